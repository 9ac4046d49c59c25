"""A single-shot timer that is destroyed with its owner."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def countdown(owner: QObject, milliseconds: int, on_passed: Callable[[], None]) -> QTimer:
    """Return a timer that calls `on_passed` once after each start.

    It is a child of its owner on purpose. Qt does not remove a QBasicTimer when its owner is
    destroyed: it would fire on memory that is something else by then.

    Args:
        owner: The timer is destroyed with it.
        milliseconds: How long after a start.
        on_passed: Called when the time is up.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(on_passed)
    return timer
