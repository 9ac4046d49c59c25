"""Opens SQLCipher databases, always with the same hardened settings.

The settings are those of https://www.zetetic.net/sqlcipher/sqlcipher-api/ and
https://www.sqlite.org/pragma.html. The raw key has exactly 64 hexadecimal digits: SQLCipher
silently takes a shorter one for a passphrase.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from counsel_desk.errors import DiskFullError, KnownError, ReadOnlyError
from counsel_desk.files import make_folder, open_new, refuse_link
from counsel_desk.storage.errors import (
    DeskInUseError,
    DiskError,
    FileDamagedError,
    FileInPlaceError,
    FileMissingError,
    UnfinishedSaveError,
)

KEY_BYTES = 32
PAGE_BYTES = 4096
"""SQLCipher's; a file that is shorter than one page was truncated."""

PRAGMAS = (
    "cipher_log_level = NONE",
    "cipher_memory_security = ON",
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "foreign_keys = ON",
)
"""What every connection is set to before anything else."""
# Codes of https://www.sqlite.org/c3ref/c_alter_table.html and c_deny.html; the module lacks them.
_SQLITE_ATTACH, _SQLITE_DETACH, _SQLITE_PRAGMA, _SQLITE_FUNCTION = 24, 25, 19, 31
_SQLITE_OK, _SQLITE_DENY = 0, 1
_PRAGMAS_AFTERWARDS = {
    "user_version",
    "integrity_check",
    "cipher_integrity_check",
    "table_info",
    "table_xinfo",
    "read_uncommitted",
    "data_version",
    "page_count",
    "freelist_count",
    "max_page_count",
    "cache_size",
}
"""Pragmas allowed on an open file; the others could change its key, its journal or its log.

SQLAlchemy reads read_uncommitted at its first connection, FTS5 reads data_version.
"""
_FUNCTIONS_REFUSED = {"load_extension", "sqlcipher_export"}

_DRIVER = "sqlcipher3."
_MEANINGS: tuple[tuple[str, type[KnownError]], ...] = (
    ("database or disk is full", DiskFullError),
    ("database is locked", DeskInUseError),
    ("file is not a database", FileDamagedError),
    ("malformed", FileDamagedError),
    ("vtable constructor failed", FileDamagedError),
    ("no such table", FileDamagedError),
    ("no such column", FileDamagedError),
    ("disk i/o error", DiskError),
    ("unable to open database file", DiskError),
    ("readonly database", ReadOnlyError),
)
"""Parts of SQLite's messages, and the errors that they mean to a person."""


def open_database(
    path: Path, key: bytes, *, create: bool = False, read_only: bool = False
) -> Engine:
    """Open a database file, or create a new one.

    Args:
        path: The file.
        key: 32 random bytes.
        create: Whether to create it; then it must not exist yet.
        read_only: Whether it is opened for reading only.

    Raises:
        FileMissingError: It does not exist; opening a file never creates it.
        FileThereError: It should be created but exists already.
        FileDamagedError: It is empty, truncated, or the key does not open it.
        LinkedFileError: It, or its journal, leads elsewhere.
        UnfinishedSaveError: A save was interrupted, and cannot be undone in a file that is opened
            for reading only.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("A database key has 32 bytes.")
    _prepare(path, create=create)
    engine = _engine(path, key, "ro" if read_only else "rw")
    try:
        with translated(path), engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    except ReadOnlyError:
        # Reading a database writes only to undo what its journal says.
        engine.dispose()
        raise UnfinishedSaveError(file=path.name) from None
    except KnownError:
        engine.dispose()
        raise
    return engine


def _prepare(path: Path, *, create: bool) -> None:
    if create:
        make_folder(path.parent)
        try:
            os.close(open_new(path))
        except FileExistsError:
            raise FileInPlaceError(file=path.name) from None
        return
    for each in (path, path.with_name(f"{path.name}-journal")):
        refuse_link(each)
    if not path.exists():
        raise FileMissingError(file=path.name)
    if path.stat().st_size < PAGE_BYTES:
        raise FileDamagedError(file=path.name)


def _engine(path: Path, key: bytes, mode: str) -> Engine:
    import sqlcipher3.dbapi2 as sqlcipher

    from counsel_desk.storage.closed_connection import ClosedConnection

    def connect() -> Any:
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            factory=ClosedConnection,
            # Only `Database.transaction` begins transactions.
            isolation_level=None,
            check_same_thread=False,
            # A cached statement occupies some of the connection's few slots for small allocations.
            # Without a slot, each allocation is locked into memory by the kernel on its own, which
            # costs more than preparing again: https://www.sqlite.org/malloc.html#lookaside
            cached_statements=0,
        )
        try:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            for pragma in PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").fetchall()
        except BaseException:
            connection.close()
            raise
        connection.set_authorizer(_permit)
        return connection

    return create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=connect,
        poolclass=StaticPool,
        hide_parameters=True,
    )


def _permit(action: int, name: str | None, second: str | None, *_details: object) -> int:
    """Refuse every statement that could take records out of the file unencrypted.

    SQLite calls this while preparing: https://www.sqlite.org/c3ref/set_authorizer.html. VACUUM
    attaches a file of its own and is refused with ATTACH.
    """
    refused = (
        action in {_SQLITE_ATTACH, _SQLITE_DETACH}
        or (action == _SQLITE_PRAGMA and name not in _PRAGMAS_AFTERWARDS)
        or (action == _SQLITE_FUNCTION and second in _FUNCTIONS_REFUSED)
    )
    return _SQLITE_DENY if refused else _SQLITE_OK


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into errors that a person can do something about.

    Raises:
        KnownError: Without the statement and its values, which hold record content.
    """
    try:
        yield
    except msgspec.DecodeError:
        # If the last page of a long value has a wrong checksum, SQLCipher returns zeros and reports
        # it only with the next page that is read.
        raise FileDamagedError(file=path.name) from None
    except Exception as error:
        found = error.orig if isinstance(error, DBAPIError) else error
        if type(found).__module__.startswith(_DRIVER):
            for words, known in _MEANINGS:
                if words in str(found).lower():
                    raise known(file=path.name) from None
        raise
