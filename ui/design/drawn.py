"""How wide a text is once it is drawn."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

_ALL = 100_000


def drawn_width(text: str, metrics: QFontMetrics) -> int:
    """Return the width of a text's widest line as it is drawn.

    In the scripts of India that is up to 5 % more than the sum of the letters' advances.
    """
    if text.isascii() and "\n" not in text:
        return metrics.horizontalAdvance(text)
    return metrics.boundingRect(QRect(0, 0, _ALL, _ALL), Qt.TextFlag.TextExpandTabs, text).width()
