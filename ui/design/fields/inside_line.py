"""A line with a small button inside its far end, which grows with the text."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ui.design.buttons import inside_button
from ui.design.icons import icon
from ui.design.layout.layouts import SPACE_TINY

_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class InsideLine(QLineEdit):
    """A line with a button inside its far end.

    Args:
        icon_name: The button's icon.
        parent: Its parent, if any.

    Attributes:
        button: The button.
    """

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._look: tuple[int, QColor] | None = None
        self.button: QPushButton = inside_button(self)
        self._colour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at its place."""
        super().resizeEvent(event)
        self._place_button()

    def event(self, event: QEvent) -> bool:
        """Place the button again when it asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_button()
        return super().event(event)

    def _place_button(self) -> None:
        """Put the button inside the far end, and keep the text clear of it if it is shown."""
        side = self.button.sizeHint()
        self.button.resize(side)
        apart = max(SPACE_TINY, (self.height() - side.height()) // 2)
        self.button.move(self.width() - side.width() - apart, (self.height() - side.height()) // 2)
        self.setTextMargins(0, 0, 0 if self.button.isHidden() else side.width(), 0)

    def _colour(self) -> None:
        side = self.fontMetrics().ascent()
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        if (side, colour) == self._look:
            return  # Styling a window changes the looks of each of its fields several times.
        self._look = side, colour
        self.button.setIconSize(QSize(side, side))
        self.button.setIcon(icon(self._icon_name, colour))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the text size."""
        if event.type() in _LOOKS:
            self._colour()
        super().changeEvent(event)
