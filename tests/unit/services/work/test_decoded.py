"""A stored entry is decoded, or refused by its number, whatever somebody wrote into it."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.chain import EMPTY
from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.entry import KINDS, Signed, StoredEntry, placed, stored
from counsel_desk.domain.office_log.state import State
from counsel_desk.services.work.log_rows import EntryAlteredError, decoded, folded
from tests.unit.domain.office_log.honest import SIGNATURES, Office
from tests.unit.domain.office_log.living import LIVED

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
ENTRY = placed(EMPTY, Signed("somebody", bodies.Acted("note_saved"), b"signature"), NOW)
ROW = stored(ENTRY)


def test_an_entry_comes_back_as_it_was() -> None:
    assert decoded(ROW, EMPTY.link) == ENTRY


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "nothing_known"},
        {"kind": ""},
        {"kind": "vault_made"},
        {"body": b""},
        {"body": b"{"},
        {"body": b"[]"},
        {"body": b'{"action":7}'},
        {"body": b'{"action":"\xed\xa0\x80"}'},
        {"body": b'{"action":"\\ud800"}'},
        {"instant": ""},
        {"instant": "soon"},
        {"instant": "2026-01-05T09:30:00"},
        {"instant": "2026-02-30T09:30:00+00:00"},
        {"instant": "9999-12-31T23:59:59+00:00"},
        {"instant": "1900-01-01T00:00:00+00:00"},
        {"instant": "0001-01-01T00:00:00+14:00"},
    ],
)
def test_what_no_desk_wrote_is_refused_by_its_number(changes: dict[str, object]) -> None:
    other = replace(ROW, number=7, **changes)  # type: ignore[arg-type]  # any field
    with pytest.raises(EntryAlteredError) as error:
        decoded(other)
    assert error.value.number == 7


@given(st.sampled_from(sorted(KINDS)), st.binary(max_size=60), st.text(max_size=30))
def test_whatever_is_in_a_row_it_is_decoded_or_refused(
    kind: str, body: bytes, instant: str
) -> None:
    for row in (replace(ROW, kind=kind, body=body), replace(ROW, instant=instant)):
        with suppress(EntryAlteredError):
            assert decoded(row).number == row.number


@given(LIVED)
def test_a_log_comes_to_the_same_from_its_rows_and_from_the_state_that_was_left(
    made: Office,
) -> None:
    rows: list[StoredEntry] = [stored(entry) for entry in made.log.entries]
    whole = folded(rows, SIGNATURES.verify, State())
    assert whole == made.log.state()
    kept = msgspec.json.decode(msgspec.json.encode(whole), type=State)
    assert kept == whole
