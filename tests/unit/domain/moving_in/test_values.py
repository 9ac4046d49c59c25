"""Days, ages and digits as registers in India write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.moving_in.spoken import read_languages
from counsel_desk.domain.moving_in.values import plain, read_age, read_day, read_year

TODAY = date(2026, 11, 29)
DAYS = st.dates(date(1000, 1, 1), date.max)
DIGITS = st.sampled_from(["0123456789", "০১২৩৪৫৬৭৮৯", "०१२३४५६७८९"])


def in_script(text: str, digits: str) -> str:
    """Return a text with its digits in a script."""
    return text.translate({ord("0") + place: digit for place, digit in enumerate(digits)})


@given(day=DAYS, digits=DIGITS, between=st.sampled_from(["/", "-", ".", " ", " / "]))
def test_day_month_year_in_any_script(day: date, digits: str, between: str) -> None:
    written = f"{day.day}{between}{day.month:02}{between}{day.year}"
    assert read_day(in_script(written, digits), TODAY) == day


@given(day=DAYS, digits=DIGITS)
def test_iso(day: date, digits: str) -> None:
    assert read_day(in_script(day.isoformat(), digits), TODAY) == day


@given(day=st.dates(date(1930, 1, 1), date(2099, 12, 31)), digits=DIGITS)
def test_the_serial_number_of_a_spreadsheet(day: date, digits: str) -> None:
    serial = (day - date(1899, 12, 30)).days
    assert read_day(in_script(str(serial), digits), TODAY) == day
    assert read_day(f"{serial}.5", TODAY) == day


@given(day=st.dates(TODAY.replace(year=1927), TODAY.replace(month=1, day=1)))
def test_two_digits_are_the_last_such_year(day: date) -> None:
    assert read_day(f"{day.day}-{day.month}-{day.year % 100:02}", TODAY) == day


@given(st.text(max_size=40))
def test_whatever_stands_there_it_is_a_day_or_nothing(text: str) -> None:
    found = read_day(text, TODAY)
    assert found is None or isinstance(found, date)
    assert plain(plain(text)) == plain(text)
    assert read_age(text) is None or 0 <= (read_age(text) or 0) < 1000


@pytest.mark.parametrize(
    "text", ["31/02/1999", "05/23/1999", "1999", "", "soon", "0", "99999", "1/1", "5-3-199"]
)
def test_no_other_order_is_guessed(text: str) -> None:
    assert read_day(text, TODAY) is None


@pytest.mark.parametrize(
    "text", ["5 March 1999", "5 মার্চ ১৯৯৯", "५ मार्च १९९९", "5th Mar, 1999", "05-Mar-99"]
)
def test_months_by_name(text: str) -> None:
    assert read_day(text, TODAY) == date(1999, 3, 5)


def test_years_and_ages() -> None:
    assert (read_year("১৯৯৯"), read_year("36526"), read_year("1999.0")) == (1999, None, 1999)
    ages = ["23", "২৩ বছর", "23 yrs.", "23.0", "२३ वर्ष"]
    assert [read_age(text) for text in ages] == [23] * 5
    assert read_age("about 20") is None


def test_languages() -> None:
    assert read_languages("Bengali, Hindi & বাংলা") == ("bn", "hi")
    assert read_languages("Klingon") is None
    assert read_languages("বাংলা ও सादरी") == ("bn", "sck")


def test_the_first_serial_days() -> None:
    assert read_day("36526", TODAY) == date(1899, 12, 30) + timedelta(36526) == date(2000, 1, 1)
