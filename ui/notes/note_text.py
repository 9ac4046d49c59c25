"""A text box for a note."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES = 4


class NoteText(QPlainTextEdit):
    """Plain text as typed, without spell checking; input methods are asked to learn nothing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._several = False
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        hints = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhMultiLine)

    def text(self) -> str:
        """Return the text exactly as typed.

        `toPlainText` would turn no-break spaces into spaces and line separators into line ends.
        """
        return self.document().toRawText().replace("\u2029", "\n")

    def set_lines(self, several: bool) -> None:
        """Fit the height to a few lines if the box is one of several, else to the free space."""
        self._several = several
        self.setMinimumHeight(self._few_lines())
        self.updateGeometry()

    def _few_lines(self) -> int:
        margins = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        return self.fontMetrics().lineSpacing() * _LINES + margins

    def sizeHint(self) -> QSize:
        """Return a height of a few lines if the box is one of several."""
        usual = super().sizeHint()
        return QSize(usual.width(), self._few_lines()) if self._several else usual
