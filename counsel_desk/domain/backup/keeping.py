"""How long backups are kept: many of the last days, fewer of what lies further back."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

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


def kept(
    backups: Iterable[datetime], now: datetime, destroyed: datetime | None = None
) -> set[datetime]:
    """Return which backups are kept, by the instant at which each was made.

    The newest is always kept, and so are all of the last day, and the last of each of the last 14
    days, 8 weeks and 12 months of which there are any. One that was made before a client's file was
    destroyed holds that file; it is dropped within 14 days once there is a newer one.

    Args:
        backups: When each was made.
        now: The current instant.
        destroyed: When a client's file was destroyed last.
    """
    newest_first = sorted(set(backups), reverse=True)
    found = {made for made in newest_first if now - made < _DAY} | set(newest_first[:1])
    for count, period in _EVERY:
        last: dict[Hashable, datetime] = {}
        for made in newest_first:
            last.setdefault(period(made), made)
        found.update(list(last.values())[:count])
    if destroyed is not None and newest_first and newest_first[0] > destroyed:
        over = now - destroyed >= ERASED_WITHIN
        found = {made for made in found if made > destroyed or not over}
    return found
