"""The order in which the eye reads a window: that of its layouts."""

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget


def in_order(around: QWidget) -> Iterator[QWidget]:
    """Return everything inside a widget that is not hidden, each before what it holds.

    What is in no layout comes last, as it was added. Qt's own chain keeps the order in which
    widgets were made. Neither its members nor the items of a layout are asked for: what PySide
    returns there goes with whatever it was asked of, and is then dead in other hands.
    """
    inside = [each for each in around.children() if isinstance(each, QWidget)]
    layout = around.layout()
    laid = list(laid_out(layout, inside)) if layout is not None else []
    for each in dict.fromkeys([*laid, *inside]):
        if not each.isHidden() and not each.isWindow():
            yield each
            yield from in_order(each)


def laid_out(layout: QLayout, inside: Sequence[QWidget]) -> Iterator[QWidget]:
    """Return those of some widgets that a layout and the layouts in it place, in their order."""
    placed: dict[int, QWidget | QLayout] = {}
    elsewhere: list[QWidget] = []
    for widget in inside:
        if (place := layout.indexOf(widget)) >= 0:
            placed[place] = widget
        else:
            elsewhere.append(widget)
    for part in layout.children() if elsewhere else ():
        if isinstance(part, QLayout) and (place := layout.indexOf(part)) >= 0:
            placed[place] = part
    for place in sorted(placed, key=lambda place: _line_of(layout, place)):
        one = placed[place]
        if isinstance(one, QWidget):
            yield one
        else:
            yield from laid_out(one, elsewhere)


def _line_of(layout: QLayout, place: int) -> tuple[int, ...]:
    """Return what a layout's items are sorted by: in a grid, line and column."""
    if isinstance(layout, QBoxLayout):
        return (-place if layout.direction() == QBoxLayout.Direction.BottomToTop else place,)
    if not isinstance(layout, QGridLayout):
        return (place,)
    line, column, *_spans = cast("tuple[int, ...]", layout.getItemPosition(place))
    return line, column
