"""What the office register keeps beside keys: ids, staff, places and signed figures.

The register is claimed, never trusted: what counts is what a signature vouches for.
"""

from dataclasses import dataclass
from datetime import datetime

from counsel_desk.domain.trust import Role, VaultKind


@dataclass(frozen=True)
class Office:
    """The office.

    Attributes:
        office: Its id.
        name: Its name.
        root_public: Public half of the office root key, 32 bytes.
        threshold: How many root sheets are needed.
        shares: How many there are.
    """

    office: str
    name: str
    root_public: bytes
    threshold: int
    shares: int


@dataclass(frozen=True)
class Member:
    """A member of staff as the register names them.

    Attributes:
        person: Their id.
        name: Their name.
        name_folded: The name as it is compared at sign-in.
        roles: What they are meant to be; what they are is read from certificates.
        state: ``invited``, ``enrolled`` or ``certified``.
        invited_by: Id of the administrator; empty for the founder.
    """

    person: str
    name: str
    name_folded: str
    roles: tuple[Role, ...]
    state: str
    invited_by: str


@dataclass(frozen=True)
class VaultPlace:
    """Where a vault is.

    Attributes:
        vault: Its id.
        kind: What kind it is.
        file: The random name of its file.
        owner: Id of the person whose it is.
        epoch: Which of its keys opens the file.
        coming: A file that is being written to take its place, or ``""``.
        gone: The file whose place it took, to be deleted, or ``""``.
    """

    vault: str
    kind: VaultKind
    file: str
    owner: str
    epoch: int = 1
    coming: str = ""
    gone: str = ""


@dataclass(frozen=True)
class AuditEntry:
    """One entry of the audit trail.

    Attributes:
        number: Its place, from 1.
        person: Id of who did it.
        action: Code of what they did.
        instant: When, with a time zone.
        digest: Of the entry, 32 bytes.
        signature: Theirs, over the head of the trail with this entry.
    """

    number: int
    person: str
    action: str
    instant: datetime
    digest: bytes
    signature: bytes


@dataclass(frozen=True)
class SignedFigures:
    """A counsellor's workload figures.

    Attributes:
        person: Id of the counsellor.
        written: When, with a time zone.
        body: The figures as JSON.
        signature: The counsellor's, over the body.
    """

    person: str
    written: datetime
    body: bytes
    signature: bytes


@dataclass(frozen=True)
class SignedPolicy:
    """The office's policy.

    Attributes:
        number: Counts up with every policy of the office.
        author: Id of the administrator who set it.
        body: The policy as JSON.
        signature: The administrator's, over office, number, author and body.
    """

    number: int
    author: str
    body: bytes
    signature: bytes


@dataclass(frozen=True)
class VaultSeal:
    """What a vault's file was when its last member left.

    Attributes:
        vault: Id of the vault.
        digest: SHA-256 of the file, 32 bytes.
        author: Id of who left.
        signature: Theirs, over vault, head and digest.
    """

    vault: str
    digest: bytes
    author: str
    signature: bytes
