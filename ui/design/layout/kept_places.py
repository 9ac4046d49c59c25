"""Keeps what is in sight in sight when a window changes its language, theme or text size."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

_CHANGES = (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
_ACTS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
_SETTLING_MS = 1500
"""So long a page may take to find its height; afterwards nothing moves by itself."""


@dataclass(frozen=True)
class _Place:
    """Where an area was scrolled to.

    Attributes:
        area: The area.
        value: Where its bar stood.
        held: The widget that stays where it is; `None` if nothing was in sight.
        top: How far below the area's upper edge it was.
    """

    area: QScrollArea
    value: int
    held: QWidget | None
    top: int


class KeptPlaces(QObject):
    """Scrolls the areas of a window back to what they showed, while they are laid out anew.

    Ends with the first key, click or turn of the wheel: from then on the person scrolls.

    Args:
        window: The window.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._places: list[_Place] = []
        self._again, self._end = QTimer(self), QTimer(self)
        for timer, then in ((self._again, self._restore), (self._end, self._forget)):
            timer.setSingleShot(True)
            timer.timeout.connect(then)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the places before the window changes; stop once the person acts."""
        kind = event.type()
        if watched is self._window and kind in _CHANGES and not self._places:
            self._note()
        elif self._places and (kind in _ACTS):
            self._forget()
        return False

    def _note(self) -> None:
        if not self._window.isVisible():
            return
        areas = [each for each in self._window.findChildren(QScrollArea) if each.isVisible()]
        self._places = [_place(each) for each in areas if each.verticalScrollBar().value() > 0]
        app = QApplication.instance()
        if not self._places or app is None:
            return
        app.installEventFilter(self)
        for each in self._places:
            each.area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._again.start(0)
        self._end.start(_SETTLING_MS)

    def _on_range_changed(self) -> None:
        self._again.start(0)

    def _restore(self) -> None:
        for each in self._places:
            if not isValid(each.area):
                continue
            bar, held = each.area.verticalScrollBar(), each.held
            if held is None or not isValid(held) or not held.isVisible():
                bar.setValue(each.value)
            else:
                bar.setValue(bar.value() + _top(held, each.area) - each.top)

    def _forget(self) -> None:
        self._end.stop()
        self._again.stop()
        for each in self._places:
            if isValid(each.area):
                each.area.verticalScrollBar().rangeChanged.disconnect(self._on_range_changed)
        self._places = []
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)


def _place(area: QScrollArea) -> _Place:
    seen = area.viewport().rect()
    leaves = [
        each
        for each in area.viewport().findChildren(QWidget)
        if each.isVisible() and each.layout() is None and not each.size().isEmpty()
    ]
    within = [each for each in leaves if seen.contains(0, _top(each, area))]
    focused = [each for each in within if each.hasFocus()]
    held = min(focused or within, key=lambda each: _top(each, area), default=None)
    top = 0 if held is None else _top(held, area)
    return _Place(area, area.verticalScrollBar().value(), held, top)


def _top(widget: QWidget, area: QScrollArea) -> int:
    return widget.mapTo(area.viewport(), QPoint()).y()
