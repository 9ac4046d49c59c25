"""Referrals and entitlements: what was asked for her, of whom, and what became of it.

An office that owes her something and does not answer is reminded from rung to rung of a ladder.
The desk only proposes the next rung; whether it is climbed is for her and her counsellor to say.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from counsel_desk.domain.consent.consent import Purpose


class Service(StrEnum):
    """What kind of service or entitlement it is."""

    SERVICES = "services"
    SHELTER = "shelter"
    HEALTH = "health"
    LEGAL_AID = "legal_aid"
    VICTIM_COMPENSATION = "victim_compensation"
    LIVELIHOOD = "livelihood"
    DOCUMENTS = "documents"
    EDUCATION = "education"
    OTHER = "other"


class State(StrEnum):
    """How far a referral is."""

    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    DONE = "done"
    WITHDRAWN = "withdrawn"


OPEN = frozenset({State.SENT, State.ACCEPTED})
"""States in which something is still awaited."""


class Rung(StrEnum):
    """The offices that can be turned to, from near to far."""

    BLOCK = "block"
    DISTRICT = "district"
    STATE = "state"
    NATIONAL = "national"


LADDER = tuple(Rung)
GRACE_DAYS = 7
"""How long after a promised day the next rung is proposed: a letter takes its time."""
ANSWER_DAYS = 30
"""How long an office is given to answer where nobody named a day."""


@dataclass(frozen=True)
class Escalation:
    """One rung that was climbed.

    Attributes:
        rung: Which.
        office: The office that was turned to; may be empty.
        sent: The day.
        answer_by: The day up to which it is to answer, if one was named.
        answer: What it answered; may be empty.
        answered: The day of its answer, if there is one.
    """

    rung: Rung
    office: str
    sent: date
    answer_by: date | None = None
    answer: str = ""
    answered: date | None = None


@dataclass(frozen=True)
class LetterMade:
    """A letter that was made.

    Attributes:
        rung: To which rung it goes.
        made: The day.
        language: In which it is written, two letters.
        consent: Record id of the consent on which her name in it rests; empty where it names
            nobody.
        digest: SHA-256 of what stands in it, in hexadecimal digits.
    """

    rung: Rung
    made: date
    language: str
    consent: str
    digest: str


@dataclass(frozen=True)
class Referral:
    """One service that was asked for, or one entitlement that was applied for.

    Attributes:
        service: What kind.
        state: How far it is.
        since: The day from which it is in this state.
        sent: The day on which it was sent or applied for.
        to: The organisation or office; may be empty.
        contact: How it is reached; may be empty.
        asked: What is asked for, in her or the counsellor's words; may be empty.
        promised: The day by which an answer was promised, if one was.
        next_step: What comes next; may be empty.
        office_reference: The number under which the office keeps it; may be empty.
        our_reference: Made by the desk; stands in letters in place of her name.
        escalations: The rungs that were climbed, in order of time.
        letters: The letters that were made, in order of time.
    """

    service: Service
    state: State
    since: date
    sent: date
    to: str = ""
    contact: str = ""
    asked: str = ""
    promised: date | None = None
    next_step: str = ""
    office_reference: str = ""
    our_reference: str = ""
    escalations: tuple[Escalation, ...] = ()
    letters: tuple[LetterMade, ...] = ()


def purpose_of(service: Service) -> Purpose:
    """Return the purpose that a consent must have for a letter about a service to name her."""
    if service is Service.VICTIM_COMPENSATION:
        return Purpose.VICTIM_COMPENSATION
    return Purpose.SERVICE_REFERRAL


def awaited(referral: Referral) -> date | None:
    """Return the day by which an answer is awaited, or `None` where none is."""
    if referral.state not in OPEN:
        return None
    if not referral.escalations:
        return referral.promised
    last = referral.escalations[-1]
    if last.answered is None:
        return last.answer_by or last.sent + timedelta(days=ANSWER_DAYS)
    # An answer may have brought another promise; an older one was dealt with by it.
    kept = referral.promised is not None and referral.promised > last.answered
    return referral.promised if kept else None


def overdue(referral: Referral, today: date) -> bool:
    """Return whether the day by which an answer was awaited has passed."""
    day = awaited(referral)
    return day is not None and day < today


def next_rung(referral: Referral) -> Rung | None:
    """Return the rung above the highest one that was climbed, or `None` at the top."""
    climbed = [LADDER.index(each.rung) for each in referral.escalations]
    place = max(climbed, default=-1) + 1
    return LADDER[place] if place < len(LADDER) else None


def proposed(referral: Referral, today: date) -> Rung | None:
    """Return the rung that it is time for: the next one, some days after the awaited day."""
    day = awaited(referral)
    if day is None or (today - day).days <= GRACE_DAYS:
        return None
    return next_rung(referral)
