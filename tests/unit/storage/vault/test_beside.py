"""A63: what stands beside a vault's records is bound, so that an old page of any table is seen."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.row_days import SumOfDays
from counsel_desk.domain.trust import VaultKind
from counsel_desk.storage.engine import open_database
from counsel_desk.storage.vault.transaction import VaultTransaction
from counsel_desk.storage.vault.vault import Vault, Vaults
from tests.unit.storage.rows import put, row

DAY = date(2026, 5, 1)
Step = Callable[[VaultTransaction, int], object]


def fill(vault: Vault) -> None:
    """Write into every table that is bound."""
    with vault.writing() as transaction:
        transaction.append(row(1, "a", parent="x"), DAY)
        transaction.append(row(2, "b", parent="x"), DAY, DAY)
        transaction.append(row(3, "c"))
        transaction.erase("c")
        transaction.put_draft("a", b"half a sentence")
        transaction.owe("somebody", b"an action")
        transaction.remember("message")
        transaction.put_meta("a", b"value")


def beside(vault: Vault) -> tuple[int, bytes]:
    """Return how often what stands beside the records was changed, and the sum over it."""
    with vault.reading() as transaction:
        assert transaction.beside_holds()
        assert transaction.beside_holds(read_through(transaction))
        return transaction.beside()


def read_through(transaction: VaultTransaction) -> SumOfDays:
    """Return what a walk through the chain adds up on its way."""
    days = SumOfDays()
    assert list(transaction.plain_rows(days)) == list(transaction.plain_rows())
    return days


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM draft",
        "UPDATE draft SET body = x'00'",
        "UPDATE draft SET name = 'b'",
        "INSERT INTO draft VALUES ('b', x'00')",
        "DELETE FROM seen_message",
        "INSERT INTO seen_message VALUES (x'00')",
        "DELETE FROM owed",
        "UPDATE owed SET body = x'00'",
        "UPDATE owed SET author = 'somebody else'",
        "UPDATE owed SET number = 9",
        "UPDATE meta SET value = x'00' WHERE name = 'a'",
        "DELETE FROM meta WHERE name = 'a'",
        "UPDATE record SET day = '2027-01-01' WHERE number = 1",
        "UPDATE record SET day = NULL WHERE number = 2",
        "UPDATE record SET day = '2026-05-01' WHERE number = 3",
        "UPDATE record SET due = '2027-01-01' WHERE number = 1",
        "UPDATE record SET due = '2027-01-01' WHERE number = 2",
        "UPDATE record SET due = NULL WHERE number = 2",
        "UPDATE record SET due = '2026-05-01' WHERE number = 3",
        "UPDATE record SET body = x'00' WHERE number = 3",
        "UPDATE record SET body = NULL WHERE number = 1",
        "DELETE FROM head",
        "UPDATE head SET total = zeroblob(32)",
    ],
)
def test_a63_no_row_beside_the_records_changes_unseen(
    vault: Vault, path: Path, key: bytes, statement: str
) -> None:
    fill(vault)
    beside(vault)
    engine = open_database(path, key)
    with engine.begin() as connection:
        assert connection.exec_driver_sql(statement).rowcount == 1
    engine.dispose()
    with vault.reading() as transaction:
        assert not transaction.beside_holds()
        assert not transaction.beside_holds(read_through(transaction))


def test_each_transaction_that_changes_something_counts_once(vault: Vault) -> None:
    first = beside(vault)
    fill(vault)
    assert beside(vault)[0] == first[0] + 1
    before = beside(vault)
    with vault.writing() as transaction:
        transaction.put_draft("a", b"half a sentence")
        transaction.drop_draft("never there")
        transaction.drop_owed("nobody", 9)
    put(vault, row(4, "d"))
    assert beside(vault) == before


def test_what_comes_back_to_what_it_was_has_the_sum_and_a_higher_count(vault: Vault) -> None:
    before = beside(vault)
    for body in (b"1", b"2"):
        with vault.writing() as transaction:
            transaction.put_draft("a", body)
    with vault.writing() as transaction:
        transaction.drop_draft("a")
    assert beside(vault) == (before[0] + 3, before[1])


def test_the_search_index_is_not_bound(vault: Vault) -> None:
    fill(vault)
    before = beside(vault)
    with vault.writing() as transaction:
        transaction.index.add(1, "words")
        transaction.index.set_reached("rules", 1)
    assert beside(vault) == before


def test_a_copy_is_bound_as_the_vault_is(vault: Vault, path: Path) -> None:
    fill(vault)
    copy = Vaults().copy(vault, path.with_name("copy.vault"), bytes(32))
    assert beside(copy) == beside(vault)
    copy.close()
    named = Vaults().copy(vault, path.with_name("named.vault"), bytes(32), "ab" * 16)
    assert named.vault_id == "ab" * 16
    assert beside(named)[0] == beside(vault)[0] + 1
    named.close()


STEPS: list[Step] = [
    lambda at, number: at.put_draft(f"d{number % 3}", bytes([number])),
    lambda at, number: at.drop_draft(f"d{number % 3}"),
    lambda at, number: at.owe("ab"[number % 2], bytes([number])),
    lambda at, number: at.drop_owed("ab"[number % 2], number),
    lambda at, number: at.remember(f"message {number}"),
    lambda at, number: at.put_meta(f"m{number % 2}", bytes([number])),
    lambda at, number: at.erase(f"r{number % 3}"),
]


def record(at: VaultTransaction, number: int, versions: dict[str, int]) -> None:
    """Append a version of one of three records, about a day, with something due, or neither."""
    name = f"r{number % 3}"
    versions[name] = versions.get(name, 0) + 1
    count = sum(versions.values())
    day = date(2026, 5, number % 28 + 1) if number % 4 else None
    at.append(row(count, name, versions[name]), day, day if number % 3 else None)


@settings(max_examples=40)
@given(st.lists(st.lists(st.integers(0, len(STEPS)), max_size=5), max_size=8))
def test_whatever_is_written_the_sum_is_over_what_is_there(
    tmp_path_factory: pytest.TempPathFactory, transactions: list[list[int]]
) -> None:
    path = tmp_path_factory.mktemp("vault") / "v.vault"
    vault, number = Vaults().create(path, "v", VaultKind.CASEWORK, bytes(32)), 0
    versions: dict[str, int] = {}
    try:
        for steps in transactions:
            before = beside(vault)
            with vault.writing() as at:
                for step in steps:
                    number += 1
                    if step == len(STEPS):
                        record(at, number, versions)
                    else:
                        STEPS[step](at, number)
            after = beside(vault)
            assert after[0] == before[0] + (after[1] != before[1])
    finally:
        vault.close()
