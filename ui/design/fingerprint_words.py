"""A key fingerprint in words, laid out to be read aloud."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_A_LINE = 4


class FingerprintWords(QLabel):
    """The words, four to a line, so that two people on the phone keep their place.

    Args:
        parent: Its parent, if any.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fingerprint")
        self.setProperty("role", "heading")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def set_words(self, fingerprint: str) -> None:
        """Show a fingerprint; an empty one shows nothing."""
        words = fingerprint.split()
        lines = [words[start : start + _A_LINE] for start in range(0, len(words), _A_LINE)]
        self.setText("\n".join(" ".join(line) for line in lines))
