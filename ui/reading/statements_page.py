"""Reads with the client: one statement at a time, large, over the whole window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from counsel_desk.services.documents.reading_together import ReadingWords, Statement
from ui.design.buttons import plain_button, primary_button, quiet_button, set_button_text
from ui.design.layout.layouts import PAGE_MARGIN, SPACE, SPACE_LARGE, page_layout, row
from ui.design.layout.part_scroll import PartScroll
from ui.design.layout.stack import Stack
from ui.design.styling import label, restyle
from ui.design.translated import Translated
from ui.reading.statement_view import StatementView

_FORWARD = ("Right", "PgDown")
_BACK = ("Left", "PgUp", "Backspace")


class StatementsPage(Translated):
    """Statements in the language that is read in, and what follows the last of them.

    Args:
        title: What is read.
        words: The texts of the page.
        statements: What is read, at least one.
        last: What follows the last statement; nothing if `None`. The page takes ownership.
        parent: Its parent, if any.

    Signals:
        moved(int): The statement of this number is shown, counted from 0; after the last one, the
            number of statements.
        finished: The last statement was read, and nothing follows it.
        back_requested: Go back to the desk.
    """

    moved = Signal(int)
    finished = Signal()
    back_requested = Signal()

    def __init__(
        self,
        title: str,
        words: ReadingWords,
        statements: Sequence[Statement],
        last: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statements_page")
        self._words, self._statements, self._last = words, tuple(statements), last
        self._place = 0
        self._title, self._progress = label(title, "muted"), label("", "reading-large")
        self._progress.setObjectName("statement_progress")
        self._build_buttons()
        self._view, self._scroll = StatementView(), PartScroll()
        self._build_layout()
        self._keys = [
            *(self._key(key, self._go_on) for key in _FORWARD),
            *(self._key(key, self._go_back) for key in _BACK),
            self._key("Up", lambda: self._scroll_by(-1)),
            self._key("Down", lambda: self._scroll_by(1)),
        ]
        self.retranslate()
        self.show_statement(0)

    def _build_buttons(self) -> None:
        words = self._words
        self._leave, self._end = quiet_button(""), quiet_button("")
        self._back, self._next = plain_button(""), primary_button("")
        for button, name, text in (
            (self._leave, "back_to_desk", ""),
            (self._end, "statement_end", words.end),
            (self._back, "statement_back", words.back),
            (self._next, "statement_next", words.forward),
        ):
            button.setObjectName(name)
            set_button_text(button, text)
        for button in (self._end, self._back, self._next):
            restyle(button, role="large")
        self._leave.clicked.connect(self.back_requested)
        self._end.clicked.connect(lambda: self._go_to(len(self._statements)))
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)

    def _build_layout(self) -> None:
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._view)
        self._stack = Stack(self)
        self._stack.addWidget(self._scroll)
        if self._last is not None:
            self._stack.addWidget(_scrolling(self._last))
        layout = page_layout(self)
        layout.setSpacing(SPACE)
        head = row(self._leave, self._title, spacing=SPACE_LARGE)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addLayout(self._stack, 1)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = row(self._back, None, self._progress, self._end, None, self._next, spacing=SPACE)
        foot.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        return foot

    def _key(self, key: str, act: Callable[[], None]) -> QShortcut:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        shortcut = QShortcut(QKeySequence(key), self, context=within)
        shortcut.activated.connect(act)
        return shortcut

    @property
    def place(self) -> int:
        """The number of the statement shown, as `moved` counts it."""
        return self._place

    def show_statement(self, place: int) -> None:
        """Show a statement, or what follows the last one; a place that there is not is the nearest.

        Args:
            place: Its number, as `moved` counts it.
        """
        most = len(self._statements) - (1 if self._last is None else 0)
        self._place = place = min(max(0, place), most)
        reading = place < len(self._statements)
        if reading:
            self._view.show_statement(self._statements[place])
            self._scroll.verticalScrollBar().setValue(0)
            self._progress.setText(self._words.progress[place])
            at_end = place == len(self._statements) - 1 and self._last is None
            set_button_text(self._next, self._words.finish if at_end else self._words.forward)
        self._stack.setCurrentIndex(0 if reading else 1)
        self._show_buttons(reading)
        self._say()

    def _show_buttons(self, reading: bool) -> None:
        for each in (self._next, self._progress):
            each.setVisible(reading)
        self._end.setVisible(reading and self._last is not None)
        self._back.setEnabled(self._place > 0)
        for key in self._keys:
            # The keys belong to what follows, which may have fields.
            key.setEnabled(reading)
        first = self._next if reading or self._last is None else self._last
        self.setFocusProxy(first)
        first.setFocus()

    def _say(self) -> None:
        """Let a screen reader read the statement, which has no focus."""
        if self._place < len(self._statements):
            self._next.setAccessibleDescription(self._view.accessibleName())
            QAccessible.updateAccessibility(QAccessibleEvent(self._view, QAccessible.Event.Alert))

    def _go_to(self, place: int) -> None:
        self.show_statement(place)
        self.moved.emit(self._place)

    def _go_on(self) -> None:
        if self._place + 1 < len(self._statements) or self._last is not None:
            self._go_to(self._place + 1)
        else:
            self.finished.emit()

    def _go_back(self) -> None:
        if self._place > 0:
            self._go_to(self._place - 1)

    def _scroll_by(self, steps: int) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + steps * self.fontMetrics().lineSpacing() * 2)

    def retranslate(self) -> None:
        """Set the text of the counsellor's button again; the client's stay in their language."""
        set_button_text(self._leave, self.tr("Back to the desk"))


def _scrolling(last: QWidget) -> QScrollArea:
    area = PartScroll()
    last.setProperty("role", "page")
    area.setWidget(last)
    area.setFocusProxy(last)
    return area
