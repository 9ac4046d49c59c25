"""An editor for the words of a printed sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.design.fields.word_list import NO_LIST, WordList

_NEXT_WORD = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)

_FEWEST = 2
"""Letters before the first proposal."""


class WordsEdit(QPlainTextEdit):
    """Completes a word as soon as its first letters leave no choice.

    The letters that were added are selected: whoever types on replaces them, and the space bar or
    Enter goes on to the next word. What is pasted is left as it is.

    Attributes:
        list: The words to choose from.

    Signals:
        finished: Enter was pressed.
    """

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list: WordList = NO_LIST
        self._proposed = ""
        self.setTabChangesFocus(True)
        latin = Qt.InputMethodHint.ImhLatinOnly | Qt.InputMethodHint.ImhLowercaseOnly
        private = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(latin | private)

    def words(self) -> list[str]:
        """Return what was typed, in lower case, without letters that were only proposed."""
        return self._typed().lower().split()

    def unfinished(self) -> str:
        """Return the letters of the word that is being typed at the end, or an empty text."""
        typed = self._typed().lower()
        return "" if not typed or typed[-1].isspace() else typed.split()[-1]

    def _typed(self) -> str:
        cursor, text = self.textCursor(), self.toPlainText()
        if not self._is_proposed():
            return text
        return text[: cursor.position()] + text[cursor.anchor() :]

    def _is_proposed(self) -> bool:
        """Return whether what is selected was added by the desk and not confirmed yet."""
        return bool(self._proposed) and self.textCursor().selectedText() == self._proposed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Complete words."""
        if event.key() in _NEXT_WORD:
            self.accept()
            if self.unfinished():
                self.moveCursor(QTextCursor.MoveOperation.End)
                self.insertPlainText(" ")
            if event.key() != Qt.Key.Key_Space:
                self.finished.emit()
            return
        super().keyPressEvent(event)
        self._proposed = ""
        if event.text().isalpha():
            self._propose()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Accept what was proposed."""
        self.accept()
        super().focusOutEvent(event)

    def accept(self) -> None:
        """Accept the letters that were proposed."""
        if self._is_proposed():
            self._proposed = ""
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.textChanged.emit()

    def _propose(self) -> None:
        cursor, letters = self.textCursor(), self.unfinished()
        if not cursor.atEnd() or len(letters) < _FEWEST:
            return
        fitting = self.list.beginning_with(letters)
        if len(fitting) == 1 and fitting[0] != letters:
            start, self._proposed = cursor.position(), fitting[0][len(letters) :]
            cursor.insertText(self._proposed)
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.textChanged.emit()
