"""Takes a page of many widgets apart, and puts it together part by part."""

from collections.abc import Callable, Iterator
from typing import TypeVar
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, Qt
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
_EXPLICIT = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
_STYLED = Qt.WidgetAttribute.WA_WState_Polished
_FOLDED: "WeakSet[Folded]" = WeakSet()
W = TypeVar("W", bound=QWidget)


def is_large(page: QWidget) -> bool:
    """Return whether a page is too large to be styled in one go."""
    return _size(page) > _FIRST


def find_all(around: QWidget, kind: type[W]) -> list[W]:
    """Return every widget of a kind in another, also what is still left out of it."""
    found = around.findChildren(kind)
    for each in list(_FOLDED):
        if isValid(each) and isValid(each.apart) and _touch(each.page, around):
            found += each.apart.findChildren(kind)
    return found


def _touch(one: QWidget, other: QWidget) -> bool:
    return one is other or one.isAncestorOf(other) or other.isAncestorOf(one)


class Folded(QObject):
    """A page of which only the beginning is put into its place with it.

    Qt styles all that is in a page as soon as this comes into its window, also what is hidden. So
    the rest is taken out of it first, and each part put back in a turn of its own.

    Args:
        page: The page.
        put: Puts it into its place.

    Attributes:
        page: The page.
        apart: What holds the parts that are out of it.
    """

    def __init__(self, page: QWidget, put: Callable[[], None]) -> None:
        super().__init__(page)
        self.page, self._put = page, put
        self.apart = QWidget()
        page.destroyed.connect(self.apart.deleteLater)
        _FOLDED.add(self)
        self._out = dict[QWidget, tuple[QLayout, QWidget]]()
        self._hidden = list[QWidget]()

    def steps(self) -> Iterator[bool]:
        """Put the page into its place, then the rest of it in reading order."""
        if not isValid(self.page):
            return
        focused: QWidget | None = self.page.focusWidget()
        self._fold(focused or _deepest_proxy(self.page))
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
        if isValid(self.apart):
            self.apart.deleteLater()

    def _fold(self, needed: QWidget) -> None:
        """Leave out what is hidden or follows the first parts, but not what has the focus."""
        room, left = _FIRST, list[QWidget]()
        for part, size in _parts(self.page):
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
        part.setParent(self.apart)
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
