"""What the services ask of storage, security and reports.

Each Protocol is met by a module or class of those packages as it stands; `counsel_desk.wiring`
puts them together. The services know no other way to a file, a key or a PDF.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import NoReturn, Protocol

from counsel_desk.domain.chain import Head, Row
from counsel_desk.domain.documents import Document
from counsel_desk.domain.office import AuditEntry, Member, Office, SignedFigures, VaultPlace
from counsel_desk.domain.trust import (
    Certificate,
    EnrolmentRequest,
    Envelope,
    Grant,
    Identity,
    KeyBundle,
    Letter,
    PublicKeys,
    Role,
    Slot,
    VaultKind,
)


class VaultTransaction(Protocol):
    """One transaction on a vault."""

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

    def last_days(self, kind: str) -> dict[str, date]:
        """Return by parent the last day that the last versions of its records are about."""

    def versions(self, record: str) -> list[Row]:
        """Return every version of a record, oldest first."""

    def rows(self) -> Iterator[Row]:
        """Return every row, in order."""

    def erase(self, record: str) -> None:
        """Take the bodies of a record away for good."""

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

    def request(self, person: str) -> EnrolmentRequest | None:
        """Return a person's wish to be certified."""

    def put_request(self, request: EnrolmentRequest) -> None:
        """Keep a wish to be certified."""

    def drop_request(self, person: str) -> None:
        """Take a wish to be certified away."""

    def bundle(self, person: str, slot: Slot) -> KeyBundle | None:
        """Return a person's locked keys."""

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

    def envelopes(self, recipient: str) -> list[Envelope]:
        """Return what waits for a person."""

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

    def figures(self) -> list[SignedFigures]:
        """Return everyone's burden figures."""

    def put_figures(self, figures: SignedFigures) -> None:
        """Keep a person's burden figures in place of the last ones."""

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


class Keys(Protocol):
    """Making, locking and unlocking a person's keys."""

    def new_identity(self) -> Identity:
        """Make new keys."""

    def lock(
        self, identity: Identity, person: str, slot: Slot, secret: str, device_secret: bytes
    ) -> KeyBundle:
        """Lock keys so that `secret` opens them."""

    def unlock(self, bundle: KeyBundle, secret: str, device_secret: bytes) -> Identity:
        """Unlock keys."""

    def pretend(self, secret: str, device_secret: bytes) -> NoReturn:
        """Refuse after as much work as unlocking takes."""

    def check_strength(self, passphrase: str) -> None:
        """Refuse a passphrase that is easy to guess."""

    def recovery_code(self) -> str:
        """Make a recovery code."""

    def document_passphrase(self) -> str:
        """Make a passphrase for a document."""

    def register_key(self, device_secret: bytes, office: str) -> bytes:
        """Work out the key of the register."""

    def verify(self, signing: bytes, data: bytes, signature: bytes) -> bool:
        """Return whether a signature is right."""

    def fingerprint(self, keys: PublicKeys) -> str:
        """Return public keys in a form that two people can compare."""


class Roots(Protocol):
    """The office root key."""

    def new_seed(self) -> bytes:
        """Make a root key."""

    def public(self, seed: bytes) -> bytes:
        """Return its public half."""

    def split(self, seed: bytes, threshold: int, shares: int) -> tuple[str, ...]:
        """Return it as shares of words."""

    def combine(self, shares: Sequence[str]) -> bytes:
        """Put shares together."""


class Enrolment(Protocol):
    """Invitations and the requests that answer them."""

    def invitation_code(self, identity: Identity, office: str, person: str) -> str:
        """Return the code that the inviting person hands over."""

    def request(self, identity: Identity, office: str, person: str, code: str) -> EnrolmentRequest:
        """Ask to be certified."""

    def check_request(self, request: EnrolmentRequest, office: str, code: str) -> None:
        """Refuse a request that was not made with the code."""


class Certificates(Protocol):
    """What the office root says of people."""

    def certify(  # noqa: PLR0917 - one argument for each field of the statement
        self,
        seed: bytes,
        office: str,
        person: str,
        name: str,
        roles: tuple[Role, ...],
        keys: PublicKeys,
        epoch: int,
    ) -> Certificate:
        """Sign a certificate."""

    def check(self, certificate: Certificate, root_public: bytes, office: str) -> Certificate:
        """Return what the root signed, or refuse."""


class Grants(Protocol):
    """Handing a vault's key to a member."""

    def grant(  # noqa: PLR0917 - one argument for each field of the grant
        self,
        identity: Identity,
        office: str,
        vault: str,
        epoch: int,
        recipient: Certificate,
        granter: str,
        purpose: str,
        key: bytes,
    ) -> Grant:
        """Seal a vault's key to a member."""

    def accept(
        self,
        grant: Grant,
        identity: Identity,
        office: str,
        own: Certificate,
        granter: Certificate,
    ) -> bytes:
        """Return the key in a grant."""


class Envelopes(Protocol):
    """Sealing letters and opening them."""

    def seal_letter(
        self,
        letter: Letter,
        identity: Identity,
        office: str,
        sender: Certificate,
        recipient: Certificate,
    ) -> Envelope:
        """Seal a letter."""

    def open_letter(  # noqa: PLR0917 - one argument for each thing that is proved
        self,
        envelope: Envelope,
        identity: Identity,
        office: str,
        own: Certificate,
        find: Callable[[str], Certificate | None],
        now: datetime,
        seen: Callable[[str], bool],
    ) -> Letter:
        """Open a letter, or refuse it."""


class DeviceSecret(Protocol):
    """Where this machine's secret is kept."""

    def read(self) -> bytes:
        """Return it."""

    def store(self, secret: bytes) -> None:
        """Keep it."""


class Documents(Protocol):
    """Writing PDFs."""

    def render(self, document: Document) -> bytes:
        """Return a document as PDF."""

    def protect(self, pdf: bytes, passphrase: str) -> bytes:
        """Return a PDF that opens with the passphrase only."""


class Texts(Protocol):
    """Sentences in a person's language."""

    def __call__(self, context: str, text: str, language: str) -> str:
        """Return `text`, marked in `context`, in the language."""


@dataclass(frozen=True)
class Tools:
    """Everything that the services are given.

    Attributes:
        device: Returns where the device secret is kept, from a keyring entry's name or a key
            file's path.
        new_secret: Makes a device secret.
        keyring_there: Returns whether this machine has a keyring that may hold the secret.
        hold: Holds a data folder for this process, or refuses where another one does.
        check_file: Returns what is wrong with a database file, in sentences.
        now: Returns the instant, with a time zone.
    """

    vaults: VaultFiles
    registers: RegisterFiles
    keys: Keys
    roots: Roots
    enrolment: Enrolment
    certificates: Certificates
    grants: Grants
    envelopes: Envelopes
    device: Callable[[str | Path], DeviceSecret]
    new_secret: Callable[[], bytes]
    keyring_there: Callable[[], bool]
    hold: Callable[[Path], AbstractContextManager[None]]
    documents: Documents
    texts: Texts
    check_file: Callable[[Path, bytes], list[str]]
    now: Callable[[], datetime]
