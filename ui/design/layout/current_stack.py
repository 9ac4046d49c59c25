"""A stack whose size depends on the visible widget alone."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

_LINES = 4


class CurrentStack(QStackedWidget):
    """A stack as small as the widget it shows; hidden ones make no page wide or tall.

    Args:
        lines: Its minimum height in lines of text; 0 for the visible widget's preferred height.
        parent: Its parent, if any.
    """

    def __init__(self, lines: int = _LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Return the room that the visible widget needs, or the minimum height if that is more."""
        shown, fewest = self.currentWidget(), self.fontMetrics().lineSpacing() * self._lines
        if shown is None:
            return QSize(0, fewest)
        least = shown.minimumSizeHint().expandedTo(shown.minimumSize())
        height, layout = least.height(), shown.layout()
        if layout is not None and layout.hasHeightForWidth():
            # Wrapped labels need more; a scroll area above does not ask for it by itself.
            height = layout.totalMinimumHeightForWidth(max(self.width(), least.width()))
        return QSize(least.width(), max(height, fewest))

    def sizeHint(self) -> QSize:
        """Return the minimum, as the page adds the room it has left, or what the widget prefers."""
        shown, least = self.currentWidget(), self.minimumSizeHint()
        if self._lines or shown is None:
            return least
        wanted, layout = shown.sizeHint(), shown.layout()
        if layout is not None and layout.hasHeightForWidth():
            # The preferred height supposes lines that are wrapped early.
            wanted.setHeight(layout.totalHeightForWidth(max(self.width(), least.width())))
        return wanted.expandedTo(least)

    def hasHeightForWidth(self) -> bool:
        """Return false: Qt would otherwise ask the hidden widgets too."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for room again when the width changes, since lines may wrap differently."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Ask for room again when a widget inside changes its needs."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
