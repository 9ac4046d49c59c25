"""A parcel: what its sender signs, and what is sealed in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from counsel_desk.domain.office_log.entry import StoredEntry
from counsel_desk.domain.trust import Envelope, KeyBundle


@dataclass(frozen=True)
class Mark:
    """How far something has come.

    Attributes:
        number: Of a parcel, or the length of a log; 0 before the first.
        digest: Of that parcel, or the link of that log.
    """

    number: int = 0
    digest: bytes = b""


NOTHING = Mark()
"""Before the first parcel."""


@dataclass(frozen=True)
class Label:
    """What can be read on a parcel from outside.

    Attributes:
        office: Id of the office.
        sender: Id of the laptop that made it.
        number: Counts its parcels, from 1.
        recipient: Id of the laptop that it is for; empty if it is for every one.
        before: Its last parcel for every laptop before this one.
        key: Id of the key that it is sealed with.
    """

    office: str
    sender: str
    number: int
    recipient: str
    before: Mark
    key: bytes


@dataclass(frozen=True)
class Parcel:
    """A parcel that is well formed; nothing else about it has been checked.

    Attributes:
        label: What is on it.
        grants: Keys of the sender, sealed to laptops that did not have them, by their ids.
        sealed: The contents.
        statement: The bytes that the sender signed; they cover all of the above.
        signature: The sender's.
    """

    label: Label
    grants: Mapping[str, bytes]
    sealed: bytes
    statement: bytes = field(repr=False)
    signature: bytes

    @property
    def digest(self) -> bytes:
        """What tells this parcel from every other."""
        return sha256(self.statement).digest()

    @property
    def mark(self) -> Mark:
        """Its number and digest."""
        return Mark(self.label.number, self.digest)


@dataclass(frozen=True)
class Contents:
    """What is sealed in a parcel.

    Attributes:
        log: How far the sender's office log had come.
        taken: How far the sender had taken what other laptops sent, by their ids; only what is new
            since its last parcel.
        people: Who has keys at the sender, so that letters to them go there.
        facts: Entries that hold on every laptop, as they are stored.
        forms: The JSON of forms of the library that the facts name.
        bundles: Locked keys that only the person's recovery code opens.
        letters: Letters, sealed to their recipients.
        rest: How many parcels that follow belong to it; all of them are taken in, or none.
    """

    log: Mark
    taken: Mapping[str, Mark]
    people: tuple[str, ...]
    facts: tuple[StoredEntry, ...] = ()
    forms: tuple[bytes, ...] = ()
    bundles: tuple[KeyBundle, ...] = ()
    letters: tuple[Envelope, ...] = ()
    rest: int = 0
