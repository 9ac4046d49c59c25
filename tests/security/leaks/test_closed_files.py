"""P51: no statement and no call writes a file's records elsewhere unencrypted, or opens it up."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.engine.base import Connection
from sqlalchemy.exc import DBAPIError

from counsel_desk.storage.engine import open_database

CANARY = "what she said, 5c1e"
STATEMENTS = {
    "attach": "ATTACH 'out.db' AS away KEY ''",
    "attach with a key": "ATTACH 'out.db' AS away KEY 'known'",
    "attach in memory": "ATTACH ':memory:' AS away KEY ''",
    "detach": "DETACH main",
    "vacuum into": "VACUUM INTO 'out.db'",
    "vacuum": "VACUUM",
    "export": "SELECT sqlcipher_export('temp')",
    "load_extension": "SELECT load_extension('out.so')",
    "rekey": "PRAGMA rekey = 'known'",
    "rekey to nothing": "PRAGMA rekey = ''",
    "rekey in capitals": "PRAGMA REKEY = 'known'",
    "hexrekey": "PRAGMA hexrekey = '6b6e6f776e'",
    "key": "PRAGMA key = ''",
    "migrate": "PRAGMA cipher_migrate",
    "plaintext header": "PRAGMA cipher_plaintext_header_size = 32",
    "log": "PRAGMA cipher_log = 'out.log'",
    "log level": "PRAGMA cipher_log_level = TRACE",
    "profile": "PRAGMA cipher_profile = 'out.log'",
    "temporary files": "PRAGMA temp_store = FILE",
    "temporary folder": "PRAGMA temp_store_directory = '.'",
    "no overwriting": "PRAGMA secure_delete = OFF",
    "no journal": "PRAGMA journal_mode = OFF",
    "schema by hand": "PRAGMA writable_schema = ON",
}


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Connection]:
    """An open database with a canary, which is still there afterwards and in no other file."""
    monkeypatch.chdir(tmp_path)
    engine = open_database(tmp_path / "a.vault", os.urandom(32), create=True)
    connection = engine.connect()
    connection.exec_driver_sql("CREATE TABLE said (words)")
    connection.exec_driver_sql("INSERT INTO said VALUES (?)", (CANARY,))
    yield connection
    assert connection.exec_driver_sql("SELECT words FROM said").scalar_one() == CANARY
    connection.close()
    engine.dispose()
    for each in tmp_path.iterdir():
        assert each.name == "a.vault", each
        assert CANARY.encode() not in each.read_bytes()


@pytest.mark.parametrize("statement", STATEMENTS.values(), ids=STATEMENTS)
def test_p51_a_statement_that_opens_the_file_is_denied(opened: Connection, statement: str) -> None:
    with pytest.raises(DBAPIError, match=r"not authorized|authorization denied"):
        opened.exec_driver_sql(statement).fetchall()


def test_p51_the_file_cannot_be_copied_to_a_plaintext_one(opened: Connection) -> None:
    driver = opened.connection.driver_connection
    target = sqlcipher.connect(":memory:")
    for source in (driver.backup, lambda other: target.backup(driver)):
        with pytest.raises(sqlcipher.Error):
            source(target)
    assert target.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    target.close()


def test_p51_no_extension_and_no_other_key_by_a_call(opened: Connection) -> None:
    driver = opened.connection.driver_connection
    calls: tuple[Callable[[], object], ...] = (
        lambda: driver.enable_load_extension(True),
        lambda: driver.load_extension("out"),
        lambda: driver.reset_key("known"),
    )
    for call in calls:
        with pytest.raises(sqlcipher.NotSupportedError):
            call()
