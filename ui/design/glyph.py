"""An icon beside a text, in the colour the style sheet gives it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.design.icons import pixmap


class Glyph(QWidget):
    """A decorative icon that grows with the text and follows the theme.

    Args:
        name: The icon, such as ``info``.
        lines: Its side, as a multiple of the height of a line of text.
        tone: ``plain``, ``muted`` or ``accent``.
        parent: Its parent, if any.
    """

    def __init__(
        self, name: str, lines: float = 1.0, tone: str = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._lines = lines
        self.setProperty("role", "glyph")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text."""
        side = round(self.fontInfo().pixelSize() * 1.4 * self._lines)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in the text colour."""
        ratio = self.devicePixelRatioF()
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        picture = pixmap(self._name, colour, round(self.width() * ratio))
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, picture)
        painter.end()
