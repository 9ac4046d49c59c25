"""The window before anybody is signed in."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.design.card import Card
from ui.design.layout.layouts import PAGE_MARGIN, SPACE, row
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.styling import label
from ui.shell.busy_bar import BusyBar
from ui.shell.settings_menu import LANGUAGES

_WIDTH = 38
"""Of the column, in sizes of the font."""


class EntryWindow(QMainWindow):
    """A calm column in the middle: the language, a message, one page.

    Signals:
        language_changed(str): A language was chosen, as its two-letter code.
        closed: The person closed the window.
    """

    language_changed = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entry")
        self.setWindowTitle("counsel_desk")
        self._page: QWidget | None = None
        self._focus: QWidget | None = None
        self._language = QComboBox()
        self._language.setObjectName("language")
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        self._message = InlineMessage()
        self._card = Card()
        self._busy = BusyBar()
        self._build_layout()
        self._language.activated.connect(self._on_language_activated)
        self._retranslate()
        self._fit()
        self.resize(860, 760)

    def _build_layout(self) -> None:
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(SPACE)
        column.addStretch(1)
        brand = label("counsel_desk", "brand")
        brand.setWordWrap(False)
        column.addLayout(row(brand, None, self._language))
        column.addWidget(self._message)
        column.addWidget(self._card)
        column.addStretch(2)
        middle = QWidget()
        middle.setProperty("role", "page")
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        # So much more than beside it that the column is as wide as it may be.
        across.addWidget(self._column, 1000)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._busy)
        self.setCentralWidget(centre)

    @property
    def page(self) -> QWidget | None:
        """The page in sight, if there is any."""
        return self._page

    def show_page(self, widget: QWidget) -> None:
        """Bring a page into sight, with the cursor in it; the message about the one before goes.

        Args:
            widget: The page; the window owns it from then on and shows it again when asked.
        """
        if self._card.body.indexOf(widget) < 0:
            self._card.add(widget)
        self.clear_message()
        if self._page is not None and self._page is not widget:
            self._page.hide()
        self._page = widget
        widget.show()
        widget.setFocus()

    def set_language(self, code: str) -> None:
        """Show which language holds now, without asking for it again.

        Args:
            code: Two letters; one that is not offered leaves the choice empty.
        """
        self._language.setCurrentIndex(self._language.findData(code))

    def show_message(self, kind: Kind, text: str) -> None:
        """Say something above the page."""
        self._message.show_message(kind, text)

    def clear_message(self) -> None:
        """Take the message away."""
        self._message.clear()

    def set_busy(self, text: str | None) -> None:
        """Show what the desk is doing and let the page wait, or go on with `None`."""
        if text and self._card.isEnabled():
            self._focus = self.focusWidget()
        self._card.setEnabled(not text)
        self._language.setEnabled(not text)
        self._busy.set_busy(text, cancellable=False)
        # A widget that is disabled loses the cursor; it gets it back where the page is the same.
        if not text and self._focus is not None:
            focus, self._focus = self._focus, None
            if self._page is not None and self._page.isAncestorOf(focus):
                focus.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the person closed the window."""
        super().closeEvent(event)
        self.closed.emit()

    def _on_language_activated(self) -> None:
        self.language_changed.emit(self._language.currentData())

    def _fit(self) -> None:
        """Let the column grow with the text."""
        self._column.setMaximumWidth(self.fontInfo().pixelSize() * _WIDTH)

    def _retranslate(self) -> None:
        self._language.setAccessibleName(self.tr("Language"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)
