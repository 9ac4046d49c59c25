"""Finds an action that an empty place offers and the page offers once more."""

from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.design.messages.empty_state import EmptyState
from ui.finders.fault import Fault, fault, shown

OFFERED_TWICE = "offered twice"


def offered_twice(window: QWidget) -> list[Fault]:
    """Find the buttons of a window that say what an empty place beside them offers as well."""
    buttons = [each for each in shown(window) if isinstance(each, QAbstractButton)]
    inside = [each for each in buttons if isinstance(each.parentWidget(), EmptyState)]
    texts = {each.text() for each in inside}
    return [
        fault(OFFERED_TWICE, each, each.text())
        for each in buttons
        if each not in inside and each.text() in texts
    ]
