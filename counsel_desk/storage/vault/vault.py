"""Creates, copies and opens vault files."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from counsel_desk.domain.trust import VaultKind
from counsel_desk.files import LinkedFileError, open_own, sync_folder
from counsel_desk.storage.database import Database
from counsel_desk.storage.disk import disk_translated
from counsel_desk.storage.errors import FileDamagedError
from counsel_desk.storage.migrations import newest
from counsel_desk.storage.vault.steps import STEPS
from counsel_desk.storage.vault.tables import metadata
from counsel_desk.storage.vault.transaction import VaultTransaction

_ID = "vault_id"
_KIND = "kind"


class Vault:
    """An open vault."""

    def __init__(self, database: Database, vault_id: str, kind: VaultKind) -> None:
        self._database, self._vault_id, self._kind = database, vault_id, kind

    @property
    def vault_id(self) -> str:
        """Id of the vault."""
        return self._vault_id

    @property
    def kind(self) -> VaultKind:
        """Kind of the vault."""
        return self._kind

    @contextmanager
    def writing(self) -> Iterator[VaultTransaction]:
        """Begin a transaction that is committed if it ends without an error."""
        if self._database.version != newest(STEPS):
            raise RuntimeError("The file was not brought up to date.")
        with self._database.transaction("IMMEDIATE") as connection:
            transaction = VaultTransaction(connection)
            yield transaction
            transaction.settle()

    @contextmanager
    def reading(self) -> Iterator[VaultTransaction]:
        """Begin a transaction that only reads."""
        with self._database.transaction("DEFERRED") as connection:
            yield VaultTransaction(connection, self._database.version)

    def bring_up(self) -> None:
        """Bring a file of an older version up to date, once it is certain that nobody altered it.

        Raises:
            DiskFullError: There is no room for a copy of it.
        """
        self._database.bring_up()

    def pad(self, least: int) -> None:
        """Add free pages to the file.

        Args:
            least: The size in bytes, unless there is more; then it is the next power of two.

        Raises:
            DiskFullError: There is no room for them.
        """
        self._database.pad(least)

    def close(self) -> None:
        """Close the file."""
        self._database.close()


class Vaults:
    """Creates, copies and opens vaults."""

    @property
    def schema(self) -> int:
        """The version of the files that this program writes."""
        return newest(STEPS)

    def create(self, path: Path, vault_id: str, kind: VaultKind, key: bytes) -> Vault:
        """Create a new vault.

        Raises:
            FileThereError: A file of that name exists.
            KnownError: The disk refuses it.
        """
        vault = Vault(Database.create(path, key, metadata, STEPS), vault_id, kind)
        with vault.writing() as transaction:
            transaction.put_meta(_ID, vault_id.encode())
            transaction.put_meta(_KIND, kind.encode())
        return vault

    def copy(self, vault: Vault, path: Path, key: bytes, vault_id: str = "") -> Vault:
        """Copy everything in an open vault to a new file under another key.

        Args:
            vault: The vault, which stays as it is.
            path: The new file.
            key: 32 random bytes.
            vault_id: The id of the copy; the same one if empty.

        Raises:
            FileThereError: A file of that name exists.
            KnownError: The disk refuses it; the new file is deleted again.
        """
        database = Database.create(path, key, metadata, STEPS)
        try:
            with vault.reading() as source, database.transaction("IMMEDIATE") as target:
                source.copy_to(target)
                if vault_id:
                    named = VaultTransaction(target)
                    named.put_meta(_ID, vault_id.encode())
                    named.settle()
        except BaseException:
            database.close()
            path.unlink()
            raise
        return Vault(database, vault_id or vault.vault_id, vault.kind)

    def write_anew(self, vault: Vault, path: Path, beside: Path, key: bytes, least: int) -> None:
        """Close a vault, and put a copy of it in its place that shows nothing of what changed.

        Every byte of the copy is another, and its size says little of how much there is.

        Args:
            vault: The vault.
            path: Its file.
            beside: A file beside it that there is not yet.
            key: Its key.
            least: The size in bytes, unless there is more; then it is the next power of two.

        Raises:
            KnownError: The disk refuses it; then the vault stays open as it was.
        """
        copied = self.copy(vault, beside, key)
        try:
            copied.pad(least)
        except BaseException:
            copied.close()
            beside.unlink()
            raise
        copied.close()
        vault.close()
        with disk_translated():
            beside.replace(path)
            sync_folder(path.parent)

    def digest(self, path: Path) -> bytes | None:
        """Return the SHA-256 of a vault's file, or `None` if it would not vouch for the content.

        That is so while a journal lies beside the file, and if the file cannot be read at all.
        """
        if path.with_name(f"{path.name}-journal").exists():
            return None
        try:
            with os.fdopen(open_own(path, os.O_RDONLY), "rb") as file:
                return hashlib.file_digest(file, "sha256").digest()
        except (OSError, LinkedFileError):
            return None

    def open(self, path: Path, key: bytes, *, read_only: bool = False) -> Vault:
        """Open an existing vault as it is; before it is written to, `Vault.bring_up` is called.

        Raises:
            FileMissingError: It does not exist; opening a file never creates it.
            FileDamagedError: It is empty, truncated, altered, or not a vault with this key.
            FileNewerError: A newer program wrote it.
        """
        database = Database.open(path, key, STEPS, read_only=read_only)
        with database.transaction("DEFERRED") as connection:
            transaction = VaultTransaction(connection)
            vault_id, kind = transaction.meta(_ID), transaction.meta(_KIND)
        if vault_id is None or kind is None:
            database.close()
            raise FileDamagedError(file=path.name)
        return Vault(database, vault_id.decode(), VaultKind(kind.decode()))
