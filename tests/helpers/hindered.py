"""A register that cannot be written to for a time: locked, on a full disk, or read-only."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial

import pytest
import sqlcipher3.dbapi2

from counsel_desk.services.work.office_data import REGISTER_FILE, OfficeData
from counsel_desk.storage.database import Database
from counsel_desk.storage.register.register import Register

Hindrance = Callable[[OfficeData], AbstractContextManager[None]]


def hurry(patch: pytest.MonkeyPatch) -> None:
    """Have the desk wait for nobody's lock, in what is opened from now on."""
    impatient = partial(sqlcipher3.dbapi2.connect, timeout=0)
    patch.setattr(sqlcipher3.dbapi2, "connect", impatient)


def _database(data: OfficeData) -> Database:
    assert isinstance(data.register.file, Register)
    return data.register.file._database


@contextmanager
def locked(data: OfficeData) -> Iterator[None]:
    """Have another program write to the register all the time."""
    key = data.tools.keys.register_key(data.device_secret, data.office.office)
    other = data.tools.registers.open(data.folder / REGISTER_FILE, key)
    with other.writing():
        yield
    other.close()


@contextmanager
def full(data: OfficeData) -> Iterator[None]:
    """Leave no room for the register to grow, and none in it."""

    def limit(pages: str) -> None:
        with _database(data).transaction("DEFERRED") as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    with _database(data).transaction("DEFERRED") as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    limit(pages)
    yield
    limit("1073741823")


@contextmanager
def read_only(data: OfficeData) -> Iterator[None]:
    """Take the right to write to the register away."""
    database = _database(data)
    database._read_only = True
    yield
    database._read_only = False


HINDRANCES: dict[str, Hindrance] = {"locked": locked, "full": full, "read_only": read_only}
