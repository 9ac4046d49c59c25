"""Appointments: their times, repeats and overlaps, and which of them were sessions."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.appointments.appointment import (
    MOST_TIMES,
    Appointment,
    Every,
    Mode,
    Repeats,
    State,
    busy,
    day_after,
    days_of,
    overlaps,
    sessions_held,
)
from counsel_desk.domain.office_time import local_day

ONE = Appointment(("c",), date(2026, 11, 24), time(10, 30), 60, Mode.IN_PERSON)
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
STEPS = st.integers(0, MOST_TIMES)


def test_it_begins_by_the_clock_of_its_zone() -> None:
    assert ONE.begins == datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
    assert ONE.ends == datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
    assert local_day(datetime(2026, 11, 24, 18, 30, tzinfo=UTC)) == date(2026, 11, 25)
    assert local_day(datetime(2026, 11, 24, 18, 29, tzinfo=UTC)) == date(2026, 11, 24)


def test_an_hour_is_an_hour_on_the_night_the_clocks_change_elsewhere() -> None:
    night = replace(ONE, day=date(2026, 10, 25), at=time(0, 30), minutes=180, zone="Europe/Berlin")
    assert night.ends - night.begins == timedelta(hours=3)
    gap = replace(ONE, day=date(2026, 3, 29), at=time(2, 30), zone="Europe/Berlin")
    assert gap.ends - gap.begins == timedelta(hours=1)


def test_the_31st_gives_the_last_day_of_a_shorter_month_and_comes_back() -> None:
    days = days_of(date(2027, 1, 31), Repeats(Every.MONTH, times=5))
    assert days == [
        date(2027, 1, 31),
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
        date(2027, 5, 31),
    ]
    assert day_after(date(2028, 1, 31), Every.MONTH, 1) == date(2028, 2, 29)
    assert day_after(date(2026, 12, 15), Every.MONTH, 1) == date(2027, 1, 15)


@pytest.mark.parametrize(
    ("repeats", "count"),
    [
        (Repeats(), 1),
        (Repeats(until=date(2020, 1, 1)), 1),
        (Repeats(Every.WEEK, until=date(2026, 12, 8)), 3),
        (Repeats(Every.WEEK, until=date(2026, 12, 7)), 2),
        (Repeats(Every.FORTNIGHT, until=date(2026, 12, 8)), 2),
        (Repeats(Every.WEEK, date(2027, 12, 31), 4), 4),
        (Repeats(Every.WEEK, date(2026, 11, 23)), 0),
        (Repeats(Every.WEEK), MOST_TIMES),
        (Repeats(Every.WEEK, times=1_000_000), MOST_TIMES),
    ],
)
def test_a_repeat_ends(repeats: Repeats, count: int) -> None:
    days = days_of(date(2026, 11, 24), repeats)
    assert len(days) == count


@given(DAYS, STEPS)
def test_weeks_keep_the_weekday(first: date, step: int) -> None:
    assert day_after(first, Every.WEEK, step) - first == timedelta(weeks=step)
    assert day_after(first, Every.FORTNIGHT, step) - first == timedelta(weeks=2 * step)


@given(DAYS, st.integers(1, MOST_TIMES))
def test_months_leave_none_out(first: date, step: int) -> None:
    before, after = (day_after(first, Every.MONTH, each) for each in (step - 1, step))
    assert (after.year * 12 + after.month) - (before.year * 12 + before.month) == 1
    assert after.day == first.day or (after.day < first.day and (after + timedelta(1)).day == 1)


@given(st.lists(st.tuples(st.integers(0, 47), st.integers(1, 300)), max_size=12))
def test_busy_times_hold_every_minute_once(spans: list[tuple[int, int]]) -> None:
    made = [replace(ONE, at=time(half // 2, half % 2 * 30), minutes=n) for half, n in spans]
    times = busy(made)
    for (_, end), (begin, _) in pairwise(times):
        assert end < begin
    taken = {one.begins + timedelta(minutes=n) for one in made for n in range(one.minutes)}
    reported = {
        begin + timedelta(minutes=n)
        for begin, end in times
        for n in range((end - begin) // timedelta(minutes=1))
    }
    assert reported == taken


def test_touching_is_not_overlapping_and_what_was_called_off_takes_no_time() -> None:
    after = replace(ONE, at=time(11, 30))
    assert not overlaps(ONE, after)
    assert overlaps(ONE, replace(after, at=time(11, 29)))
    assert not overlaps(ONE, replace(ONE, state=State.CANCELLED_BY_CLIENT))
    assert busy([replace(ONE, state=State.CANCELLED_BY_US)]) == []
    assert overlaps(ONE, replace(ONE, state=State.KEPT))


def test_an_appointment_over_midnight_overlaps_the_next_day() -> None:
    late = replace(ONE, at=time(23, 30), minutes=90)
    assert overlaps(late, replace(ONE, day=date(2026, 11, 25), at=time(0, 30)))


PAIRS = st.lists(st.tuples(st.sampled_from("ab"), st.dates(date(2026, 1, 1), date(2026, 1, 3))))


@given(PAIRS, PAIRS)
def test_a_days_note_and_appointment_are_one_session(
    notes: list[tuple[str, date]], kept: list[tuple[str, date]]
) -> None:
    held = Counter(sessions_held(notes, kept))
    for day in {day for _whose, day in notes + kept}:
        wanted = sum(max(notes.count((who, day)), kept.count((who, day))) for who in "ab")
        assert held[day] == wanted
