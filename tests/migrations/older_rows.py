"""The rows of the register of an earlier version, open to whoever has its key."""

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from counsel_desk.domain.office.older_office import OlderOffice
from counsel_desk.services.ports.stores import StoredRegister
from counsel_desk.services.work.office_data import REGISTER_FILE, read_description
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.helpers.office import english
from tests.migrations import older_office
from tests.security.altering import connection_of


@contextmanager
def rows(office: older_office.OlderOffice) -> Iterator[StoredRegister]:
    """Open the rows of the register, also before this version has opened the office."""
    made = tools(english)
    secret = made.device(office.folder / "device.key").read()
    key = made.keys.register_key(secret, read_description(office.folder).office)
    file = made.registers.open(office.folder / REGISTER_FILE, key)
    with file.writing() as kept:
        yield kept
    file.close()


def older_of(kept: StoredRegister) -> OlderOffice:
    """Return what the register of the earlier version holds."""
    found = kept.older()
    assert found is not None
    return found


def change(kept: StoredRegister, statement: str, *values: str | bytes) -> None:
    """Run a statement that changes rows."""
    assert connection_of(kept).exec_driver_sql(statement, values).rowcount


def person_of(session: Session, name: str) -> str:
    """Return the id of a person."""
    found = session.data.register.state.named(name)
    assert found is not None
    return found.person


def encoded(row: object) -> bytes:
    """Return a row as the earlier version stored it."""
    return msgspec.json.encode(row)
