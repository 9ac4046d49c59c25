"""A few lines of running text, to write or to read."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.design.layout.layouts import is_scrolled, scroll_part_into_view

_MOST = 12
"""Lines up to which it grows in a window that does not scroll; from then on it does itself."""
_SECOND_HALVES = range(0xDC00, 0xE000)
"""What Qt counts as the second of two letters is one with the first."""


class TextBox(QPlainTextEdit):
    """As high as its text, at any text size; Tab moves to the next field.

    Where the page scrolls, that alone does, and follows what is written.

    Args:
        name: Its object name.
        lines: How many lines are visible at least.
        parent: Its parent, if any.
        most: So many letters fit at most; 0 for no bound.
    """

    def __init__(
        self, name: str, lines: int = 3, parent: QWidget | None = None, *, most: int = 0
    ) -> None:
        super().__init__(parent)
        self._lines, self._letters = lines, most
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._follow)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self._follow_later)
        self._written_to = 0
        if most:
            self.document().contentsChange.connect(self._on_written)
            self.textChanged.connect(self._cut)
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        height = max(self._lines * line, self._written())
        if not is_scrolled(self):
            height = min(height, max(self._lines, _MOST) * line)
        self.bound_height(height + line)  # a line for the edges

    def bound_height(self, height: int) -> None:
        """Be as high as that; a box that takes the free space of its page is at least so high."""
        self.setFixedHeight(height)

    def _written(self) -> int:
        """Return the height of the text; letters of another script may need higher lines."""
        block, height = self.document().begin(), 0.0
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return round(height)

    def _on_written(self, place: int, _removed: int, added: int) -> None:
        self._written_to = place + added

    def _cut(self) -> None:
        """Take away what is too much of what was just written; what was there before stays."""
        letters = self.document().characterCount() - 1
        beyond = letters - self._letters
        if beyond <= 0:
            return
        end = min(self._written_to, letters)
        if ord(self.document().characterAt(end - beyond)) in _SECOND_HALVES:
            beyond += 1
        cut = QTextCursor(self.document())
        cut.setPosition(end)
        cut.setPosition(max(end - beyond, 0), QTextCursor.MoveMode.KeepAnchor)
        cut.removeSelectedText()

    def _follow_later(self) -> None:
        if self.hasFocus() and not self.isReadOnly():
            self._later.start(0)  # Once the page is as tall as the text now is.

    def _follow(self) -> None:
        scroll_part_into_view(self, self.cursorRect())

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what it is in."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the lines, which wrap differently now, and what is written as it grows."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        else:
            self._follow_later()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


def reading_box(name: str, lines: int = 1) -> TextBox:
    """Return a box whose text can be read and copied, but not changed."""
    box = TextBox(name, lines)
    box.setReadOnly(True)
    return box
