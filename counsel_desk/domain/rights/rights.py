"""What a client may ask for: a copy, a correction, the end of the work."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
    """

    asked: date
    wish: str
    answer: Answer = Answer.OPEN
    reason: str = ""
    statement: str = ""
    answered: date | None = None


class Why(StrEnum):
    """Why the work together ended."""

    GOALS_REACHED = "goals_reached"
    CLIENTS_WISH = "her_wish"
    MOVED = "moved"
    OTHER_SERVICE = "other_service"
    NO_CONTACT = "no_contact"
    DIED = "died"
    OTHER = "other"


@dataclass(frozen=True)
class Closure:
    """The end of the work together; each end has its own record, kept if the work resumes.

    Attributes:
        day: The last day.
        why: Why it ended; `None` if it was not said.
        summary: In the counsellor's own words; may be empty.
        follow_ups: Days on which the client is asked how they are.
        reopened: The day on which the work resumed, if it did.
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
    """

    made: date
    form: Form
    language: str
    parts: int
    withheld: tuple[Withheld, ...] = ()
