"""What entries of the office log say, one frozen dataclass a kind.

The name of a kind and of each field is part of the file format. Bytes are digests, keys and
challenges; what is sealed is kept beside the log and named here by its SHA-256.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.trust import PublicKeys, Role, VaultKind


@dataclass(frozen=True)
class Founded:
    """The office begins. The first entry, and only the first, signed by the root it names.

    Attributes:
        office: Id of the office.
        name: Its name.
        root: Public half of the office root, 32 bytes.
        threshold: How many root sheets are needed.
        shares: How many there are.
    """

    office: str
    name: str
    root: bytes
    threshold: int
    shares: int


@dataclass(frozen=True)
class Invited:
    """An administrator invites a person, or invites them again to make new keys."""

    person: str
    name: str
    roles: tuple[Role, ...]


@dataclass(frozen=True)
class Enrolled:
    """A person asks to be certified with keys of their own; signed by the signing key in it."""

    keys: PublicKeys


@dataclass(frozen=True)
class Certified:
    """The root certifies the keys that a person asked for, with name and roles as invited.

    Attributes:
        person: Id of the person.
        name: Their name.
        roles: Their roles.
        keys: Their keys.
        epoch: One more than in their certificate before.
        challenge: Random bytes, sealed to the agreement key.
        proof: SHA-256 of those bytes.
    """

    person: str
    name: str
    roles: tuple[Role, ...]
    keys: PublicKeys
    epoch: int
    challenge: bytes
    proof: bytes


@dataclass(frozen=True)
class Proved:
    """A person shows that they hold the agreement key of their certificate."""

    secret: bytes


@dataclass(frozen=True)
class Retired:
    """The root takes a person's roles away; nothing that they enter afterwards holds."""

    person: str
    epoch: int


@dataclass(frozen=True)
class VaultMade:
    """A person makes the vault of a kind that they are to have.

    Attributes:
        vault: Its id.
        kind: What kind it is.
        file: The name of its file.
        sealed: SHA-256 of its key, sealed to them.
        sealed_to_root: SHA-256 of its key, sealed to the root; empty where the root gets none.
    """

    vault: str
    kind: VaultKind
    file: str
    sealed: bytes
    sealed_to_root: bytes = b""


@dataclass(frozen=True)
class MemberAdded:
    """A member lets another person into a vault.

    Attributes:
        vault: Its id.
        person: Who comes in.
        sealed: SHA-256 of the key, sealed to them.
        until: The last day of a cover; `None` where it has none.
    """

    vault: str
    person: str
    sealed: bytes
    until: date | None = None


@dataclass(frozen=True)
class MemberRemoved:
    """A member ends another's membership; the key is changed next."""

    vault: str
    person: str


@dataclass(frozen=True)
class Rotated:
    """A vault has a new key and a new file.

    Attributes:
        vault: Its id.
        file: The name of the new file.
        sealed: SHA-256 of the new key, sealed to each member and to the root.
    """

    vault: str
    file: str
    sealed: Mapping[str, bytes]


@dataclass(frozen=True)
class BrokenGlass:
    """The root hands a vault to a colleague, with a reason that its owner is shown."""

    vault: str
    person: str
    sealed: bytes
    reason: str


@dataclass(frozen=True)
class HeadSeen:
    """How far a vault has come.

    Attributes:
        vault: Its id.
        length: How many rows its chain has.
        link: The last link.
        beside: SHA-256 of what stands beside the chain.
        closed: SHA-256 of the file when it was closed; empty while it is open.
    """

    vault: str
    length: int
    link: bytes
    beside: bytes
    closed: bytes = b""


@dataclass(frozen=True)
class PolicySet:
    """An administrator sets the office's policy."""

    number: int
    policy: bytes


@dataclass(frozen=True)
class Posted:
    """A letter is sent; its envelope is kept beside the log."""

    message: str
    recipient: str
    envelope: bytes


@dataclass(frozen=True)
class Received:
    """A letter was received, refused or taken back; it is not missed any more."""

    message: str


@dataclass(frozen=True)
class Acted:
    """Something that the activity log lists; no client can be told from it."""

    action: str


Body = (
    Founded
    | Invited
    | Enrolled
    | Certified
    | Proved
    | Retired
    | VaultMade
    | MemberAdded
    | MemberRemoved
    | Rotated
    | BrokenGlass
    | HeadSeen
    | PolicySet
    | Posted
    | Received
    | Acted
)
