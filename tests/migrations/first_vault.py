"""A vault's file as the first version of the program left it."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

from counsel_desk.domain import chain
from counsel_desk.storage.database import Database
from counsel_desk.storage.engine import open_database

TABLES = Path(__file__).with_name("vault_1.sql")
KEY = bytes(range(32))
VAULT = "ab" * 16
WRITTEN = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
DAY = date(2026, 11, 1)
DRAFT = b'{"text": "half a sentence"}'


def body_of(number):
    note = {"held": DAY.isoformat(), "text": f"নোট {number}: she came on time", "amendment": ""}
    return json.dumps({**note, "signed": WRITTEN.isoformat(), "follow_up": None}).encode()


def make(path, notes):
    """Write a file of version 1 with notes of one client, a draft and a head.

    Returns:
        The head of its chain.
    """
    made = Database.create(path, KEY, Nothing(), {})
    with made.transaction("IMMEDIATE") as connection:
        for statement in TABLES.read_text(encoding="utf-8").split(";"):
            if statement.strip():
                connection.exec_driver_sql(statement)
        head = chain.EMPTY
        for number in range(1, notes + 1):
            place = (number, f"r{number}", 1, "note", "client", "author")
            salt, body = bytes(16), body_of(number)
            digest = chain.digest(place, WRITTEN, salt, body)
            head = chain.extend(head, digest)
            row = (*place, WRITTEN.isoformat(), salt, body, digest, DAY.isoformat())
            connection.exec_driver_sql(f"INSERT INTO record VALUES ({','.join('?' * 11)})", row)
        for name, value in (("vault_id", VAULT.encode()), ("kind", b"counselling")):
            connection.exec_driver_sql("INSERT INTO meta VALUES (?, ?)", (name, value))
        connection.exec_driver_sql("INSERT INTO draft VALUES ('note:1', ?)", (DRAFT,))
        signed = (1, head.length, head.link, "author", b"signature")
        connection.exec_driver_sql("INSERT INTO head VALUES (?, ?, ?, ?, ?)", signed)
    made.close()
    return head


class Nothing:
    """Tables to make: none."""

    def create_all(self, _connection):
        """Make nothing."""


def version_and_tables(path):
    """Return the version that a file says it has, and the names of what is in it."""
    engine = open_database(path, KEY)
    try:
        with engine.connect() as connection:
            version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            names = connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars()
            return version, set(names)
    finally:
        engine.dispose()
