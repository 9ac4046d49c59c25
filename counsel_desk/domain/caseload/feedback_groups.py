"""What people said of the service: one table for each question that a client is asked.

Only comments that the client shares are counted. Whoever gave no answer to a question, or shares
none, is in the first group of its table.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from counsel_desk.domain.voice import Subject

Said = tuple[date, Subject, tuple[int | None, ...]]
"""The day of a comment, what it is about, and its answers."""
NOTHING, LOW, MIDDLE, HIGH = range(4)
"""The places of the groups in each table: no answer, 1 and 2, 3, 4 and 5."""
_MIDDLE_ANSWER = 3


class Voice(StrEnum):
    """Whether somebody feels listened to."""

    NOTHING = "voice_nothing"
    LOW = "voice_low"
    MIDDLE = "voice_middle"
    HIGH = "voice_high"


class Matters(StrEnum):
    """Whether they talk about what matters to them."""

    NOTHING = "matters_nothing"
    LOW = "matters_low"
    MIDDLE = "matters_middle"
    HIGH = "matters_high"


class Free(StrEnum):
    """Whether they feel free to say no."""

    NOTHING = "free_nothing"
    LOW = "free_low"
    MIDDLE = "free_middle"
    HIGH = "free_high"


class Respected(StrEnum):
    """Whether another service treated them with respect."""

    NOTHING = "respected_nothing"
    LOW = "respected_low"
    MIDDLE = "respected_middle"
    HIGH = "respected_high"


class Received(StrEnum):
    """Whether they got there what they went for."""

    NOTHING = "received_nothing"
    LOW = "received_low"
    MIDDLE = "received_middle"
    HIGH = "received_high"


class Again(StrEnum):
    """Whether they would go there again."""

    NOTHING = "again_nothing"
    LOW = "again_low"
    MIDDLE = "again_middle"
    HIGH = "again_high"


FEEDBACK: Mapping[type[StrEnum], tuple[Subject, int]] = {
    Voice: (Subject.SESSION, 0),
    Matters: (Subject.SESSION, 1),
    Free: (Subject.SESSION, 2),
    Respected: (Subject.SERVICE, 0),
    Received: (Subject.SERVICE, 1),
    Again: (Subject.SERVICE, 2),
}
"""Each table with what is asked about, and the number of the question."""


def feedback(said: Iterable[Said], day: date) -> tuple[StrEnum, ...]:
    """Return somebody's group in each table: their last answer to each question counts."""
    known = sorted(one for one in said if one[0] <= day)
    return tuple(_group(table, known, *FEEDBACK[table]) for table in FEEDBACK)


def _group(table: type[StrEnum], known: Iterable[Said], subject: Subject, question: int) -> StrEnum:
    given = [one[2][question] for one in known if one[1] is subject]
    answers = [answer for answer in given if answer is not None]
    return list(table)[_place(answers[-1] if answers else None)]


def _place(answer: int | None) -> int:
    if answer is None:
        return NOTHING
    return MIDDLE if answer == _MIDDLE_ANSWER else HIGH if answer > _MIDDLE_ANSWER else LOW
