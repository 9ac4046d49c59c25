"""Text to be read aloud, larger than the rest."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

_TIMES = 1.3


class LargeText(QLabel):
    """Plain text that wraps, larger than the application's text and growing with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixels = 0
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._fit()

    def _fit(self) -> None:
        """Set the size, which the application's sheet would otherwise keep small."""
        pixels = round(QApplication.font().pixelSize() * _TIMES)
        if pixels != self._pixels and pixels > 0:
            self._pixels = pixels
            self.setStyleSheet(f"font-size: {pixels}px;")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
