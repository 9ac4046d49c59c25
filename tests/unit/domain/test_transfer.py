"""What makes a handed-over file complete, and what proves a version in another vault."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Row
from counsel_desk.domain.transfer import Origin, as_it_was, renamed, statement, whole

CLIENT, NOTE, OTHER = "1" * 32, "2" * 32, "3" * 32
NOW = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)


def row(
    number: int,
    record: str,
    version: int = 1,
    kind: str = "note",
    parent: str = CLIENT,
    body: bytes = b'{"text":"x"}',
) -> Row:
    """Return a row with its digest."""
    made = Row(number, record, version, kind, parent, "p1", NOW, b"s" * 16, body, b"")
    return replace(made, digest=chain.row_digest(made))


FILE = (
    row(3, CLIENT, kind="client", parent=""),
    row(5, NOTE),
    row(9, NOTE, version=2),
)


def test_a_clients_whole_file_is_one() -> None:
    assert whole(FILE)


@pytest.mark.parametrize(
    "rows",
    [
        FILE[1:],
        (*FILE, row(12, OTHER, kind="client", parent="")),
        (FILE[0], FILE[2], FILE[1]),
        (FILE[0], FILE[1], replace(FILE[1], number=6)),
        (*FILE, row(12, OTHER, parent="4" * 32)),
        (*FILE, row(12, OTHER, parent="")),
        (*FILE, row(12, OTHER, kind="case")),
        (FILE[0], replace(FILE[1], body=b'{"text":"y"}')),
        (FILE[0], replace(FILE[1], body=None)),
        (FILE[0], replace(FILE[1], author="p2")),
        (FILE[0], FILE[1], row(9, NOTE)),
        (FILE[0], row(5, NOTE, version=2), row(9, NOTE)),
        (FILE[0], FILE[1], row(9, NOTE, version=2, kind="goal")),
        (*FILE, row(12, OTHER, parent=OTHER)),
        (*FILE, row(12, OTHER, parent="4" * 32), row(13, "4" * 32, parent=OTHER)),
        (*FILE, row(12, OTHER, kind="process_note")),
        (row(3, CLIENT, kind="client", parent=NOTE), row(5, NOTE)),
        (*FILE, row(10, NOTE, version=3, parent=OTHER), row(12, OTHER)),
    ],
    ids=[
        "no client",
        "two clients",
        "order",
        "digest of another place",
        "strange parent",
        "no parent",
        "kind",
        "body",
        "erased",
        "author",
        "version twice",
        "an older version after a newer one",
        "two kinds of one record",
        "its own parent",
        "parents in a circle",
        "what is private",
        "a client who belongs to a note",
        "two parents of one record",
    ],
)
def test_what_is_not_one_clients_whole_file_is_refused(
    rows: tuple[Row, ...],
) -> None:
    assert not whole(rows)


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_ids_are_replaced_and_nothing_else(before: bytes, after: bytes) -> None:
    body = before.replace(CLIENT.encode(), b"") + b'"' + CLIENT.encode() + b'"' + after
    there = renamed(body, {CLIENT: OTHER})
    assert renamed(there, {OTHER: CLIENT}) == body.replace(
        b'"' + OTHER.encode() + b'"', b'"' + CLIENT.encode() + b'"'
    )
    assert len(there) == len(body)


def test_a_version_is_proved_in_another_vault_until_a_letter_changes() -> None:
    here = row(71, "a" * 32, parent="b" * 32, body=b'{"consent":"' + b"c" * 32 + b'"}')
    back = {"a" * 32: NOTE, "b" * 32: CLIENT, "c" * 32: OTHER}
    was = row(5, NOTE, body=b'{"consent":"' + OTHER.encode() + b'"}')
    origin = Origin(here.record, 1, 5, NOTE, CLIENT, was.salt, was.digest)
    assert as_it_was(here, origin, back)
    assert not as_it_was(replace(here, body=b'{"consent":""}'), origin, back)
    assert not as_it_was(replace(here, author="p2"), origin, back)
    assert not as_it_was(replace(here, version=2), origin, back)
    assert not as_it_was(replace(here, body=None), origin, back)


def test_a_statement_binds_both_people_and_every_version() -> None:
    digests = [one.digest for one in FILE]
    signed = statement("p1", "p2", digests)
    assert signed != statement("p1", "p3", digests)
    assert signed != statement("p3", "p2", digests)
    assert signed != statement("p1", "p2", digests[:-1])
    assert signed != statement("p1", "p2", digests[::-1])
