"""A row that becomes a column when space is short."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLabel, QWidget

from ui.design.layout.layouts import SPACE


@runtime_checkable
class Roomy(Protocol):
    """Something that wants more room beside others than it needs at least."""

    def width_beside(self) -> int:
        """Return the width that it wants, at least, to stand beside others."""


class FittingRow(QWidget):
    """Widgets side by side, or stacked when they no longer fit, as with large text.

    Args:
        widgets: In reading order.
        apart: Whether the last one goes to the far end, as for a final action.
        parent: Its parent, if any.
    """

    def __init__(
        self, *widgets: QWidget, apart: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._widgets = widgets
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)
        for widget in widgets:
            if apart and widget is widgets[-1]:
                self._layout.addStretch(1)
            # A bare label is centred beside what it names; fields start with their own label.
            beside = isinstance(widget, QLabel)
            place = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignTop
            self._layout.addWidget(widget, 0, place)
        if not apart:
            # A line of text shares with it what is left over; nothing else grows.
            self._layout.addStretch(0)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest widget alone, since the others can go below it."""
        widest = max((each.minimumSizeHint().width() for each in self._shown()), default=0)
        height = super().minimumSizeHint().height()
        if self._layout.hasHeightForWidth():
            # Wrapped labels need more; a scroll area above does not ask for it by itself.
            height = self._layout.totalMinimumHeightForWidth(max(self.width(), widest))
        return QSize(widest, height)

    def _shown(self) -> list[QWidget]:
        return [each for each in self._widgets if not each.isHidden()]

    def event(self, event: QEvent) -> bool:
        """Choose the direction again when a widget is shown or hidden."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._update_direction()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use a row if there is room for one."""
        super().resizeEvent(event)
        self._update_direction()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _update_direction(self) -> None:
        needed = sum(_width_beside(each) + SPACE for each in self._shown())
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        direction = down if self.width() < needed else across
        if direction != self._layout.direction():
            self._layout.setDirection(direction)
            start = Qt.AlignmentFlag.AlignLeading if direction == down else Qt.AlignmentFlag(0)
            for each in self._widgets:
                if isinstance(each, QAbstractButton):
                    # Below each other they would be as wide as the page.
                    self._layout.setAlignment(each, Qt.AlignmentFlag.AlignTop | start)


def _width_beside(widget: QWidget) -> int:
    least = widget.minimumSizeHint().width()
    return max(least, widget.width_beside()) if isinstance(widget, Roomy) else least
