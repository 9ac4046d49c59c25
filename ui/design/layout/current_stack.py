"""Parts in one place, of which only the one in sight asks for room."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

_LINES = 4


class CurrentStack(QStackedWidget):
    """A stack that is as small as what it shows; what is hidden makes no page wide or tall.

    Args:
        lines: So many lines of text it is high at least; 0 for as high as what is in sight likes.
        parent: Its parent, if any.
    """

    def __init__(self, lines: int = _LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Return the room that the part in sight needs, but never less than some lines of text."""
        shown, fewest = self.currentWidget(), self.fontMetrics().lineSpacing() * self._lines
        if shown is None:
            return QSize(0, fewest)
        least = shown.minimumSizeHint().expandedTo(shown.minimumSize())
        height, layout = least.height(), shown.layout()
        if layout is not None and layout.hasHeightForWidth():
            # Labels that wrap need more; a scroll area above does not ask for it by itself.
            height = layout.totalMinimumHeightForWidth(max(self.width(), least.width()))
        return QSize(least.width(), max(height, fewest))

    def sizeHint(self) -> QSize:
        """Return the same, since the page gives it what is left; or what is in sight likes."""
        shown, least = self.currentWidget(), self.minimumSizeHint()
        return least if self._lines or shown is None else shown.sizeHint().expandedTo(least)

    def hasHeightForWidth(self) -> bool:
        """Return that it asks for no height by its width, since what is hidden would be asked."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask again where lines may wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Ask again when something in sight wants another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
