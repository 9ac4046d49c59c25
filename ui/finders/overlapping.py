"""Finds widgets that cover each other."""

from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QTabBar,
    QWidget,
)

from ui.design.messages.floating_message import FloatingMessage
from ui.finders.fault import Fault, fault, shown
from ui.shell.busy_bar import BusyBar
from ui.shell.privacy_cover import PrivacyCover

OVERLAPPING = "overlapping"
_ABOVE = (PrivacyCover, FloatingMessage, BusyBar)
"""These lie above their neighbours on purpose."""
_SLACK = 1
_INNER = (QAbstractScrollArea, QAbstractSpinBox, QComboBox, QHeaderView, QLineEdit, QTabBar)


def overlapping(window: QWidget) -> list[Fault]:
    """Find visible neighbours that share pixels."""
    found = []
    for around in (window, *shown(window)):
        # Qt places the inner parts of these; a tool bar or a status bar is none of ours.
        if isinstance(around, (_INNER, QMainWindow)):
            continue
        inside = [each for each in around.children() if _counts(each)]
        for one, other in combinations(inside, 2):
            if isinstance(one, QWidget) and isinstance(other, QWidget) and _meet(one, other):
                found.append(
                    fault(
                        OVERLAPPING,
                        one,
                        f"{type(other).__name__} {other.objectName()} {_word(other)}",
                    )
                )
    return found


def _counts(each: object) -> bool:
    return (
        isinstance(each, QWidget)
        and each.isVisible()
        and not each.isWindow()
        and not isinstance(each, _ABOVE)
        and not each.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    )


def _meet(one: QWidget, other: QWidget) -> bool:
    shared = one.geometry() & other.geometry()
    return shared.width() > _SLACK and shared.height() > _SLACK


def _word(widget: QWidget) -> str:
    return widget.accessibleName()
