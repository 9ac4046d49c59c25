"""A vault of an earlier version opens with all its content, and can be searched and added to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Head
from counsel_desk.domain.search.searching import Wanted
from counsel_desk.domain.trust import VaultKind
from counsel_desk.storage.engine import open_database
from counsel_desk.storage.vault.head_row import BESIDE
from counsel_desk.storage.vault.vault import Vault, Vaults
from tests.migrations import first_vault
from tests.migrations.first_vault import CHANGES, KEY, MISTAKEN, OWED_BEFORE, VAULT

NOTES = 30
EARLIER = (1, 2, 3, 4)
NEWEST = 5


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of the vault's file."""
    return tmp_path / "first.vault"


@pytest.fixture(params=EARLIER)
def version(request: pytest.FixtureRequest) -> int:
    """Return each earlier version in turn."""
    return int(request.param)


@pytest.fixture
def head(path: Path, version: int) -> Head:
    """Write a vault of an earlier version and return the head of its chain."""
    return first_vault.make(path, NOTES, version)


@pytest.fixture
def vault(path: Path, head: Head) -> Iterator[Vault]:
    """Open that vault with the program of today."""
    opened = first_vault.brought_up(path)
    yield opened
    opened.close()


def test_an_earlier_vault_is_migrated_to_the_newest_version(
    path: Path, head: Head, version: int
) -> None:
    before, old = first_vault.version_and_tables(path)
    assert before == version
    first_vault.brought_up(path).close()
    after, new = first_vault.version_and_tables(path)
    assert after == NEWEST
    assert {"attachment", "search", "owed"} <= new
    assert old - new == {"record_day", "record_kind_parent", "beside"} & old


def test_its_content_is_as_it_was(vault: Vault, head: Head) -> None:
    assert (vault.vault_id, vault.kind) == (VAULT, "counselling")
    with vault.reading() as transaction:
        rows = list(transaction.rows())
        assert [row.body for row in rows] == [first_vault.body_of(n) for n in range(1, NOTES + 2)]
        assert chain.walk(transaction.plain_rows()) == (head, None)
        assert transaction.head()[0] == head
        assert transaction.draft("note:1") == first_vault.DRAFT
        assert transaction.last_days("note") == {"client": first_vault.DAY}


def test_it_takes_what_later_versions_know(vault: Vault, version: int) -> None:
    with vault.writing() as transaction:
        assert transaction.index.reached() == ("", 0)
        transaction.put_attachment("r1", b"picture")
        transaction.owe("author", b"an action")
        transaction.index.add(7, "she came on time")
    with vault.reading() as transaction:
        [(row, day)] = transaction.index.find('"came on"', Wanted(), 10)
        assert (row.record, day) == ("r7", first_vault.DAY)
        assert transaction.attachment("r1") == b"picture"
        owed = OWED_BEFORE * (version >= BESIDE)
        assert transaction.owed("author") == [*owed, (len(owed) + 1, b"an action")]


def test_what_stands_beside_its_records_is_bound_from_now_on(vault: Vault, version: int) -> None:
    # The office log knows how often it changed before: it must not seem to have gone back.
    # Without it, once for the sum, and once for the days that it covers from the fifth version on.
    changed = (CHANGES if version >= BESIDE else 1) + 1
    with vault.writing() as transaction:
        assert transaction.beside_holds()
        assert transaction.beside()[0] == changed
        transaction.drop_draft("note:1")
    with vault.reading() as transaction:
        assert transaction.beside_holds()
        assert transaction.beside()[0] == changed + 1


def test_what_stands_beside_the_records_is_checked_before_it_is_brought_up(
    path: Path, head: Head, version: int
) -> None:
    """The sum of an older file is read where that version stored it."""
    opened = Vaults().open(path, KEY)
    with opened.reading() as transaction:
        assert transaction.beside_holds()
        assert version < BESIDE or transaction.beside()[0] == CHANGES
    opened.close()


def test_the_planned_follow_ups_of_last_versions_are_found(vault: Vault) -> None:
    with vault.reading() as transaction:
        found = transaction.due_after_last_day("note")
    assert found == [("client", first_vault.FOLLOW_UP)] * (NOTES // 10)


@pytest.mark.parametrize("version", [4], indirect=True)
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record SET day = '2027-01-01' WHERE number = 10",
        "UPDATE draft SET body = x'00'",
        "UPDATE owed SET body = x'00'",
        "UPDATE beside SET total = zeroblob(32)",
        "DELETE FROM beside",
    ],
)
def test_a_sum_that_did_not_hold_does_not_hold_afterwards(
    path: Path, head: Head, version: int, statement: str
) -> None:
    engine = open_database(path, KEY)
    with engine.begin() as connection:
        assert connection.exec_driver_sql(statement).rowcount == 1
    engine.dispose()
    vault = Vaults().open(path, KEY)
    with vault.reading() as transaction:
        assert not transaction.beside_holds()
    vault.bring_up()
    with vault.reading() as transaction:
        assert not transaction.beside_holds()
    vault.close()


def test_an_amended_note_is_found_by_its_last_day_only(vault: Vault) -> None:
    with vault.reading() as transaction:
        assert transaction.records_between("note", MISTAKEN, MISTAKEN) == []
        found = transaction.records_between("note", first_vault.DAY, first_vault.DAY)
        assert sorted(found) == sorted(f"r{number}" for number in range(1, NOTES + 1))


def test_a_new_file_has_the_same_tables_and_indexes_as_a_migrated_one(
    tmp_path: Path, path: Path, head: Head
) -> None:
    first_vault.brought_up(path).close()
    fresh = tmp_path / "fresh.vault"
    Vaults().create(fresh, VAULT, VaultKind.COUNSELLING, KEY).close()
    assert first_vault.version_and_tables(path) == first_vault.version_and_tables(fresh)
    assert first_vault.indexes(path) == first_vault.indexes(fresh)
