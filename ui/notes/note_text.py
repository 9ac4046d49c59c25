"""A text box for a note."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from ui.design.fields.text_box import TextBox

_LINES = 4


class NoteText(TextBox):
    """Plain text as typed, without spell checking; input methods are asked to learn nothing.

    It takes the free space of the page, or its share of it if it is one of several.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, _LINES, parent)
        hints = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhMultiLine)

    def text(self) -> str:
        """Return the text exactly as typed.

        `toPlainText` would turn no-break spaces into spaces and line separators into line ends.
        """
        return self.document().toRawText().replace("\u2029", "\n")

    def bound_height(self, height: int) -> None:
        """Be at least as high as that."""
        self.setMinimumHeight(height)

    def sizeHint(self) -> QSize:
        """Return the least height; the page adds what is left."""
        return QSize(super().sizeHint().width(), self.minimumHeight())
