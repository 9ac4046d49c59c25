"""Two parts side by side, or stacked when space is short."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QTableView, QWidget

from ui.design.layout.layouts import SPACE, TURNS

_LETTERS = 84
"""Below this width in letters, the second part goes under the first."""


class SideBySide(QWidget):
    """Keeps two parts readable at any width and text size.

    Args:
        first: At the start, or on top.
        second: At the end, or below.
        stretches: How the width is shared.
        second_on_top: Whether the second is on top instead, such as a question about the first.
        parent: Its parent, if any.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        stretches: tuple[int, int] = (1, 1),
        parent: QWidget | None = None,
        *,
        second_on_top: bool = False,
    ) -> None:
        super().__init__(parent)
        upright = QBoxLayout.Direction
        self._upright = upright.BottomToTop if second_on_top else upright.TopToBottom
        self._parts = (first, second)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)
        # `minimumSizeHint` says how small this may become; the layout would always ask for both
        # side by side, and the parts would never stack.
        self._layout.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._layout.setProperty(TURNS, True)
        for part, stretch in zip(self._parts, stretches, strict=True):
            self._layout.addWidget(part, stretch)
        self._keep_at_the_top()

    @property
    def stacked(self) -> bool:
        """Whether the parts are stacked."""
        return self._layout.direction() == self._upright

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider part, and the height of the current arrangement."""
        hints = [part.minimumSizeHint().expandedTo(part.minimumSize()) for part in self._parts]
        heights = [hint.height() for hint in hints]
        height = sum(heights) + SPACE if self.stacked else max(heights)
        return QSize(max(hint.width() for hint in hints), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts side by side or stack them, as the width allows."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def event(self, event: QEvent) -> bool:
        """Follow what the parts need, such as a code that is shown."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def _arrange(self) -> None:
        least = sum(part.minimumSizeHint().width() for part in self._parts) + SPACE
        letters = self.fontMetrics().averageCharWidth() * _LETTERS
        narrow = self.width() < max(letters, least)
        wanted = self._upright if narrow else QBoxLayout.Direction.LeftToRight
        if wanted != self._layout.direction():
            self._layout.setDirection(wanted)
            self._keep_at_the_top()
            self.updateGeometry()

    def _keep_at_the_top(self) -> None:
        """Keep a table at the top, which ends with its last row; a row would centre it."""
        place = Qt.AlignmentFlag(0) if self.stacked else Qt.AlignmentFlag.AlignTop
        for part in self._parts:
            if isinstance(part, QTableView):
                self._layout.setAlignment(part, place)
