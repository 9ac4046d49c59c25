"""A scroll area that is no taller than what it holds."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea, QWidget


class Snug(QObject):
    """Bounds the height of a scroll area, so that what follows is right below its content.

    Args:
        area: The area.
        content: Its widget.
    """

    def __init__(self, area: QScrollArea, content: QWidget) -> None:
        super().__init__(area)
        self._area = area
        content.installEventFilter(self)
        area.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the content when it changes, and the width that its height depends on."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            self._area.setMaximumHeight(needed_height(self._area))
        return False


def needed_height(area: QScrollArea) -> int:
    """Return the height in which a scroll area of this width shows all that it holds."""
    content: QWidget | None = area.widget()
    if content is None:
        return 0
    layout, height = content.layout(), content.sizeHint().height()
    if layout is not None and layout.hasHeightForWidth():
        height = layout.totalHeightForWidth(area.viewport().width())
    return max(height, content.minimumHeight()) + 2 * area.frameWidth()
