"""The office register's file."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from counsel_desk.errors import DiskFullError
from counsel_desk.storage.database import Database
from counsel_desk.storage.migrations import newest
from counsel_desk.storage.register.tables import STEPS, metadata
from counsel_desk.storage.register.transaction import RegisterTransaction


class Register:
    """An open register."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def writing(self) -> Iterator[RegisterTransaction]:
        """Begin a transaction that is committed if it ends without an error."""
        with self._database.transaction("IMMEDIATE") as connection:
            yield RegisterTransaction(connection)

    @contextmanager
    def reading(self) -> Iterator[RegisterTransaction]:
        """Begin a transaction that only reads."""
        with self._database.transaction("DEFERRED") as connection:
            yield RegisterTransaction(connection)

    def close(self) -> None:
        """Close the file."""
        self._database.close()


class Registers:
    """Creates and opens registers."""

    @property
    def schema(self) -> int:
        """The version of the files that this program writes."""
        return newest(STEPS)

    def create(self, path: Path, key: bytes) -> Register:
        """Create a new register.

        Raises:
            FileThereError: A file of that name exists.
            KnownError: The disk refuses it.
        """
        return Register(Database.create(path, key, metadata, STEPS))

    def open(self, path: Path, key: bytes, *, read_only: bool = False) -> Register:
        """Open an existing register, bring it up to date, and tidy up after a power cut.

        Raises:
            FileMissingError: It does not exist; opening a file never creates it.
            FileDamagedError: It is empty, truncated, altered, or has another key.
            FileNewerError: A newer program wrote it.
        """
        unfinished = path.with_name(f"{path.name}-journal").exists() and not read_only
        database = Database.open(path, key, STEPS, read_only=read_only)
        try:
            database.bring_up()
            if unfinished:
                with suppress(DiskFullError):
                    database.write_free_pages()
        except BaseException:
            database.close()
            raise
        return Register(database)
