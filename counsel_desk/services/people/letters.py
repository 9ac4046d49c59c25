"""Letters between a counsellor and a colleague: the only thing that crosses between people."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeVar

import msgspec

from counsel_desk.domain.release import Step
from counsel_desk.domain.trust import Certificate, Envelope, Letter, Role
from counsel_desk.errors import KnownError
from counsel_desk.services.people.certificates import (
    NotReachableError,
    certificate_of,
    certificates_of,
    everyone,
    reachable,
)
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
COSIGN_REQUEST = "cosign_request"
COSIGN_ANSWER = "cosign_answer"
RECEIPT_LASTS = timedelta(days=365)
"""How long a receipt waits to be opened."""
_SEQUENCE = "sequence"


@dataclass(frozen=True)
class Recall:
    """What a recall says.

    Attributes:
        link: Of the release that she took back.
        stands_in: Whether it goes to a colleague because its recipient is gone. At another laptop
            they have another vault: that it never came there does not prove that it is gone.
    """

    link: str
    stands_in: bool = False


@dataclass(frozen=True)
class Receipt:
    """What became of a release at the recipient's desk.

    Days stand in it and no instants: the two vaults share none.

    Attributes:
        release: The release's link.
        step: `Step.OPENED` or `Step.GONE`.
        day: On which it was first read, or from which it is not there any more.
        opened: The day it was first read, in a receipt of either step; `None` if it never was.
        copied: Whether it was printed or saved before it was gone; `None` where that is not known
            any more.
        number: Counts those to whom the same word goes.
    """

    release: str
    step: Step
    day: date
    opened: date | None = None
    copied: bool | None = None
    number: int = 0

    @property
    def link(self) -> str:
        """What the id of the message follows from."""
        return f"{self.release}:{self.step}:{self.number}"


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
    with session.data.register.reading() as register:
        return reachable(session.data, register, person)


def recipient_named(session: Session, name: str, role: Role) -> Certificate:
    """Return the certificate of who has a name and a role; names are unique in an office.

    Raises:
        NotReachableError: The office root does not vouch for them, or not any more.
    """
    data = session.data
    with data.register.reading() as register:
        for one in everyone(data, register):
            if one.name == name and role in one.roles:
                return reachable(data, register, one.person)
    raise NotReachableError


def roles_of(session: Session, person: str) -> tuple[Role, ...]:
    """Return what a person is at the desk today; nothing where the root knows them not."""
    with session.data.register.reading() as register:
        found = certificate_of(session.data, register, person)
    return found.roles if found else ()


def roles_ever_of(session: Session, person: str) -> set[Role]:
    """Return what a person is at the desk, or once was."""
    with session.data.register.reading() as register:
        found = certificates_of(session.data, register, person)
    return {role for one in found for role in one.roles}


def name_of(session: Session, person: str) -> str:
    """Return the name that the office root certified for a person; ``""`` for a stranger."""
    with session.data.register.reading() as register:
        found = certificate_of(session.data, register, person)
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
    """Seal a letter about a release or a hand-over.

    Args:
        session: The sender's.
        work: In which it leaves.
        kind: What it says, such as `SUMMARY`.
        link: The random link of the release or the hand-over.
        recipient: Who may open it.
        consent: Record id of the consent; only its digest, bound to the link, leaves. Empty where
            the letter rests on none.
        expires: It is not opened from this instant on.
        body: What it carries.
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
    """Open what waits for the person.

    Args:
        session: The recipient's.
        envelope: What waits.
        seen: Tells whether a message was taken in before.
        role: What its sender has to be today; `None` where it does not matter.

    Raises:
        KnownError: It cannot be trusted.
    """
    data = session.data

    def find(person: str) -> Certificate | None:
        with data.register.reading() as register:
            found = certificate_of(data, register, person)
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


def decoded(body: bytes, shape: type[Shape]) -> Shape:
    """Return what the body of a letter says; whoever sealed it may have put anything there.

    Raises:
        KnownError: It is nothing of that shape.
    """
    try:
        return msgspec.json.decode(body, type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise KnownError from None
