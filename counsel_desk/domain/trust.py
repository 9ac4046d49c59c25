"""Who may be trusted with what: certificates, locked keys and letters, as plain values.

They hold only ids, public keys, signatures and ciphertext, which is all that the office register
stores. Instants have a time zone.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

ROOT = "root"
"""The id of the office root where the id of a person is expected."""

MOST_SHARES = 16
"""The greatest number of root sheets: SLIP-0039 has no more."""


class Role(StrEnum):
    """A person's role, read from certificates only."""

    COUNSELLOR = "counsellor"
    SUPERVISOR = "supervisor"
    CASEWORKER = "caseworker"
    STAFF = "staff"
    ADMINISTRATOR = "administrator"


class VaultKind(StrEnum):
    """The kinds of vault."""

    COUNSELLING = "counselling"
    CASEWORK = "casework"
    WELLBEING = "wellbeing"
    SUPERVISION = "supervision"


class Slot(StrEnum):
    """The two ways to a person's keys."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a slot, not a secret
    RECOVERY = "recovery"


@dataclass(frozen=True)
class PublicKeys:
    """A person's public keys, as raw bytes.

    Attributes:
        agreement: ML-KEM-768 and X25519, one after the other: 1184 + 32 bytes.
        signing: Ed25519: 32 bytes.
    """

    agreement: bytes
    signing: bytes


class Identity(Protocol):
    """A person's private keys in memory."""

    @property
    def public(self) -> PublicKeys:
        """The public keys that belong to them."""

    def sign(self, data: bytes) -> bytes:
        """Return the Ed25519 signature over `data`, 64 bytes."""

    def open(self, sealed: bytes, info: bytes) -> bytes:
        """Open what was sealed to the public keys under the same `info`."""

    def private_bytes(self) -> bytes:
        """Return the keys for a locked bundle."""


@dataclass(frozen=True)
class Remembered:
    """What a person's locked keys remember besides, so that nobody changes it under them.

    Attributes:
        root: Signing key of the office root, 32 bytes; empty in keys of an older version.
        been_here: Whether their vaults were made: then none is ever made in place of one.
    """

    root: bytes
    been_here: bool = False


@dataclass(frozen=True)
class Unlocked:
    """A person's keys, unlocked, and what was locked up with them."""

    identity: Identity = field(repr=False)
    remembered: Remembered


@dataclass(frozen=True)
class Certificate:
    """What the office root certifies about a person.

    Attributes:
        person: Id of the person.
        name: The name of the member of staff.
        roles: Their roles; none for a person who has retired and for the root itself.
        keys: Their public keys.
        epoch: Counts up with every new certificate of the person; the highest one is valid.
        challenge: 32 random bytes, sealed to the agreement key.
        proof: SHA-256 of those bytes; whoever knows them holds the agreement key.
    """

    person: str
    name: str
    roles: tuple[Role, ...]
    keys: PublicKeys
    epoch: int
    challenge: bytes
    proof: bytes


@dataclass(frozen=True)
class KeyBundle:
    """A person's private keys, locked.

    Attributes:
        person: Id of the person.
        slot: Which kind of secret opens it.
        salt: For Argon2id, 16 bytes.
        time_cost: Passes of Argon2id.
        memory_kib: Memory of Argon2id in KiB.
        parallelism: Lanes of Argon2id.
        sealed: Nonce and AES-256-GCM ciphertext.
        number: Counts up with each recovery code of the same keys; 0 for a passphrase.
        signature: The person's own, in the recovery slot; empty if an earlier version made it.
    """

    person: str
    slot: Slot
    salt: bytes
    time_cost: int
    memory_kib: int
    parallelism: int
    sealed: bytes
    number: int = 0
    signature: bytes = b""


@dataclass(frozen=True)
class KeptSecret:
    """A secret that was shown and is not on paper yet, sealed to its owner's own keys.

    Attributes:
        person: Id of the owner.
        name: What it is, such as ``recovery_code``.
        sealed: The secret.
    """

    person: str
    name: str
    sealed: bytes


@dataclass(frozen=True)
class Letter:
    """What an envelope carries.

    Attributes:
        message: Id of the message; never accepted twice.
        kind: What the body is, such as ``summary`` or ``recall``.
        sender: Id of the sender.
        recipient: Id of the recipient.
        sequence: Counts what the sender sent.
        consent: Digest of the consent it rests on; empty if it rests on none.
        expires: From this instant on it is not opened.
        body: The message.
    """

    message: str
    kind: str
    sender: str
    recipient: str
    sequence: int
    consent: str
    expires: datetime
    body: bytes


@dataclass(frozen=True)
class Envelope:
    """A letter, signed, then sealed to its recipient.

    Attributes:
        message: Id of the message.
        recipient: Id of the recipient.
        sealed: The signed letter, padded to a size class and sealed by HPKE.
    """

    message: str
    recipient: str
    sealed: bytes
