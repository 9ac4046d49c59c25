"""What somebody with this machine's secret writes into the office register, past the desk."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from counsel_desk.domain.chain import EMPTY
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.entry import (
    Signed,
    StoredEntry,
    fact_statement,
    is_fact,
    kind,
    placed,
    statement,
    stored,
)
from counsel_desk.domain.trust import Identity
from counsel_desk.services.ports.stores import StoredRegister
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.storage.register.transaction import RegisterTransaction

FAR = 10**9
"""More entries than any log has."""


@contextmanager
def behind(data: OfficeData) -> Iterator[StoredRegister]:
    """Write to the stored register, without any rule."""
    with data.register.file.writing() as kept:
        yield kept


def alter(data: OfficeData, statement: str, *values: str | int | bytes) -> int:
    """Run a statement in the register, and return how many rows it changed."""
    with behind(data) as kept:
        assert isinstance(kept, RegisterTransaction)
        return kept._connection.exec_driver_sql(statement, values).rowcount


def log(data: OfficeData) -> list[StoredEntry]:
    """Return every entry as it is stored."""
    with behind(data) as kept:
        return list(kept.entries())


def last(data: OfficeData, body: type[Body]) -> StoredEntry:
    """Return the last entry of a kind."""
    return [row for row in log(data) if row.kind == kind(body)][-1]


def plant(data: OfficeData, author: str, body: Body, identity: Identity | None = None) -> int:
    """Append an entry in its right place, and return its number.

    Args:
        data: The office's data.
        author: In whose name.
        body: What it says.
        identity: Whose keys sign it; nobody's if `None`.
    """
    entry = placed(data.register.heads(EMPTY, FAR)[-1], Signed(author, body, b""), data.tools.now())
    if identity is not None:
        office = data.office.office
        said = fact_statement(office, author, body) if is_fact(body) else statement(office, entry)
        entry = replace(entry, signature=identity.sign(said))
    with behind(data) as kept:
        kept.append(stored(entry))
    return entry.number


def repeat(data: OfficeData, row: StoredEntry) -> int:
    """Append an entry that is in the log already once more, and return its number."""
    number = log(data)[-1].number + 1
    with behind(data) as kept:
        kept.append(replace(row, number=number))
    return number
