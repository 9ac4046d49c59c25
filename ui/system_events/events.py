"""The interface of system events: the machine sleeps, is locked or is switched to another user.

Each platform's implementation is a module of its own, loaded only there. Without any, the desk
still locks by itself after the policy's minutes.
"""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Reason(StrEnum):
    """Why the person is no longer at the desk."""

    SLEEP = "sleep"
    LOCKED = "locked"
    SWITCHED = "switched"


class SystemEvents(QObject):
    """Announces that the machine was left; this base class never does.

    Args:
        parent: Events are received as long as it lives.

    Signals:
        left(Reason): The machine goes to sleep, its screen is locked, or another user's session
            is in front. A closed lid arrives as one of the first two.
    """

    left = Signal(object)

    def let_sleep(self) -> None:
        """Let the machine go to sleep: everything is saved, or cannot be."""

    def stop(self) -> None:
        """Stop listening."""
