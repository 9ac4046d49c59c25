"""Disclosure without consent: on three grounds only, never without a supervisor's signature.

A co-signature covers exactly one proposal: its ground, its reason, its recipient and its words.
`gate` is the one pure function that lets it leave, once. In an emergency life comes first: what was
told by telephone before anybody could sign is recorded as such, and signed afterwards.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from counsel_desk.domain.chain import framed
from counsel_desk.domain.consent.consent import Category, Recipient
from counsel_desk.domain.disclosure import Way
from counsel_desk.domain.summary import Ground, Section

HOLDS = timedelta(days=7)
"""How long a co-signature is valid; later the need is a different one."""
CLOCKS_APART = timedelta(days=1)
"""How far two laptops' clocks may differ."""
_CONTENT = b"counsel_desk.exceptional.content.1"
_STATEMENT = b"counsel_desk.exceptional.cosignature.1"


class Authority(StrEnum):
    """Where an offence against a child is reported: POCSO Act 2012, section 19 (1)."""

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
"""What may be told on each ground: of that, the smallest part that serves the purpose."""


@dataclass(frozen=True)
class CourtOrder:
    """The order of a court.

    Attributes:
        court: Which court.
        number: Number of the order or of the case.
        day: Date of the order.
    """

    court: str
    number: str
    day: date


@dataclass(frozen=True)
class Proposal:
    """What should leave without the client's consent, and why.

    Attributes:
        ground: The ground for it.
        reason: Why nothing less will do; for the supervisor and the ledger, it does not leave.
        recipient: To whom.
        about: The words that tell the recipient whom it is about; may be empty.
        language: Language it is written in, two letters.
        sections: Exactly what leaves.
        authority: What the recipient is, if an offence against a child is reported.
        order: The court's order, if one asks for it.
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
    """What is wrong with a proposal."""

    RECIPIENT = "recipient"
    REASON = "reason"
    CONTENT = "content"
    TOO_MUCH = "too_much"
    AUTHORITY = "authority"
    ORDER = "order"


def lacks(proposal: Proposal) -> tuple[Lack, ...]:
    """Return everything that a proposal lacks or has too much of."""
    order, child = proposal.order, proposal.ground is Ground.OFFENCE_AGAINST_CHILD
    filled = [one for one in proposal.sections if one.text.strip()]
    found = {
        Lack.RECIPIENT: not proposal.recipient.name.strip(),
        Lack.REASON: not proposal.reason.strip(),
        Lack.CONTENT: not filled,
        Lack.TOO_MUCH: any(one.category not in CATEGORIES[proposal.ground] for one in filled),
        # A report to somebody at the desk would not count: the law names the police.
        Lack.AUTHORITY: child and (proposal.authority is None or proposal.recipient.at_desk),
        Lack.ORDER: proposal.ground is Ground.COURT_ORDER
        and not (order and order.court.strip() and order.number.strip()),
    }
    return tuple(lack for lack, holds in found.items() if holds)


def digest(proposal: Proposal) -> str:
    """Return SHA-256 of everything in a proposal, in hexadecimal digits."""
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
    """Return SHA-256 of a recipient, in hexadecimal digits."""
    fields = (one.encode() for one in _recipient(recipient))
    return hashlib.sha256(framed(_CONTENT + b".recipient", *fields)).hexdigest()


@dataclass(frozen=True)
class CoSignature:
    """A supervisor's yes to one proposal.

    Attributes:
        supervisor: Their name, as the office root certified it.
        signed: When.
        link: The random link of the request that it answers.
        ground: The ground that it was given for.
        recipient: `recipient_digest` of the recipient that it was given for.
        digest: `digest` of the proposal that it was given for.
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
        given: The co-signature; its signature itself is not in the bytes.
    """
    what = (office, given.link, given.ground, given.recipient, given.digest)
    return framed(
        _STATEMENT,
        *(one.encode() for one in what),
        given.signed.isoformat().encode(),
    )


class Refusal(StrEnum):
    """Why a proposal may not leave."""

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
    """Decide whether a proposal may leave at `instant`; it may if nothing is returned.

    Args:
        proposal: What would leave, and to whom.
        link: The link of the request that is answered.
        given: The co-signature, if there is one.
        way: How it would leave.
        instant: With a time zone, as is the co-signature's own.
        verified: Whether the signature is valid, and by a current supervisor other than the
            counsellor.
        used: Whether it has let something leave before.

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
    """Whether the client knows of it."""

    TOLD = "told"
    NOT_YET = "not_yet"
    ENDANGERS_CLIENT = "endangers_her"


class State(StrEnum):
    """State of an exceptional release."""

    AWAITED = "awaited"
    SIGNED = "signed"
    SENT_BACK = "sent_back"
    GIVEN_UP = "given_up"
    LEFT = "left"


@dataclass(frozen=True)
class ExceptionalRelease:
    """Something that should leave, or left, without the client's consent.

    Attributes:
        proposal: What, to whom and why.
        link: The random link of the request to the supervisor; the release has another one.
        supervisor: Name of the supervisor who is asked.
        asked: When.
        state: Its state.
        telling: Whether the client knew of it when it was asked for.
        not_told: Why the client did not; may be empty if they did.
        before: When it was told in an emergency, before anybody could sign; `None` otherwise.
        given: The co-signature, once it is there.
        word: What the supervisor wrote when sending it back; may be empty.
        answered: When the answer was received.
        left: When it left.
        release: Its link in the ledger; empty before it left.
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
