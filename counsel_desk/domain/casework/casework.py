"""What stands in the casework vault: legal cases, what is next in them, and received summaries.

No field here asks for what happened to her, for her health or for what is said in counselling.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from counsel_desk.domain.release import Summary

SHORT = 120
"""Letters that a line may have: a reference, a place, what is to be done."""
LONGEST = 200
"""Letters that remarks may have; whoever needs more is about to write what belongs elsewhere."""


class ReferenceKind(StrEnum):
    """Where a case is known, and under what number."""

    FIR = "fir"
    COURT = "court"
    LEGAL_AID = "legal_aid"
    OTHER = "other"


@dataclass(frozen=True)
class CaseReference:
    """A number under which a case is kept elsewhere.

    Attributes:
        kind: Of number.
        number: As it is written there.
        place: The police station, the court or the legal services authority; may be empty.
        year: Of the number; `None` where it has none.
    """

    kind: ReferenceKind
    number: str
    place: str = ""
    year: int | None = None


@dataclass(frozen=True)
class Case:
    """A legal case.

    Attributes:
        reference: Its short title, or the number that it goes by.
        remarks: Whatever helps the caseworker; may be empty.
        opened: The day it was entered.
        references: The numbers under which it is kept elsewhere.
        closed: The day it was closed; `None` while there is something to do.
    """

    reference: str
    remarks: str
    opened: date
    references: tuple[CaseReference, ...] = ()
    closed: date | None = None


class HearingPurpose(StrEnum):
    """What a hearing is for."""

    BAIL = "bail"
    CHARGE = "charge"
    EVIDENCE = "evidence"
    HER_EVIDENCE = "her_evidence"
    ARGUMENTS = "arguments"
    JUDGMENT = "judgment"
    COMPENSATION = "compensation"
    APPEAL = "appeal"
    OTHER = "other"


class HearingOutcome(StrEnum):
    """What became of a hearing."""

    OPEN = "open"
    HELD = "held"
    ADJOURNED = "adjourned"
    ORDER_MADE = "order_made"
    NOT_HELD = "not_held"


@dataclass(frozen=True)
class Hearing:
    """A day in court; it belongs to a case.

    Attributes:
        day: Which day.
        court: Which court; may be empty.
        purpose: What it is for.
        outcome: What became of it.
        next_day: The next day that the court gave, if it gave one.
        remarks: May be empty.
    """

    day: date
    court: str
    purpose: HearingPurpose
    outcome: HearingOutcome = HearingOutcome.OPEN
    next_day: date | None = None
    remarks: str = ""


class TaskKind(StrEnum):
    """What is to be done."""

    COMPENSATION_CLAIM = "compensation_claim"
    APPEAL = "appeal"
    BAIL_OPPOSITION = "bail_opposition"
    DOCUMENT = "document"
    OTHER = "other"


class TaskState(StrEnum):
    """How far a task is."""

    OPEN = "open"
    DONE = "done"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True)
class CaseTask:
    """Something to be done in a case; it belongs to one.

    Attributes:
        kind: What it is.
        what: In a few words; may be empty.
        due: The day that the caseworker set; no day is worked out from any law.
        who: Name of who does it; may be empty.
        state: How far it is.
        since: The day from which it is so.
    """

    kind: TaskKind
    what: str
    due: date | None
    who: str
    state: TaskState
    since: date


@dataclass(frozen=True)
class ReceivedSummary:
    """A summary that a survivor agreed to send.

    No id of the sender stands here, so that this vault leads to no other one.

    Attributes:
        sender_name: The counsellor's.
        received: When it was taken out of its envelope.
        case: Record id of the case it stands beside; empty until one is chosen.
        summary: What was sent; `None` after she took her consent back, or it came to its end.
        opened: The day on which it was first read; `None` before.
        withdrawn: When word came that it was taken back, if it did.
        ended: The day on which it was found that her consent had come to its end, if it had.
        saved: The day on which it was first saved or printed; `None` before.
    """

    sender_name: str
    received: datetime
    case: str
    summary: Summary | None
    opened: date | None = None
    withdrawn: datetime | None = None
    ended: date | None = None
    saved: date | None = None
