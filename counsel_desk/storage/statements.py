"""Statements that both kinds of file use, built once and run with values."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.sql.dml import Delete


def put(
    connection: Connection, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]
) -> None:
    """Store a row, in place of one with the same key."""
    connection.execute(_upsert(table, tuple(key), tuple(values)), {**key, **values})


def add(connection: Connection, table: Table, values: Mapping[str, Any]) -> None:
    """Add a row.

    Raises:
        IntegrityError: A row with the same key exists.
    """
    connection.execute(_insert(table, tuple(values)), dict(values))


def drop(connection: Connection, table: Table, **key: object) -> None:
    """Delete every row with these values, if there is any."""
    connection.execute(_delete(table, tuple(key)), {f"key_{name}": key[name] for name in key})


@cache
def _insert(table: Table, columns: tuple[str, ...]) -> Insert:
    return insert(table).values({name: bindparam(name) for name in columns})


@cache
def _upsert(table: Table, key: tuple[str, ...], columns: tuple[str, ...]) -> Insert:
    statement = _insert(table, key + columns)
    changed = {name: statement.excluded[name] for name in columns}
    return statement.on_conflict_do_update(index_elements=list(key), set_=changed)


@cache
def _delete(table: Table, key: tuple[str, ...]) -> Delete:
    statement = delete(table)
    for name in key:
        statement = statement.where(table.c[name] == bindparam(f"key_{name}"))
    return statement
