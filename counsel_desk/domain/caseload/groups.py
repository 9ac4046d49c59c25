"""The groups in which people are counted, one table for each question.

Everybody is in exactly one group of every table, so that all tables have one total. Nothing is
asked for the sake of a figure: what was not said is a group like any other.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from counsel_desk.domain.caseload.crossing import whole
from counsel_desk.domain.caseload.feedback_groups import FEEDBACK
from counsel_desk.domain.caseload.workload import Intensity


class Age(StrEnum):
    """How old somebody is on the day."""

    CHILD = "age_child"
    YOUNG = "age_18_24"
    MIDDLE = "age_25_34"
    OLDER = "age_35"
    NOT_SAID = "age_not_said"


class SpokenOf(StrEnum):
    """How somebody wants to be spoken of, which is all that the desk knows of gender."""

    SHE = "spoken_she"
    HE = "spoken_he"
    OTHER = "spoken_other"
    NOT_SAID = "spoken_not_said"


class Tongue(StrEnum):
    """The language somebody is most at home in."""

    BENGALI = "tongue_bn"
    HINDI = "tongue_hi"
    MARATHI = "tongue_mr"
    OTHER = "tongue_other"


class Sessions(StrEnum):
    """How many sessions somebody had in the last `SESSIONS_DAYS` days."""

    NONE = "sessions_none"
    FEW = "sessions_1_3"
    SOME = "sessions_4_8"
    MANY = "sessions_9"


class Outcome(StrEnum):
    """How a questionnaire changed between the first time and the last, by its reliable change."""

    IMPROVED = "outcome_improved"
    UNCHANGED = "outcome_unchanged"
    WORSE = "outcome_worse"
    NOT_KNOWN = "outcome_not_known"


class Answered(StrEnum):
    """How fast the offices answered that were asked for somebody: the slowest counts."""

    NOT_ASKED = "answered_not_asked"
    IN_TIME = "answered_in_time"
    LATE = "answered_late"
    WAITING = "answered_waiting"


class Escalated(StrEnum):
    """Whether a higher office had to be asked."""

    NO = "escalated_no"
    YES = "escalated_yes"


TABLES: tuple[type[StrEnum], ...] = (
    Intensity,
    Age,
    SpokenOf,
    Tongue,
    Sessions,
    Outcome,
    Answered,
    Escalated,
    *FEEDBACK,
)
"""The tables of a month, in the order of `Sheet`."""
COUNTS = tuple(len(table) for table in TABLES)
"""How many groups each table has."""
CROSSED: tuple[tuple[type[StrEnum], type[StrEnum]], ...] = ((Age, SpokenOf), (Tongue, Intensity))
"""Tables that are also shown two at once; none is in two pairs, see `crossing`."""
PAIRS = tuple((TABLES.index(one), TABLES.index(other)) for one, other in CROSSED)
"""The places of these tables."""
SHAPE = whole(COUNTS, PAIRS)
"""How many cells each table of a month has, those of the pairs at the end of `Sheet`."""
SESSIONS_DAYS = 91
ANSWER_DAYS = 30
"""An office that answers within so many days answers in time."""
LEAST_SESSIONS = {Sessions.NONE: 0, Sessions.FEW: 1, Sessions.SOME: 4, Sessions.MANY: 9}
"""The fewest sessions of somebody in each group."""
_AGES = ((18, Age.CHILD), (25, Age.YOUNG), (35, Age.MIDDLE))
_HEADS = {
    SpokenOf.SHE: frozenset({"she", "her", "hers"}),
    SpokenOf.HE: frozenset({"he", "him", "his"}),
}
_TONGUES = {"bn": Tongue.BENGALI, "hi": Tongue.HINDI, "mr": Tongue.MARATHI}


@dataclass(frozen=True)
class Asked:
    """One office that was asked for something.

    Attributes:
        sent: The day.
        answered: The day of its answer, if there was one.
        higher: Whether it is a higher one, asked because the first did not answer.
    """

    sent: date
    answered: date | None
    higher: bool = False


def age(years: int | None) -> Age:
    """Return the group of an age in years."""
    if years is None:
        return Age.NOT_SAID
    return next((group for below, group in _AGES if years < below), Age.OLDER)


def spoken_of(pronoun: str) -> SpokenOf:
    """Return the group of a pronoun as it was written down."""
    said = {each.strip() for each in pronoun.casefold().replace(",", "/").split("/")} - {""}
    if not said:
        return SpokenOf.NOT_SAID
    return next((group for group, known in _HEADS.items() if said <= known), SpokenOf.OTHER)


def tongue(code: str) -> Tongue:
    """Return the group of a language's code."""
    return _TONGUES.get(code, Tongue.OTHER)


def sessions(held: Iterable[date], day: date) -> Sessions:
    """Return the group of somebody who had sessions on these days."""
    since = day - timedelta(days=SESSIONS_DAYS)
    count = sum(since < one <= day for one in held)
    return max(
        (group for group, least in LEAST_SESSIONS.items() if count >= least),
        key=LEAST_SESSIONS.__getitem__,
    )


def answered(asked: Iterable[Asked], day: date) -> Answered:
    """Return the group of somebody for whom these offices were asked, as known on a day."""
    known = [one for one in asked if one.sent <= day]
    if not known:
        return Answered.NOT_ASKED
    if any(one.answered is None or one.answered > day for one in known):
        return Answered.WAITING
    days = [(one.answered - one.sent).days for one in known if one.answered]
    return Answered.LATE if max(days) > ANSWER_DAYS else Answered.IN_TIME


def escalated(asked: Iterable[Asked], day: date) -> Escalated:
    """Return whether a higher office had been asked for somebody by a day."""
    return Escalated.YES if any(one.higher and one.sent <= day for one in asked) else Escalated.NO


def place(group: StrEnum) -> int:
    """Return the number of a group in its table."""
    return list(type(group)).index(group)
