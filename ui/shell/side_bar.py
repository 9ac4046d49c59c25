"""The side bar: the pages, the person signed in, and the buttons to hide and lock."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.design.buttons import set_button_text
from ui.design.layout.layouts import SPACE, scroll_into_view
from ui.design.styling import label
from ui.shell.nav_button import NavButton
from ui.shell.settings_menu import SettingsMenu

_WIDEST = 17
"""The greatest width, in heights of the text: longer texts are cut off here, not the page."""


class SideBar(QFrame):
    """A scrolling column of pages; below it the person, the settings, the cover and the lock.

    Signals:
        page_requested(str): A page was chosen.
        cover_requested: The person wants to hide the screen.
        lock_requested: The person wants to lock the desk.
    """

    page_requested = Signal(str)
    cover_requested = Signal()
    lock_requested = Signal()

    def __init__(self, person: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setObjectName("side_bar")
        self._pages: dict[str, NavButton] = {}
        self._group = QButtonGroup(self)
        self._person = label("", "label")
        self._role = label("", "small")
        self.menu = SettingsMenu(self)
        self._settings = NavButton("", "settings")
        self._settings.setObjectName("settings_button")
        self._cover = NavButton("", "eye-off")
        self._cover.setObjectName("cover_button")
        self._lock = NavButton("", "lock")
        self._lock.setObjectName("lock_button")
        self._build_layout()
        self._connect_signals()
        self.set_person(person, role)
        self._retranslate()

    def _build_layout(self) -> None:
        body = QWidget()
        body.setProperty("role", "sidebar-body")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, SPACE, 12, SPACE)
        column.setSpacing(4)
        column.addWidget(label("counsel_desk", "brand"))
        column.addSpacing(12)
        self._links = QVBoxLayout()
        self._links.setSpacing(4)
        column.addLayout(self._links)
        column.addStretch(1)
        self._body = body
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        # Hiding and locking must be in reach at once, however many pages there are.
        self._foot = QWidget()
        self._foot.setProperty("role", "sidebar-foot")
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(12, SPACE, 12, SPACE)
        foot.setSpacing(4)
        for each in (self._person, self._role, self._settings, self._cover, self._lock):
            foot.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._foot)
        self._body.installEventFilter(self)
        self._foot.installEventFilter(self)

    def _connect_signals(self) -> None:
        self._settings.clicked.connect(self._on_settings_clicked)
        self._cover.clicked.connect(self.cover_requested)
        self._lock.clicked.connect(self.lock_requested)
        for button in (self._settings, self._cover, self._lock):
            button.step_requested.connect(self._on_step_requested)

    def set_person(self, person: str, role: str) -> None:
        """Show who is signed in, and in which role."""
        self._person.setText(person)
        self._role.setText(role)

    def add_page(self, page_id: str, title: str, icon_name: str) -> None:
        """Add a page at the end."""
        button = NavButton(title, icon_name)
        button.setObjectName(f"nav_{page_id}")
        button.setCheckable(True)
        button.setToolTip(self.tr("Alt+{number}").format(number=len(self._pages) + 1))
        button.clicked.connect(lambda: self.page_requested.emit(page_id))
        button.step_requested.connect(self._on_step_requested)
        self._pages[page_id] = button
        self._group.addButton(button)
        self._links.addWidget(button)

    def set_page_title(self, page_id: str, title: str) -> None:
        """Change the title of a page."""
        set_button_text(self._pages[page_id], title)

    def set_current(self, page_id: str) -> None:
        """Mark the page that is shown."""
        self._pages[page_id].setChecked(True)
        self._scroll.ensureWidgetVisible(self._pages[page_id])

    def _on_step_requested(self, step: int) -> None:
        lines = [*self._pages.values(), self._settings, self._cover, self._lock]
        place = next(number for number, line in enumerate(lines) if line is self.sender()) + step
        if 0 <= place < len(lines):
            lines[place].setFocus(Qt.FocusReason.TabFocusReason)
            if self._body.isAncestorOf(lines[place]):
                self._scroll.ensureWidgetVisible(lines[place])

    def _on_settings_clicked(self) -> None:
        self.menu.popup(self._settings.mapToGlobal(self._settings.rect().topRight()))

    def _fit(self) -> None:
        """Take the width that the texts need, up to the greatest width."""
        widest = self.fontMetrics().height() * _WIDEST
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        border = self.width() - self.contentsRect().width()
        needed = max(self._body.sizeHint().width() + bar, self._foot.sizeHint().width())
        self.setFixedWidth(min(needed + border, widest))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pages"))
        set_button_text(self._settings, self.tr("Settings"))
        set_button_text(self._cover, self.tr("Hide the screen"))
        set_button_text(self._lock, self.tr("Lock the desk"))
        self._cover.setToolTip("F9")
        self._lock.setToolTip("Ctrl+L")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page that is shown in view."""
        super().resizeEvent(event)
        current = self._group.checkedButton()
        if current is not None:
            scroll_into_view(current)

    def sizeHint(self) -> QSize:
        """Return the width that fits the texts."""
        return QSize(self.width(), super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Set every text again in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the texts need, once their new language, size and style are in place."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)
