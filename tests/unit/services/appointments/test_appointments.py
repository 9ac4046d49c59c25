"""Appointments: planned, repeated, moved, called off, and what is said of them."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.domain.appointments.appointment import Every, Mode, Repeats, State
from counsel_desk.domain.office_time import local
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointment_rules import (
    EndBeforeStartError,
    GroupTooSmallError,
    NobodyChosenError,
    NotBegunError,
    Remark,
    StillAheadError,
    TooLongError,
    Wanted,
)
from counsel_desk.services.appointments.appointments import AppointmentLine
from counsel_desk.services.caseload import workload
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.notes import notes
from counsel_desk.services.vaults import audit
from counsel_desk.services.work.sensible import FarAwayError
from counsel_desk.services.work.session import Session
from tests.helpers.office import Clock, Office

FAR = date(2100, 1, 1)


@pytest.fixture
def wanted(client: str, today: date) -> Wanted:
    """What is planned with the client tomorrow."""
    return Wanted((client,), today + timedelta(days=1), time(10, 30), 60, Mode.IN_PERSON)


def all_of(session: Session) -> list[AppointmentLine]:
    """Return every appointment of a counsellor."""
    return appointments.between(session, date(1950, 1, 1), FAR)


def test_what_is_planned_is_there_after_the_next_sign_in(
    office: Office, counsellor: Session, client: str, wanted: Wanted
) -> None:
    planned = appointments.plan(counsellor, replace(wanted, place=" Room 2 "))
    assert planned.remarks == ()
    office.close()
    [line] = all_of(office.enter(Role.COUNSELLOR))
    assert line.record == planned.records[0]
    body = line.appointment
    assert (body.day, body.at, body.place) == (wanted.day, time(10, 30), "Room 2")
    assert (body.clients, body.state, body.zone) == ((client,), State.PLANNED, "Asia/Kolkata")


def test_lines_carry_codes_and_no_names(counsellor: Session, client: str, wanted: Wanted) -> None:
    appointments.plan(counsellor, wanted)
    [line] = all_of(counsellor)
    who = clients.get(counsellor, client).body
    assert line.codes == (who.code,)
    assert who.name not in str(line)


def test_one_of_a_series_changes_alone(counsellor: Session, wanted: Wanted) -> None:
    records = appointments.plan(counsellor, wanted, Repeats(Every.WEEK, times=4)).records
    appointments.change(counsellor, records[1], replace(wanted, day=wanted.day, at=time(15)))
    times = {line.record: line.appointment.at for line in all_of(counsellor)}
    assert [times[record] for record in records] == [time(10, 30), time(15), *(time(10, 30),) * 2]


def test_all_that_follow_take_the_new_time_and_keep_their_own_days(
    counsellor: Session, wanted: Wanted
) -> None:
    monthly = replace(wanted, day=date(2099, 1, 31))
    records = appointments.plan(counsellor, monthly, Repeats(Every.MONTH, times=4)).records
    second = appointments.get(counsellor, records[1]).appointment
    change = replace(monthly, day=second.day, at=time(9), minutes=45)
    assert (
        appointments.change(counsellor, records[1], change, following=True).records == (records[1:])
    )
    found = [appointments.get(counsellor, record).appointment for record in records]
    assert [one.day.day for one in found] == [31, 28, 31, 30]
    assert [one.at for one in found] == [time(10, 30), time(9), time(9), time(9)]


def test_all_that_follow_are_counted_from_the_new_day(counsellor: Session, wanted: Wanted) -> None:
    records = appointments.plan(counsellor, wanted, Repeats(Every.FORTNIGHT, times=4)).records
    appointments.mark(counsellor, records[2], State.CANCELLED_BY_CLIENT)
    moved = wanted.day + timedelta(days=16)
    appointments.change(counsellor, records[1], replace(wanted, day=moved), following=True)
    days = [appointments.get(counsellor, record).appointment.day for record in records]
    assert days == [
        wanted.day,
        moved,
        wanted.day + timedelta(days=28),  # was called off, so it stays where it was
        moved + timedelta(days=28),
    ]


def test_calling_off_may_hold_for_all_that_follow(counsellor: Session, wanted: Wanted) -> None:
    records = appointments.plan(counsellor, wanted, Repeats(Every.WEEK, times=4)).records
    appointments.mark(counsellor, records[3], State.CANCELLED_BY_US)
    appointments.mark(counsellor, records[1], State.CANCELLED_BY_CLIENT, following=True)
    assert [appointments.get(counsellor, record).appointment.state for record in records] == [
        State.PLANNED,
        State.CANCELLED_BY_CLIENT,
        State.CANCELLED_BY_CLIENT,
        State.CANCELLED_BY_US,
    ]


def test_what_happened_is_not_said_of_a_day_that_is_ahead(
    counsellor: Session, wanted: Wanted, today: date
) -> None:
    [record] = appointments.plan(counsellor, wanted).records
    for state in (State.KEPT, State.NOT_COME):
        with pytest.raises(StillAheadError):
            appointments.mark(counsellor, record, state)
    appointments.change(counsellor, record, replace(wanted, day=today, at=time()))
    appointments.mark(counsellor, record, State.KEPT)
    with pytest.raises(StillAheadError):
        appointments.change(counsellor, record, wanted)
    appointments.mark(counsellor, record, State.PLANNED)
    assert appointments.get(counsellor, record).appointment.state is State.PLANNED


def test_what_happened_is_not_said_of_today_before_its_hour(
    counsellor: Session, wanted: Wanted, today: date, clock: Clock
) -> None:
    now = local(clock())
    begins = (now + timedelta(minutes=1)).replace(second=0, microsecond=0)
    soon = replace(wanted, day=begins.date(), at=begins.time())
    assert soon.day == today
    [record] = appointments.plan(counsellor, soon).records
    for state in (State.KEPT, State.NOT_COME):
        with pytest.raises(NotBegunError):
            appointments.mark(counsellor, record, state)
        with pytest.raises(NotBegunError):
            appointments.plan(counsellor, soon, state=state)
    appointments.mark(counsellor, record, State.CANCELLED_BY_US)
    clock.move(minutes=1)
    appointments.mark(counsellor, record, State.KEPT)


def test_what_overlaps_is_said_and_allowed(counsellor: Session, wanted: Wanted, other: str) -> None:
    [record] = appointments.plan(counsellor, wanted).records
    again = replace(wanted, clients=(other,), at=time(11), minutes=15)
    assert appointments.plan(counsellor, again).remarks == (Remark.OVERLAPS,)
    assert appointments.plan(counsellor, replace(again, at=time(11, 30))).remarks == ()
    weekly = Repeats(Every.WEEK, times=3)
    earlier = replace(again, day=wanted.day - timedelta(days=7))
    assert Remark.OVERLAPS in appointments.plan(counsellor, earlier, weekly).remarks
    # An appointment does not overlap with itself.
    moved = replace(wanted, day=wanted.day + timedelta(days=3))
    appointments.change(counsellor, record, moved)
    assert appointments.change(counsellor, record, replace(moved, minutes=90)).remarks == ()


def test_what_passes_midnight_overlaps_with_the_next_day(
    counsellor: Session, wanted: Wanted
) -> None:
    appointments.plan(counsellor, replace(wanted, at=time(23, 30), minutes=90))
    next_day = replace(wanted, day=wanted.day + timedelta(days=1), at=time(0, 30))
    assert appointments.plan(counsellor, next_day).remarks == (Remark.OVERLAPS,)


def test_the_past_and_a_closed_file_are_said_and_allowed(
    counsellor: Session, client: str, wanted: Wanted, today: date
) -> None:
    yesterday = replace(wanted, day=today - timedelta(days=1))
    assert appointments.plan(counsellor, yesterday).remarks == (Remark.PAST,)
    recorded = replace(yesterday, at=time(15))
    assert appointments.plan(counsellor, recorded, state=State.KEPT).remarks == ()
    closure.close(counsellor, client, Closure(clients.get(counsellor, client).body.since))
    assert appointments.plan(counsellor, wanted).remarks == (Remark.CLOSED_FILE,)


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"clients": ()}, NobodyChosenError),
        ({"clients": (), "group": True}, GroupTooSmallError),
        ({"group": True}, GroupTooSmallError),
        ({"minutes": 0}, EndBeforeStartError),
        ({"minutes": -30}, EndBeforeStartError),
        ({"minutes": 1000}, TooLongError),
        ({"day": date(9999, 12, 31)}, FarAwayError),
        ({"day": date(26, 11, 1)}, FarAwayError),
        ({"clients": ("nobody",)}, NoSuchRecordError),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    counsellor: Session,
    wanted: Wanted,
    wrong: dict[str, Any],
    error: type[KnownError],
) -> None:
    with pytest.raises(error):
        appointments.plan(counsellor, replace(wanted, **wrong))
    assert all_of(counsellor) == []


def test_a_repeat_that_ends_before_it_begins_is_refused(
    counsellor: Session, wanted: Wanted, today: date
) -> None:
    with pytest.raises(EndBeforeStartError):
        appointments.plan(counsellor, wanted, Repeats(Every.WEEK, until=today))


def test_a_group_is_in_each_file_without_the_others(
    counsellor: Session, client: str, other: str, wanted: Wanted
) -> None:
    [record] = appointments.plan(
        counsellor, replace(wanted, clients=(client, other), group=True)
    ).records
    codes = {each: clients.get(counsellor, each).body.code for each in (client, other)}
    [week] = all_of(counsellor)
    assert set(week.codes) == set(codes.values())
    for each in (client, other):
        [line] = appointments.of_client(counsellor, each)
        assert (line.record, line.codes) == (record, (codes[each],))


def test_a_single_appointment_stays_with_its_client(
    counsellor: Session, client: str, other: str, wanted: Wanted
) -> None:
    [record] = appointments.plan(counsellor, wanted).records
    appointments.change(counsellor, record, replace(wanted, clients=(other,)))
    assert appointments.get(counsellor, record).appointment.clients == (client,)


def test_the_next_one_is_the_first_that_is_planned_and_not_over(
    counsellor: Session, client: str, wanted: Wanted, today: date, clock: Clock
) -> None:
    records = appointments.plan(counsellor, wanted, Repeats(Every.WEEK, times=3)).records
    appointments.plan(counsellor, replace(wanted, day=today - timedelta(days=2)))
    assert appointments.next_by_client(counsellor)[client].day == wanted.day
    appointments.mark(counsellor, records[0], State.CANCELLED_BY_CLIENT)
    assert appointments.next_by_client(counsellor)[client].day == wanted.day + timedelta(days=7)
    clock.move(days=30)
    assert appointments.next_by_client(counsellor) == {}


def test_todays_are_those_ahead(
    counsellor: Session, wanted: Wanted, today: date, clock: Clock
) -> None:
    appointments.plan(counsellor, wanted)
    assert appointments.today(counsellor) == []
    [line] = all_of(counsellor)
    clock.instant = line.appointment.begins - timedelta(minutes=20)
    assert [one.at for one in appointments.today(counsellor)] == [time(10, 30)]
    clock.instant = line.appointment.ends
    assert appointments.today(counsellor) == []


def test_kept_appointments_count_once_beside_the_note_of_that_day(
    counsellor: Session, client: str, other: str, wanted: Wanted, today: date
) -> None:
    before = workload.own(counsellor).sessions_7
    held = replace(wanted, day=today - timedelta(days=1))
    appointments.plan(counsellor, held, state=State.KEPT)
    appointments.plan(counsellor, replace(held, at=time(18)))
    assert workload.own(counsellor).sessions_7 == before + 1
    name, draft = notes.begin(counsellor, client, held.day)
    notes.save(counsellor, name, replace(draft, text="A note."))
    notes.sign(counsellor, name)
    assert workload.own(counsellor).sessions_7 == before + 1
    group = replace(held, clients=(client, other), group=True)
    appointments.plan(counsellor, group, state=State.KEPT)
    assert workload.own(counsellor).sessions_7 == before + 2
    assert workload.own(counsellor).sessions_28 >= before + 2


def test_the_trail_says_what_and_not_with_whom(
    counsellor: Session, client: str, wanted: Wanted
) -> None:
    [record] = appointments.plan(counsellor, wanted).records
    appointments.mark(counsellor, record, State.CANCELLED_BY_US)
    latest, before, *_ = audit.actions(counsellor)
    assert (before.action, latest.action) == ("appointment_planned", "appointment_changed")
    assert record not in str([latest, before])


def test_a_gone_appointment_is_said_kindly(counsellor: Session, wanted: Wanted) -> None:
    for ask in (
        lambda: appointments.get(counsellor, "gone"),
        lambda: appointments.mark(counsellor, "gone", State.KEPT),
        lambda: appointments.change(counsellor, "gone", wanted),
    ):
        with pytest.raises(NoSuchRecordError):
            ask()


@settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    every=st.sampled_from([Every.WEEK, Every.FORTNIGHT, Every.MONTH]),
    times=st.integers(2, 6),
    edits=st.lists(
        st.tuples(
            st.integers(0, 5),
            st.sampled_from(["one", "following", "off", "off_following"]),
            st.integers(-3, 40),
            st.integers(7, 20),
        ),
        max_size=4,
    ),
)
def test_no_change_loses_touches_or_doubles_another(
    counsellor: Session,
    wanted: Wanted,
    every: Every,
    times: int,
    edits: list[tuple[int, str, int, int]],
) -> None:
    first = replace(wanted, day=date(2090, 1, 31))
    records = appointments.plan(counsellor, first, Repeats(every, times=times)).records
    for asked, what, days, hour in edits:
        place = asked % times
        before = [appointments.get(counsellor, record).appointment for record in records]
        if what.startswith("off"):
            appointments.mark(
                counsellor,
                records[place],
                State.CANCELLED_BY_US,
                following=what == "off_following",
            )
        else:
            change = replace(first, day=before[place].day + timedelta(days=days), at=time(hour))
            appointments.change(counsellor, records[place], change, following=what == "following")
        after = [appointments.get(counsellor, record).appointment for record in records]
        last = times if what.endswith("following") else place + 1
        assert after[:place] == before[:place]
        assert after[last:] == before[last:]
        assert [one.number for one in after] == list(range(times))
        assert after[place] != before[place] or what.startswith("off") or days == 0
