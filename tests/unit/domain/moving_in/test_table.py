"""Where the headings are, where columns go, and what a row becomes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.intake import earliest_birth, latest_birth
from counsel_desk.domain.moving_in.cells import Trouble
from counsel_desk.domain.moving_in.entry import entry
from counsel_desk.domain.moving_in.fields import Field, fits, guess, known_headings
from counsel_desk.domain.moving_in.table import Table, as_table
from counsel_desk.domain.sensible.sensible import flaws
from counsel_desk.services.work.sensible import codes

TODAY = date(2026, 11, 29)


def _table(*rows: tuple[str, ...]) -> Table:
    found = as_table("", rows, [known_headings(row) for row in rows[:20]])
    assert found is not None
    return found


def test_a_title_above_the_headings_and_empty_rows_are_passed_over() -> None:
    made = _table(
        ("Register of 2024", "", ""), ("", "", ""), ("Sl", "Name", "Age"), ("1", "Mina", "20"),
        ("", "", ""), ("2", "Asha"),
    )  # fmt: skip
    assert made.headings == ("Sl", "Name", "Age")
    assert made.rows == (("1", "Mina", "20"), ("2", "Asha", ""))
    assert made.numbers == (4, 6)


def test_columns_without_anything_in_them_are_left_out() -> None:
    assert _table(("Name", "", "Age"), ("Mina", "", "20")).headings == ("Name", "Age")
    assert as_table("", [("Name", "Age")], [2]) is None


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        (("NAME", "D.O.B.", "Mobile No"), (Field.NAME, Field.BORN, Field.CALL)),
        (("নাম", "বয়স", "গ্রাম", "ভাষা"), (Field.NAME, Field.AGE, Field.PLACES, Field.LANGUAGE)),
        (("नाव", "जन्मतारीख", "पत्ता"), (Field.NAME, Field.BORN, Field.ADDRESS)),
        (("Name", "Name", "FIR No"), (Field.NAME, None, None)),
        (("Village", "District"), (Field.PLACES, Field.PLACES)),
    ],
)
def test_columns_are_guessed_in_four_languages(
    headings: tuple[str, ...], columns: tuple[Field | None, ...]
) -> None:
    assert guess(headings) == columns


def test_a_field_that_is_one_takes_one_column() -> None:
    assert not fits((Field.NAME, Field.NAME))
    assert not fits((None, None))
    assert fits((Field.NAME, Field.PLACES, Field.PLACES))


def test_of_a_year_alone_the_year_is_kept_and_no_more() -> None:
    made = entry(2, ("1999",), ("Year of birth",), (Field.BORN,), "bn", TODAY)
    assert not made.remarks
    assert earliest_birth(made.intake) == date(1999, 1, 1)
    assert latest_birth(made.intake) == date(1999, 12, 31)


@given(
    cells=st.lists(st.text(max_size=60), min_size=4, max_size=4),
    columns=st.permutations(list(Field)),
)
def test_hostile_cells_never_make_what_the_domain_refuses(
    cells: list[str], columns: list[Field]
) -> None:
    made = entry(2, cells, ("a", "b", "c", "d"), tuple(columns[:4]), "bn", TODAY)
    assert not flaws(made.client, codes())
    assert not flaws(made.intake, codes())


def test_an_age_that_cannot_be_is_kept_as_text() -> None:
    made = entry(2, ("Mina", "400"), ("Name", "Age"), (Field.NAME, Field.AGE), "bn", TODAY)
    assert [one.trouble for one in made.remarks] == [Trouble.AGE_UNLIKELY]
    assert (made.intake.age, made.client.particulars) == (None, "Age: 400")
