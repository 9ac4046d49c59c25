"""Who writes entries of the office log."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from counsel_desk.domain.trust import Identity


@dataclass(frozen=True)
class Author:
    """Who writes.

    Attributes:
        person: Their id, or `ROOT`.
        identity: The keys that sign what they write.
        now: Returns the current instant, with a time zone.
    """

    person: str
    identity: Identity = field(repr=False)
    now: Callable[[], datetime]
