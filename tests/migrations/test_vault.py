"""A vault of the first version opens with everything in it, and can be searched and added to."""

import pytest

from counsel_desk.domain import chain
from counsel_desk.domain.searching import Wanted
from counsel_desk.storage.vault import Vaults
from tests.migrations import first_vault
from tests.migrations.first_vault import KEY, VAULT

NOTES = 30


@pytest.fixture
def path(tmp_path):
    return tmp_path / "first.vault"


@pytest.fixture
def head(path):
    return first_vault.make(path, NOTES)


@pytest.fixture
def vault(path, head):
    opened = Vaults().open(path, KEY)
    yield opened
    opened.close()


def test_a_vault_of_version_1_is_brought_to_version_2(path, head):
    version, before = first_vault.version_and_tables(path)
    assert version == 1
    Vaults().open(path, KEY).close()
    version, after = first_vault.version_and_tables(path)
    assert version == 2
    assert after > before
    assert {"attachment", "search"} <= after - before


def test_everything_in_it_is_as_it_was(vault, head):
    assert (vault.vault_id, vault.kind) == (VAULT, "counselling")
    with vault.reading() as transaction:
        rows = list(transaction.rows())
        assert [row.body for row in rows] == [first_vault.body_of(n) for n in range(1, NOTES + 1)]
        assert chain.walk(transaction.plain_rows()) == (head, None)
        assert transaction.head()[0] == head
        assert transaction.draft("note:1") == first_vault.DRAFT
        assert transaction.last_days("note") == {"client": first_vault.DAY}


def test_it_takes_what_the_second_version_knows(vault):
    with vault.writing() as transaction:
        assert transaction.index.reached() == ("", 0)
        transaction.put_attachment("r1", b"picture")
        transaction.index.add(7, "she came on time")
    with vault.reading() as transaction:
        [(row, day)] = transaction.index.find('"came on"', Wanted(), 10)
        assert (row.record, day) == ("r7", first_vault.DAY)
        assert transaction.attachment("r1") == b"picture"


def test_a_new_file_has_the_same_tables_as_one_that_was_brought_up(tmp_path, path, head):
    Vaults().open(path, KEY).close()
    fresh = tmp_path / "fresh.vault"
    Vaults().create(fresh, VAULT, "counselling", KEY).close()
    assert first_vault.version_and_tables(path) == first_vault.version_and_tables(fresh)
