"""An encrypted file and its transactions."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, MetaData

from counsel_desk import older_copies
from counsel_desk.errors import ReadOnlyError
from counsel_desk.storage.disk import disk_translated
from counsel_desk.storage.engine import open_database, translated
from counsel_desk.storage.migrations import Steps, migrate, set_version, version_due


class Database:
    """An open encrypted file.

    One connection serves every thread, one transaction after another.
    """

    def __init__(self, path: Path, engine: Engine, *, read_only: bool = False) -> None:
        self._path, self._engine, self._read_only = path, engine, read_only
        self._lock = threading.RLock()

    @classmethod
    def create(cls, path: Path, key: bytes, tables: MetaData, steps: Steps) -> "Database":
        """Create a new file with its tables.

        Raises:
            KnownError: The file exists already, or the disk refuses it.
        """
        made = cls(path, open_database(path, key, create=True))
        try:
            with made.transaction("IMMEDIATE") as connection:
                tables.create_all(connection)
                set_version(connection, steps)
        except BaseException:
            made.close()
            path.unlink()
            raise
        return made

    @classmethod
    def open(cls, path: Path, key: bytes, steps: Steps, *, read_only: bool = False) -> "Database":
        """Open a file, and migrate it if it is older than this version of the program.

        Before, the file is copied as it is, encrypted, and the copy stays beside it for a month.

        Raises:
            OlderFileError: It is older, but opened for reading only.
            DiskFullError: There is no room for a copy of it.
            KnownError: The file is missing, damaged or newer than the program.
        """
        opened = cls(path, open_database(path, key, read_only=read_only), read_only=read_only)
        try:
            with opened.transaction("DEFERRED") as connection:
                due = version_due(connection, steps)
                if due is None or read_only:
                    migrate(connection, path.name, steps, read_only=read_only)
            if due is not None and not read_only:
                with disk_translated():
                    older_copies.keep(path, due)
                with opened.transaction("IMMEDIATE") as connection:
                    migrate(connection, path.name, steps)
        except BaseException:
            opened.close()
            raise
        return opened

    @contextmanager
    def transaction(self, mode: str) -> Iterator[Connection]:
        """Begin a transaction that is committed if it ends without an error.

        Args:
            mode: ``IMMEDIATE`` to write, ``DEFERRED`` to read.

        Raises:
            ReadOnlyError: It is to write, but the file is open for reading only.
        """
        if self._read_only and mode == "IMMEDIATE":
            raise ReadOnlyError
        with self._lock, translated(self._path), self._engine.connect() as connection:
            connection.exec_driver_sql(f"BEGIN {mode}")
            yield connection
            connection.commit()

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._engine.dispose()
