"""The office register's file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from counsel_desk.storage.database import Database
from counsel_desk.storage.register.tables import STEPS, metadata
from counsel_desk.storage.register.transaction import RegisterTransaction


class Register:
    """The register, opened."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def writing(self) -> Iterator[RegisterTransaction]:
        """Begin a transaction that is kept when it ends without an error."""
        with self._database.transaction("IMMEDIATE") as connection:
            yield RegisterTransaction(connection)

    @contextmanager
    def reading(self) -> Iterator[RegisterTransaction]:
        """Begin a transaction that only reads."""
        with self._database.transaction("DEFERRED") as connection:
            yield RegisterTransaction(connection)

    def close(self) -> None:
        """Let the file go."""
        self._database.close()


class Registers:
    """The way to the register's file."""

    def create(self, path: Path, key: bytes) -> Register:
        """Make a new register where there is none.

        Raises:
            FileThereError: There is a file of that name.
            KnownError: The disk refuses it.
        """
        return Register(Database.create(path, key, metadata, STEPS))

    def open(self, path: Path, key: bytes) -> Register:
        """Open a register that exists.

        Raises:
            FileMissingError: It is not there; it is never made by opening it.
            FileDamagedError: It is empty, cut short, altered or of another key.
            FileNewerError: A newer program wrote it.
        """
        return Register(Database.open(path, key, STEPS))
