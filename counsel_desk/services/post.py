"""Letters between a counsellor and a caseworker: the only thing that crosses between people."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from counsel_desk.domain.trust import Certificate, Envelope, Letter
from counsel_desk.services.session import Session, Work
from counsel_desk.services.trusted import reachable

SUMMARY = "summary"
RECALL = "recall"
_SEQUENCE = "sequence"


@dataclass(frozen=True)
class Recall:
    """What a recall says: the link of the release that she took back."""

    link: str


def message_id(kind: str, link: str) -> str:
    """Return the id of the message about a release.

    It follows from the link, so that the counselling vault need not keep it, and it does not lead
    back to the link, which only the two ends know.
    """
    return hashlib.sha256(f"counsel_desk.message.1:{kind}:{link}".encode()).hexdigest()[:32]


def recipient_of(session: Session, person: str) -> Certificate:
    """Return the certificate of who is to receive something.

    Raises:
        NotReachableError: The office root does not vouch for them, or not any more.
    """
    with session.desk.register.reading() as register:
        return reachable(session.desk, register, person)


def seal(  # noqa: PLR0917 - one argument for each field of the letter
    session: Session,
    work: Work,
    kind: str,
    link: str,
    recipient: Certificate,
    consent: str,
    expires: datetime,
    body: bytes,
) -> Envelope:
    """Seal a letter about a release.

    Args:
        session: The sender's.
        work: In which it leaves.
        kind: `SUMMARY` or `RECALL`.
        link: The release's random link.
        recipient: Who may open it.
        consent: Record id of the consent; only its digest, bound to the link, leaves.
        expires: It is not opened from this instant on.
        body: What it carries.
    """
    sequence = int(work.transaction.meta(_SEQUENCE) or b"0") + 1
    work.transaction.put_meta(_SEQUENCE, str(sequence).encode())
    digest = hashlib.sha256(f"counsel_desk.consent.1:{link}:{consent}".encode()).hexdigest()
    letter = Letter(
        message_id(kind, link),
        kind,
        session.me.person,
        recipient.person,
        sequence,
        digest,
        expires,
        body,
    )
    desk = session.desk
    return desk.tools.envelopes.seal_letter(
        letter, session.identity, desk.office.office, session.me, recipient
    )
