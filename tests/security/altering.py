"""What a colleague does who has the register's key: rewrite rows, and look whether it is seen."""

import msgspec
import pytest
from sqlalchemy import delete, update

from counsel_desk.domain.chain import Head
from counsel_desk.domain.office.office import AuditEntry
from counsel_desk.domain.trust import Certificate, Role
from counsel_desk.errors import KnownError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.last_seen import TrailAlteredError
from counsel_desk.storage.register import tables
from counsel_desk.storage.register.transaction import RegisterTransaction
from tests.helpers.office import Office


def person_id(register: RegisterTransaction, name: str) -> str:
    return next(one.person for one in register.people() if one.name == name)


def overwrite(
    register: RegisterTransaction, table: str, thing: AuditEntry | Certificate, **where: int | str
) -> None:
    """Write something over a row, as somebody with the register's key could."""
    columns = tables.metadata.tables[table]
    statement = update(columns).values(body=msgspec.json.encode(thing))
    for column, value in where.items():
        statement = statement.where(columns.c[column] == value)
    register._connection.execute(statement)


def refused(office: Office, role: Role) -> TrailAlteredError:
    person = office.person(role)
    with pytest.raises(KnownError) as caught:
        sign_in.sign_in(office.data(), person.name, person.passphrase)
    return caught.value


def rewrite(register: RegisterTransaction, entries: list[AuditEntry], head: Head) -> None:
    """Put another trail in the register, as somebody with the register's key could."""
    register._connection.execute(delete(tables.audit))
    register._connection.execute(delete(tables.audit_head))
    for entry in entries:
        register.append_audit(entry)
    if head is not None:
        values = {"length": head.length, "link": head.link}
        register._connection.execute(update(tables.audit_head).values(**values))
