"""What a supervisor signs: a yes before something leaves, or a word after a report was made."""

from dataclasses import dataclass
from datetime import datetime

from counsel_desk.domain.chain import framed
from counsel_desk.domain.exceptional.proposal import Proposal, digest, recipient_digest
from counsel_desk.domain.summary import Ground

_STATEMENT = b"counsel_desk.exceptional.cosignature.1"
_REVIEW = b"counsel_desk.exceptional.review.1"


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


@dataclass(frozen=True)
class Review:
    """A supervisor's word on what everybody has the duty to report: seen, with remarks.

    It is given afterwards, and lets nothing leave and stops nothing.

    Attributes:
        supervisor: Their name, as the office root certified it.
        seen: When they read it.
        link: The random link of the letter that it answers.
        ground: The ground that they read.
        recipient: `recipient_digest` of the recipient that they read.
        digest: `digest` of the proposal that they read.
        remarks: What they wrote; may be empty.
        signature: Ed25519 over `review_statement`, in hexadecimal digits.
    """

    supervisor: str
    seen: datetime
    link: str
    ground: Ground
    recipient: str
    digest: str
    remarks: str
    signature: str


def review_statement(office: str, review: Review) -> bytes:
    """Return the bytes that a supervisor signs for a review.

    Args:
        office: Id of the office.
        review: The review; its signature itself is not in the bytes.
    """
    what = (office, review.link, review.ground, review.recipient, review.digest, review.remarks)
    return framed(
        _REVIEW,
        *(one.encode() for one in what),
        review.seen.isoformat().encode(),
    )


def covers(given: CoSignature | Review, proposal: Proposal, link: str) -> bool:
    """Return whether a supervisor read exactly this proposal, under this link."""
    read = (given.link, given.ground, given.recipient, given.digest)
    actual = (link, proposal.ground, recipient_digest(proposal.recipient), digest(proposal))
    return read == actual
