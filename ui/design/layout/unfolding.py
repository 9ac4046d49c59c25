"""Puts a page of many widgets into its place in several turns of the event loop."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from time import monotonic
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLayout,
    QScrollArea,
    QStackedLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.design.reading_order import laid_out

_PART = 64
"""No more widgets are shown in one go, where they can be told apart."""
_FIRST = 30
"""So many are shown with the page; one that has no more is put into its place at once."""
_HEAVY = 5
"""What scrolls or drops down a list takes as long as so many labels."""
_SLICE = 0.012
"""Seconds for which more are shown in one turn; then they are laid out and painted."""
_EXPLICIT = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
_STYLED = Qt.WidgetAttribute.WA_WState_Polished
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
    if around.window().isVisible() and _size(page) > _FIRST:
        # It goes with what it should have come into.
        around.destroyed.connect(page.deleteLater)
        Turns(around, _Folded(page, put).steps())
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


class _Folded(QObject):
    """A page of which only the beginning is put into its place with it.

    Qt styles all that is in a page as soon as this comes into its window, also what is hidden. So
    the rest is taken out of it first, and each part put back in a turn of its own.
    """

    def __init__(self, page: QWidget, put: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._put = page, put
        self._apart = QWidget()
        page.destroyed.connect(self._apart.deleteLater)
        self._out = dict[QWidget, tuple[QLayout, QWidget]]()
        self._hidden = list[QWidget]()

    def steps(self) -> Iterator[bool]:
        """Put the page into its place, then the rest of it in reading order."""
        if not isValid(self._page):
            return
        focused: QWidget | None = self._page.focusWidget()
        self._fold(focused or _deepest_proxy(self._page))
        self._put()
        if focused is not None and focused.isVisible():
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        yield True
        while self._out:
            self._put_back(next(iter(self._out)))
            yield False
        while self._hidden:
            self._style_hidden(self._hidden[0])
            yield False
        if isValid(self._apart):
            self._apart.deleteLater()

    def _fold(self, needed: QWidget) -> None:
        """Leave out what is hidden or follows the first parts, but not what has the focus."""
        room, left = _FIRST, list[QWidget]()
        for part, size in _parts(self._page):
            room -= 0 if part.isHidden() else size
            if part.isHidden() or (room < 0 and not (part is needed or part.isAncestorOf(needed))):
                left.append(part)
        for part in left:
            around = part.parentWidget()
            layout = _holding(around.layout(), part) if around is not None else None
            if layout is not None and not isinstance(layout, QStackedLayout):
                part.installEventFilter(self)
                self._take_out(part, layout)
            elif part.isHidden():
                part.installEventFilter(self)
                part.setAttribute(_STYLED, True)  # so that Qt believes
                self._hidden.append(part)

    def _take_out(self, part: QWidget, layout: QLayout) -> None:
        """Keep the place of a part in its layout."""
        stand_in = QWidget()
        stand_in.hide()
        layout.replaceWidget(part, stand_in)
        part.setParent(self._apart)
        self._out[part] = layout, stand_in

    def _put_back(self, part: QWidget) -> None:
        layout, stand_in = self._out.pop(part)
        if not (isValid(part) and isValid(layout)):
            return
        part.removeEventFilter(self)
        layout.replaceWidget(stand_in, part)
        stand_in.deleteLater()
        # Whoever hid it meanwhile is heeded.
        if not part.testAttribute(_EXPLICIT):
            part.show()

    def _style_hidden(self, part: QWidget) -> None:
        self._hidden.remove(part)
        if isValid(part):
            part.removeEventFilter(self)
            part.setAttribute(_STYLED, False)
            part.ensurePolished()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put in its place, or style, what somebody shows before its turn."""
        if event.type() == QEvent.Type.ShowToParent:
            for part in [each for each in self._out if each is watched]:
                self._put_back(part)
        elif event.type() == QEvent.Type.Show:
            for part in [each for each in self._hidden if each is watched]:
                self._style_hidden(part)
        return False


def _holding(layout: object, part: QWidget) -> QLayout | None:
    """Return which of a layout and those in it places a widget."""
    if not isinstance(layout, QLayout) or layout.indexOf(part) >= 0:
        return layout if isinstance(layout, QLayout) else None
    return next(filter(None, (_holding(each, part) for each in layout.children())), None)


def _deepest_proxy(page: QWidget) -> QWidget:
    """Return what takes the focus for a page, which is shown with it."""
    found = page
    while (proxy := found.focusProxy()) is not None:
        found = proxy
    return found


def _parts(whole: QWidget) -> Iterator[tuple[QWidget, int]]:
    """Return the parts of a widget that can be left out, in reading order, with their sizes."""
    inside = _inside(whole)
    layout = whole.layout()
    laid = list(laid_out(layout, inside)) if layout is not None else []
    # Which page of a stack is hidden is for the stack to say.
    free = [] if isinstance(layout, QStackedLayout) else laid
    for each in dict.fromkeys([*laid, *inside]):
        size = _size(each, _PART)
        if each.isHidden():
            if size > _PART:
                yield each, size
        elif size <= _PART and each in free:
            yield each, size
        else:
            yield from _parts(each)


def _inside(whole: QWidget) -> list[QWidget]:
    """Return the widgets in another, of what scrolls only the page in it: the rest is Qt's."""
    if isinstance(whole, QScrollArea):
        page = whole.widget()
        return [page] if page is not None else []
    if isinstance(whole, QAbstractScrollArea):
        return []
    return [each for each in whole.children() if isinstance(each, QWidget) and not each.isWindow()]


def _size(whole: QWidget, most: int = _FIRST) -> int:
    """Return how many widgets are shown with one, and it; no more than one above `most`."""
    size = _HEAVY if isinstance(whole, QAbstractScrollArea | QComboBox) else 1
    for each in _inside(whole):
        if size > most:
            break
        size += _size(each, most - size)
    return size
