"""Secrets that a person sees once: kept, sealed to their own keys, until they are on paper.

A kill, a power cut or a full disk can come between making a secret and writing it down. So what was
made is kept in the register, where only its owner can open it and nobody else can plant another.
It is deleted when the person says that they have it on paper, or when it is used for the first
time.
"""

from dataclasses import dataclass, field

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import Identity, KeptSecret
from counsel_desk.errors import KnownError
from counsel_desk.services.ports.keys import Keys
from counsel_desk.services.ports.stores import StoredRegister
from counsel_desk.services.work.session import Session

ROOT_SHEETS = "root_sheets"
RECOVERY_CODE = "recovery_code"


@dataclass(frozen=True)
class Owner:
    """Whose secret it is.

    Attributes:
        keys: Seals and opens.
        office: Id of the office.
        person: Id of the person.
        identity: Their keys.
    """

    keys: Keys
    office: str
    person: str
    identity: Identity = field(repr=False)


def owner_of(session: Session) -> Owner:
    """Return the signed-in person as the owner of what they were shown."""
    session.require(Operation.READ_OWN_ACTIONS)
    data = session.data
    return Owner(data.tools.keys, data.office.office, session.me.person, session.identity)


def keep(
    register: StoredRegister, owner: Owner, name: str, secret: str, bound: bytes = b""
) -> None:
    """Keep a secret until it is on paper.

    Args:
        register: The transaction in which the secret begins to hold.
        owner: Whose it is.
        name: What it is.
        secret: The secret.
        bound: What it belongs to; it opens for nothing else.
    """
    purpose = (owner.office, owner.person, name, bound)
    sealed = owner.keys.seal_own(owner.identity, purpose, secret.encode())
    register.put_kept_secret(KeptSecret(owner.person, name, sealed))


def read(register: StoredRegister, owner: Owner, name: str, bound: bytes = b"") -> str | None:
    """Return a kept secret; `None` if there is none, or somebody else put it there."""
    for kept in register.kept_secrets(owner.person):
        if kept.name == name:
            purpose = (owner.office, owner.person, name, bound)
            try:
                return owner.keys.open_own(owner.identity, purpose, kept.sealed).decode()
            except KnownError:
                return None
    return None
