"""Finds more than one filled button in a window: only one can be what to do next."""

from PySide6.QtWidgets import QPushButton, QWidget

from ui.finders.fault import Fault, fault, shown

SECOND_PRIMARY = "a second filled button"


def second_primary(window: QWidget) -> list[Fault]:
    """Find the filled buttons of a window after the first."""
    filled = [
        each
        for each in shown(window)
        if isinstance(each, QPushButton) and each.property("kind") == "primary"
    ]
    names = [each.text() for each in filled]
    return [fault(SECOND_PRIMARY, each, ", ".join(names)) for each in filled[1:]]
