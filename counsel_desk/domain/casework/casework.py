"""Records of the casework vault: legal cases, their hearings and tasks, and received summaries.

No field asks what happened to the client, about their health or about what is said in counselling.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from counsel_desk.domain.summary import Summary

SHORT = 120
"""Longest line, such as a reference, a place or a task, in characters."""
LONGEST = 200
"""Longest remarks; whoever needs more is about to write what belongs elsewhere."""


class ReferenceKind(StrEnum):
    """Where a case has a number of its own."""

    FIR = "fir"
    COURT = "court"
    LEGAL_AID = "legal_aid"
    OTHER = "other"


@dataclass(frozen=True)
class CaseReference:
    """A number under which a case is kept elsewhere.

    Attributes:
        kind: What kind of number it is.
        number: As it is written there.
        place: The police station, the court or the legal services authority; may be empty.
        year: The year of the number, if it has one.
    """

    kind: ReferenceKind
    number: str
    place: str = ""
    year: int | None = None


@dataclass(frozen=True)
class Case:
    """A legal case.

    Attributes:
        reference: Its short title, or the number that it is known by.
        remarks: Whatever helps the caseworker; may be empty.
        opened: The day it was entered.
        references: The numbers under which it is kept elsewhere.
        closed: The day it was closed; `None` while it is open.
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
    CLIENTS_EVIDENCE = "her_evidence"
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


SAT = frozenset({HearingOutcome.HELD, HearingOutcome.ORDER_MADE})
"""Outcomes of a day on which the court sat; that it will not can be known before."""


@dataclass(frozen=True)
class Hearing:
    """A day in court, in a case.

    Attributes:
        day: Which day.
        court: Which court; may be empty.
        purpose: What it is for.
        outcome: What became of it.
        next_day: The next day that the court gave, if it gave one.
        remarks: May be empty.
        support: Who is beside the client, such as a support person; may be empty.
        screen: How the client is kept from seeing the accused; may be empty.
        waiting: Where the client waits; may be empty.
        travel: How the client comes and goes; may be empty.
        interpreter: Who interprets; may be empty.
    """

    day: date
    court: str
    purpose: HearingPurpose
    outcome: HearingOutcome = HearingOutcome.OPEN
    next_day: date | None = None
    remarks: str = ""
    support: str = ""
    screen: str = ""
    waiting: str = ""
    travel: str = ""
    interpreter: str = ""

    @property
    def arranged(self) -> tuple[str, ...]:
        """What is arranged for the client's day in court, in the order of `ARRANGED`."""
        return self.support, self.screen, self.waiting, self.travel, self.interpreter


ARRANGED = ("support", "screen", "waiting", "travel", "interpreter")
"""The fields on what is arranged for a day in court."""


class TaskKind(StrEnum):
    """What there is to do."""

    COMPENSATION_CLAIM = "compensation_claim"
    APPEAL = "appeal"
    BAIL_OPPOSITION = "bail_opposition"
    DOCUMENT = "document"
    OTHER = "other"


class TaskState(StrEnum):
    """State of a task."""

    OPEN = "open"
    DONE = "done"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True)
class CaseTask:
    """A task in a case.

    Attributes:
        kind: What kind of task it is.
        what: The task in a few words; may be empty.
        due: The day that the caseworker set; no day is computed from any law.
        who: Name of the person who does it; may be empty.
        state: Its state.
        since: The day since which it has been in this state.
    """

    kind: TaskKind
    what: str
    due: date | None
    who: str
    state: TaskState
    since: date


@dataclass(frozen=True)
class ReceivedSummary:
    """A summary that a client agreed to send.

    It holds no id of the sender, so that this vault leads to no other one.

    Attributes:
        sender_name: The counsellor's name.
        received: When it was taken out of its envelope.
        case: Record id of the case it belongs to; empty until one is chosen.
        summary: What was sent; `None` after the client's consent was withdrawn or ended.
        opened: The day on which it was first read; `None` before.
        withdrawn: When word came that it was withdrawn, if it did.
        ended: The day on which the consent was found to have ended, if it had.
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
