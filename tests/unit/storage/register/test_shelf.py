"""What a laptop keeps for the exchange is there again, and nothing else is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_desk.storage.register.register import Register, Registers

KEY = b"k" * 32


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """A new register."""
    made = Registers().create(tmp_path / "office.db", KEY)
    yield made
    made.close()


def test_things_are_found_by_kind_and_name(register: Register) -> None:
    with register.writing() as at:
        at.shelf.put_thing("met", "b", b"1")
        at.shelf.put_thing("met", "a", b"2")
        at.shelf.put_thing("met", "a", b"3")
        at.shelf.put_thing("own", "", b"4")
    with register.writing() as at:
        assert at.shelf.thing("met", "a") == b"3"
        assert at.shelf.thing("met", "c") is None
        assert at.shelf.things("met") == {"a": b"3", "b": b"1"}
        at.shelf.drop_thing("met", "a")
        assert at.shelf.things("met") == {"b": b"1"}
        assert at.shelf.things("own") == {"": b"4"}


def test_of_a_parcel_the_digest_stays_when_it_is_let_go(register: Register) -> None:
    with register.writing() as at:
        at.shelf.put_parcel("b", 1, "", b"d1", b"one")
        at.shelf.put_parcel("a", 2, "c", b"d2", b"two")
    with register.writing() as at:
        assert list(at.shelf.parcels()) == [("a", 2, "c", b"d2"), ("b", 1, "", b"d1")]
        assert at.shelf.parcel("a", 2) == b"two"
        at.shelf.drop_parcel("a", 2)
    with register.reading() as at:
        assert list(at.shelf.parcels()) == [("b", 1, "", b"d1")]
        assert at.shelf.parcel("a", 2) is None
        assert at.shelf.parcel_digest("a", 2) == b"d2"
        assert at.shelf.parcel_digest("a", 3) is None


def broken_off(register: Register) -> None:
    """Keep something in a transaction that fails."""
    with register.writing() as at:
        at.shelf.put_thing("own", "", b"4")
        at.shelf.put_parcel("b", 1, "", b"d1", b"one")
        raise KeyError


def test_what_is_not_committed_is_not_kept(register: Register) -> None:
    with pytest.raises(KeyError):
        broken_off(register)
    with register.reading() as at:
        assert at.shelf.things("own") == {}
        assert list(at.shelf.parcels()) == []
