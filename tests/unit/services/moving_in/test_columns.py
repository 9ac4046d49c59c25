"""Where columns go is remembered by their headings, and read back distrustfully."""

from dataclasses import replace
from pathlib import Path

import pytest

from counsel_desk.domain.moving_in.fields import Field
from counsel_desk.domain.moving_in.report import Choice
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.progress import go_on
from counsel_desk.services.moving_in import columns, moving_in
from counsel_desk.services.moving_in.dry_run import dry_run
from counsel_desk.services.work.session import Session
from tests.helpers.values.lists import HEADINGS, as_csv, looked_at, written
from tests.unit.services.moving_in.moved import put_meta


def test_where_columns_go_is_remembered_by_their_headings(
    counsellor: Session, tmp_path: Path
) -> None:
    path = written(tmp_path, as_csv([("Pet name", "Gaon"), ("Mina", "Canning")]))
    wanted, _ = looked_at(counsellor, path)
    assert wanted.columns == (None, None)
    chosen = replace(wanted, columns=(Field.NAME, Field.PEOPLE))
    report = dry_run(counsellor, chosen, go_on)
    moving_in.move_in(counsellor, chosen, report, Choice(), go_on)
    assert columns.suggested(counsellor, ("GAON", "pet  name")) == (Field.PEOPLE, Field.NAME)


@pytest.mark.parametrize(
    "kept",
    [
        b"", b"{", b"[]", b"null", b"\xff", b"[" * 100_000,
        b'{"petname": "places"}', b'{"petname": ["name"]}', b'{"petname": {}}', b'{"petname": 3}',
    ],
)  # fmt: skip
def test_remembered_columns_that_do_not_fit_are_forgotten(
    counsellor: Session, path: Path, kept: bytes
) -> None:
    put_meta(counsellor, "moving_in_columns", kept)
    assert columns.suggested(counsellor, ("Name", "Pet name")) == (Field.NAME, None)
    moving_in.move_in(counsellor, *looked_at(counsellor, path), Choice(), go_on)
    assert columns.suggested(counsellor, HEADINGS)[0] == Field.NAME


def test_of_two_columns_of_one_heading_the_one_that_was_taken_is_remembered(
    counsellor: Session, tmp_path: Path
) -> None:
    long = "x" * 5_000
    rows = [("Name", "Name", "Age", long), ("Mina", "Das", "20", "y")]
    wanted, _ = looked_at(counsellor, written(tmp_path, as_csv(rows)))
    chosen = replace(wanted, columns=(Field.NAME, None, None, Field.PEOPLE))
    moving_in.move_in(counsellor, chosen, dry_run(counsellor, chosen, go_on), Choice(), go_on)
    assert columns.suggested(counsellor, ("Name", "Age")) == (Field.NAME, None)
    with counsellor.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        assert len(reader.transaction.meta("moving_in_columns") or b"") < 300
