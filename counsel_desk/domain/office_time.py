"""The office's clock: days and times mean the same whatever time zone a computer is set to."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

ZONE = "Asia/Kolkata"
"""The time zone of the office's clock; India has no summer time."""


def local(instant: datetime) -> datetime:
    """Return an instant on the office's clock."""
    return instant.astimezone(ZoneInfo(ZONE))


def local_day(instant: datetime) -> date:
    """Return the day of an instant on the office's clock."""
    return local(instant).date()


def at(day: date, moment: time) -> datetime:
    """Return the instant at which the office's clock shows a day and a time."""
    return datetime.combine(day, moment, ZoneInfo(ZONE))


def start_of(day: date) -> datetime:
    """Return the first instant of a day on the office's clock."""
    return at(day, time())
