"""A register of an earlier version opens, keeps everything, and takes an office log."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import MetaData

from counsel_desk.domain.office.older_office import OlderMember, OlderPolicy, OlderRow
from counsel_desk.domain.office_log.entry import StoredEntry
from counsel_desk.domain.trust import KeptSecret, KeyBundle, Slot
from counsel_desk.storage.database import Database
from counsel_desk.storage.errors import OlderFileError
from counsel_desk.storage.migrations import Steps
from counsel_desk.storage.register.register import Register, Registers
from counsel_desk.storage.register.tables import STEPS, metadata
from tests.migrations.first_vault import KEY, no_changes, version_and_tables

FIRST = Path(__file__).with_name("register_1.sql")
NEWEST = 6
NOW = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
OFFICE = OlderRow("ab" * 16, "Asha House", b"r" * 32, 2, 3)
MEMBER = OlderMember("cd" * 16, "Rukhsana", "rukhsana", (), "certified", "")
BUNDLE = KeyBundle("cd" * 16, Slot.PASSPHRASE, b"salt", 3, 65536, 4, b"sealed")
POLICY = OlderPolicy(1, "cd" * 16, b"{}", b"signature")
ENTRY = StoredEntry(1, "acted", "cd" * 16, NOW.isoformat(), b"{}", b"signature")
SECRET = KeptSecret("cd" * 16, "recovery_code", b"sealed")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of the register."""
    return tmp_path / "office.db"


@pytest.fixture(params=range(1, NEWEST))
def version(request: pytest.FixtureRequest, path: Path) -> int:
    """Write a register of each earlier version in turn, and return the version."""
    version = int(request.param)
    made = Database.create(path, KEY, MetaData(), {1: no_changes})
    with made.transaction("IMMEDIATE") as connection:
        for statement in FIRST.read_text(encoding="utf-8").split(";"):
            if statement.strip():
                connection.exec_driver_sql(statement)
        office, member = msgspec.json.encode(OFFICE), msgspec.json.encode(MEMBER)
        connection.exec_driver_sql("INSERT INTO office VALUES (1, ?)", (office,))
        row = (MEMBER.person, MEMBER.name_folded, member)
        connection.exec_driver_sql("INSERT INTO person VALUES (1, ?, ?, ?)", row)
        keys = (BUNDLE.person, BUNDLE.slot.value, msgspec.json.encode(BUNDLE))
        connection.exec_driver_sql("INSERT INTO bundle VALUES (?, ?, ?)", keys)
        failed = (MEMBER.name_folded, 3, NOW.isoformat())
        connection.exec_driver_sql("INSERT INTO failure VALUES (?, ?, ?)", failed)
    made.close()
    steps: Steps = {number: step for number, step in STEPS.items() if number <= version}
    opened = Database.open(path, KEY, steps)
    opened.bring_up()
    opened.close()
    return version


@pytest.fixture
def register(path: Path, version: int) -> Iterator[Register]:
    """Open that register with the program of today."""
    opened = Registers().open(path, KEY)
    yield opened
    opened.close()


def test_an_earlier_register_is_migrated_to_the_newest_version(path: Path, version: int) -> None:
    before, old = version_and_tables(path)
    assert before == version
    Registers().open(path, KEY).close()
    after, new = version_and_tables(path)
    assert after == NEWEST
    assert set(metadata.tables) <= new
    assert old <= new


def test_what_is_used_further_is_as_it_was(register: Register) -> None:
    with register.reading() as at:
        assert at.bundle(BUNDLE.person, Slot.PASSPHRASE) == BUNDLE
        assert at.failures(MEMBER.name_folded) == (3, NOW)
        assert list(at.entries()) == []
        assert at.checkpoint() is None


def test_it_takes_what_later_versions_know(register: Register) -> None:
    with register.writing() as at:
        at.append(ENTRY)
        digest = at.put_blob(b"sealed")
        at.put_kept_secret(SECRET)
        at.put_checkpoint(b"state")
    with register.reading() as at:
        assert list(at.entries()) == [ENTRY]
        assert at.blob(digest) == b"sealed"
        assert at.kept_secrets(SECRET.person) == [SECRET]
        assert at.checkpoint() == b"state"


def test_what_was_the_office_before_is_there_to_be_brought_over(register: Register) -> None:
    with register.reading() as at:
        older = at.older()
    assert older is not None
    assert (older.office, older.people) == (OFFICE, (MEMBER,))
    assert (older.policy, older.trail, older.places) == (None, (), ())


@pytest.mark.parametrize("version", [NEWEST - 1], indirect=True)
def test_its_policy_is_there_as_well(path: Path, version: int) -> None:
    register = Registers().open(path, KEY)
    with register.writing() as at:
        row = (msgspec.json.encode(POLICY),)
        at._connection.exec_driver_sql("INSERT INTO policy VALUES (1, ?)", row)
    with register.reading() as at:
        older = at.older()
    register.close()
    assert older is not None
    assert older.policy == POLICY


def test_a_folder_that_cannot_be_written_to_keeps_its_register(path: Path, version: int) -> None:
    before = path.read_bytes()
    with pytest.raises(OlderFileError):
        Registers().open(path, KEY, read_only=True)
    assert path.read_bytes() == before


def test_a_new_register_has_none_of_the_older_tables(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.db"
    register = Registers().create(fresh, KEY)
    with register.reading() as at:
        assert at.older() is None
    register.close()
    version, names = version_and_tables(fresh)
    assert version == NEWEST == max(STEPS)
    assert {name for name in names if not name.startswith("sqlite_")} == set(metadata.tables)
