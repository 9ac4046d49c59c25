"""Statements that both kinds of file use, as SQL that is built once.

They go to the driver as they are, past SQLAlchemy: a save runs a dozen of them, and what SQLAlchemy
adds to each costs more than SQLite needs for it.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table


def run(connection: Connection, statement: str, values: Sequence[object] = ()) -> Any:
    """Run a statement, and return the driver's cursor with its rows as tuples."""
    return connection.connection.execute(statement, tuple(values))


def put(
    connection: Connection, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]
) -> None:
    """Store a row, in place of one with the same key."""
    statement = _upsert(table.name, tuple(key), tuple(values))
    run(connection, statement, (*key.values(), *values.values()))


def add(connection: Connection, table: Table, values: Mapping[str, Any]) -> None:
    """Add a row.

    Raises:
        sqlcipher3.dbapi2.IntegrityError: A row with the same key exists.
    """
    run(connection, _insert(table.name, tuple(values)), tuple(values.values()))


def drop(connection: Connection, table: Table, **key: object) -> None:
    """Delete every row with these values, if there is any."""
    run(connection, _delete(table.name, tuple(key)), tuple(key.values()))


def value(connection: Connection, table: Table, column: str, **key: object) -> Any:
    """Return what a column holds in the row with these values; `None` if there is no such row."""
    statement = _select(table.name, column, tuple(key))
    row = run(connection, statement, tuple(key.values())).fetchone()
    return None if row is None else row[0]


@cache
def _insert(table: str, columns: tuple[str, ...]) -> str:
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608


@cache
def _upsert(table: str, key: tuple[str, ...], columns: tuple[str, ...]) -> str:
    changed = ", ".join(f"{name} = excluded.{name}" for name in columns)
    return f"{_insert(table, key + columns)} ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changed}"


@cache
def _delete(table: str, key: tuple[str, ...]) -> str:
    return f"DELETE FROM {table} WHERE {_matches(key)}"  # noqa: S608


@cache
def _select(table: str, column: str, key: tuple[str, ...]) -> str:
    return f"SELECT {column} FROM {table} WHERE {_matches(key)}"  # noqa: S608


def _matches(key: tuple[str, ...]) -> str:
    return " AND ".join(f"{name} = ?" for name in key)
