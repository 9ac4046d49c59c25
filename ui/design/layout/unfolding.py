"""Puts a page of many widgets into its place in several turns of the event loop."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from time import monotonic
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.design.layout.folding import Folded, is_large

_SLICE = 0.012
"""Seconds for which more are shown in one turn; then they are laid out and painted."""
_TURNS: "WeakSet[Turns]" = WeakSet()


def place(page: QWidget, around: QWidget, put: Callable[[], None]) -> None:
    """Put a new page into its place: a large one in the next turn, and then part after part.

    Making a page of hundreds of widgets takes as long as a person may wait, and styling, laying out
    and painting it twice that. It can be filled and focused all the same.

    Args:
        page: The page.
        around: What it comes into.
        put: Puts it there.
    """
    if around.window().isVisible() and is_large(page):
        # It goes with what it should have come into.
        around.destroyed.connect(page.deleteLater)
        Turns(around, Folded(page, put).steps())
    else:
        put()


def show_in_turns(parts: Sequence[QWidget], around: QWidget) -> None:
    """Show parts that were just added to something in sight, in several turns.

    Args:
        parts: New widgets, in reading order.
        around: What they were added to.
    """
    if not around.isVisible():
        return
    for part in parts:
        part.hide()
    Turns(around, map(_show, parts))


def unfold(around: QWidget) -> None:
    """Show at once what is still left out of the pages in a widget."""
    for each in _running(around):
        each.end()


def is_unfolding(around: QWidget) -> bool:
    """Return whether something is still left out of a page in a widget."""
    return any(_running(around))


def _running(around: QWidget) -> Iterator["Turns"]:
    """Return what still takes turns in a widget: Qt would look through everything in it."""
    for each in list(_TURNS):
        place = each.parent() if isValid(each) else None
        if isinstance(place, QWidget) and (place is around or around.isAncestorOf(place)):
            yield each


class Turns(QObject):
    """Takes steps in turns with the window's own work, as many in each as a few milliseconds allow.

    Args:
        around: Once it is destroyed, no more steps are taken.
        steps: Takes one each time; a true one ends the turn.
    """

    def __init__(self, around: QWidget, steps: Iterator[object]) -> None:
        super().__init__(around)
        _TURNS.add(self)
        self._steps = steps
        # Not a single shot of no time: Qt would deliver that before it looks for keys again.
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(0)

    def _go_on(self) -> None:
        until = monotonic() + _SLICE
        for over in self._steps:
            if over or monotonic() > until:
                return
        self.end()

    def end(self) -> None:
        """Take the rest of the steps at once."""
        self._timer.stop()
        _TURNS.discard(self)
        deque(self._steps, maxlen=0)
        self.setParent(None)
        self.deleteLater()


def _show(part: QWidget) -> None:
    if isValid(part):
        part.show()
