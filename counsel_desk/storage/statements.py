"""Statements that both kinds of file use, as SQL that is built once.

They go to the driver as they are: a save runs a dozen of them, and compiling an expression costs
several times what SQLite needs for it.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table


def put(
    connection: Connection, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]
) -> None:
    """Store a row, in place of one with the same key."""
    statement = _upsert(table.name, tuple(key), tuple(values))
    connection.exec_driver_sql(statement, (*key.values(), *values.values()))


def add(connection: Connection, table: Table, values: Mapping[str, Any]) -> None:
    """Add a row.

    Raises:
        IntegrityError: A row with the same key exists.
    """
    statement = _insert(table.name, tuple(values))
    connection.exec_driver_sql(statement, tuple(values.values()))


def drop(connection: Connection, table: Table, **key: object) -> None:
    """Delete every row with these values, if there is any."""
    connection.exec_driver_sql(_delete(table.name, tuple(key)), tuple(key.values()))


def value(connection: Connection, table: Table, column: str, **key: object) -> Any:
    """Return what a column holds in the row with these values; `None` if there is no such row."""
    statement = _select(table.name, column, tuple(key))
    return connection.exec_driver_sql(statement, tuple(key.values())).scalar()


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
