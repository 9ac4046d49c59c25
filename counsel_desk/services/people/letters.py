"""Sealed letters: the only thing that passes from one person's vault to another's."""

import hashlib
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec

from counsel_desk.domain.trust import Certificate, Envelope, Letter, Role
from counsel_desk.errors import KnownError
from counsel_desk.services.people.certificates import (
    NotReachableError,
    certificate_of,
    everyone,
    reachable,
)
from counsel_desk.services.work import sensible
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

Shape = TypeVar("Shape")

SUMMARY = "summary"
RECALL = "recall"
REQUEST = "request"
REQUEST_TAKEN_BACK = "request_taken_back"
REQUEST_ANSWER = "request_answer"
RECEIPT = "receipt"
PASSED_ON = "receipt_passed_on"
TOLD = "told"
COMPLAINT = "complaint"
TALK = "talk"
RECOVERY_NOTICE = "recovery_notice"
TEAM_FIGURES = "team_figures"
COSIGN_REQUEST = "cosign_request"
COSIGN_ANSWER = "cosign_answer"
CASELOAD = "caseload"
RECEIPT_LASTS = timedelta(days=365)
"""How long a receipt can be opened."""
_SEQUENCE = "sequence"


def message_id(kind: str, link: str) -> str:
    """Return the id of a message about a release.

    It is derived from the link, so the counselling vault need not store it, and it cannot be traced
    back to the link, which only the two ends know.
    """
    return hashlib.sha256(f"counsel_desk.message.1:{kind}:{link}".encode()).hexdigest()[:32]


def recipient_of(session: Session, person: str) -> Certificate:
    """Return the certificate of a recipient.

    Raises:
        NotReachableError: The office root does not vouch for them, or no longer does.
    """
    with session.data.register.reading() as register:
        return reachable(register.state, person)


def recipient_named(session: Session, name: str, role: Role) -> Certificate:
    """Return the certificate of the person with a name and a role; names are unique in an office.

    Raises:
        NotReachableError: The office root does not vouch for them, or no longer does.
    """
    with session.data.register.reading() as register:
        for one in everyone(register.state):
            if one.name == name and role in one.roles:
                return reachable(register.state, one.person)
    raise NotReachableError


def roles_of(session: Session, person: str) -> tuple[Role, ...]:
    """Return a person's current roles; none if the root does not know them."""
    with session.data.register.reading() as register:
        found = certificate_of(register.state, person)
    return found.roles if found else ()


def roles_ever_of(session: Session, person: str) -> set[Role]:
    """Return all roles that a person has or once had."""
    with session.data.register.reading() as register:
        found = register.state.people.get(person)
    return set(found.ever) if found else set()


def name_of(session: Session, person: str) -> str:
    """Return a person's certified name; ``""`` if the root does not know them."""
    with session.data.register.reading() as register:
        found = certificate_of(register.state, person)
    return found.name if found else ""


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
    """Seal a letter.

    Args:
        session: The sender's.
        work: The unit of work that sends it.
        kind: Kind of letter, such as `SUMMARY`.
        link: The random link of what it is about, such as a release or a hand-over.
        recipient: Who can open it.
        consent: Record id of the consent it is based on, or empty. Only its digest, bound to the
            link, is sent.
        expires: From this instant on it cannot be opened.
        body: Its content.
    """
    sequence = int(work.transaction.meta(_SEQUENCE) or b"0") + 1
    work.transaction.put_meta(_SEQUENCE, str(sequence).encode())
    bound = f"counsel_desk.consent.1:{link}:{consent}".encode()
    digest = hashlib.sha256(bound).hexdigest() if consent else ""
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
    data = session.data
    return data.tools.envelopes.seal_letter(
        letter, session.identity, data.office.office, session.me, recipient
    )


def open_letter(
    session: Session, envelope: Envelope, seen: Callable[[str], bool], role: Role | None
) -> Letter:
    """Open a letter to the person.

    Args:
        session: The recipient's.
        envelope: The sealed letter.
        seen: Returns whether a message was received before.
        role: Role that the sender must have today; `None` if it does not matter.

    Raises:
        KnownError: It cannot be trusted.
    """
    data = session.data

    def find(person: str) -> Certificate | None:
        with data.register.reading() as register:
            found = certificate_of(register.state, person)
        return found if found and (role is None or role in found.roles) else None

    return data.tools.envelopes.open_letter(
        envelope,
        session.identity,
        data.office.office,
        session.me,
        find,
        data.tools.now(),
        seen,
    )


def by_message(envelopes: Iterable[Envelope]) -> dict[str, list[Envelope]]:
    """Return envelopes by message id, in the order of sending.

    Several can have one id, because whoever knows it can post another under it, even a true letter
    of their own. So each is tried.
    """
    found: dict[str, list[Envelope]] = {}
    for one in envelopes:
        found.setdefault(one.message, []).append(one)
    return found


def decoded(body: bytes, shape: type[Shape]) -> Shape:
    """Decode the body of a letter, which may contain anything its sender put there.

    Raises:
        KnownError: It does not have that shape.
        ImpossibleError: A value in it cannot be.
    """
    try:
        found = msgspec.json.decode(body, type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise KnownError from None
    sensible.require(found)
    return found
