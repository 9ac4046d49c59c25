"""A scroll area within a page, which leaves the scrolling to the page where that has to scroll."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QWidget

from ui.design.layout.snug import needed_height
from ui.design.layout.steady_scroll import SteadyScroll

_LINES = 8
"""So many lines are in sight at least; where there is no room for them, the page scrolls."""
_STRIP = 0.5
"""Less than this share of the page, and the page scrolls as well."""


class PartScroll(SteadyScroll):
    """Scrolls a part of a page; as tall as its content where only a strip of it would be in sight.

    With large text, what stands above and below takes most of a window; the page then scrolls all
    of it. It does so too where it scrolls anyway: two bars beside each other, of which the inner
    one stops short of the end, are hard to use. A larger window brings the inner one back.

    Args:
        parent: Its parent, if any.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self._coming: QWidget | None = None
        self._whole = 0
        self._within: list[QScrollArea] = []
        self._rooms: list[QSize] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)

    def least(self) -> QSize:
        """Return the least size while it scrolls by itself: a few lines, or all that it holds."""
        few = min(self.fontMetrics().lineSpacing() * _LINES, needed_height(self))
        if not self._within:
            few = 0
        return super().minimumSizeHint().expandedTo(QSize(0, few))

    def minimumSizeHint(self) -> QSize:
        """Return the height of its content where the page scrolls."""
        return self.least().expandedTo(QSize(0, self._whole))

    def sizeHint(self) -> QSize:
        """Return the least within a page, which gives it what is left, or all where that scrolls.

        Qt's own hint of some twenty lines would make the page scroll for the sake of it.
        """
        hint = super().sizeHint()
        height = self.least().height() if self._within else hint.height()
        return QSize(hint.width(), max(height, self._whole))

    def setWidget(self, widget: QWidget) -> None:
        """Show a widget.

        Qt measures it at once, and styles for that whatever is in it: here once this is styled.
        """
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            super().setWidget(widget)
        else:
            self._coming = widget
            widget.setParent(self.viewport())

    def widget(self) -> QWidget | None:
        """Return the widget that is shown, or will be."""
        return self._coming or super().widget()

    def event(self, event: QEvent) -> bool:
        """Take the widget in once this is styled."""
        if event.type() == QEvent.Type.Polish and self._coming is not None:
            coming, self._coming = self._coming, None
            super().setWidget(coming)
        return super().event(event)

    def ensureWidgetVisible(self, widget: QWidget, across: int = 50, down: int = 50) -> None:
        """Scroll to a widget, also where it is the page that scrolls."""
        super().ensureWidgetVisible(widget, across, down)
        if self._whole:
            for area in _around(self):
                area.ensureWidgetVisible(widget, across, down)

    def _again(self) -> None:
        """Scroll by itself again, until that turns out to be too much."""
        if self._whole:
            self._whole = 0
            self.updateGeometry()
        self._later.start(0)

    def _find_rooms(self) -> list[QSize]:
        """Return the room that there is without bars, which come and go."""
        return [area.maximumViewportSize() for area in self._within]

    def _look(self) -> None:
        if not self.isVisible():
            return
        pressed = _moves(self.verticalScrollBar()) and any(
            _moves(area.verticalScrollBar())
            or self.height() < area.maximumViewportSize().height() * _STRIP
            for area in self._within
        )
        needed = needed_height(self) if self._whole or pressed else 0
        if needed != self._whole:
            self._whole = needed
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what it is in."""
        super().showEvent(event)
        for area in self._within:
            area.viewport().removeEventFilter(self)
        self._within = list(_around(self))
        for area in self._within:
            area.viewport().installEventFilter(self)
        self.updateGeometry()
        self._rooms = self._find_rooms()
        self._later.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for no room for what is not shown."""
        super().hideEvent(event)
        self._whole = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again: other lines wrap."""
        super().resizeEvent(event)
        self._later.start(0)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again at another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow its content, and the room of the page."""
        if watched is not self.widget():
            if event.type() == QEvent.Type.Resize and self._rooms != self._find_rooms():
                self._rooms = self._find_rooms()
                self._again()
            return False
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._later.start(0)
        return super().eventFilter(watched, event)


def _moves(bar: QAbstractSlider) -> bool:
    return bar.maximum() > bar.minimum()


def _around(widget: QWidget) -> Iterator[QScrollArea]:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            yield around
        around = around.parentWidget()
