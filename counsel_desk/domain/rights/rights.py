"""What a client may ask for: a copy, a correction, the end of the work."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from counsel_desk.domain.intake import Channel
from counsel_desk.domain.office.reviewing import Reviewer


@dataclass(frozen=True)
class ReviewRequest:
    """A client's wish that somebody looks again at what was left out or refused.

    Attributes:
        asked: The day on which they asked.
        due: By when it is to be answered.
        who: Who looks again, by the office's setting on that day.
        name: Their name; may be empty.
        reach: How they are reached; may be empty.
        outcome: What came of it; empty while it is open.
        answered: The day of the answer, if there is one.
    """

    asked: date
    due: date
    who: Reviewer
    name: str = ""
    reach: str = ""
    outcome: str = ""
    answered: date | None = None


class Answer(StrEnum):
    """What became of a request for a correction."""

    OPEN = "open"
    CORRECTED = "corrected"
    DECLINED = "declined"


@dataclass(frozen=True)
class Correction:
    """A client's request for a correction, kept beside the record without changing any text.

    Attributes:
        asked: The day the client asked.
        wish: What, in the client's words.
        answer: What became of it.
        reason: Why it was declined, or what was done; may be empty while it is open.
        statement: The client's own statement, kept beside the record; may be empty.
        answered: The day of the answer, if there is one.
        due: By when it is to be answered; `None` in older records.
        review: The review of a refusal, if the client asked for one.
    """

    asked: date
    wish: str
    answer: Answer = Answer.OPEN
    reason: str = ""
    statement: str = ""
    answered: date | None = None
    due: date | None = None
    review: ReviewRequest | None = None


class Why(StrEnum):
    """Why the work together ended."""

    GOALS_REACHED = "goals_reached"
    CLIENTS_WISH = "her_wish"
    MOVED = "moved"
    OTHER_SERVICE = "other_service"
    NO_CONTACT = "no_contact"
    MISSING = "missing"
    DIED = "died"
    OTHER = "other"


LOST = frozenset({Why.NO_CONTACT, Why.MISSING})
"""Reasons for which the client could not take part in the decision."""


@dataclass(frozen=True)
class ContactTry:
    """One try to reach a client before their file is closed.

    Attributes:
        day: The day.
        way: The way that was used, which the client had called safe.
        note: What came of it; may be empty.
    """

    day: date
    way: Channel
    note: str = ""


@dataclass(frozen=True)
class Consulted:
    """The word of a supervisor on the end of the work.

    Attributes:
        day: The day of the talk.
        name: Name of the supervisor.
    """

    day: date
    name: str


@dataclass(frozen=True)
class Closure:
    """The end of the work together; each end has its own record, kept if the work resumes.

    Attributes:
        day: The last day.
        why: Why it ended; `None` if it was not said.
        summary: In the counsellor's own words; may be empty.
        follow_ups: Days on which the client is asked how they are, as they wish.
        reopened: The day on which the work resumed, if it did.
        follow_up_ways: The way in which the client is asked on each of those days; empty if a
            version of the desk wrote it that did not ask for ways.
        no_follow_up: Whether the client said that they do not want to be asked.
        tries: The tries to reach a client with whom the contact was lost.
        consulted: The supervisor's word, if it was asked for.
    """

    day: date
    why: Why | None = None
    summary: str = ""
    follow_ups: tuple[date, ...] = ()
    reopened: date | None = None
    follow_up_ways: tuple[Channel, ...] = ()
    no_follow_up: bool = False
    tries: tuple[ContactTry, ...] = ()
    consulted: Consulted | None = None

    @property
    def planned(self) -> tuple[tuple[date, Channel | None], ...]:
        """The days on which the client is asked how they are, with the way; none after a death."""
        if self.why is Why.DIED:
            return ()
        ways = self.follow_up_ways or (None,) * len(self.follow_ups)
        return tuple(zip(self.follow_ups, ways, strict=True))


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
    """The file format of a copy."""

    PDF = "pdf"
    FHIR = "fhir"


@dataclass(frozen=True)
class RecordCopy:
    """The copy of their record that a client was given.

    Attributes:
        made: The day.
        form: Its file format.
        language: Two letters.
        parts: How many records are in it.
        withheld: What was left out, and why.
        review: The review of what was left out, if the client asked for one.
    """

    made: date
    form: Form
    language: str
    parts: int
    withheld: tuple[Withheld, ...] = ()
    review: ReviewRequest | None = None
