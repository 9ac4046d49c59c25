"""A text that is no wider than the eye follows from line to line."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QLabel

from ui.design.layout.layouts import row
from ui.design.tokens import scaled


def prose(text: QLabel) -> QHBoxLayout:
    """Return a row that gives a text no more width than is good to read, at any text size.

    Args:
        text: A wrapping label.
    """
    _Bound(text)
    laid = row(text)
    laid.setStretch(0, 1)
    laid.addStretch(0)  # takes what is beyond the most of the text
    return laid


class _Bound(QObject):
    """Bounds the width of a text."""

    def __init__(self, text: QLabel) -> None:
        super().__init__(text)
        self._text = text
        text.installEventFilter(self)
        self._bound()

    def _bound(self) -> None:
        self._text.setMaximumWidth(scaled("width_prose"))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the text size."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._bound()
        return False
