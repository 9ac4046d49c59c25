"""How long a client's file is kept, and what remains of it afterwards."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from counsel_desk.domain.intake import years_after

SOON_DAYS = 90
"""A file whose time is over within so many days appears in the review list."""
YEARS_OF_AGE = 3
"""How long after coming of age a file is kept at least."""
_LEAP = (2, 29)


class Ground(StrEnum):
    """Why a file was sealed."""

    CLIENTS_WISH = "her_wish"
    TIME_OVER = "time_over"


@dataclass(frozen=True)
class Seal:
    """Marks a file as no longer in use.

    Attributes:
        sealed: The day since which.
        until: The last day on which it is kept, by the office's rule on the day of sealing.
        ground: Why it was sealed.
        days: How many days that rule gave.
        lifted: The day on which the seal was lifted, if it was.
        held: Whether the file was under a legal hold then, of which the client was told.
    """

    sealed: date
    until: date
    ground: Ground
    days: int
    lifted: date | None = None
    held: bool = False


@dataclass(frozen=True)
class Tombstone:
    """All that remains of a destroyed file: no code, no name, no content.

    Attributes:
        destroyed: The day.
        records: How many records were erased.
        ground: Why the file was sealed.
    """

    destroyed: date
    records: int
    ground: Ground


@dataclass(frozen=True)
class Keeping:
    """A decision to keep a closed file longer than the office's rule.

    Attributes:
        until: The last day.
        reason: Why.
        decided: The day of the decision.
    """

    until: date
    reason: str
    decided: date


def of_age_until(of_age: date | None) -> date:
    """Return the day until which a file is kept at least, because of its client's age.

    Args:
        of_age: The latest possible 18th birthday; `None` if no age was said.
    """
    return date.min if of_age is None else years_after(of_age, YEARS_OF_AGE)


def kept_until(
    closed: date, years: int, keeping: Keeping | None, of_age: date | None = None
) -> date:
    """Return the last day on which a closed file is kept.

    Args:
        closed: The last day of the work together.
        years: The office's rule.
        keeping: The decision about this file, if there is one.
        of_age: The client's latest possible 18th birthday; `None` if no age was said.
    """
    if (closed.month, closed.day) == _LEAP:
        closed = closed.replace(day=28)
    by_rule = closed.replace(year=min(closed.year + years, date.max.year))
    by_rule = max(by_rule, of_age_until(of_age))
    # A decision made before the file was last closed no longer counts.
    if keeping is None or keeping.decided < closed:
        return by_rule
    return max(by_rule, keeping.until)
