"""What is put into a register comes back as it was, and in the order it was put there."""

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.office_log.entry import FACTS, KINDS, StoredEntry
from counsel_desk.domain.trust import KeptSecret, KeyBundle, Slot
from counsel_desk.storage.engine import open_database
from counsel_desk.storage.register.register import Register, Registers

NOW = datetime(2026, 11, 24, 10, 20, 30, 123456, tzinfo=UTC)


def entry(number: int, kind: str = "acted", body: bytes = b"{}") -> StoredEntry:
    """Return an entry of the log; storage looks at nothing of it but its number and kind."""
    return StoredEntry(number, kind, "রিনা", NOW.isoformat(), body, b"signature")


def test_everything_comes_back_as_it_was(register: Register, tmp_path: Path, key: bytes) -> None:
    kept = [entry(1, "founded", "আশা".encode()), entry(2)]
    bundle = KeyBundle("p", Slot.RECOVERY, b"salt", 3, 65536, 4, b"sealed")
    secret = KeptSecret("p", "recovery_code", b"sealed")
    with register.writing() as at:
        for each in kept:
            at.append(each)
        digest = at.put_blob(b"a sealed key")
        at.put_checkpoint(b"an earlier state")
        at.put_checkpoint(b"state")
        at.put_bundle(bundle)
        at.put_kept_secret(secret)
        at.put_failures("রিনা", 3, NOW)
    register.close()
    opened = Registers().open(tmp_path / "office.db", key)
    with opened.reading() as at:
        assert list(at.entries()) == kept
        assert (digest, at.blob(digest)) == (sha256(b"a sealed key").digest(), b"a sealed key")
        assert at.checkpoint() == b"state"
        assert (at.bundle("p", Slot.RECOVERY), at.bundle("p", Slot.PASSPHRASE)) == (bundle, None)
        assert (at.bundles(Slot.RECOVERY), at.bundles(Slot.PASSPHRASE)) == ([bundle], [])
        assert at.kept_secrets("p") == [secret]
        assert at.failures("রিনা") == (3, NOW)
    opened.close()


def test_an_empty_register_knows_nothing(register: Register) -> None:
    with register.reading() as at:
        assert (list(at.entries()), list(at.facts())) == ([], [])
        assert (at.blob(bytes(32)), at.checkpoint(), at.older()) == (None, None, None)
        assert at.failures("x") == (0, None)
        assert at.kept_secrets("p") == []


def test_entries_come_in_their_order_however_they_were_put_there(register: Register) -> None:
    with register.writing() as at:
        for number in (3, 1, 12, 2):
            at.append(entry(number))
        assert [each.number for each in at.entries()] == [1, 2, 3, 12]
        assert [each.number for each in at.entries(after=2)] == [3, 12]
        assert list(at.entries(after=12)) == []


def test_two_entries_cannot_take_one_place(register: Register) -> None:
    with register.writing() as at:
        at.append(entry(1))
    with pytest.raises(Exception, match="UNIQUE"), register.writing() as at:
        at.append(entry(1, body=b"another"))
    with register.reading() as at:
        assert list(at.entries()) == [entry(1)]


def test_facts_are_told_from_other_entries(register: Register) -> None:
    with register.writing() as at:
        for number, kind in enumerate(KINDS, start=1):
            at.append(entry(number, kind))
        assert {each.kind for each in at.facts()} == FACTS
        assert [each.number for each in at.facts()] == sorted(each.number for each in at.facts())


def test_a_blob_that_was_changed_is_not_there(
    register: Register, tmp_path: Path, key: bytes
) -> None:
    with register.writing() as at:
        first, second = at.put_blob(b"first"), at.put_blob(b"second")
    engine = open_database(tmp_path / "office.db", key)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE blob SET body = ? WHERE digest = ?", (b"second", first))
    engine.dispose()
    with register.reading() as at:
        assert (at.blob(first), at.blob(second)) == (None, b"second")


def test_a_blob_is_kept_once_and_dropped_by_its_digest(register: Register) -> None:
    with register.writing() as at:
        assert at.put_blob(b"same") == at.put_blob(b"same")
        other = at.put_blob(b"other")
        at.drop_blob(sha256(b"same").digest())
        at.drop_blob(bytes(32))
        assert at.blob(sha256(b"same").digest()) is None
        assert at.blob(other) == b"other"


def test_a_kept_secret_is_replaced_and_dropped_for_one_or_for_everyone(
    register: Register,
) -> None:
    with register.writing() as at:
        for person in ("p", "q"):
            for name in ("sheets", "code"):
                at.put_kept_secret(KeptSecret(person, name, b"1"))
        at.put_kept_secret(KeptSecret("p", "code", b"2"))
        assert at.kept_secrets("p") == [
            KeptSecret("p", "code", b"2"),
            KeptSecret("p", "sheets", b"1"),
        ]
        at.drop_kept_secret("code", "p")
        assert [each.name for each in at.kept_secrets("p")] == ["sheets"]
        at.drop_kept_secret("sheets")
        assert at.kept_secrets("p") == []
        assert [each.name for each in at.kept_secrets("q")] == ["code"]


def test_keys_are_replaced_slot_by_slot_and_come_in_the_order_of_the_people(
    register: Register,
) -> None:
    with register.writing() as at:
        for person in ("b", "a"):
            for slot in Slot:
                at.put_bundle(KeyBundle(person, slot, b"salt", 3, 65536, 4, b"1"))
        at.put_bundle(KeyBundle("a", Slot.PASSPHRASE, b"salt", 3, 65536, 4, b"2"))
        found = [(one.person, one.sealed) for one in at.bundles(Slot.PASSPHRASE)]
        assert found == [("a", b"2"), ("b", b"1")]
        assert [one.sealed for one in at.bundles(Slot.RECOVERY)] == [b"1", b"1"]


def test_failures_are_forgotten_after_a_success(register: Register) -> None:
    with register.writing() as at:
        at.put_failures("x", 4, NOW)
        at.put_failures("x", 0, None)
        assert at.failures("x") == (0, None)


@pytest.mark.parametrize("junk", ["soon", "2026-02-30T09:30:00+00:00", b"\xff", 7, 1.5, "9" * 5000])
def test_a70_a_count_of_failures_with_a_junk_instant_is_none(
    register: Register, tmp_path: Path, key: bytes, junk: object
) -> None:
    """Nobody is kept out by what somebody wrote into that row by hand."""
    with register.writing() as at:
        at.put_failures("x", 4, NOW)
    engine = open_database(tmp_path / "office.db", key)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE failure SET instant = ?", (junk,))
    engine.dispose()
    with register.writing() as at:
        assert at.failures("x") == (0, None)
        at.put_failures("x", 1, NOW)
        assert at.failures("x") == (1, NOW)


def fail_half_way(register: Register) -> None:
    """Fail in the middle of a transaction."""
    with register.writing() as at:
        at.append(entry(1))
        at.put_blob(b"half")
        raise ZeroDivisionError


def test_what_a_failed_transaction_wrote_is_not_kept(register: Register) -> None:
    with pytest.raises(ZeroDivisionError):
        fail_half_way(register)
    with register.reading() as at:
        assert list(at.entries()) == []
        assert at.blob(sha256(b"half").digest()) is None


@settings(max_examples=20)
@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(KINDS)), st.text(max_size=20), st.binary(), st.binary()),
        max_size=8,
    )
)
def test_entries_with_any_words_and_bytes_come_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, bytes, bytes]]
) -> None:
    made = Registers().create(tmp_path_factory.mktemp("register") / "office.db", bytes(32))
    kept = [
        StoredEntry(number, kind, author, NOW.isoformat(), body, signature)
        for number, (kind, author, body, signature) in enumerate(rows, start=1)
    ]
    try:
        with made.writing() as at:
            for each in kept:
                at.append(each)
        with made.reading() as at:
            assert list(at.entries()) == kept
            assert list(at.facts()) == [each for each in kept if each.kind in FACTS]
    finally:
        made.close()
