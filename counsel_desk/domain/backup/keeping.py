"""How long backups are kept: many of the last days, fewer of what lies further back."""

from collections.abc import Callable, Collection, Hashable, Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from counsel_desk.domain.office_time import local_day

DAYS, WEEKS, MONTHS = 14, 8, 12
"""Of how many days, weeks and months the last backup is kept."""
ERASED_WITHIN = timedelta(days=DAYS)
"""After how long no backup holds any more what was destroyed since it was made."""

_DAY = timedelta(days=1)
_EVERY: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (DAYS, local_day),
    (WEEKS, lambda made: local_day(made).isocalendar()[:2]),
    (MONTHS, lambda made: (local_day(made).year, local_day(made).month)),
)


class Erasure(NamedTuple):
    """A client's file was destroyed.

    Attributes:
        entry: Number of the entry of the office log that says so.
        instant: When.
    """

    entry: int
    instant: datetime


def holds_destroyed(length: int, erasures: Iterable[Erasure]) -> bool:
    """Return whether a backup may hold a file that was destroyed since.

    Args:
        length: How many entries the office log had when it was made: a wrong clock changes nothing.
        erasures: When clients' files were destroyed.
    """
    return any(one.entry > length for one in erasures)


def overdue(erasures: Iterable[Erasure], now: datetime) -> list[Erasure]:
    """Return the erasures that no backup may be without any more."""
    return [one for one in erasures if now - one.instant >= ERASED_WITHIN]


def kept(
    backups: Iterable[datetime], now: datetime, holding: Collection[datetime] = ()
) -> set[datetime]:
    """Return which backups are kept, by the instant at which each was made.

    The newest is always kept, and so are all of the last day, and the last of each of the last 14
    days, 8 weeks and 12 months of which there are any. One that holds a client's file whose erasure
    is overdue is dropped once the newest does not hold it.

    Args:
        backups: When each was made.
        now: The current instant.
        holding: Those that hold such a file.
    """
    newest_first = sorted(set(backups), reverse=True)
    found = {made for made in newest_first if now - made < _DAY} | set(newest_first[:1])
    for most, period in _EVERY:
        last: dict[Hashable, datetime] = {}
        for made in newest_first:
            last.setdefault(period(made), made)
        found.update(list(last.values())[:most])
    if newest_first and newest_first[0] not in holding:
        found -= set(holding)
    return found
