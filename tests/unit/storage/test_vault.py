import os
import signal
import subprocess
import sys
import textwrap
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.chain import EMPTY, Head, Row
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.storage.engine import open_database, translated
from counsel_desk.storage.errors import (
    DiskFullError,
    FileDamagedError,
    FileMissingError,
    FileNewerError,
    FileThereError,
)
from counsel_desk.storage.vault import Vaults

ROOT = Path(__file__).resolve().parents[3]
CANARY = "a kingfisher over the water at noon"


def put(vault, row):
    with vault.writing() as transaction:
        transaction.append(row)


def latest_of(vault, *asked):
    with vault.reading() as transaction:
        return transaction.latest_of(*asked)


def test_a_row_comes_back_as_it_was(vault, row):
    written = row(1, parent="client", body="বাংলা 🙂".encode())
    put(vault, written)
    with vault.reading() as transaction:
        assert transaction.latest("r") == written
        assert list(transaction.rows()) == [written]


def test_a_vault_knows_what_it_is_after_it_is_opened_again(vault, path, key):
    vault.close()
    opened = Vaults().open(path, key)
    assert (opened.vault_id, opened.kind) == (vault.vault_id, VaultKind.COUNSELLING)
    opened.close()


def test_only_the_last_version_of_each_record_is_listed_oldest_record_first(vault, row):
    put(vault, row(1, "a"))
    put(vault, row(2, "b", parent="x"))
    put(vault, row(3, "a", version=2, body=b"2"))
    put(vault, row(4, "c", kind="consent"))
    found = latest_of(vault, "note")
    assert [(each.record, each.version) for each in found] == [("a", 2), ("b", 1)]
    assert [each.record for each in latest_of(vault, "note", "x")] == ["b"]
    assert latest_of(vault, "case") == []


def test_the_last_day_is_that_of_the_last_versions(vault, row):
    with vault.writing() as transaction:
        transaction.append(row(1, "a", parent="x"), date(2026, 5, 1))
        transaction.append(row(2, "b", parent="x"), date(2026, 3, 1))
        transaction.append(row(3, "c", parent="y"), date(2025, 1, 1))
        transaction.append(row(4, "a", version=2, parent="x"), date(2026, 2, 1))
        transaction.append(row(5, "d", parent="z"))
        transaction.append(row(6, "e", parent="z", kind="case"), date(2027, 1, 1))
        assert transaction.last_days("note") == {"x": date(2026, 3, 1), "y": date(2025, 1, 1)}


def test_the_last_day_goes_with_an_erased_record_and_with_a_version_that_has_none(vault, row):
    with vault.writing() as transaction:
        for number, record in enumerate("abc", start=1):
            transaction.append(row(number, record, parent=record), date(2026, 5, number))
        transaction.append(row(4, "d", parent="a"), date(2026, 1, 1))
        transaction.append(row(5, "b", version=2, parent="b"))
        transaction.erase("a")
        days = {"a": date(2026, 1, 1), "c": date(2026, 5, 3)}
        assert transaction.last_days("note") == days
        assert transaction.last_days("intake") == {}


def test_the_last_days_and_the_days_between_are_found_without_walking(vault, path, key, row):
    """Neither reads on over everything of its kind: the work is that of what is returned."""
    with vault.writing() as transaction:
        for number in range(1, 2001):
            of, day = number % 4, date(2026, 1, 1) + timedelta(days=number % 300)
            transaction.append(row(number, f"r{number}", parent=f"p{of}"), day)
    steps = counted(vault, lambda at: at.last_days("note"))
    assert steps < 20
    day = date(2026, 3, 1)
    assert counted(vault, lambda at: at.records_between("note", day, day)) < 20


def counted(vault, ask):
    """Return how many times hundred steps SQLite takes to answer."""
    steps = []
    with vault.reading() as transaction:
        bare = transaction._connection.connection.dbapi_connection
        bare.set_progress_handler(lambda: steps.append(1) and None, 100)
        try:
            assert ask(transaction)
        finally:
            bare.set_progress_handler(None, 0)
    return len(steps)


def test_two_rows_cannot_take_one_place_in_the_chain(vault, row):
    put(vault, row(1, "a"))
    with pytest.raises(Exception, match="UNIQUE"):
        put(vault, row(1, "b"))
    with pytest.raises(Exception, match="UNIQUE"):
        put(vault, row(2, "a"))
    assert [each.record for each in latest_of(vault, "note")] == ["a"]


def fail_half_way(vault, row):
    with vault.writing() as transaction:
        transaction.append(row(1))
        transaction.put_draft("d", b"half")
        raise ZeroDivisionError


def test_what_fails_half_way_is_not_kept(vault, row):
    with pytest.raises(ZeroDivisionError):
        fail_half_way(vault, row)
    with vault.reading() as transaction:
        assert (transaction.latest("r"), transaction.drafts()) == (None, [])


def test_an_erased_record_keeps_its_place_and_loses_its_words(vault, row, path):
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


def test_drafts_are_replaced_listed_and_dropped(vault):
    with vault.writing() as transaction:
        transaction.put_draft("b", b"1")
        transaction.put_draft("a", b"1")
        transaction.put_draft("b", b"2")
        transaction.drop_draft("a")
    with vault.reading() as transaction:
        assert transaction.drafts() == ["b"]
        assert (transaction.draft("b"), transaction.draft("a")) == (b"2", None)


def test_messages_are_remembered_by_a_digest_only(vault, path, key):
    with vault.writing() as transaction:
        transaction.remember("message")
        assert transaction.seen("message")
        assert not transaction.seen("another")
    engine = open_database(path, key)
    with engine.connect() as connection:
        kept = connection.exec_driver_sql("SELECT digest FROM seen_message").scalar_one()
    engine.dispose()
    assert b"message" not in kept


def test_the_head_is_replaced(vault):
    with vault.writing() as transaction:
        assert transaction.head() == (EMPTY, "", b"")
        transaction.set_head(Head(1, b"1" * 32), "p", b"s")
        transaction.set_head(Head(2, b"2" * 32), "q", b"t")
        assert transaction.head() == (Head(2, b"2" * 32), "q", b"t")


def test_nothing_of_it_can_be_read_in_the_file_or_beside_it(vault, row, path):
    with vault.writing() as transaction:
        transaction.append(row(1, body=CANARY.encode()))
        transaction.put_draft("d", CANARY.encode())
        beside = [each.read_bytes() for each in path.parent.iterdir()]
    inside = path.read_bytes()
    assert all(CANARY.encode() not in each for each in [inside, *beside])
    assert not inside.startswith(b"SQLite format 3\0")


def test_the_file_is_for_its_owner_only(vault, path):
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_another_key_does_not_open_it(vault, path):
    vault.close()
    with pytest.raises(FileDamagedError):
        Vaults().open(path, bytes(32))


@pytest.mark.parametrize("length", [5, 31, 33])
def test_a_key_of_another_length_is_a_defect(path, length):
    with pytest.raises(ValueError, match="32 bytes"):
        open_database(path, bytes(length), create=True)


def test_a_file_that_is_not_there_is_not_made(path, key):
    with pytest.raises(FileMissingError):
        Vaults().open(path, key)
    assert not path.exists()


def test_a_vault_is_not_made_over_a_file(vault, path, key):
    before = path.read_bytes()
    with pytest.raises(FileThereError):
        Vaults().create(path, "other", VaultKind.CASEWORK, key)
    assert path.read_bytes() == before


@pytest.mark.parametrize("kept", [0, 1, 100, 4095, 4096])
def test_a_file_cut_short_is_damaged_and_left_alone(vault, path, key, kept):
    vault.close()
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(FileDamagedError):
        Vaults().open(path, key)
    assert path.stat().st_size == kept


def test_a_changed_page_is_seen(vault, path, key, row):
    put(vault, row(1, body=b"x" * 20_000))
    vault.close()
    content = bytearray(path.read_bytes())
    content[len(content) - 5000] ^= 1
    path.write_bytes(content)
    with pytest.raises(FileDamagedError):
        read_all(path, key)


def read_all(path, key):
    opened = Vaults().open(path, key)
    try:
        with opened.reading() as transaction:
            return list(transaction.rows())
    finally:
        opened.close()


def test_a_newer_file_is_left_alone(vault, path, key):
    vault.close()
    engine = open_database(path, key)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
    engine.dispose()
    with pytest.raises(FileNewerError):
        Vaults().open(path, key)


def test_no_other_file_can_be_attached(vault, path, key, tmp_path):
    engine = open_database(path, key)
    with engine.connect() as connection, pytest.raises(Exception, match="not authorized"):
        connection.exec_driver_sql(f"ATTACH DATABASE '{tmp_path / 'plain.db'}' AS plain KEY ''")
    engine.dispose()
    assert not (tmp_path / "plain.db").exists()


def test_a_full_disk_is_said_kindly_and_what_was_saved_stays(vault, path, key, row):
    put(vault, row(1))
    engine = open_database(path, key)
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        with pytest.raises(DiskFullError) as caught, translated(path):
            connection.exec_driver_sql(
                "INSERT INTO draft VALUES (?, ?)", ("d", CANARY.encode() * 5000)
            )
    engine.dispose()
    assert CANARY not in str(caught.value)
    assert [each.record for each in latest_of(vault, "note")] == ["r"]


def test_an_error_of_the_database_never_holds_what_was_written(vault, row):
    put(vault, row(1, body=CANARY.encode()))
    with pytest.raises(Exception, match="UNIQUE") as caught:
        put(vault, row(1, body=CANARY.encode()))
    assert CANARY not in f"{caught.value} {caught.value!r}"


KILLED = """
    import sys
    from pathlib import Path
    from counsel_desk.storage.vault import Vaults

    vault = Vaults().open(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
    number = 0
    while True:
        number += 1
        with vault.writing() as transaction:
            transaction.put_draft("count", str(number).encode())
            transaction.put_draft(f"big {number % 7}", bytes(50_000))
        print(number, flush=True)
"""


def test_a_process_killed_while_it_writes_loses_nothing_it_said_was_saved(vault, path, key):
    vault.close()
    for _ in range(3):
        writer = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(KILLED), str(path), key.hex()],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(5)]
        os.kill(writer.pid, signal.SIGKILL)
        said += writer.stdout.readlines()
        writer.wait()
        writer.stdout.close()
        opened = Vaults().open(path, key)
        with opened.reading() as transaction:
            kept = int(transaction.draft("count") or b"0")
        opened.close()
        assert kept >= int([line for line in said if line.strip()][-1])


def plain_row(number, record, version, body):
    written = datetime(2026, 1, 1, tzinfo=UTC)
    return Row(number, record, version, "note", "", "p", written, b"s" * 16, body, b"d" * 32)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.binary(max_size=40)), max_size=12))
def test_the_last_of_any_writes_is_what_is_read(tmp_path_factory, writes):
    path = tmp_path_factory.mktemp("vault") / "v.vault"
    vault = Vaults().create(path, "v", VaultKind.CASEWORK, bytes(32))
    versions: dict[str, list[bytes]] = {}
    try:
        for number, (record, body) in enumerate(writes, start=1):
            versions.setdefault(record, []).append(body)
            put(vault, plain_row(number, record, len(versions[record]), body))
        found = {each.record: each.body for each in latest_of(vault, "note")}
        assert found == {record: bodies[-1] for record, bodies in versions.items()}
        assert list(found) == list(versions)
    finally:
        vault.close()


def test_every_known_error_of_storage_says_what_to_do():
    for error in (FileDamagedError, FileMissingError, FileNewerError, FileThereError):
        assert issubclass(error, KnownError)
        assert "f.vault" in str(error(file="f.vault"))


def test_records_are_found_by_the_day_of_their_last_version(vault, row):
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


def test_every_version_that_belongs_to_a_record_comes_in_order(vault, row):
    put(vault, row(1, "a", parent="x"))
    put(vault, row(2, "b", parent="y"))
    put(vault, row(3, "c", kind="consent", parent="x"))
    put(vault, row(4, "a", version=2, parent="x"))
    with vault.reading() as transaction:
        found = transaction.of_parent("x")
        assert [(each.record, each.version) for each in found] == [("a", 1), ("c", 1), ("a", 2)]
        assert transaction.of_parent("z") == []
