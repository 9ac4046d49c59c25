"""An older file is migrated step by step, all or nothing; Alembic is loaded only for that."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.operations import Operations
from sqlalchemy import Column, Integer, MetaData, Table, Text

from counsel_desk import older_copies
from counsel_desk.errors import DiskFullError
from counsel_desk.storage.database import Database
from counsel_desk.storage.errors import FileNewerError
from counsel_desk.storage.migrations import Steps
from counsel_desk.storage.register.tables import STEPS as REGISTER
from counsel_desk.storage.vault.steps import STEPS as VAULT
from tests.helpers.folders import ROOT

KEY = bytes(range(32))


def tables() -> MetaData:
    """Return the tables of the first version."""
    made = MetaData()
    Table("thing", made, Column("number", Integer, primary_key=True))
    return made


def add_name(operations: Operations) -> None:
    """Add a column."""
    operations.add_column("thing", Column("name", Text))


def fill_name(operations: Operations) -> None:
    """Fill the added column."""
    operations.execute("UPDATE thing SET name = 'kept ' || number")


def fail(operations: Operations) -> None:
    """Change the column, and fail."""
    operations.execute("UPDATE thing SET name = 'lost'")
    raise ZeroDivisionError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Write a file of the first version with one thing in it, and return its path."""
    made = Database.create(tmp_path / "f.db", KEY, tables(), {})
    with made.transaction("IMMEDIATE") as connection:
        connection.exec_driver_sql("INSERT INTO thing VALUES (7)")
    made.close()
    return tmp_path / "f.db"


def things(path: Path, steps: Steps) -> list[tuple[object, ...]]:
    """Open a file with these steps and return its things."""
    opened = Database.open(path, KEY, steps)
    try:
        opened.bring_up()
        with opened.transaction("DEFERRED") as connection:
            return [tuple(row) for row in connection.exec_driver_sql("SELECT * FROM thing")]
    finally:
        opened.close()


def test_steps_are_taken_in_their_order_and_once(path: Path) -> None:
    steps = {3: fill_name, 2: add_name}
    assert things(path, steps) == [(7, "kept 7")]
    assert things(path, steps) == [(7, "kept 7")]


def test_a_step_that_fails_leaves_the_file_as_it_was(path: Path) -> None:
    assert things(path, {2: add_name}) == [(7, None)]
    with pytest.raises(ZeroDivisionError):
        things(path, {2: add_name, 3: fail})
    assert things(path, {2: add_name}) == [(7, None)]


def test_an_older_program_leaves_a_newer_file_alone(path: Path) -> None:
    things(path, {2: add_name})
    before = path.read_bytes()
    with pytest.raises(FileNewerError):
        things(path, {})
    assert path.read_bytes() == before


def test_a_new_file_is_of_the_newest_version(tmp_path: Path) -> None:
    steps = {2: fail}
    Database.create(tmp_path / "n.db", KEY, tables(), steps).close()
    assert things(tmp_path / "n.db", steps) == []


def test_the_steps_of_the_program_follow_each_other() -> None:
    for steps in (VAULT, REGISTER):
        assert sorted(steps) == list(range(2, 2 + len(steps)))


def test_alembic_is_not_loaded_when_nothing_is_due(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path;"
        "from counsel_desk.storage.database import Database;"
        f"Database.open(Path(sys.argv[1]), {KEY!r}, {{}}).bring_up();"
        "sys.exit('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, check=False)
    assert done.returncode == 0


def test_before_a_step_the_file_is_copied_as_it_was(path: Path) -> None:
    before = path.read_bytes()
    assert things(path, {2: add_name, 3: fill_name}) == [(7, "kept 7")]
    copy = path.with_name("f.db.before-1")
    assert copy.read_bytes() == before
    assert copy.stat().st_mode & 0o077 == 0
    assert things(path, {2: add_name, 3: fill_name}) == [(7, "kept 7")]
    assert sorted(one.name for one in path.parent.iterdir()) == ["f.db", "f.db.before-1"]


def test_where_there_is_no_room_for_the_copy_nothing_is_migrated(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _pieces: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(older_copies, "write_anew", full)
        with pytest.raises(DiskFullError):
            things(path, {2: add_name})
    assert things(path, {}) == [(7,)]


def test_a_copy_goes_after_a_month_and_at_once_when_something_is_destroyed(path: Path) -> None:
    things(path, {2: add_name})
    copy = path.with_name("f.db.before-1")
    older_copies.drop(path.parent)
    assert copy.exists()
    os.utime(copy, (0, 0))
    older_copies.drop(path.parent)
    assert not copy.exists()
    things(path, {2: add_name, 3: fill_name})
    older_copies.drop(path.parent, every=True)
    assert [one.name for one in path.parent.iterdir()] == ["f.db"]
