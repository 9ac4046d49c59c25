"""What the office register holds besides keys: ids, staff, places of vaults and signed figures.

The register by itself is never trusted: what counts is what a signature vouches for.
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
        roles: The roles they are meant to have; those they do have are read from certificates.
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
        owner: Id of its owner.
        epoch: Which of its keys opens the file.
        coming: A file that is being written to replace it, or ``""``.
        gone: The file that it replaced, to be deleted, or ``""``.
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
        person: Id of the person who did it.
        action: Code of what they did.
        instant: When, with a time zone.
        digest: Digest of the entry, 32 bytes.
        signature: Their signature over the head of the trail with this entry.
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
    """The state of a vault's file when its last member left.

    Attributes:
        vault: Id of the vault.
        digest: SHA-256 of the file, 32 bytes.
        author: Id of that member.
        signature: Their signature over vault, head and digest.
    """

    vault: str
    digest: bytes
    author: str
    signature: bytes
