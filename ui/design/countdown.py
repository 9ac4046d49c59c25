"""A time that runs out once, and goes with whom it belongs to."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def countdown(owner: QObject, milliseconds: int, on_passed: Callable[[], None]) -> QTimer:
    """Return a timer that calls once after each start.

    It is a child of its owner on purpose. Qt does not take a QBasicTimer away from an owner that
    is destroyed: its time would come for memory that is something else by then.

    Args:
        owner: Destroyed, it takes the timer along.
        milliseconds: How long after a start.
        on_passed: Is called.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(on_passed)
    return timer
