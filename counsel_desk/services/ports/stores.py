"""Protocols for what the services need from storage: vaults and the office register."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from counsel_desk.domain.chain import Head, PlainRow, Row
from counsel_desk.domain.office.older_office import OlderOffice
from counsel_desk.domain.office_log.entry import StoredEntry
from counsel_desk.domain.row_days import SumOfDays
from counsel_desk.domain.trust import KeptSecret, KeyBundle, Slot, VaultKind
from counsel_desk.services.ports.search import SearchIndex
from counsel_desk.services.ports.shelves import Shelf


class VaultTransaction(Protocol):
    """One transaction on a vault."""

    @property
    def index(self) -> SearchIndex:
        """The search index of the vault."""

    def beside(self) -> tuple[int, bytes]:
        """Return how often what stands beside the records changed, and the sum over it."""

    def raise_changes(self, number: int) -> None:
        """Have the change of this transaction beside the records counted as this one."""

    def beside_holds(self, days: SumOfDays | None = None) -> bool:
        """Return whether what stands beside the records is what the sum is over.

        Args:
            days: What `plain_rows` added up; read again if it is not given.
        """

    def head(self) -> tuple[Head, str, bytes]:
        """Return the head, the id of its signer and the signature."""

    def set_head(self, head: Head, author: str, signature: bytes) -> None:
        """Store a signed head."""

    def append(self, row: Row, day: date | None = None, due: date | None = None) -> None:
        """Append a row, with the day it is about and by which something is due, if any."""

    def latest(self, record: str) -> Row | None:
        """Return the latest version of a record."""

    def latest_of(self, kind: str, parent: str | None = None) -> list[Row]:
        """Return the latest version of every record of a kind, oldest record first."""

    def latest_below(self, parent: str, kinds: Sequence[str]) -> list[Row]:
        """Return the latest version of every record of these kinds that belongs to `parent`."""

    def latest_among(self, records: Iterable[str]) -> list[Row]:
        """Return the latest version of each of some records, in any order."""

    def last_days(self, kind: str) -> dict[str, date]:
        """Return, for each parent, the last day that its records of a kind are about."""

    def after_last_day(self, kind: str, other: str, last: date) -> list[tuple[str, str, date]]:
        """Return parent, record and day of what is about a day after the last one of another kind.

        Args:
            kind: The kind of the records; only their latest versions count.
            other: The other kind.
            last: No later day counts.

        Returns:
            The latest day first.
        """

    def due_after_last_day(self, kind: str) -> list[tuple[str, date]]:
        """Return parent and day of what is due after the last day the parent's records are about.

        Args:
            kind: The kind of the records; only their latest versions count.
        """

    def records_between(self, kind: str, first: date, last: date) -> list[str]:
        """Return the records of a kind whose latest version is about one of these days, by day."""

    def rows_between(self, kind: str, first: date, last: date) -> list[Row]:
        """Return the latest versions of a kind that are about one of these days, by day."""

    def days_between(self, kind: str, first: date, last: date) -> list[tuple[str, date]]:
        """Return parent and day of each record of a kind about one of these days, by day."""

    def days_until(self, kind: str, parent: str, last: date) -> Iterator[tuple[str, date]]:
        """Return a parent's records of a kind with a day up to `last`, the latest first.

        Whoever needs only a few reads only these.
        """

    def versions(self, record: str) -> list[Row]:
        """Return every version of a record, oldest first."""

    def versions_of(self, kind: str) -> list[Row]:
        """Return every version of every record of a kind, in order."""

    def of_parent(self, parent: str) -> list[Row]:
        """Return every version of every record that belongs to `parent`, in order."""

    def rows(self) -> Iterator[Row]:
        """Return every row, in order."""

    def rows_after(self, number: int) -> Iterator[Row]:
        """Return every row after a number, in order."""

    def plain_rows(self, days: SumOfDays | None = None) -> Iterator[PlainRow]:
        """Return every row as it is stored, in order.

        Args:
            days: Is added to, for `beside_holds`.
        """

    def erase(self, record: str) -> None:
        """Delete the bodies of a record for good, with its attachment."""

    def put_attachment(self, record: str, content: bytes) -> None:
        """Store the bytes of an attachment."""

    def attachment(self, record: str) -> bytes | None:
        """Return the bytes of an attachment."""

    def attachments(self) -> dict[str, int]:
        """Return the size in bytes of every attachment, by record."""

    def draft(self, name: str) -> bytes | None:
        """Return a draft."""

    def put_draft(self, name: str, body: bytes) -> None:
        """Store a draft."""

    def drop_draft(self, name: str) -> None:
        """Delete a draft."""

    def drafts(self, prefix: str = "") -> list[str]:
        """Return the names of the drafts, or of those that begin with a prefix."""

    def last_owed(self) -> int:
        """Return the number of what was stored last for the office log to hear."""

    def owe(self, author: str, body: bytes) -> None:
        """Store what the office log is to hear from somebody."""

    def owed(self, author: str, after: int = 0) -> list[tuple[int, bytes]]:
        """Return what the office log is to hear from somebody, after a number, in order."""

    def drop_owed(self, author: str, until: int) -> bool:
        """Delete what the office log has heard from somebody; return whether there was any."""

    def seen(self, message: str) -> bool:
        """Return whether a message was received before."""

    def remember(self, message: str) -> None:
        """Remember that a message was received."""

    def meta(self, name: str) -> bytes | None:
        """Return the value stored beside the records under a name."""

    def put_meta(self, name: str, value: bytes) -> None:
        """Store a value beside the records under a name."""


class VaultFile(Protocol):
    """An open vault file."""

    @property
    def vault_id(self) -> str:
        """The id of the vault."""

    @property
    def kind(self) -> VaultKind:
        """What kind of vault it is."""

    def writing(self) -> AbstractContextManager[VaultTransaction]:
        """Begin a transaction that is committed if it ends without an error."""

    def reading(self) -> AbstractContextManager[VaultTransaction]:
        """Begin a read-only transaction."""

    def bring_up(self) -> None:
        """Bring a file of an older version up to date, once it is certain that nobody altered it.

        Until then it can only be read.
        """

    def close(self) -> None:
        """Close the file."""


class VaultFiles(Protocol):
    """Creates, copies and opens vault files."""

    @property
    def schema(self) -> int:
        """The version of the files that this program writes."""

    def create(self, path: Path, vault_id: str, kind: VaultKind, key: bytes) -> VaultFile:
        """Create a new vault file."""

    def copy(self, vault: Any, path: Path, key: bytes, vault_id: str = "") -> VaultFile:
        """Copy an open vault to a new file under another key, and perhaps another id."""

    def write_anew(self, vault: Any, path: Path, beside: Path, key: bytes, least: int) -> None:
        """Close a vault, and put a copy in its place that shows nothing of what changed."""

    def digest(self, path: Path) -> bytes | None:
        """Return a file's digest, or `None` if its bytes alone do not determine its content."""

    def open(self, path: Path, key: bytes, *, read_only: bool = False) -> VaultFile:
        """Open an existing vault file, as it is."""


class StoredRegister(Protocol):
    """One transaction on the stored office register."""

    @property
    def shelf(self) -> Shelf:
        """What is kept for the exchange with other laptops."""

    def entries(self, after: int = 0) -> Iterator[StoredEntry]:
        """Return the entries of the log after a number, in order."""

    def facts(self) -> Iterator[StoredEntry]:
        """Return the entries that are facts, in order."""

    def append(self, entry: StoredEntry) -> None:
        """Append an entry to the log."""

    def blob(self, digest: bytes) -> bytes | None:
        """Return what is kept under a digest, if it is still that."""

    def put_blob(self, body: bytes) -> bytes:
        """Keep bytes under their digest, and return it."""

    def drop_blob(self, digest: bytes) -> None:
        """Delete what is kept under a digest."""

    def checkpoint(self) -> bytes | None:
        """Return the state that somebody left here; it is not to be trusted."""

    def put_checkpoint(self, body: bytes) -> None:
        """Leave the state for the next opening."""

    def older(self) -> OlderOffice | None:
        """Return what a register of an earlier version held that is not brought over yet."""

    def drop_older_vault(self, vault: str) -> None:
        """Forget a vault of an earlier version."""

    def drop_older_envelopes(self) -> None:
        """Forget the letters of an earlier version."""

    def drop_older_trail(self) -> None:
        """Forget the audit trail of an earlier version."""

    def bundle(self, person: str, slot: Slot) -> KeyBundle | None:
        """Return a person's locked keys."""

    def bundles(self, slot: Slot) -> list[KeyBundle]:
        """Return everyone's locked keys for a slot, ordered by person id."""

    def put_bundle(self, bundle: KeyBundle) -> None:
        """Store locked keys."""

    def kept_secrets(self, person: str) -> list[KeptSecret]:
        """Return the secrets that are kept for a person until they are on paper."""

    def put_kept_secret(self, secret: KeptSecret) -> None:
        """Store a secret, in place of an earlier one of that name."""

    def drop_kept_secret(self, name: str, person: str | None = None) -> None:
        """Delete the kept secret of a name, of one person or of everyone."""

    def failures(self, name_folded: str) -> tuple[int, datetime | None]:
        """Return how often in a row signing in failed, and when it last did."""

    def put_failures(self, name_folded: str, count: int, instant: datetime | None) -> None:
        """Store how often in a row signing in failed, and when it last did."""


class RegisterFile(Protocol):
    """The open office register."""

    def writing(self) -> AbstractContextManager[StoredRegister]:
        """Begin a transaction that is committed if it ends without an error."""

    def reading(self) -> AbstractContextManager[StoredRegister]:
        """Begin a read-only transaction."""

    def close(self) -> None:
        """Close the file."""


class RegisterFiles(Protocol):
    """Creates and opens the register's file."""

    @property
    def schema(self) -> int:
        """The version of the files that this program writes."""

    def create(self, path: Path, key: bytes) -> RegisterFile:
        """Create a new register."""

    def open(self, path: Path, key: bytes, *, read_only: bool = False) -> RegisterFile:
        """Open an existing register."""
