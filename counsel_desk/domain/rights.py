"""What a client may ask for: a copy, a correction, an end of use; and how long files are kept."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

SOON_DAYS = 90
"""A file whose time is over within so many days stands in the review list."""
_LEAP = (2, 29)


class Ground(StrEnum):
    """Why a file was sealed."""

    HER_WISH = "her_wish"
    TIME_OVER = "time_over"


@dataclass(frozen=True)
class Seal:
    """That a file is not used any more, from a day on.

    Attributes:
        sealed: The day.
        until: The last day on which it is kept; by the office's rule of the day of sealing.
        ground: Why it was sealed.
        days: How many days the rule was.
        lifted: The day on which the seal was lifted, if it was.
    """

    sealed: date
    until: date
    ground: Ground
    days: int
    lifted: date | None = None


@dataclass(frozen=True)
class Tombstone:
    """All that stays of a file that was destroyed: no code, no name, no content.

    Attributes:
        destroyed: The day.
        records: How many records were erased.
        ground: Why the file was sealed.
    """

    destroyed: date
    records: int
    ground: Ground


class Answer(StrEnum):
    """What became of a wish for a correction."""

    OPEN = "open"
    CORRECTED = "corrected"
    DECLINED = "declined"


@dataclass(frozen=True)
class Correction:
    """What a client wishes to be put right; it stands beside the record and changes no text.

    Attributes:
        asked: The day she asked.
        wish: What, in her words.
        answer: What became of it.
        reason: Why it was declined, or what was done; may be empty while it is open.
        statement: Her own statement, kept beside the record; may be empty.
        answered: The day of the answer, if there is one.
    """

    asked: date
    wish: str
    answer: Answer = Answer.OPEN
    reason: str = ""
    statement: str = ""
    answered: date | None = None


@dataclass(frozen=True)
class Keeping:
    """That a closed file is kept longer than the office's rule says.

    Attributes:
        until: The last day.
        reason: Why.
        decided: The day of the decision.
    """

    until: date
    reason: str
    decided: date


class Why(StrEnum):
    """Why the work together ended."""

    GOALS_REACHED = "goals_reached"
    HER_WISH = "her_wish"
    MOVED = "moved"
    OTHER_SERVICE = "other_service"
    NO_CONTACT = "no_contact"
    DIED = "died"
    OTHER = "other"


@dataclass(frozen=True)
class Closure:
    """The end of the work together; a record of each time, kept when the work goes on.

    Attributes:
        day: The last day.
        why: Why it ended; `None` where it is not said.
        summary: In the counsellor's own words; may be empty.
        follow_ups: Days on which she is asked how she is.
        reopened: The day on which the work went on, if it did.
    """

    day: date
    why: Why | None = None
    summary: str = ""
    follow_ups: tuple[date, ...] = ()
    reopened: date | None = None


class Withholding(StrEnum):
    """Why a part is left out of a copy."""

    THIRD_PARTY = "third_party"
    HARM = "harm"


@dataclass(frozen=True)
class Withheld:
    """One part that was left out of a copy.

    Attributes:
        record: Its id.
        why: The kind of reason.
        reason: In the counsellor's own words.
    """

    record: str
    why: Withholding
    reason: str


class Form(StrEnum):
    """What a copy is."""

    PDF = "pdf"
    FHIR = "fhir"


@dataclass(frozen=True)
class RecordCopy:
    """That a client was given a copy of her record.

    Attributes:
        made: The day.
        form: As what.
        language: Two letters.
        parts: How many records are in it.
        withheld: What was left out, and why.
    """

    made: date
    form: Form
    language: str
    parts: int
    withheld: tuple[Withheld, ...] = ()


def kept_until(closed: date, years: int, keeping: Keeping | None) -> date:
    """Return the last day on which a closed file is kept.

    Args:
        closed: The last day of the work together.
        years: The office's rule.
        keeping: What was decided for this file, if anything was.
    """
    if (closed.month, closed.day) == _LEAP:
        closed = closed.replace(day=28)
    by_rule = closed.replace(year=min(closed.year + years, date.max.year))
    # A decision of before the file was closed anew has no hold on it.
    if keeping is None or keeping.decided < closed:
        return by_rule
    return max(by_rule, keeping.until)
