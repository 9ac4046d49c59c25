"""What the machine says of its person: that it goes to sleep, is locked, or is somebody else's now.

One implementation a platform stands in a module of its own, loaded only there. Where the machine
says nothing, the desk still locks by itself after the minutes of the policy.
"""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Reason(StrEnum):
    """Why nobody is at the desk any more."""

    SLEEP = "sleep"
    LOCKED = "locked"
    SWITCHED = "switched"


class SystemEvents(QObject):
    """Tells when the machine is left; this one never does.

    Args:
        parent: As long as it lives, the machine is listened to.

    Signals:
        left(Reason): The machine goes to sleep, its screen is locked, or another person's session
            is in front. A lid that is closed comes as one of the first two.
    """

    left = Signal(object)

    def let_sleep(self) -> None:
        """Let the machine go to sleep: what was to be saved is saved, or cannot be."""

    def stop(self) -> None:
        """Listen no more."""
