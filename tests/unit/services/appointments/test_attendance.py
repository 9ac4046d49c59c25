"""Kept appointments count beside notes, in attendance and in follow-ups, and no day twice."""

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from counsel_desk.demo.office import build
from counsel_desk.domain.appointments.appointment import Mode, State, local_day
from counsel_desk.domain.consent.consent import Category, Part
from counsel_desk.domain.trust import Role
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.caseload import workload
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.release import release
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session
from tests.helpers.office import Clock, Office


@pytest.fixture
def today(clock: Clock) -> date:
    return local_day(clock())


@pytest.fixture
def blank(counsellor: Session, client: str) -> str:
    return clients.add(counsellor, clients.get(counsellor, client).body)


def write(session: Session, client: str, held: date, follow_up: date | None = None) -> None:
    name, draft = notes.begin(session, client, held)
    notes.save(session, name, replace(draft, text="text", follow_up=follow_up))
    notes.sign(session, name)


def keep(session: Session, day: date, *who: str, state: State = State.KEPT) -> None:
    wanted = Wanted(who, day, time(10), 60, Mode.IN_PERSON, group=len(who) > 1)
    appointments.plan(session, wanted, state=state)


def attendance(session: Session, client: str) -> str:
    return release.suggest(session, client, Part(Category.ATTENDANCE), "en")


def test_a_kept_appointment_without_a_note_counts(
    counsellor: Session, blank: str, today: date
) -> None:
    keep(counsellor, today - timedelta(days=3), blank)
    write(counsellor, blank, today - timedelta(days=9))
    last = f"{today - timedelta(days=3):%d-%m-%Y}"
    said = f"Sessions held up to now: 2; the last one was on {last}."
    assert said in attendance(counsellor, blank)


def test_the_note_of_a_kept_appointment_is_no_second_session(
    counsellor: Session, blank: str, today: date
) -> None:
    keep(counsellor, today, blank)
    write(counsellor, blank, today)
    assert "Sessions held up to now: 1;" in attendance(counsellor, blank)


def test_a_group_counts_once_for_each_who_took_part(
    counsellor: Session, blank: str, client: str, today: date
) -> None:
    keep(counsellor, today, blank, client)
    note = group_sessions.begin(counsellor, (blank, client), today)
    group_sessions.save(counsellor, note.name, replace(note.draft, text="text"))
    group_sessions.sign(counsellor, note.name)
    assert "Sessions held up to now: 1;" in attendance(counsellor, blank)


@pytest.mark.parametrize("state", [State.NOT_COME, State.CANCELLED_BY_CLIENT, State.PLANNED])
def test_what_did_not_take_place_is_no_session(
    counsellor: Session, blank: str, today: date, state: State
) -> None:
    keep(counsellor, today, blank, state=state)
    assert "No session has been held yet." in attendance(counsellor, blank)


def test_a_kept_appointment_settles_an_overdue_follow_up(
    counsellor: Session, blank: str, today: date
) -> None:
    before = workload.own(counsellor).overdue_follow_ups
    due = today - timedelta(days=5)
    write(counsellor, blank, today - timedelta(days=12), due)
    assert workload.own(counsellor).overdue_follow_ups == before + 1
    keep(counsellor, due - timedelta(days=1), blank)
    assert workload.own(counsellor).overdue_follow_ups == before + 1
    keep(counsellor, due, blank, state=State.NOT_COME)
    assert workload.own(counsellor).overdue_follow_ups == before + 1
    keep(counsellor, due, blank)
    assert workload.own(counsellor).overdue_follow_ups == before


def test_the_fictional_office_has_appointments_behind_and_ahead(
    office: Office, tmp_path: Path
) -> None:
    made = build(tmp_path / "demo", office.tools, clients=12, notes=2)
    who = next(one for one in made.people if Role.COUNSELLOR in one.roles)
    session = sign_in.sign_in(open_office_data(made.data, office.tools), who.name, who.passphrase)
    try:
        ahead = appointments.next_by_client(session)
        day = local_day(office.clock())
        past = appointments.between(session, day - timedelta(days=20), day)
    finally:
        session.close()
    assert ahead
    assert {line.appointment.state for line in past} & {State.KEPT, State.NOT_COME}
    assert all(one.day.weekday() < 5 for one in ahead.values())
