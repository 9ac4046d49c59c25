"""Places what floats at the foot of a window: above the buttons that it would cover there."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QPushButton, QWidget

from ui.design.layout.layouts import SPACE, SPACE_SMALL
from ui.design.messages.floating_message import FloatingMessage

_ROWS = 3
"""How many rows of buttons it gives way to, before it covers the lowest."""
_LETTERS = 36
_CHANGES = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest)


def above_foot(floating: QWidget, over: QWidget, foot: QRect) -> QRect:
    """Return a place at the foot, moved up over the buttons and messages that are there.

    Args:
        floating: What is to be placed.
        over: What it floats over.
        foot: The lowest place for it, in the coordinates of `over`.
    """
    area = QRect(foot)
    for _row in range(_ROWS):
        under = [each for each in _seen(floating, over) if each.intersects(area)]
        if not under:
            return area
        area = area.translated(0, min(each.top() for each in under) - SPACE_SMALL - area.bottom())
    return foot


def _seen(floating: QWidget, over: QWidget) -> list[QRect]:
    """Return where the buttons that can be pressed and the other messages are."""
    buttons = [
        each
        for each in over.findChildren(QPushButton)
        if each.isVisible() and each.isEnabled() and not floating.isAncestorOf(each)
        if not each.visibleRegion().isEmpty()
    ]
    messages = [
        each
        for each in over.findChildren(FloatingMessage)
        if each.isVisible() and each is not floating
    ]
    return [QRect(each.mapTo(over, QPoint()), each.size()) for each in (*buttons, *messages)]


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
        own = watched is self._bar and event.type() is not QEvent.Type.Resize
        if event.type() in _CHANGES and (own or not self._bar.isHidden()):
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
