"""What leaves without her consent: on three grounds only, never without a supervisor's signature.

The co-signature stands for one proposal, to the letter: its ground, its reason, its recipient and
its words. `gate` is the one pure function that lets it leave, once. In an emergency life comes
first: what was told by telephone before anybody could sign is entered as such, and signed after.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from counsel_desk.domain.chain import framed
from counsel_desk.domain.consent.consent import Category, Recipient
from counsel_desk.domain.release import Ground, Section, Way

HOLDS = timedelta(days=7)
"""So long after it was given a co-signature lets the content leave; later the need is another."""
CLOCKS_APART = timedelta(days=1)
"""Two laptops' clocks may disagree by so much."""
_CONTENT = b"counsel_desk.exceptional.content.1"
_STATEMENT = b"counsel_desk.exceptional.cosignature.1"


class Authority(StrEnum):
    """To whom an offence against a child is reported: POCSO Act 2012, section 19 (1)."""

    SPECIAL_JUVENILE_POLICE_UNIT = "special_juvenile_police_unit"
    LOCAL_POLICE = "local_police"


CATEGORIES: Mapping[Ground, frozenset[Category]] = {
    Ground.DANGER_TO_LIFE: frozenset(
        {Category.SAFETY_AND_RISK, Category.NEEDS_AND_RECOMMENDATIONS}
    ),
    Ground.OFFENCE_AGAINST_CHILD: frozenset(
        {
            Category.PRESENTING_CONCERNS,
            Category.SAFETY_AND_RISK,
            Category.NEEDS_AND_RECOMMENDATIONS,
        }
    ),
    Ground.COURT_ORDER: frozenset(Category),
}
"""What may be told on a ground: of that, the smallest part that serves it."""


@dataclass(frozen=True)
class CourtOrder:
    """The order of a court.

    Attributes:
        court: Which court.
        number: Of the order or of the case.
        day: Of the order.
    """

    court: str
    number: str
    day: date


@dataclass(frozen=True)
class Proposal:
    """What is to leave without her consent, and why.

    Attributes:
        ground: On which.
        reason: Why nothing less will do; for the supervisor and the ledger, it does not leave.
        recipient: To whom.
        about: The words by which the recipient will know whom it is about; may be empty.
        language: In which it is written, two letters.
        sections: Exactly what leaves.
        authority: What the recipient is, where an offence against a child is reported.
        order: The court's order, where one asks for it.
    """

    ground: Ground
    reason: str
    recipient: Recipient
    about: str
    language: str
    sections: tuple[Section, ...]
    authority: Authority | None = None
    order: CourtOrder | None = None


class Lack(StrEnum):
    """What a proposal has to say and does not."""

    RECIPIENT = "recipient"
    REASON = "reason"
    CONTENT = "content"
    TOO_MUCH = "too_much"
    AUTHORITY = "authority"
    ORDER = "order"


def lacks(proposal: Proposal) -> tuple[Lack, ...]:
    """Return everything that a proposal still has to say, or says too much of."""
    order, child = proposal.order, proposal.ground is Ground.OFFENCE_AGAINST_CHILD
    said = [one for one in proposal.sections if one.text.strip()]
    found = {
        Lack.RECIPIENT: not proposal.recipient.name.strip(),
        Lack.REASON: not proposal.reason.strip(),
        Lack.CONTENT: not said,
        Lack.TOO_MUCH: any(one.category not in CATEGORIES[proposal.ground] for one in said),
        # A report to somebody at the desk would be none: the law names the police.
        Lack.AUTHORITY: child and (proposal.authority is None or proposal.recipient.at_desk),
        Lack.ORDER: proposal.ground is Ground.COURT_ORDER
        and not (order and order.court.strip() and order.number.strip()),
    }
    return tuple(lack for lack, holds in found.items() if holds)


def digest(proposal: Proposal) -> str:
    """Return SHA-256 of everything in a proposal, to the letter, in hexadecimal digits."""
    order = proposal.order
    fields = [
        proposal.ground,
        proposal.reason,
        *_recipient(proposal.recipient),
        proposal.about,
        proposal.language,
        proposal.authority or "",
        *((order.court, order.number, order.day.isoformat()) if order else ("", "", "")),
        *(part for one in proposal.sections for part in (one.category, one.instrument, one.text)),
    ]
    return hashlib.sha256(framed(_CONTENT, *(one.encode() for one in fields))).hexdigest()


def _recipient(recipient: Recipient) -> tuple[str, str, str, str]:
    at_desk = "desk" if recipient.at_desk else "outside"
    return recipient.name, recipient.role, recipient.organisation, at_desk


def recipient_digest(recipient: Recipient) -> str:
    """Return SHA-256 of whom something goes to, in hexadecimal digits."""
    fields = (one.encode() for one in _recipient(recipient))
    return hashlib.sha256(framed(_CONTENT + b".recipient", *fields)).hexdigest()


@dataclass(frozen=True)
class CoSignature:
    """A supervisor's yes to one proposal.

    Attributes:
        supervisor: Their name, as the office root certified it.
        signed: When.
        link: The random link of the request that it answers.
        ground: That it was given for.
        recipient: `recipient_digest` of whom it was given for.
        digest: Of the proposal that it was given for.
        signature: Ed25519 over `statement`, in hexadecimal digits.
    """

    supervisor: str
    signed: datetime
    link: str
    ground: Ground
    recipient: str
    digest: str
    signature: str


def statement(office: str, given: CoSignature) -> bytes:
    """Return the bytes that a supervisor signs.

    Args:
        office: Id of the office.
        given: What the signature is to stand for; the signature itself is not in them.
    """
    what = (office, given.link, given.ground, given.recipient, given.digest)
    return framed(
        _STATEMENT,
        *(one.encode() for one in what),
        given.signed.isoformat().encode(),
    )


class Refusal(StrEnum):
    """Why something may not leave on a ground."""

    LACKING = "lacking"
    NOT_SIGNED = "not_signed"
    NOT_TRUE = "not_true"
    OTHER_REQUEST = "other_request"
    OTHER_GROUND = "other_ground"
    OTHER_RECIPIENT = "other_recipient"
    OTHER_CONTENT = "other_content"
    USED = "used"
    NOT_YET = "not_yet"
    TOO_OLD = "too_old"
    OTHER_WAY = "other_way"


def ways(recipient: Recipient) -> tuple[Way, ...]:
    """Return how something can go to a recipient."""
    if recipient.at_desk:
        return (Way.DESK, Way.TOLD)
    return (Way.PROTECTED_FILE, Way.PRINT, Way.TOLD)


def gate(
    proposal: Proposal,
    link: str,
    given: CoSignature | None,
    way: Way,
    instant: datetime,
    *,
    verified: bool,
    used: bool,
) -> tuple[Refusal, ...]:
    """Decide whether a proposal may leave at `instant`; it may where nothing is returned.

    Args:
        proposal: What would leave, and to whom.
        link: Of the request that is answered.
        given: The co-signature, if there is one.
        way: How it would leave.
        instant: With a time zone, as is the co-signature's own.
        verified: Whether the signature is true, and by a supervisor of today who is somebody else
            than the counsellor.
        used: Whether something has left on it before.

    Returns:
        Every reason against it, in the order of `Refusal`.
    """
    against = {
        Refusal.LACKING: bool(lacks(proposal)),
        Refusal.NOT_SIGNED: given is None,
        Refusal.USED: used,
        Refusal.OTHER_WAY: way not in ways(proposal.recipient),
    }
    if given is not None:
        against |= {
            Refusal.NOT_TRUE: not verified,
            Refusal.OTHER_REQUEST: not link or given.link != link,
            Refusal.OTHER_GROUND: given.ground is not proposal.ground,
            Refusal.OTHER_RECIPIENT: given.recipient != recipient_digest(proposal.recipient),
            Refusal.OTHER_CONTENT: given.digest != digest(proposal),
            Refusal.NOT_YET: given.signed - instant > CLOCKS_APART,
            Refusal.TOO_OLD: instant - given.signed >= HOLDS,
        }
    return tuple(reason for reason in Refusal if against.get(reason))


class Telling(StrEnum):
    """Whether she knows of it."""

    TOLD = "told"
    NOT_YET = "not_yet"
    ENDANGERS_HER = "endangers_her"


class State(StrEnum):
    """How far it is."""

    AWAITED = "awaited"
    SIGNED = "signed"
    SENT_BACK = "sent_back"
    GIVEN_UP = "given_up"
    LEFT = "left"


@dataclass(frozen=True)
class ExceptionalRelease:
    """Something that is to leave, or left, without her consent.

    Attributes:
        proposal: What, to whom and why.
        link: The random link of the request to the supervisor; the release has another one.
        supervisor: Name of who is asked.
        asked: When.
        state: How far it is.
        telling: Whether she knew of it when it was asked for.
        not_told: Why she did not; may be empty where she did.
        before: When it was told in an emergency, before anybody could sign; `None` otherwise.
        given: The co-signature, once it is there.
        word: What the supervisor wrote when it was sent back; may be empty.
        answered: When the answer was taken in.
        left: When it left.
        release: The link under which it stands in the ledger; empty before.
    """

    proposal: Proposal
    link: str
    supervisor: str
    asked: datetime
    state: State
    telling: Telling
    not_told: str
    before: datetime | None = None
    given: CoSignature | None = None
    word: str = ""
    answered: datetime | None = None
    left: datetime | None = None
    release: str = ""
