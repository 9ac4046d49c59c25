"""What the register of an earlier version held, before there was an office log.

Such an office is brought over once: what the root signed when it is opened, and each vault when its
owner signs in. The shapes are those of that version's rows.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from counsel_desk.domain.chain import Head
from counsel_desk.domain.trust import Envelope, PublicKeys, Role, VaultKind


@dataclass(frozen=True)
class OlderRow:
    """The row of the office: its ids, name and the public half of its root key."""

    office: str
    name: str
    root_public: bytes
    threshold: int
    shares: int


@dataclass(frozen=True)
class OlderCertificate:
    """A certificate, with the root's signature over its statement."""

    person: str
    name: str
    roles: tuple[Role, ...]
    keys: PublicKeys
    epoch: int
    challenge: bytes
    proof: bytes
    statement: bytes
    signature: bytes


@dataclass(frozen=True)
class OlderMember:
    """A member of staff; nobody signed this row."""

    person: str
    name: str
    name_folded: str
    roles: tuple[Role, ...]
    state: str
    invited_by: str


@dataclass(frozen=True)
class OlderPlace:
    """Where a vault is; nobody signed this row."""

    vault: str
    kind: VaultKind
    file: str
    owner: str
    epoch: int = 1
    coming: str = ""
    gone: str = ""


@dataclass(frozen=True)
class OlderGrant:
    """A vault's key, sealed to a person or the root and signed by the granter."""

    vault: str
    epoch: int
    person: str
    granter: str
    purpose: str
    sealed: bytes
    signature: bytes


@dataclass(frozen=True)
class OlderPolicy:
    """The office's policy, signed by an administrator."""

    number: int
    author: str
    body: bytes
    signature: bytes


@dataclass(frozen=True)
class OlderAction:
    """An entry of the audit trail, signed over the head of the trail with it."""

    number: int
    person: str
    action: str
    instant: datetime
    digest: bytes
    signature: bytes


@dataclass(frozen=True)
class OlderOffice:
    """Everything that the register of an earlier version held.

    Attributes:
        office: The office.
        people: Everyone, in the order of their addition.
        certificates: Every certificate, the root's among them, by epoch.
        answers: What proves that somebody holds the keys of a certificate, by person and epoch.
        policy: The policy, if any was set.
        places: The vaults that were not brought over yet.
        grants: Their keys.
        witnesses: The heads that were witnessed last, by vault.
        envelopes: Letters that wait.
        trail: The audit trail.
    """

    office: OlderRow
    people: tuple[OlderMember, ...]
    certificates: tuple[OlderCertificate, ...]
    answers: Mapping[tuple[str, int], bytes]
    policy: OlderPolicy | None
    places: tuple[OlderPlace, ...]
    grants: tuple[OlderGrant, ...]
    witnesses: Mapping[str, Head]
    envelopes: tuple[Envelope, ...]
    trail: tuple[OlderAction, ...]
