"""Opening SQLCipher databases, always in the same careful way.

The settings are those of https://www.zetetic.net/sqlcipher/sqlcipher-api/ and
https://www.sqlite.org/pragma.html. The raw key has exactly 64 hexadecimal digits: SQLCipher takes
a shorter one for a passphrase without saying so.
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

from counsel_desk.errors import KnownError
from counsel_desk.storage.errors import (
    DeskInUseError,
    DiskError,
    DiskFullError,
    FileDamagedError,
    FileMissingError,
    FileThereError,
)

KEY_BYTES = 32
SMALLEST_FILE = 4096
"""One page: anything shorter was cut off."""

_PRAGMAS = (
    "cipher_log_level = NONE",
    "cipher_memory_security = ON",
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "foreign_keys = ON",
)
# Codes of https://www.sqlite.org/c3ref/c_alter_table.html and c_deny.html; the module lacks them.
_SQLITE_ATTACH, _SQLITE_DETACH, _SQLITE_OK, _SQLITE_DENY = 24, 25, 0, 1

_SAID: tuple[tuple[str, type[KnownError]], ...] = (
    ("database or disk is full", DiskFullError),
    ("database is locked", DeskInUseError),
    ("file is not a database", FileDamagedError),
    ("malformed", FileDamagedError),
    ("disk i/o error", DiskError),
    ("unable to open database file", DiskError),
    ("readonly database", DiskError),
)
"""What SQLite says, and what it means to a person."""


def open_database(path: Path, key: bytes, *, create: bool = False) -> Engine:
    """Open a database file, or make a new one.

    Args:
        path: The file.
        key: 32 random bytes.
        create: Whether it is to be made; then it must not be there.

    Raises:
        FileMissingError: It is not there; it is never made by opening it.
        FileThereError: It was to be made and is there.
        FileDamagedError: It is empty, cut short, or the key does not open it.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("A database key has 32 bytes.")
    _prepare(path, create=create)
    engine = _engine(path, key)
    try:
        with translated(path), engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    except KnownError:
        engine.dispose()
        raise
    return engine


def _prepare(path: Path, *, create: bool) -> None:
    if create:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            raise FileThereError(file=path.name) from None
        return
    if not path.is_file():
        raise FileMissingError(file=path.name)
    if path.stat().st_size < SMALLEST_FILE:
        raise FileDamagedError(file=path.name)


def _engine(path: Path, key: bytes) -> Engine:
    import sqlcipher3.dbapi2 as sqlcipher

    def connect() -> Any:
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            # Transactions are begun by `transaction` alone.
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").fetchall()
        except BaseException:
            connection.close()
            raise
        connection.set_authorizer(_deny_attach)
        return connection

    return create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=connect,
        poolclass=StaticPool,
        hide_parameters=True,
    )


def _deny_attach(action: int, *_details: object) -> int:
    """Refuse to attach another database: records would leave through it unencrypted."""
    return _SQLITE_DENY if action in {_SQLITE_ATTACH, _SQLITE_DETACH} else _SQLITE_OK


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a file into an error that a person can do something about.

    Raises:
        KnownError: Without the statement and its values, which hold record content.
    """
    try:
        yield
    except msgspec.DecodeError:
        # SQLCipher gives zeros for the last page of a long value whose checksum is wrong, and
        # tells only with the next page that is read.
        raise FileDamagedError(file=path.name) from None
    except DBAPIError as error:
        said = str(error.orig).lower()
        for words, known in _SAID:
            if words in said:
                raise known(file=path.name) from None
        raise
