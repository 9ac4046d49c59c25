"""Where the headings are, where columns go, and what a row becomes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.intake import earliest_birth, latest_birth
from counsel_desk.domain.moving_in.cells import Trouble
from counsel_desk.domain.moving_in.entry import Entry, entry
from counsel_desk.domain.moving_in.fields import Field, fits, guess
from counsel_desk.domain.moving_in.table import Table, as_table, cleaned
from counsel_desk.domain.sensible.sensible import flaws
from counsel_desk.services.work.sensible import codes

TODAY = date(2026, 11, 29)
DAYS = st.sampled_from(["9999-12-31", "31/12/9999", "0001-01-01", "1905-11-29", "29-02-9996"])


def _table(*rows: tuple[str, ...]) -> Table:
    found = as_table("", rows)
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
    assert as_table("", [("Name", "Age")]) is None


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        (("NAME", "D.O.B.", "Mobile No"), (Field.NAME, Field.BORN, Field.CALL)),
        (("নাম", "বয়স", "গ্রাম", "ভাষা"), (Field.NAME, Field.AGE, Field.PARTICULARS, Field.LANGUAGE)),
        (("नाव", "जन्मतारीख", "पत्ता"), (Field.NAME, Field.BORN, Field.ADDRESS)),
        (("Name", "Name", "FIR No"), (Field.NAME, None, None)),
        (("Village", "District"), (Field.PARTICULARS, Field.PARTICULARS)),
    ],
)
def test_columns_are_guessed_in_four_languages(
    headings: tuple[str, ...], columns: tuple[Field | None, ...]
) -> None:
    assert guess(headings) == columns


def test_a_field_that_is_one_takes_one_column() -> None:
    assert not fits((Field.NAME, Field.NAME))
    assert not fits((None, None))
    assert fits((Field.NAME, Field.PEOPLE, Field.PEOPLE))


def test_of_a_year_alone_the_year_is_kept_and_no_more() -> None:
    made = entry(2, ("1999",), ("Year of birth",), (Field.BORN,), "bn", TODAY)
    assert not made.remarks
    assert earliest_birth(made.intake) == date(1999, 1, 1)
    assert latest_birth(made.intake) == date(1999, 12, 31)


@given(
    cells=st.lists(st.text(max_size=60) | DAYS | st.dates().map(str), min_size=4, max_size=4),
    columns=st.permutations(list(Field)),
)
def test_hostile_cells_never_make_what_the_domain_refuses(
    cells: list[str], columns: list[Field]
) -> None:
    made = entry(
        2, list(map(cleaned, cells)), ("a", "b", "c", "d"), tuple(columns[:4]), "bn", TODAY
    )
    assert not flaws(made.client, codes())
    assert not flaws(made.intake, codes())


def test_an_age_that_cannot_be_is_kept_as_text() -> None:
    made = entry(2, ("Mina", "400"), ("Name", "Age"), (Field.NAME, Field.AGE), "bn", TODAY)
    assert [one.trouble for one in made.remarks] == [Trouble.AGE_UNLIKELY]
    assert (made.intake.age, made.client.particulars) == (None, "Age: 400")


def _entry(**cells: str) -> Entry:
    """Return what a row becomes, from its cells by the fields they are for."""
    columns = tuple(map(Field, cells))
    return entry(2, tuple(cells.values()), tuple(cells), columns, "bn", TODAY)


def _troubles(made: Entry) -> list[tuple[Trouble, Field | None]]:
    return [(one.trouble, one.field) for one in made.remarks]


@pytest.mark.parametrize("day", ["9999-12-31", "31-12-9999", "31 December 9999", "2026-11-30"])
@pytest.mark.parametrize("field", [Field.BORN, Field.SINCE, Field.CLOSED])
def test_a_day_that_has_not_come_is_refused_and_kept_as_text(field: Field, day: str) -> None:
    made = _entry(**{"name": "Mina", field: day})
    assert _troubles(made) == [(Trouble.DAY_AHEAD, field)]
    assert made.client.particulars == f"{field}: {day}"


@pytest.mark.parametrize("day", ["0001-01-01", "29-11-1905", "1-1-1"])
def test_a_day_of_long_ago_is_refused(day: str) -> None:
    assert _troubles(_entry(born=day)) == [(Trouble.DAY, Field.BORN)]


def test_a_closed_file_stays_closed() -> None:
    alone = _entry(name="Mina", closed="5-3-2020")
    assert (alone.client.since, alone.client.closed) == (date(2020, 3, 5), date(2020, 3, 5))
    assert not alone.remarks
    assert [one.trouble for one in alone.notes] == [Trouble.NO_FIRST_DAY]
    before = _entry(name="Mina", since="5-3-2021", closed="5-3-2020")
    assert _troubles(before) == [(Trouble.CLOSED_BEFORE_BEGUN, Field.CLOSED)]
    assert before.client.closed == before.client.since == date(2021, 3, 5)
    assert before.client.particulars == "closed: 5-3-2020"


def test_an_age_is_of_the_first_day_and_a_present_one_of_today() -> None:
    made = _entry(age="16", since="1-2-2020")
    assert (made.intake.age, made.intake.age_said) == (16, date(2020, 2, 1))
    made = _entry(age_now="22", since="1-2-2020")
    assert (made.intake.age, made.intake.age_said) == (22, TODAY)
    assert guess(("Age", "Present age")) == (Field.AGE, Field.AGE_NOW)


@pytest.mark.parametrize(
    ("cells", "troubles"),
    [
        ({"born": "5-3-1990", "age_now": "36"}, []),
        ({"born": "5-3-1990", "age_now": "37"}, []),
        ({"born": "5-3-1990", "age": "20"}, []),
        ({"born": "5-3-1990", "age": "40"}, [(Trouble.AGES_APART, Field.AGE)]),
        ({"born": "5-3-1990", "age_now": "20"}, [(Trouble.AGES_APART, Field.AGE_NOW)]),
        ({"born": "5-3-1990", "age_now": "120"}, [(Trouble.AGES_APART, Field.AGE_NOW)]),
        ({"born": "5-3-1990", "age": "20", "since": "1-1-2010"}, []),
        ({"born": "1990", "age": "36", "since": "1-1-2010"}, [(Trouble.AGES_APART, Field.AGE)]),
        ({"born": "1990", "age_now": "20"}, [(Trouble.AGES_APART, Field.AGE_NOW)]),
        (
            {"age": "16", "age_now": "30", "since": "1-1-2020"},
            [(Trouble.AGES_APART, Field.AGE)],
        ),
        ({"age": "16", "age_now": "30"}, []),
        ({"age": "100", "since": "1-1-1990"}, [(Trouble.AGE_UNLIKELY, Field.AGE)]),
        ({"age_now": "121"}, [(Trouble.AGE_UNLIKELY, Field.AGE_NOW)]),
        ({"born": "2020", "since": "1-1-2010"}, [(Trouble.BORN_AFTER_BEGUN, Field.BORN)]),
    ],
)
def test_what_contradicts_itself_is_named(
    cells: dict[str, str], troubles: list[tuple[Trouble, Field]]
) -> None:
    made = _entry(name="Mina", **cells)
    assert _troubles(made) == troubles
    assert all(one.said in made.client.particulars for one in made.remarks)


def test_words_of_headings_among_people_are_no_headings() -> None:
    made = _table(
        ("Register of 2024", "", ""),
        ("Pet name", "Who helps", "Years"),
        ("Mina", "Family", "20"),
        ("Asha", "Friends", "Contact"),
    )
    assert (made.headed, made.above, made.numbers) == (2, (1,), (3, 4))


def test_rows_above_the_headings_are_named() -> None:
    made = _table(("Mina", "20"), ("", ""), ("Name", "Age"), ("Asha", "30"), ("Name", "Age"))
    assert (made.headed, made.above, made.numbers) == (3, (1,), (4, 5))
    again = entry(5, made.rows[1], made.headings, guess(made.headings), "bn", TODAY)
    assert _troubles(again) == [(Trouble.NOBODY, None)]


def test_characters_that_nobody_typed_are_taken_out() -> None:
    made = _table(("\ufeffName", "A\u202ege\x07"), ("Mi\x00na\u2028Das", "2\ud8000\x9b"))
    assert made.headings == ("Name", "Age")
    assert made.rows == (("Mina\nDas", "20"),)
    assert cleaned("ক্‍ষ ন\u200cা") == "ক্‍ষ ন\u200cা"
    assert len(_table(("a" * 9_999, "b"), ("1", "2")).headings[0]) == 100
    assert len(_entry(born="x" * 9_999).remarks[0].said) == 200
