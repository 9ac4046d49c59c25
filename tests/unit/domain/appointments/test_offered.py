"""A new appointment is not proposed for a time that is past."""

from datetime import date, datetime, time

import pytest

from counsel_desk.domain.appointments.offered import USUAL, Times, offered
from counsel_desk.domain.office_time import at

DAY = date(2026, 11, 30)


def clock(hour: int, minute: int = 0) -> datetime:
    """Return an instant of the day, by the office's clock."""
    return at(DAY, time(hour, minute))


@pytest.mark.parametrize(
    ("now", "begins"),
    [
        (clock(7), USUAL),
        (clock(9, 59), USUAL),
        (clock(10), time(11)),
        (clock(16, 40), time(17)),
        (clock(23, 50), time(23)),
    ],
)
def test_today_it_begins_at_the_usual_time_or_the_next_full_hour(
    now: datetime, begins: time
) -> None:
    assert offered(DAY, now).ahead == begins


def test_on_another_day_it_begins_at_the_usual_time() -> None:
    assert offered(date(2026, 12, 1), clock(16)) == Times(USUAL, USUAL)
    assert offered(date(2026, 11, 29), clock(16)) == Times(USUAL, USUAL)


@pytest.mark.parametrize(("hour", "minute"), [(0, 0), (6, 20), (10, 0), (23, 59)])
def test_what_took_place_today_began_at_an_hour_that_has_come(hour: int, minute: int) -> None:
    assert offered(DAY, clock(hour, minute)).begun == time(hour)
