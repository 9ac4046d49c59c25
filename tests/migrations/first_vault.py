"""Vault files as earlier versions of the program left them."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from alembic.operations import Operations
from sqlalchemy import Connection, MetaData

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Head
from counsel_desk.storage.database import Database
from counsel_desk.storage.engine import open_database
from counsel_desk.storage.vault.beside import Beside
from counsel_desk.storage.vault.head_row import BESIDE, HeadRow
from counsel_desk.storage.vault.vault import Vault, Vaults

TABLES = {version: Path(__file__).with_name(f"vault_{version}.sql") for version in (1, 2, 3, 4)}
KEY = bytes(range(32))
VAULT = "ab" * 16
WRITTEN = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
DAY = date(2026, 11, 1)
MISTAKEN = DAY + timedelta(days=30)
"""The day of the first note before it was amended."""
DAYS_OF_LAST_VERSIONS = 3
"""From this version on only the last version of a record has a day."""
FOLLOW_UP = DAY + timedelta(days=7)
"""The day of the follow-up of every tenth note, and of the first before it was amended."""
DRAFT = b'{"text": "half a sentence"}'
CHANGES, OWED_BEFORE = 7, [(1, b"an action before")]
"""How often what stands beside the records had changed, and what was owed to the office log."""


def body_of(number: int) -> bytes:
    """Return the stored note of a number."""
    note = {"held": DAY.isoformat(), "text": f"নোট {number}: she came on time", "amendment": ""}
    planned = FOLLOW_UP.isoformat() if number == 1 or number % 10 == 0 else None
    return json.dumps({**note, "signed": WRITTEN.isoformat(), "follow_up": planned}).encode()


def make(path: Path, notes: int, version: int = 1) -> Head:
    """Write a file of an earlier version with notes of one client, a draft and a head.

    The first note was amended, after all others were written.

    Returns:
        The head of its chain.
    """
    made = Database.create(path, KEY, MetaData(), {version: no_changes})
    with made.transaction("IMMEDIATE") as connection:
        for statement in TABLES[version].read_text(encoding="utf-8").split(";"):
            if statement.strip():
                connection.exec_driver_sql(statement)
        head = chain.EMPTY
        written: list[tuple[str, int, date | None]] = [
            (f"r{number}", 1, DAY) for number in range(1, notes + 1)
        ]
        written[0] = ("r1", 1, MISTAKEN if version < DAYS_OF_LAST_VERSIONS else None)
        for number, (record, of_record, day) in enumerate([*written, ("r1", 2, DAY)], start=1):
            place = (number, record, of_record, "note", "client", "author")
            salt, body = bytes(16), body_of(number)
            digest = chain.digest(place, WRITTEN, salt, body)
            head = chain.extend(head, digest)
            row = (*place, WRITTEN.isoformat(), salt, body, digest, day and day.isoformat())
            connection.exec_driver_sql(f"INSERT INTO record VALUES ({','.join('?' * 11)})", row)
        for name, value in (("vault_id", VAULT.encode()), ("kind", b"counselling")):
            connection.exec_driver_sql("INSERT INTO meta VALUES (?, ?)", (name, value))
        connection.exec_driver_sql("INSERT INTO draft VALUES ('note:1', ?)", (DRAFT,))
        signed = (1, head.length, head.link, "author", b"signature")
        connection.exec_driver_sql("INSERT INTO head VALUES (?, ?, ?, ?, ?)", signed)
        if version >= BESIDE:
            _fill_beside(connection)
    made.close()
    return head


def _fill_beside(connection: Connection) -> None:
    """Owe the office log something, and store the sum over what stands beside the records."""
    for number, body in OWED_BEFORE:
        connection.exec_driver_sql("INSERT INTO owed VALUES (?, 'author', ?)", (number, body))
    connection.exec_driver_sql("INSERT INTO meta VALUES ('owed', ?)", (b"%d" % len(OWED_BEFORE),))
    total = Beside(connection, HeadRow(connection, BESIDE)).counted()
    connection.exec_driver_sql("INSERT INTO beside VALUES (1, ?, ?)", (CHANGES, total))


def no_changes(_operations: Operations) -> None:
    """Stand in for a step of the program: the tables are made by hand."""


def brought_up(path: Path) -> Vault:
    """Open a file with the program of today, and bring it up to date."""
    opened = Vaults().open(path, KEY)
    try:
        opened.bring_up()
    except BaseException:
        opened.close()
        raise
    return opened


def version_and_tables(path: Path) -> tuple[int, set[str]]:
    """Return the version of a file, and the names of its tables and indexes."""
    engine = open_database(path, KEY)
    try:
        with engine.connect() as connection:
            version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            names = connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars()
            return version, set(names)
    finally:
        engine.dispose()


def indexes(path: Path) -> dict[str, str]:
    """Return the SQL of a file's indexes, by name."""
    engine = open_database(path, KEY)
    try:
        with engine.connect() as connection:
            found = connection.exec_driver_sql(
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
            )
            return {name: " ".join(sql.split()) for name, sql in found}
    finally:
        engine.dispose()
