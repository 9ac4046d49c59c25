"""Rows, days, drafts and heads in a vault are read as they were written."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.chain import EMPTY, Head
from counsel_desk.domain.trust import VaultKind
from counsel_desk.storage.engine import open_database
from counsel_desk.storage.vault.transaction import VaultTransaction
from counsel_desk.storage.vault.vault import Vault, Vaults
from tests.unit.storage.rows import CANARY, latest_of, put, row


def test_a_row_comes_back_as_it_was(vault: Vault) -> None:
    written = row(1, parent="client", body="বাংলা 🙂".encode())
    put(vault, written)
    with vault.reading() as transaction:
        assert transaction.latest("r") == written
        assert list(transaction.rows()) == [written]


def test_only_the_last_version_of_each_record_is_listed_oldest_record_first(vault: Vault) -> None:
    put(vault, row(1, "a"))
    put(vault, row(2, "b", parent="x"))
    put(vault, row(3, "a", version=2, body=b"2"))
    put(vault, row(4, "c", kind="consent"))
    found = latest_of(vault, "note")
    assert [(each.record, each.version) for each in found] == [("a", 2), ("b", 1)]
    assert [each.record for each in latest_of(vault, "note", "x")] == ["b"]
    assert latest_of(vault, "case") == []


def test_the_last_day_is_that_of_the_last_versions(vault: Vault) -> None:
    with vault.writing() as transaction:
        transaction.append(row(1, "a", parent="x"), date(2026, 5, 1))
        transaction.append(row(2, "b", parent="x"), date(2026, 3, 1))
        transaction.append(row(3, "c", parent="y"), date(2025, 1, 1))
        transaction.append(row(4, "a", version=2, parent="x"), date(2026, 2, 1))
        transaction.append(row(5, "d", parent="z"))
        transaction.append(row(6, "e", parent="z", kind="case"), date(2027, 1, 1))
        assert transaction.last_days("note") == {"x": date(2026, 3, 1), "y": date(2025, 1, 1)}


def test_an_erased_record_and_a_version_without_a_day_have_no_last_day(
    vault: Vault,
) -> None:
    with vault.writing() as transaction:
        for number, record in enumerate("abc", start=1):
            transaction.append(row(number, record, parent=record), date(2026, 5, number))
        transaction.append(row(4, "d", parent="a"), date(2026, 1, 1))
        transaction.append(row(5, "b", version=2, parent="b"))
        transaction.erase("a")
        days = {"a": date(2026, 1, 1), "c": date(2026, 5, 3)}
        assert transaction.last_days("note") == days
        assert transaction.last_days("intake") == {}


def test_the_days_of_one_parent_come_latest_first_and_none_is_ahead(vault: Vault) -> None:
    with vault.writing() as transaction:
        for number, day in enumerate((4, 9, 2, 7), start=1):
            transaction.append(row(number, f"r{day}", parent="x"), date(2026, 5, day))
        transaction.append(row(5, "r9", version=2, parent="x"), date(2026, 5, 1))
        transaction.append(row(6, "of another", parent="y"), date(2026, 5, 3))
        found = transaction.days_until("note", "x", date(2026, 5, 4))
        assert [record for record, _day in found] == ["r4", "r2", "r9"]


def test_last_days_and_records_between_days_are_found_without_a_full_scan(
    vault: Vault,
) -> None:
    """Neither reads everything of its kind: the work depends on what is returned."""
    with vault.writing() as transaction:
        for number in range(1, 2001):
            of, day = number % 4, date(2026, 1, 1) + timedelta(days=number % 300)
            transaction.append(row(number, f"r{number}", parent=f"p{of}"), day)
    steps = counted(vault, lambda at: at.last_days("note"))
    assert steps < 20
    day = date(2026, 3, 1)
    assert counted(vault, lambda at: at.records_between("note", day, day)) < 20
    assert counted(vault, lambda at: list(at.days_until("note", "p1", date(2026, 1, 9)))) < 20
    assert counted(vault, lambda at: at.rows_between("note", day, day)) < 20
    assert counted(vault, lambda at: at.days_between("note", day, day)) < 20


def test_the_last_records_of_one_client_are_found_without_the_others(vault: Vault) -> None:
    with vault.writing() as transaction:
        for number in range(1, 2001):
            of, day = number % 4, date(2026, 1, 1) + timedelta(days=number % 300)
            transaction.append(row(number, f"r{number}", parent=f"p{of}"), day)
        transaction.append(row(2001, "late", parent="p1"), date(2027, 1, 1))
        transaction.append(row(2002, "late", version=2, parent="p1"), date(2026, 12, 1))
        transaction.append(row(2003, "undated", parent="p1"))
        found = list(transaction.days_until("note", "p1", date(2026, 12, 31)))
        assert [record for record, _day in found[:3]] == ["late", "r1797", "r1497"]
        assert len(found) == 501
        record, _day = next(transaction.days_until("note", "p1", date(2026, 11, 30)))
        assert record == "r1797"
    assert counted(vault, lambda at: next(at.days_until("note", "p1", date.max))) < 3


def counted(vault: Vault, ask: Callable[[VaultTransaction], object]) -> int:
    """Return how many hundreds of steps SQLite takes to answer."""
    steps: list[int] = []

    def count() -> None:
        steps.append(100)

    with vault.reading() as transaction:
        bare = transaction._connection.connection.dbapi_connection
        bare.set_progress_handler(count, 100)
        try:
            assert ask(transaction)
        finally:
            bare.set_progress_handler(None, 0)
    return len(steps)


def test_two_rows_cannot_take_one_place_in_the_chain(vault: Vault) -> None:
    put(vault, row(1, "a"))
    with pytest.raises(Exception, match="UNIQUE"):
        put(vault, row(1, "b"))
    with pytest.raises(Exception, match="UNIQUE"):
        put(vault, row(2, "a"))
    assert [each.record for each in latest_of(vault, "note")] == ["a"]


def fail_half_way(vault: Vault) -> None:
    """Fail in the middle of a transaction."""
    with vault.writing() as transaction:
        transaction.append(row(1))
        transaction.put_draft("d", b"half")
        raise ZeroDivisionError


def test_what_a_failed_transaction_wrote_is_not_kept(vault: Vault) -> None:
    with pytest.raises(ZeroDivisionError):
        fail_half_way(vault)
    with vault.reading() as transaction:
        assert (transaction.latest("r"), transaction.drafts()) == (None, [])


def test_an_erased_record_keeps_its_place_and_loses_its_words(
    vault: Vault,
) -> None:
    put(vault, row(1, body=CANARY.encode()))
    put(vault, row(2, version=2, body=CANARY.encode()))
    with vault.writing() as transaction:
        transaction.erase("r")
    with vault.reading() as transaction:
        rows = list(transaction.rows())
    assert [(each.number, each.body, each.salt) for each in rows] == [
        (1, None, b""),
        (2, None, b""),
    ]


def test_drafts_are_replaced_listed_and_dropped(vault: Vault) -> None:
    with vault.writing() as transaction:
        transaction.put_draft("b", b"1")
        transaction.put_draft("a", b"1")
        transaction.put_draft("b", b"2")
        transaction.drop_draft("a")
    with vault.reading() as transaction:
        assert transaction.drafts() == ["b"]
        assert (transaction.draft("b"), transaction.draft("a")) == (b"2", None)


def test_messages_are_remembered_by_a_digest_only(vault: Vault, path: Path, key: bytes) -> None:
    with vault.writing() as transaction:
        transaction.remember("message")
        assert transaction.seen("message")
        assert not transaction.seen("another")
    engine = open_database(path, key)
    with engine.connect() as connection:
        kept = connection.exec_driver_sql("SELECT digest FROM seen_message").scalar_one()
    engine.dispose()
    assert b"message" not in kept


def test_the_head_is_replaced(vault: Vault) -> None:
    with vault.writing() as transaction:
        assert transaction.head() == (EMPTY, "", b"")
        transaction.set_head(Head(1, b"1" * 32), "p", b"s")
        transaction.set_head(Head(2, b"2" * 32), "q", b"t")
        assert transaction.head() == (Head(2, b"2" * 32), "q", b"t")


def test_an_error_of_the_database_never_holds_what_was_written(vault: Vault) -> None:
    put(vault, row(1, body=CANARY.encode()))
    with pytest.raises(Exception, match="UNIQUE") as caught:
        put(vault, row(1, body=CANARY.encode()))
    assert CANARY not in f"{caught.value} {caught.value!r}"


@settings(max_examples=30)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.binary(max_size=40)), max_size=12))
def test_the_last_of_any_writes_is_what_is_read(
    tmp_path_factory: pytest.TempPathFactory, writes: list[tuple[str, bytes]]
) -> None:
    path = tmp_path_factory.mktemp("vault") / "v.vault"
    vault = Vaults().create(path, "v", VaultKind.CASEWORK, bytes(32))
    versions: dict[str, list[bytes]] = {}
    try:
        for number, (record, body) in enumerate(writes, start=1):
            versions.setdefault(record, []).append(body)
            put(vault, row(number, record, len(versions[record]), body=body))
        found = {each.record: each.body for each in latest_of(vault, "note")}
        assert found == {record: bodies[-1] for record, bodies in versions.items()}
        assert list(found) == list(versions)
    finally:
        vault.close()


def test_records_are_found_by_the_day_of_their_last_version(vault: Vault) -> None:
    days = [(1, "a", 1, 3), (2, "b", 1, 1), (3, "a", 2, 5), (4, "c", 1, 2), (5, "d", 1, 4)]
    with vault.writing() as transaction:
        for number, record, version, day in days:
            transaction.append(row(number, record, version, "appointment"), date(2026, 1, day))
        transaction.append(row(6, "e", kind="note"), date(2026, 1, 2))
        transaction.append(row(7, "f", kind="appointment"))
        transaction.erase("d")
    with vault.reading() as transaction:
        found = transaction.records_between("appointment", date(2026, 1, 1), date(2026, 1, 4))
        assert found == ["b", "c"]
        last = date(2026, 1, 5)
        assert transaction.records_between("appointment", last, last) == ["a"]
        whole = transaction.rows_between("appointment", date(2026, 1, 1), last)
        assert [(one.record, one.version) for one in whole] == [("b", 1), ("c", 1), ("a", 2)]
        shown = transaction.days_between("appointment", date(2026, 1, 1), date(2026, 1, 2))
        assert shown == [("", date(2026, 1, 1)), ("", date(2026, 1, 2))]


def test_every_version_that_belongs_to_a_record_comes_in_order(vault: Vault) -> None:
    put(vault, row(1, "a", parent="x"))
    put(vault, row(2, "b", parent="y"))
    put(vault, row(3, "c", kind="consent", parent="x"))
    put(vault, row(4, "a", version=2, parent="x"))
    with vault.reading() as transaction:
        found = transaction.of_parent("x")
        assert [(each.record, each.version) for each in found] == [("a", 1), ("c", 1), ("a", 2)]
        assert transaction.of_parent("z") == []


def test_what_is_due_after_the_last_day_is_found_in_last_versions_only(vault: Vault) -> None:
    day, early, late = date(2026, 5, 1), date(2026, 5, 9), date(2026, 6, 1)
    with vault.writing() as transaction:
        transaction.append(row(1, "a", parent="x"), day, late)
        transaction.append(row(2, "b", parent="x"), date(2026, 5, 20), early)
        transaction.append(row(3, "c", parent="y"), day, late)
        transaction.append(row(4, "c", version=2, parent="y"), day, None)
        transaction.append(row(5, "d", parent="z"), day, late)
        transaction.append(row(6, "d", version=2, parent="z"), day, early)
        transaction.append(row(7, "e", kind="case", parent="x"), day, late)
        transaction.append(row(8, "f", parent="erased"), day, late)
        transaction.append(row(9, "g", parent="undated"), None, early)
        transaction.erase("f")
        found = transaction.due_after_last_day("note")
    assert sorted(found) == [("undated", early), ("x", late), ("z", early)]


def test_what_is_due_is_found_without_what_was_due_before(vault: Vault) -> None:
    with vault.writing() as transaction:
        for number in range(1, 2001):
            day = date(2026, 1, 1) + timedelta(days=number // 10)
            transaction.append(row(number, f"r{number}", parent=f"p{number % 4}"), day, day)
        transaction.append(row(2001, "ahead", parent="p1"), date(2026, 1, 1), date(2027, 1, 1))
        assert transaction.due_after_last_day("note") == [("p1", date(2027, 1, 1))]
    assert counted(vault, lambda at: at.due_after_last_day("note")) < 20


def test_every_version_of_a_kind_comes_in_order(vault: Vault) -> None:
    put(vault, row(1, "a"))
    put(vault, row(2, "b", kind="case"))
    put(vault, row(3, "c"))
    put(vault, row(4, "a", version=2))
    with vault.reading() as transaction:
        found = transaction.versions_of("note")
    assert [(each.record, each.version) for each in found] == [("a", 1), ("c", 1), ("a", 2)]
