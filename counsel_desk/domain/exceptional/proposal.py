"""What is proposed to leave without the client's consent."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from counsel_desk.domain.chain import framed
from counsel_desk.domain.consent.consent import Recipient
from counsel_desk.domain.exceptional.grounds import (
    AUTHORITIES,
    CATEGORIES,
    OF_A_CHILD,
    Authority,
    Binds,
    CourtOrder,
    Duty,
    Happening,
    Whose,
)
from counsel_desk.domain.summary import Ground, Section

_CONTENT = b"counsel_desk.exceptional.content.1"
_PARTICULARS = b"counsel_desk.exceptional.content.2"


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
        authority: What the recipient is, or whose order it is, if the ground asks for that.
        order: The order of a court or body, if one asks for it.
        whose: Against whom an offence is reported, or which child is without family; `None` if the
            ground is another, or if it was written before this was asked.
        happening: When that offence was; `None` in the same cases.
        duty: The legal duty, if the ground is one that has no ground of its own.
    """

    ground: Ground
    reason: str
    recipient: Recipient
    about: str
    language: str
    sections: tuple[Section, ...]
    authority: Authority | None = None
    order: CourtOrder | None = None
    whose: Whose | None = None
    happening: Happening | None = None
    duty: Duty | None = None


def everybodys_duty(ground: Ground, happening: Happening | None, binds: Binds | None) -> bool:
    """Return whether it is everybody's duty to tell something.

    What is disputed is not: such as whether an adult's past has to be reported.

    Args:
        ground: The ground.
        happening: When an offence was, if one is reported.
        binds: Whom another legal duty binds, if that is the ground.
    """
    match ground:
        case Ground.OFFENCE_AGAINST_CHILD:
            return happening in {Happening.NOW, Happening.PAST}
        case Ground.CHILD_WITHOUT_FAMILY:
            return True
        case Ground.OTHER_DUTY:
            return binds is Binds.EVERYBODY
    return False


def at_once(proposal: Proposal) -> bool:
    """Return whether everybody has to tell this, so that nobody's signature is needed.

    On a child that nobody named, as in a proposal of an earlier version, a supervisor signs.
    """
    if proposal.ground in OF_A_CHILD and proposal.whose is None:
        return False
    binds = proposal.duty.binds if proposal.duty else None
    return everybodys_duty(proposal.ground, proposal.happening, binds)


class Lack(StrEnum):
    """What is wrong with a proposal."""

    RECIPIENT = "recipient"
    REASON = "reason"
    CONTENT = "content"
    TOO_MUCH = "too_much"
    AUTHORITY = "authority"
    ORDER = "order"
    BODY = "body"
    CHILD = "child"
    DUTY = "duty"


ASKED_LATER = frozenset({Lack.BODY, Lack.CHILD})
"""What a proposal of an earlier version may lack; it opens, and waits for a signature, as ever."""


def lacks(proposal: Proposal) -> tuple[Lack, ...]:
    """Return everything that a proposal lacks or has too much of."""
    ground, recipient = proposal.ground, proposal.recipient
    filled = [one for one in proposal.sections if one.text.strip()]
    ordered = ground is Ground.COURT_ORDER
    known = proposal.authority in AUTHORITIES[ground]
    # A report to somebody at the desk would not count: the law names an authority.
    told = known and not recipient.at_desk
    offence = ground is Ground.OFFENCE_AGAINST_CHILD
    unnamed = ground in OF_A_CHILD and proposal.whose is None
    found = {
        Lack.RECIPIENT: not recipient.name.strip(),
        Lack.REASON: not proposal.reason.strip(),
        Lack.CONTENT: not filled,
        Lack.TOO_MUCH: any(one.category not in CATEGORIES[ground] for one in filled),
        Lack.AUTHORITY: bool(AUTHORITIES[ground]) and not ordered and not told,
        Lack.ORDER: ordered and not _named(proposal.order),
        Lack.BODY: ordered and not known,
        Lack.CHILD: unnamed or (offence and proposal.happening is None),
        Lack.DUTY: ground is Ground.OTHER_DUTY and not _lawyer_asked(proposal.duty),
    }
    return tuple(lack for lack, holds in found.items() if holds)


def _named(order: CourtOrder | None) -> bool:
    return order is not None and bool(order.court.strip() and order.number.strip())


def _lawyer_asked(duty: Duty | None) -> bool:
    return duty is not None and bool(duty.section.strip() and duty.lawyer.strip())


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
    particulars = _particulars(proposal)
    # A proposal without them has the digest that it had before they were asked for.
    start = _PARTICULARS if any(particulars) else _CONTENT
    parts = [*(particulars if any(particulars) else ()), *fields]
    return hashlib.sha256(framed(start, *(one.encode() for one in parts))).hexdigest()


def _particulars(proposal: Proposal) -> tuple[str, ...]:
    duty = proposal.duty
    of_duty = (duty.section, duty.lawyer, duty.asked.isoformat(), duty.binds) if duty else ("",) * 4
    return (proposal.whose or "", proposal.happening or "", *of_duty)


def _recipient(recipient: Recipient) -> tuple[str, str, str, str]:
    at_desk = "desk" if recipient.at_desk else "outside"
    return recipient.name, recipient.role, recipient.organisation, at_desk


def recipient_digest(recipient: Recipient) -> str:
    """Return SHA-256 of a recipient, in hexadecimal digits."""
    fields = (one.encode() for one in _recipient(recipient))
    return hashlib.sha256(framed(_CONTENT + b".recipient", *fields)).hexdigest()
