"""Referrals and entitlements: what was asked for a client, of whom, and what became of it.

If an office that owes the client something does not answer, the next office on a ladder is asked,
rung by rung. The desk only proposes the next rung; client and counsellor decide.
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
    WITNESS_PROTECTION = "witness_protection"
    OTHER = "other"


class State(StrEnum):
    """State of a referral."""

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
"""How long after a promised day the next rung is proposed: letters take time."""
ANSWER_DAYS = 30
"""How long an office is given to answer if nobody named a day."""


@dataclass(frozen=True)
class Escalation:
    """One rung that was climbed.

    Attributes:
        rung: Which rung.
        office: The office that was asked; may be empty.
        sent: The day.
        answer_by: The day by which it should answer, if one was named.
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
        rung: The rung it goes to.
        made: The day.
        language: Language it is written in, two letters.
        consent: Record id of the consent that allows the client's name in it; empty if it names
            nobody.
        digest: SHA-256 of its content, in hexadecimal digits.
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
        state: Its state.
        since: The day since which it has been in this state.
        sent: The day on which it was sent or applied for.
        to: The organisation or office; may be empty.
        contact: How it is reached; may be empty.
        asked: What is asked for, in the client's or the counsellor's words; may be empty.
        promised: The day by which an answer was promised, if one was.
        next_step: What comes next; may be empty.
        office_reference: The number under which the office keeps it; may be empty.
        our_reference: Made by the desk; used in letters in place of the client's name.
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
    """Return the purpose of the consent that lets a letter about a service name the client."""
    if service is Service.VICTIM_COMPENSATION:
        return Purpose.VICTIM_COMPENSATION
    return Purpose.SERVICE_REFERRAL


def awaited(referral: Referral) -> date | None:
    """Return the day by which an answer is awaited, or `None` if none is."""
    if referral.state not in OPEN:
        return None
    if not referral.escalations:
        return referral.promised
    last = referral.escalations[-1]
    if last.answered is None:
        return last.answer_by or last.sent + timedelta(days=ANSWER_DAYS)
    # An answer may have brought a new promise; an older promise was settled by it.
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
    """Return the next rung once it is due, some days after the awaited day."""
    day = awaited(referral)
    if day is None or (today - day).days <= GRACE_DAYS:
        return None
    return next_rung(referral)
