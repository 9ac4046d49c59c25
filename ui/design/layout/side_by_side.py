"""Two parts side by side, or stacked when space is short."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.design.layout.layouts import SPACE

_LETTERS = 84
"""Below this width in letters, the second part goes under the first."""


class SideBySide(QWidget):
    """Keeps two parts readable at any width and text size.

    Args:
        first: At the start, or on top.
        second: At the end, or below.
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
        # `minimumSizeHint` says how small this may become; the layout would always ask for both
        # side by side, and the parts would never stack.
        self._layout.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        for part, stretch in zip(self._parts, stretches, strict=True):
            self._layout.addWidget(part, stretch)

    @property
    def stacked(self) -> bool:
        """Whether the parts are stacked."""
        return self._layout.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider part, and the height of the current arrangement."""
        hints = [part.minimumSizeHint().expandedTo(part.minimumSize()) for part in self._parts]
        heights = [hint.height() for hint in hints]
        height = sum(heights) + SPACE if self.stacked else max(heights)
        return QSize(max(hint.width() for hint in hints), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts side by side or stack them, as the width allows."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * _LETTERS
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if wanted != self._layout.direction():
            self._layout.setDirection(wanted)
            self.updateGeometry()
