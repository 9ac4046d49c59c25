"""What the services ask of storage: vaults and the office register."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from counsel_desk.domain.chain import Head, PlainRow, Row
from counsel_desk.domain.office.office import (
    AuditEntry,
    Member,
    Office,
    SignedFigures,
    SignedPolicy,
    VaultPlace,
    VaultSeal,
)
from counsel_desk.domain.trust import (
    Certificate,
    EnrolmentRequest,
    Envelope,
    Grant,
    KeyBundle,
    Posted,
    Slot,
    VaultKind,
)
from counsel_desk.services.ports.search import SearchIndex


class VaultTransaction(Protocol):
    """One transaction on a vault."""

    @property
    def index(self) -> SearchIndex:
        """The index by which the vault is searched."""

    def head(self) -> tuple[Head, str, bytes]:
        """Return the head, who signed it and the signature."""

    def set_head(self, head: Head, author: str, signature: bytes) -> None:
        """Keep a signed head."""

    def append(self, row: Row, day: date | None = None) -> None:
        """Add a row at the end, with the day it is about, if it is about one."""

    def latest(self, record: str) -> Row | None:
        """Return the last version of a record."""

    def latest_of(self, kind: str, parent: str | None = None) -> list[Row]:
        """Return the last version of every record of a kind, oldest record first."""

    def latest_below(self, parent: str, kinds: Sequence[str]) -> list[Row]:
        """Return the last version of every record of some kinds that belongs to another one."""

    def last_days(self, kind: str) -> dict[str, date]:
        """Return by parent the last day that the last versions of its records are about."""

    def records_between(self, kind: str, first: date, last: date) -> list[str]:
        """Return the records of a kind whose last version is about one of these days, by day."""

    def versions(self, record: str) -> list[Row]:
        """Return every version of a record, oldest first."""

    def of_parent(self, parent: str) -> list[Row]:
        """Return every version of every record that belongs to another one, in order."""

    def rows(self) -> Iterator[Row]:
        """Return every row, in order."""

    def plain_rows(self) -> Iterator[PlainRow]:
        """Return every row as it is stored, in order."""

    def erase(self, record: str) -> None:
        """Take the bodies of a record away for good, with what is attached."""

    def put_attachment(self, record: str, content: bytes) -> None:
        """Keep what belongs to the record of an attachment."""

    def attachment(self, record: str) -> bytes | None:
        """Return what belongs to the record of an attachment."""

    def attachments(self) -> dict[str, int]:
        """Return by record how many bytes every attachment has."""

    def draft(self, name: str) -> bytes | None:
        """Return a draft."""

    def put_draft(self, name: str, body: bytes) -> None:
        """Keep a draft."""

    def drop_draft(self, name: str) -> None:
        """Take a draft away."""

    def drafts(self) -> list[str]:
        """Return the names of the drafts."""

    def seen(self, message: str) -> bool:
        """Return whether a message was taken in before."""

    def remember(self, message: str) -> None:
        """Remember that a message was taken in."""

    def meta(self, name: str) -> bytes | None:
        """Return what is kept beside the records under a name."""

    def put_meta(self, name: str, value: bytes) -> None:
        """Keep something beside the records."""


class VaultFile(Protocol):
    """A vault's file, opened."""

    @property
    def vault_id(self) -> str:
        """Id of the vault."""

    @property
    def kind(self) -> VaultKind:
        """What kind of vault it is."""

    def writing(self) -> AbstractContextManager[VaultTransaction]:
        """Begin a transaction that is kept when it ends without an error."""

    def reading(self) -> AbstractContextManager[VaultTransaction]:
        """Begin a transaction that only reads."""

    def close(self) -> None:
        """Let the file go."""


class VaultFiles(Protocol):
    """The way to vault files."""

    def create(self, path: Path, vault_id: str, kind: VaultKind, key: bytes) -> VaultFile:
        """Make a new vault where there is none."""

    def copy(self, vault: Any, path: Path, key: bytes) -> VaultFile:
        """Write everything in an open vault of these files to a new file under another key."""

    def digest(self, path: Path) -> bytes | None:
        """Return the digest of a file's bytes, where they speak for its content."""

    def open(self, path: Path, key: bytes) -> VaultFile:
        """Open a vault that exists."""


class RegisterTransaction(Protocol):
    """One transaction on the office register."""

    def office(self) -> Office | None:
        """Return the office."""

    def put_office(self, office: Office) -> None:
        """Keep the office."""

    def people(self) -> list[Member]:
        """Return everyone."""

    def person(self, person: str) -> Member | None:
        """Return one person."""

    def person_named(self, name_folded: str) -> Member | None:
        """Return the person of a folded name."""

    def put_person(self, member: Member) -> None:
        """Keep a person."""

    def certificates(self, person: str) -> list[Certificate]:
        """Return a person's certificates."""

    def put_certificate(self, certificate: Certificate) -> None:
        """Keep a certificate."""

    def answer(self, person: str, epoch: int) -> bytes | None:
        """Return what a person told to prove that they hold the keys of a certificate."""

    def put_answer(self, person: str, epoch: int, told: bytes) -> None:
        """Keep what a person told."""

    def request(self, person: str) -> EnrolmentRequest | None:
        """Return a person's wish to be certified."""

    def put_request(self, request: EnrolmentRequest) -> None:
        """Keep a wish to be certified."""

    def drop_request(self, person: str) -> None:
        """Take a wish to be certified away."""

    def bundle(self, person: str, slot: Slot) -> KeyBundle | None:
        """Return a person's locked keys."""

    def bundles(self, slot: Slot) -> list[KeyBundle]:
        """Return everyone's locked keys of a slot, in the order of their ids."""

    def put_bundle(self, bundle: KeyBundle) -> None:
        """Keep locked keys."""

    def vaults(self) -> list[VaultPlace]:
        """Return where the vaults are."""

    def put_vault(self, place: VaultPlace) -> None:
        """Keep where a vault is."""

    def grants(self, person: str) -> list[Grant]:
        """Return a person's grants."""

    def grants_of(self, vault: str) -> list[Grant]:
        """Return a vault's grants."""

    def put_grant(self, grant: Grant) -> None:
        """Keep a grant."""

    def drop_grant(self, grant: Grant) -> None:
        """Take a grant away."""

    def envelopes(self, recipient: str) -> list[Envelope]:
        """Return what waits for a person."""

    def posted(self) -> list[Posted]:
        """Return what waits for anybody, seen from outside."""

    def put_envelope(self, envelope: Envelope) -> None:
        """Keep an envelope for its recipient."""

    def drop_envelope(self, message: str) -> None:
        """Take an envelope away."""

    def append_audit(self, entry: AuditEntry) -> None:
        """Add to the audit trail."""

    def audit(self, person: str | None = None, after: int = 0) -> list[AuditEntry]:
        """Return the audit trail, oldest first, from the entry after a number."""

    def audit_link(self, number: int) -> bytes | None:
        """Return the link of the trail after an entry, as it was kept with it."""

    def audit_head(self) -> Head:
        """Return the head of the audit trail."""

    def witness(self, vault: str) -> tuple[Head, bytes] | None:
        """Return the head of a vault that was last witnessed."""

    def put_witness(self, vault: str, head: Head, author: str, signature: bytes) -> None:
        """Witness the head of a vault."""

    def seal(self, vault: str) -> VaultSeal | None:
        """Return the seal of a vault."""

    def put_seal(self, seal: VaultSeal) -> None:
        """Keep the seal of a vault."""

    def drop_seal(self, vault: str) -> None:
        """Take the seal of a vault away."""

    def figures(self) -> list[SignedFigures]:
        """Return everyone's workload figures."""

    def put_figures(self, figures: SignedFigures) -> None:
        """Keep a person's workload figures in place of the last ones."""

    def policy(self) -> SignedPolicy | None:
        """Return the office's policy."""

    def put_policy(self, policy: SignedPolicy) -> None:
        """Keep the office's policy in place of the last one."""

    def failures(self, name_folded: str) -> tuple[int, datetime | None]:
        """Return how often signing in failed in a row, and when last."""

    def put_failures(self, name_folded: str, count: int, instant: datetime | None) -> None:
        """Keep how often signing in failed."""


class RegisterFile(Protocol):
    """The office register, opened."""

    def writing(self) -> AbstractContextManager[RegisterTransaction]:
        """Begin a transaction that is kept when it ends without an error."""

    def reading(self) -> AbstractContextManager[RegisterTransaction]:
        """Begin a transaction that only reads."""

    def close(self) -> None:
        """Let the file go."""


class RegisterFiles(Protocol):
    """The way to the register's file."""

    def create(self, path: Path, key: bytes) -> RegisterFile:
        """Make a new register where there is none."""

    def open(self, path: Path, key: bytes) -> RegisterFile:
        """Open a register that exists."""
