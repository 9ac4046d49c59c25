"""An encrypted file and its transactions."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, MetaData

from counsel_desk import older_copies
from counsel_desk.errors import ReadOnlyError
from counsel_desk.storage.disk import disk_translated
from counsel_desk.storage.engine import PAGE_BYTES, open_database, translated
from counsel_desk.storage.migrations import (
    Steps,
    migrate,
    newest,
    require_readable,
    set_version,
    version_of,
)
from counsel_desk.storage.statements import run

_OVERFLOW_BYTES = PAGE_BYTES - 80 - 4
"""Bytes of a long value on each page: without what SQLCipher adds, and the next page's number."""
_MOST_PAGES = 100_000
"""So that the value is not longer than SQLite takes."""


class Database:
    """An open encrypted file.

    One connection serves every thread, one transaction after another.

    Attributes:
        version: The version of its schema.
    """

    def __init__(
        self, path: Path, engine: Engine, steps: Steps, *, read_only: bool = False
    ) -> None:
        self._path, self._engine, self._steps, self._read_only = path, engine, steps, read_only
        # Kept: taking it from the engine for every transaction costs more than most of them do.
        self._connection = engine.connect()
        self._lock = threading.RLock()
        self.version = newest(steps)

    @classmethod
    def create(cls, path: Path, key: bytes, tables: MetaData, steps: Steps) -> "Database":
        """Create a new file with its tables.

        Raises:
            KnownError: The file exists already, or the disk refuses it.
        """
        made = cls(path, open_database(path, key, create=True), steps)
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
        """Open a file as it is; `bring_up` migrates it.

        Raises:
            OlderFileError: It is older than the program, but opened for reading only.
            KnownError: The file is missing, damaged or newer than the program.
        """
        engine = open_database(path, key, read_only=read_only)
        opened = cls(path, engine, steps, read_only=read_only)
        try:
            with opened.transaction("DEFERRED") as connection:
                opened.version = version_of(connection)
            require_readable(opened.version, path.name, steps, read_only=read_only)
        except BaseException:
            opened.close()
            raise
        return opened

    def bring_up(self) -> None:
        """Migrate the file if it is older than this version of the program.

        Before, the file is copied as it is, encrypted, and the copy stays beside it for a month.

        Raises:
            DiskFullError: There is no room for a copy of it.
        """
        if self.version == newest(self._steps):
            return
        with disk_translated():
            older_copies.keep(self._path, self.version)
        with self.transaction("IMMEDIATE") as connection:
            migrate(connection, self._steps)
        self.version = newest(self._steps)

    def write_free_pages(self) -> None:
        """Write every page anew that is free, since a power cut may have left one half-written.

        The journal holds no copy of such a page. Nobody reads it, but a check of all pages does.

        Raises:
            DiskFullError: There is no room for a journal.
        """
        with self.transaction("IMMEDIATE") as connection:
            free = connection.exec_driver_sql("PRAGMA freelist_count").scalar_one()
            _write_pages(connection, free)

    def pad(self, least: int) -> None:
        """Add free pages to the file.

        Args:
            least: The size in bytes, unless there is more; then it is the next power of two.

        Raises:
            DiskFullError: There is no room for them.
        """
        with self.transaction("IMMEDIATE") as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            wanted = least // PAGE_BYTES
            if wanted < pages:
                wanted = 1 << (pages - 1).bit_length()
            _write_pages(connection, wanted - pages)

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
        with self._lock, translated(self._path):
            if self._connection.closed:
                # As with a pool, whoever asks after `close` opens the file again.
                self._connection = self._engine.connect()
            with self._connection.begin():
                run(self._connection, f"BEGIN {mode}")
                yield self._connection

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()
            self._engine.dispose()


def _write_pages(connection: Connection, count: int) -> None:
    """Write as many pages anew as are free, or add them to the file; they are free afterwards."""
    if count:
        # One page for the table, and the rest for what is in it.
        size = (min(count, _MOST_PAGES) - 1) * _OVERFLOW_BYTES
        connection.exec_driver_sql("CREATE TABLE free_pages (content BLOB)")
        connection.exec_driver_sql("INSERT INTO free_pages VALUES (zeroblob(?))", (size,))
        connection.exec_driver_sql("DROP TABLE free_pages")
