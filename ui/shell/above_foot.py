"""Places a bar at the foot of a window, above the buttons that it would cover there."""

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QWidget

from ui.design.layout.layouts import SPACE
from ui.design.messages.floating_message import above_foot

_LETTERS = 36
_CHANGES = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest)


class AboveFoot(QObject):
    """Lets a bar float at the start of the foot of a window, where it moves nothing.

    Args:
        bar: The bar.
        over: What it floats over.
        beside: What it must not float over: at the left of `over`.
    """

    def __init__(self, bar: QWidget, over: QWidget, beside: QWidget) -> None:
        super().__init__(bar)
        self._bar, self._over, self._beside = bar, over, beside
        bar.setParent(over)
        bar.hide()
        for each in (bar, over):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window and what the bar says."""
        kind = event.type()
        own = watched is self._bar
        if kind in _CHANGES and not (own and kind is QEvent.Type.Resize) and self._bar.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        start = self._beside.width() if self._beside.isVisible() else 0
        self._bar.ensurePolished()
        least = self._bar.fontMetrics().averageCharWidth() * _LETTERS
        hint = self._bar.sizeHint()
        width = min(max(least, hint.width()), self._over.width() - start - 2 * SPACE)
        top = self._over.height() - hint.height() - SPACE
        foot = QRect(start + SPACE, top, width, hint.height())
        self._bar.setGeometry(above_foot(self._bar, self._over, foot))
        self._bar.raise_()
