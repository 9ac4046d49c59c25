"""What a colleague who has the register's key does: rewrite rows, and see whether it is noticed."""

from collections.abc import Sequence

import msgspec
import pytest
from sqlalchemy import Connection, delete, update

from counsel_desk.domain.chain import Head
from counsel_desk.domain.office.office import AuditEntry
from counsel_desk.domain.trust import Certificate, Grant, Role
from counsel_desk.errors import KnownError
from counsel_desk.services.ports.stores import RegisterTransaction, VaultTransaction
from counsel_desk.services.sign_in import sign_in
from counsel_desk.storage.register import tables
from counsel_desk.storage.register import transaction as in_register
from counsel_desk.storage.vault import transaction as in_vault
from tests.helpers.office import Office


def connection_of(transaction: RegisterTransaction | VaultTransaction) -> Connection:
    """Return the database connection under a transaction, which no service can reach."""
    assert isinstance(transaction, in_register.RegisterTransaction | in_vault.VaultTransaction)
    return transaction._connection


def overwrite(
    register: RegisterTransaction,
    table: str,
    thing: AuditEntry | Certificate | Grant,
    **where: int | str,
) -> None:
    """Write something over a row, as somebody with the register's key could."""
    columns = tables.metadata.tables[table]
    statement = update(columns).values(body=msgspec.json.encode(thing))
    for column, value in where.items():
        statement = statement.where(columns.c[column] == value)
    connection_of(register).execute(statement)


def refused(office: Office, role: Role) -> KnownError:
    """Return the error with which somebody is not let in."""
    person = office.person(role)
    with pytest.raises(KnownError) as caught:
        sign_in.sign_in(office.data(), person.name, person.passphrase)
    return caught.value


def rewrite(
    register: RegisterTransaction, entries: Sequence[AuditEntry], head: Head | None
) -> None:
    """Put another trail into the register, under its own head or a given one."""
    connection = connection_of(register)
    connection.execute(delete(tables.audit))
    connection.execute(delete(tables.audit_head))
    for entry in entries:
        register.append_audit(entry)
    if head is not None:
        values = {"length": head.length, "link": head.link}
        connection.execute(update(tables.audit_head).values(**values))
