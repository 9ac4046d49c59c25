"""Two parts beside each other, or below each other where there is little room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.design.layout.layouts import SPACE

_LETTERS = 84
"""Below so many letters of width, the second part goes under the first."""


class SideBySide(QWidget):
    """Keeps two parts readable at any width and text size.

    Args:
        first: Stands at the start, or above.
        second: Stands at the end, or below.
        stretches: How the width is shared.
        parent: Its parent, if any.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        stretches: tuple[int, int] = (1, 1),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = (first, second)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)
        # The hint below says how small this may become; the layout would ask for both beside
        # each other and so never let the parts go below each other.
        self._layout.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        for part, stretch in zip(self._parts, stretches, strict=True):
            self._layout.addWidget(part, stretch)

    @property
    def stacked(self) -> bool:
        """Whether the parts stand below each other."""
        return self._layout.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Return the room that the wider part needs, and the height of how they stand."""
        hints = [part.minimumSizeHint().expandedTo(part.minimumSize()) for part in self._parts]
        heights = [hint.height() for hint in hints]
        height = sum(heights) + SPACE if self.stacked else max(heights)
        return QSize(max(hint.width() for hint in hints), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the second part go where there is room for it."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * _LETTERS
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if wanted != self._layout.direction():
            self._layout.setDirection(wanted)
            self.updateGeometry()
