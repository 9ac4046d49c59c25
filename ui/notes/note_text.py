"""A box for the text of a note."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES = 4


class NoteText(QPlainTextEdit):
    """Plain text as it was typed; no spell-check, and input methods are asked to learn nothing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        hints = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhMultiLine)

    def text(self) -> str:
        """Return the text as it stands.

        `toPlainText` would turn no-break spaces into spaces and line separators into line ends.
        """
        return self.document().toRawText().replace("\u2029", "\n")

    def set_lines(self, several: bool) -> None:
        """Be as high as a few lines, one of several boxes; or as high as there is room."""
        height = self.fontMetrics().lineSpacing() * _LINES + 2 * self.frameWidth()
        self.setMinimumHeight(height if several else 0)
