"""Makes what only somebody who bypasses the services can make."""

from dataclasses import is_dataclass, replace

import msgspec

from counsel_desk.domain.exceptional.proposal import Proposal, digest, recipient_digest
from counsel_desk.domain.exceptional.signing import CoSignature, Review, review_statement, statement
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import Certificate, VaultKind
from counsel_desk.services.exceptional_disclosure.cosigning import LASTS
from counsel_desk.services.people import letters
from counsel_desk.services.work import sensible
from counsel_desk.services.work.session import Session

LINK, OTHER = "1" * 32, "2" * 32
"""Links of nothing that anybody sent."""


def signed_by(session: Session, of: Proposal, link: str, name: str | None = None) -> CoSignature:
    """Return a co-signature that anybody could make with keys of their own."""
    bare = CoSignature(
        name or session.me.name,
        session.data.tools.now(),
        link,
        of.ground,
        recipient_digest(of.recipient),
        digest(of),
        "",
    )
    signed = session.identity.sign(statement(session.data.office.office, bare))
    return replace(bare, signature=signed.hex())


def seen_by(session: Session, of: Proposal, link: str, name: str | None = None) -> Review:
    """Return a word on a report that anybody could make with keys of their own."""
    bare = Review(
        name or session.me.name,
        session.data.tools.now(),
        link,
        of.ground,
        recipient_digest(of.recipient),
        digest(of),
        "",
        "",
    )
    signed = session.identity.sign(review_statement(session.data.office.office, bare))
    return replace(bare, signature=signed.hex())


def arrives(
    session: Session,
    recipient: Certificate,
    kind: str,
    link: str,
    body: object,
) -> None:
    """Send a letter in one's own name that no service would send.

    A dataclass is one whose values are possible: otherwise it would be refused for them, and not
    for what is tested.
    """
    if is_dataclass(body):
        sensible.require(body)
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        expires = session.data.tools.now() + LASTS
        encoded = msgspec.json.encode(body)
        work.post(letters.seal(session, work, kind, link, recipient, "", expires, encoded))
