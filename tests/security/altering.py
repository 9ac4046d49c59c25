"""What a colleague does who has the register's key: rewrite rows, and look whether it is seen."""

import msgspec
import pytest
from sqlalchemy import delete, update

from counsel_desk.errors import KnownError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.storage.register import tables


def person_id(register, name):
    return next(one.person for one in register.people() if one.name == name)


def overwrite(register, table, thing, **where):
    """Write something over a row, as somebody with the register's key could."""
    columns = tables.metadata.tables[table]
    statement = update(columns).values(body=msgspec.json.encode(thing))
    for column, value in where.items():
        statement = statement.where(columns.c[column] == value)
    register._connection.execute(statement)


def refused(office, role):
    person = office.person(role)
    with pytest.raises(KnownError) as caught:
        sign_in.sign_in(office.data(), person.name, person.passphrase)
    return caught.value


def rewrite(register, entries, head):
    """Put another trail in the register, as somebody with the register's key could."""
    register._connection.execute(delete(tables.audit))
    register._connection.execute(delete(tables.audit_head))
    for entry in entries:
        register.append_audit(entry)
    if head is not None:
        values = {"length": head.length, "link": head.link}
        register._connection.execute(update(tables.audit_head).values(**values))
