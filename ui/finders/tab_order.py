"""Finds where Tab does not follow the eye."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from ui.design.focus import is_stop
from ui.finders.fault import Fault, fault, place_of, shown
from ui.shell.side_bar import SideBar
from ui.shell.toast import Toast

OUT_OF_ORDER, NOT_LAST = "out of order", "not last"
_FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


def tab_stops(window: QWidget) -> list[QWidget]:
    """Return the widgets that Tab goes to, in no order."""
    return [each for each in shown(window) if _is_stop(each)]


def _is_stop(widget: QWidget) -> bool:
    # Of several choices only the chosen one, or the first, is a stop; arrows go on from there.
    first = not isinstance(widget, QAbstractButton) or _is_first_choice(widget)
    return is_stop(widget) and first


def _is_first_choice(button: QAbstractButton) -> bool:
    choices = choices_of(button)
    if button not in choices:
        return True
    checked = [each for each in choices if each.isChecked()]
    usable = [each for each in choices if each.isVisible() and each.isEnabled()]
    return button in (checked or usable[:1])


def choices_of(button: QWidget) -> Sequence[QAbstractButton]:
    """Return the buttons of which only one is chosen, if a button is one of them."""
    if not isinstance(button, QAbstractButton):
        return []
    group: QButtonGroup | None = button.group()
    around: QWidget | None = button.parentWidget()
    if group is not None:
        return group.buttons() if group.exclusive() else []
    if around is None or not isinstance(button, QRadioButton):
        return []
    return [each for each in around.children() if isinstance(each, QRadioButton)]


def out_of_order(window: QWidget, order: Sequence[QWidget]) -> list[Fault]:
    """Find steps of Tab that go back: up within a column, or left within a line.

    Args:
        window: The window.
        order: The widgets in the order in which Tab came to them.
    """
    walked = [each for each in order if not isinstance(each, QScrollArea)]
    back = [(one, other) for one, other in pairwise(walked) if _back(one, other, window)]
    if len(back) == 1 and not _back(walked[-1], walked[0], window):
        # The walk began in the middle of the circle: this is where it comes to its end.
        return []
    return [fault(OUT_OF_ORDER, other, f"after {place_of(one)}") for one, other in back]


def _back(one: QWidget, other: QWidget, window: QWidget) -> bool:
    return _in_bar(one) == _in_bar(other) and _goes_back(*_areas(one, other, window))


def _in_bar(widget: QWidget) -> bool:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, SideBar | Toast):
        around = around.parentWidget()
    return around is not None


def primary_not_last(window: QWidget, order: Sequence[QWidget]) -> list[Fault]:
    """Find fields above a primary button that Tab comes to only after it.

    Args:
        window: The window.
        order: The widgets in the order in which Tab came to them.
    """
    found, primary = [], None
    for each in order:
        if isinstance(each, QPushButton) and each.property("kind") == "primary":
            primary = each
        elif primary is not None and isinstance(each, _FIELDS) and _above(each, primary, window):
            found.append(fault(NOT_LAST, primary, f"before {place_of(each)}"))
    return found


def _above(one: QWidget, other: QWidget, window: QWidget) -> bool:
    """Return whether a field is above a button in what the button belongs to."""
    around = other.parentWidget()
    first, second = _areas(one, other, window)
    above = first.bottom() <= second.top()
    return above and around is not None and around.isAncestorOf(one)


def _areas(one: QWidget, other: QWidget, window: QWidget) -> tuple[QRect, QRect]:
    """Return where two widgets are in what they are both in.

    What scrolls without the other is where its scroll area is, however far it was scrolled.
    """
    around = one.parentWidget()
    while around is not None and around is not window and not around.isAncestorOf(other):
        around = around.parentWidget()
    common = around or window
    return _area(one, common), _area(other, common)


def _area(widget: QWidget, common: QWidget) -> QRect:
    place, each = widget, widget.parentWidget()
    while each is not None and each is not common:
        if isinstance(each, QScrollArea):
            place = each
        each = each.parentWidget()
    return QRect(place.mapTo(common, QPoint()), place.size())


def _goes_back(one: QRect, other: QRect) -> bool:
    beside = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if beside > min(one.height(), other.height()) // 2:
        return other.left() < one.left()
    same_column = other.left() < one.right() and one.left() < other.right()
    return same_column and other.bottom() <= one.top()
