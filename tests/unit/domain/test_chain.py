"""The chain names the first altered row, and every change alters its head."""

from dataclasses import astuple, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain import chain

WHEN = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def row(number: int, body: bytes) -> chain.Row:
    """Return a row with its digest."""
    salt = bytes([number % 256]) * chain.SALT_BYTES
    place = (number, f"r{number}", 1, "note", "c1", "p1")
    return chain.Row(*place, WHEN, salt, body, chain.digest(place, WHEN, salt, body))


def rows(bodies: list[bytes]) -> list[chain.Row]:
    """Return the rows of a chain."""
    return [row(number, body) for number, body in enumerate(bodies, start=1)]


def walk(whole: list[chain.Row]) -> tuple[chain.Head, int | None]:
    """Follow a chain as a vault stores it."""
    plain = ((*row[:6], row[6].isoformat(), *row[7:]) for row in map(astuple, whole))
    return chain.walk(plain)


BODIES = st.lists(st.binary(max_size=20), min_size=1, max_size=12)


@given(BODIES)
def test_an_untouched_chain_has_no_altered_row(bodies: list[bytes]) -> None:
    whole = rows(bodies)
    head = chain.EMPTY
    for each in whole:
        assert chain.row_digest(each) == each.digest
        head = chain.extend(head, each.digest)
    assert walk(whole) == (head, None)


@given(BODIES, st.data())
def test_the_first_altered_row_is_named(bodies: list[bytes], data: st.DataObject) -> None:
    whole = rows(bodies)
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] = replace(whole[place], body=(whole[place].body or b"") + b"!")
    assert walk(whole)[1] == place + 1


@given(BODIES, st.data())
def test_a_missing_row_or_two_exchanged_ones_change_the_head(
    bodies: list[bytes], data: st.DataObject
) -> None:
    whole = rows([*bodies, b"one more"])
    head, _wrong = walk(whole)
    place = data.draw(st.integers(0, len(whole) - 2))
    less = whole[:place] + whole[place + 1 :]
    turned = list(whole)
    turned[place], turned[place + 1] = turned[place + 1], turned[place]
    assert walk(less)[0] != head
    assert walk(turned)[0] != head
    assert walk(turned)[1] == place + 1


def test_an_erased_row_keeps_the_chain_whole() -> None:
    whole = rows([b"a", b"b", b"c"])
    head, _wrong = walk(whole)
    whole[1] = replace(whole[1], body=None)
    assert walk(whole) == (head, None)
    with pytest.raises(ValueError, match="erased"):
        chain.row_digest(whole[1])


def test_a_head_is_signed_for_one_vault() -> None:
    head, _wrong = walk(rows([b"a"]))
    assert chain.head_statement("one", head) != chain.head_statement("other", head)
