"""Disclosure without consent: on few grounds only, and seldom without a supervisor's signature.

A co-signature covers exactly one proposal: its ground, its reason, its recipient and its words.
`gate` is the one pure function that lets it leave, once. What everybody has the duty to report
leaves at once: a supervisor looks at it afterwards and cannot stop it. In an emergency life comes
first: what was told by telephone before anybody could sign is recorded as such, and signed
afterwards.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from counsel_desk.domain.consent.consent import Recipient
from counsel_desk.domain.disclosure import Way
from counsel_desk.domain.exceptional.proposal import (
    ASKED_LATER,
    Proposal,
    at_once,
    digest,
    lacks,
    recipient_digest,
)
from counsel_desk.domain.exceptional.signing import CoSignature, Review
from counsel_desk.domain.summary import Ground

HOLDS = timedelta(days=7)
"""How long a co-signature is valid; later the need is a different one."""
CLOCKS_APART = timedelta(days=1)
"""How far two laptops' clocks may differ."""


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


def may_be_told_before(proposal: Proposal) -> bool:
    """Return whether something may be told by word of mouth before a supervisor has signed."""
    return proposal.ground is Ground.DANGER_TO_LIFE or at_once(proposal)


def gate(
    proposal: Proposal,
    link: str,
    given: CoSignature | None,
    way: Way,
    instant: datetime,
    *,
    verified: bool,
    used: bool,
    emergency: bool = False,
) -> tuple[Refusal, ...]:
    """Decide whether a proposal may leave at `instant`; it may if nothing is returned.

    Args:
        proposal: What would leave, and to whom.
        link: The link of the request that is answered.
        given: The co-signature, if there is one; it does not matter to what is told at once.
        way: How it would leave.
        instant: With a time zone, as is the co-signature's own.
        verified: Whether the signature is valid, and by a current supervisor other than the
            counsellor.
        used: Whether it has let something leave before.
        emergency: Whether it was told by word of mouth before anybody could sign.

    Returns:
        Every reason against it, in the order of `Refusal`.
    """
    told_before = emergency and way is Way.TOLD and may_be_told_before(proposal)
    unsigned = at_once(proposal) or told_before
    against = {
        Refusal.LACKING: not ASKED_LATER.issuperset(lacks(proposal)),
        Refusal.NOT_SIGNED: given is None and not unsigned,
        Refusal.USED: used,
        Refusal.OTHER_WAY: way not in ways(proposal.recipient),
    }
    if given is not None and not unsigned:
        against |= {Refusal.NOT_TRUE: not verified, **_flaws(given, proposal, link, instant)}
    return tuple(reason for reason in Refusal if against.get(reason))


def _flaws(
    given: CoSignature, proposal: Proposal, link: str, instant: datetime
) -> dict[Refusal, bool]:
    """Return what keeps a true co-signature from covering a proposal at `instant`."""
    return {
        Refusal.OTHER_REQUEST: not link or given.link != link,
        Refusal.OTHER_GROUND: given.ground is not proposal.ground,
        Refusal.OTHER_RECIPIENT: given.recipient != recipient_digest(proposal.recipient),
        Refusal.OTHER_CONTENT: given.digest != digest(proposal),
        Refusal.NOT_YET: given.signed - instant > CLOCKS_APART,
        Refusal.TOO_OLD: instant - given.signed >= HOLDS,
    }


class Telling(StrEnum):
    """Whether the client knows of it."""

    TOLD = "told"
    NOT_YET = "not_yet"
    ENDANGERS_CLIENT = "endangers_her"


class State(StrEnum):
    """State of an exceptional release."""

    DUE = "due"
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
        supervisor: Name of the supervisor who is asked; empty if nobody could be, which holds
            back nothing that is told at once.
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
        review: What a supervisor said afterwards of what is told at once; `None` before that.
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
    review: Review | None = None

    @property
    def open(self) -> bool:
        """Whether it has still to leave, or to be given up."""
        return self.left is None and self.state in {State.DUE, State.AWAITED, State.SIGNED}

    @property
    def to_review(self) -> bool:
        """Whether a supervisor has still to look at what everybody has the duty to report."""
        return at_once(self.proposal) and self.review is None and self.state is not State.GIVEN_UP
