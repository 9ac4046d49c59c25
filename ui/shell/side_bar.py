"""The side bar: the search, the places, and at the foot the person, the cover and the lock."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontInfo, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from ui.design.buttons import set_button_text
from ui.design.layout.layouts import SPACE, SPACE_SMALL
from ui.shell.name_menu import NameMenu
from ui.shell.nav_button import NavButton
from ui.shell.search_field import SearchField

WIDTH = 208
"""Its width at 100 % text; it grows with the text and with nothing else."""
_BODY_PIXELS = 15
"""The height of the body's type at 100 %."""
_ROW = 38
"""The height of a row at 100 %, where the window is tall enough."""
_GAP = 2


class SideBar(QFrame):
    """The places a person can go to, and what they need at any moment; it never scrolls.

    Attributes:
        menu: What opens from the person's name.
        search: The field to search and to give commands.

    Signals:
        place_requested(str): A place was chosen.
        cover_requested: The person wants to hide the screen.
        lock_requested: The person wants to lock the desk.
    """

    place_requested = Signal(str)
    cover_requested = Signal()
    lock_requested = Signal()

    def __init__(self, person: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setObjectName("side_bar")
        self._places: dict[str, NavButton] = {}
        self._counts: dict[str, int] = {}
        self._person, self._role = person, role
        self._group = QButtonGroup(self)
        self.search, self.menu = SearchField(), NameMenu(self)
        self._name = NavButton("", "client", ends="chevron-down")
        self._cover, self._lock = NavButton("", "eye-off"), NavButton("", "lock")
        names = {"name": self._name, "cover": self._cover, "lock": self._lock}
        for name, button in names.items():
            button.setObjectName(f"{name}_button")
        self._build_layout()
        self._connect_signals()
        self._retranslate()
        self._fit()

    def _build_layout(self) -> None:
        self._foot = QWidget()
        self._foot.setProperty("role", "sidebar-foot")
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(SPACE_SMALL, SPACE_SMALL, SPACE_SMALL, SPACE_SMALL)
        foot.setSpacing(_GAP)
        for each in (self._name, self._cover, self._lock):
            foot.addWidget(each)
        self._links = QVBoxLayout()
        self._links.setContentsMargins(SPACE_SMALL, SPACE, SPACE_SMALL, 0)
        self._links.setSpacing(_GAP)
        self._links.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._links)
        layout.addStretch(1)
        layout.addWidget(self._foot)

    def _connect_signals(self) -> None:
        self._name.clicked.connect(self._on_name_clicked)
        self._cover.clicked.connect(self.cover_requested)
        self._lock.clicked.connect(self.lock_requested)
        for button in (self._name, self._cover, self._lock):
            button.step_requested.connect(self._on_step_requested)

    def set_person(self, person: str, role: str) -> None:
        """Show who is signed in, and in which role."""
        self._person, self._role = person, role
        self._retranslate()

    def add_place(self, place: str, title: str, icon_name: str) -> None:
        """Add a place at the end."""
        button = NavButton(title, icon_name)
        button.setObjectName(f"nav_{place}")
        button.setCheckable(True)
        button.setToolTip(self.tr("Alt+{number}").format(number=len(self._places) + 1))
        button.clicked.connect(lambda: self._on_place_clicked(place))
        button.step_requested.connect(self._on_step_requested)
        self._places[place] = button
        self._group.addButton(button)
        self._links.addWidget(button)
        self._fit()

    @property
    def places(self) -> Sequence[str]:
        """The places, in their order."""
        return list(self._places)

    def set_title(self, place: str, title: str) -> None:
        """Change the title of a place."""
        set_button_text(self._places[place], title)
        self._show_count(place)

    def set_count(self, place: str, count: int) -> None:
        """Show beside the title of a place how much is new there; 0 removes it.

        Raises:
            KeyError: There is no such place.
        """
        self._counts[place] = count
        self._show_count(place)

    def _show_count(self, place: str) -> None:
        count = self._counts.get(place, 0)
        mark, said = f"• {count}", self.tr("{count} new").format(count=count)
        self._places[place].set_mark(*((mark, said) if count else ("", "")))

    def set_current(self, place: str) -> None:
        """Mark the place that is shown; none where a page belongs to no place."""
        # An exclusive group would keep its last button checked.
        self._group.setExclusive(False)
        for name, button in self._places.items():
            button.setChecked(name == place)
        self._group.setExclusive(True)

    def _on_place_clicked(self, place: str) -> None:
        # A click on a place that is marked already would leave it unmarked.
        self._places[place].setChecked(True)
        self.place_requested.emit(place)

    def _on_step_requested(self, step: int) -> None:
        lines = [*self._places.values(), self._name, self._cover, self._lock]
        place = next(number for number, line in enumerate(lines) if line is self.sender()) + step
        if 0 <= place < len(lines):
            lines[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_name_clicked(self) -> None:
        place = self._name.mapToGlobal(self._name.rect().topLeft())
        # Before it was ever shown, a menu has no height of its own.
        self.menu.ensurePolished()
        self.menu.popup(place - QPoint(0, self.menu.sizeHint().height()))

    def _scale(self) -> float:
        # A font that is measured in points has no size of its own in pixels.
        return QFontInfo(QGuiApplication.font()).pixelSize() / _BODY_PIXELS

    def _fit(self) -> None:
        """Share out the height, so that everything is in sight; the width follows the text."""
        scale = self._scale()
        self.setFixedWidth(round(WIDTH * scale))
        rows = len(self._places) + 4
        free = self.height() - SPACE - 2 * SPACE_SMALL - rows * _GAP
        height = max(self.fontMetrics().height(), min(round(_ROW * scale), free // rows))
        for each in (self.search, self._name, self._cover, self._lock, *self._places.values()):
            each.setFixedHeight(height)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Places"))
        set_button_text(self._name, self._person)
        self._name.setAccessibleName(f"{self._person}, {self._role}")
        self._name.setToolTip(f"{self._person}, {self._role}")
        self.menu.set_role(self._role)
        set_button_text(self._cover, self.tr("Hide"))
        set_button_text(self._lock, self.tr("Lock"))
        self._cover.set_mark("F9")
        self._lock.set_mark("Ctrl+L")

    def sizeHint(self) -> QSize:
        """Return its width; the height is what the window has."""
        return QSize(self.width(), 0)

    def minimumSizeHint(self) -> QSize:
        """Ask for no height: the rows share out what there is."""
        return QSize(self.width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the height again."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Share out the height again after a row was styled, which forgets its height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done
