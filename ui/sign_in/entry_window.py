"""The window shown before anybody is signed in."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from counsel_desk import PRODUCT
from ui.design.buttons import quiet_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.focus import TabStops
from ui.design.layout.kept_places import KeptPlaces
from ui.design.layout.layouts import PAGE_MARGIN, SPACE, row
from ui.design.layout.steady_scroll import SteadyScroll
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.styling import label
from ui.design.translated import Phrase
from ui.languages import LANGUAGES
from ui.shell.busy_bar import BusyBar

_WIDTH = 38
"""The width of the column, as a multiple of the font size."""


class EntryWindow(TabStops, QMainWindow):
    """A column in the middle: the language, a message, one page, and what helps a newcomer.

    Signals:
        language_changed(str): A language was chosen, as its two-letter code.
        help_requested: The person wants to read the help.
        tour_requested: The person wants to try the desk out with the fictional office.
        closed: The person closed the window.
        painted: The window can be seen.
    """

    language_changed = Signal(str)
    help_requested = Signal()
    tour_requested = Signal()
    closed = Signal()
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entry")
        KeptPlaces(self)
        self._seen = False
        self.setWindowTitle(PRODUCT)
        self._page: QWidget | None = None
        self._focus: QWidget | None = None
        self._language = ChoiceBox()
        self._language.setObjectName("language")
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        self._message = InlineMessage()
        self._card = Card()
        self._busy = BusyBar()
        self._tour, self._help = quiet_button(""), quiet_button("")
        self._tour.setObjectName("try_it")
        self._help.setObjectName("entry_help")
        self._build_layout()
        self._tour.clicked.connect(self.tour_requested)
        self._help.clicked.connect(self.help_requested)
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
        brand = label(PRODUCT, "brand")
        brand.setWordWrap(False)
        column.addLayout(row(brand, None, self._language))
        column.addWidget(self._message)
        column.addWidget(self._card)
        column.addLayout(row(self._tour, None, self._help))
        column.addStretch(2)
        middle = QWidget()
        middle.setProperty("role", "page")
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        # Outweighs the stretches beside it, so that the column gets its maximum width.
        across.addWidget(self._column, 1000)
        across.addStretch(1)
        scroll = SteadyScroll()
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
        """The page shown, if there is any."""
        return self._page

    def show_page(self, widget: QWidget) -> None:
        """Show a page and focus it, and remove any message about the previous one.

        Args:
            widget: The page; the window owns it from now on, and can be asked to show it again.
        """
        if self._card.body.indexOf(widget) < 0:
            self._card.add(widget)
        self.clear_message()
        if self._page is not None and self._page is not widget:
            self._page.hide()
        self._page = widget
        widget.show()
        widget.setFocus()

    def offer_tour(self, offered: bool) -> None:
        """Choose whether the tour of the fictional office is offered."""
        self._tour.setVisible(offered)

    def set_language(self, code: str) -> None:
        """Show the current language, without emitting `language_changed`.

        Args:
            code: A two-letter code; one that is not on offer leaves the choice empty.
        """
        self._language.setCurrentIndex(self._language.findData(code))

    def show_message(self, kind: Kind, text: Phrase) -> None:
        """Show a message above the page."""
        self._message.show_message(kind, text)

    def clear_message(self) -> None:
        """Remove the message."""
        self._message.clear()

    @property
    def opening(self) -> str:
        """What `set_busy` shows while the office is opened."""
        return self.tr("Opening the office…")

    def set_busy(self, text: str | None, *, usable: bool = False) -> None:
        """Show what the desk is doing and disable the page; `None` enables it again.

        Args:
            text: What it is doing.
            usable: Whether the page can be used meanwhile.
        """
        enabled = usable or not text
        if not enabled and self._card.isEnabled():
            self._focus = self.focusWidget()
        self._card.setEnabled(enabled)
        self._language.setEnabled(enabled)
        self._busy.set_busy(text, cancellable=False)
        # A disabled widget loses the focus; give it back if the page is still the same.
        if not text and self._focus is not None:
            focus, self._focus = self._focus, None
            if self._page is not None and self._page.isAncestorOf(focus):
                focus.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is done of what `set_busy` says."""
        self._busy.set_progress(done, total)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Announce that the person closed the window."""
        super().closeEvent(event)
        self.closed.emit()

    def _on_language_activated(self) -> None:
        self.language_changed.emit(self._language.currentData())

    def _fit(self) -> None:
        """Let the column grow with the text."""
        self._column.setMaximumWidth(self.fontInfo().pixelSize() * _WIDTH)

    def _retranslate(self) -> None:
        self._language.setAccessibleName(self.tr("Language"))
        set_button_text(self._tour, self.tr("Try it with the fictional office"))
        set_button_text(self._help, self.tr("Help"))
        self._help.setToolTip("F1")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, after the first time, that there is something to be seen."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)
