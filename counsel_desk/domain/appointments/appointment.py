"""Appointments with clients, and the sessions that they become.

The time of an appointment is local time in its time zone. One that repeats is one record for each
time, so that a single one, or one and all later ones, can be changed without touching the past. A
session is an appointment that took place.
"""

import calendar
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from zoneinfo import ZoneInfo

from counsel_desk.domain.office_time import ZONE

MOST_TIMES = 104
"""The most times that an appointment repeats: every week for two years."""
LONGEST_MINUTES = 12 * 60
REMINDER = timedelta(minutes=15)
"""Policy: how long before an appointment the desk shows a quiet reminder."""
_MONTHS = 12


class Mode(StrEnum):
    """How counsellor and client meet."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    HOME = "home"
    COURT = "court"


class State(StrEnum):
    """What became of an appointment."""

    PLANNED = "planned"
    KEPT = "kept"
    NOT_COME = "not_come"
    CANCELLED_BY_CLIENT = "cancelled_by_client"
    CANCELLED_BY_US = "cancelled_by_us"


CANCELLED = frozenset({State.CANCELLED_BY_CLIENT, State.CANCELLED_BY_US})
HAPPENED = frozenset({State.KEPT, State.NOT_COME})
"""States that an appointment can have only once its hour has come."""


class Every(StrEnum):
    """How an appointment repeats."""

    ONCE = "once"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"


@dataclass(frozen=True)
class Repeats:
    """How often an appointment repeats, and for how long; `until` and `times` may both apply.

    Attributes:
        every: The interval.
        until: The last day on which it may take place.
        times: How often in all, the first one included.
    """

    every: Every = Every.ONCE
    until: date | None = None
    times: int | None = None


@dataclass(frozen=True)
class Appointment:
    """One appointment, with one client or with a group.

    Attributes:
        clients: Record ids of the clients.
        day: The day, in its time zone.
        at: When it begins, in its time zone.
        minutes: How long it is.
        mode: How they meet.
        place: Where, if it needs saying; may be empty.
        group: Whether it is with a group.
        state: What became of it.
        series: A random id that all appointments of a series share, or ``""``.
        number: Its place in the series, from 0.
        every: How the series repeats.
        zone: Name of the time zone.
    """

    clients: tuple[str, ...]
    day: date
    at: time
    minutes: int
    mode: Mode
    place: str = ""
    group: bool = False
    state: State = State.PLANNED
    series: str = ""
    number: int = 0
    every: Every = Every.ONCE
    zone: str = ZONE

    @property
    def begins(self) -> datetime:
        """The instant it begins, in UTC."""
        return datetime.combine(self.day, self.at, ZoneInfo(self.zone)).astimezone(UTC)

    @property
    def until(self) -> time:
        """When it ends, by the clock of its time zone."""
        return self.ends.astimezone(ZoneInfo(self.zone)).time()

    @property
    def ends(self) -> datetime:
        """The instant it ends, in UTC."""
        return self.begins + timedelta(minutes=self.minutes)

    @property
    def takes_place(self) -> bool:
        """Whether it takes up the counsellor's time: it was not cancelled."""
        return self.state not in CANCELLED


def day_after(first: date, every: Every, steps: int) -> date:
    """Return the day some steps after `first`.

    A month without that day gives its last one, and the next month gives the day again.
    """
    if every is Every.MONTH:
        year, month = divmod(first.year * _MONTHS + first.month - 1 + steps, _MONTHS)
        last = calendar.monthrange(year, month + 1)[1]
        return date(year, month + 1, min(first.day, last))
    days = {Every.ONCE: 0, Every.WEEK: 7, Every.FORTNIGHT: 14}[every]
    return first + timedelta(days=days * steps)


def days_of(first: date, repeats: Repeats) -> list[date]:
    """Return the days of an appointment, at most `MOST_TIMES`; none if it ends before it begins."""
    if repeats.every is Every.ONCE:
        return [first]
    most = MOST_TIMES if repeats.times is None else min(repeats.times, MOST_TIMES)
    found = islice((day_after(first, repeats.every, step) for step in range(MOST_TIMES)), most)
    return [day for day in found if repeats.until is None or day <= repeats.until]


def overlaps(one: Appointment, other: Appointment) -> bool:
    """Return whether two appointments take up the same time; touching is not overlapping."""
    return (
        one.takes_place
        and other.takes_place
        and one.begins < other.ends
        and other.begins < one.ends
    )


def busy(appointments: Iterable[Appointment]) -> list[tuple[datetime, datetime]]:
    """Return the times that are taken, in order; those that overlap or touch are merged."""
    times: list[tuple[datetime, datetime]] = []
    for begins, ends in sorted(
        (each.begins, each.ends) for each in appointments if each.takes_place
    ):
        if times and begins <= times[-1][1]:
            times[-1] = (times[-1][0], max(times[-1][1], ends))
        else:
            times.append((begins, ends))
    return times


def sessions_held(
    notes: Iterable[tuple[str, date]], kept: Iterable[tuple[str, date]]
) -> Iterator[date]:
    """Return the days of sessions, one entry for each session.

    A session leaves a note, a kept appointment or both. For each client and day the greater number
    counts, so that the note on a kept appointment is not a second session. A group session counts
    once.

    Args:
        notes: Client and day of each signed note.
        kept: Client and day of each kept appointment.
    """
    return (day for _whose, day in (Counter(notes) | Counter(kept)).elements())
