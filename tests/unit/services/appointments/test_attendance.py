"""Kept appointments count beside notes, in attendance and in follow-ups, and no day twice."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from counsel_desk.demo.office import build
from counsel_desk.domain.appointments.appointment import State
from counsel_desk.domain.consent.consent import Category, Part
from counsel_desk.domain.trust import Role
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.caseload import workload
from counsel_desk.services.release import release
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office
from tests.unit.services.writing import plan_session, sign_note


def attendance(session: Session, client: str) -> str:
    """Return the first wording of what is told of attendance."""
    return release.suggest(session, client, Part(Category.ATTENDANCE), "en")


def test_a_kept_appointment_without_a_note_counts(
    counsellor: Session, other: str, today: date
) -> None:
    plan_session(counsellor, today - timedelta(days=3), other)
    sign_note(counsellor, other, today - timedelta(days=9))
    last = f"{today - timedelta(days=3):%d-%m-%Y}"
    said = f"Sessions held up to now: 2; the last one was on {last}."
    assert said in attendance(counsellor, other)


def test_the_note_of_a_kept_appointment_is_no_second_session(
    counsellor: Session, other: str, today: date
) -> None:
    plan_session(counsellor, today, other)
    sign_note(counsellor, other, today)
    assert "Sessions held up to now: 1;" in attendance(counsellor, other)


def test_a_group_counts_once_for_each_who_took_part(
    counsellor: Session, other: str, client: str, today: date
) -> None:
    plan_session(counsellor, today, other, client)
    note = group_sessions.begin(counsellor, (other, client), today)
    group_sessions.save(counsellor, note.name, replace(note.draft, text="text"))
    group_sessions.sign(counsellor, note.name)
    assert "Sessions held up to now: 1;" in attendance(counsellor, other)


@pytest.mark.parametrize("state", [State.NOT_COME, State.CANCELLED_BY_CLIENT, State.PLANNED])
def test_what_did_not_take_place_is_no_session(
    counsellor: Session, other: str, today: date, state: State
) -> None:
    plan_session(counsellor, today, other, state=state)
    assert "No session has been held yet." in attendance(counsellor, other)


def test_a_kept_appointment_settles_an_overdue_follow_up(
    counsellor: Session, other: str, today: date
) -> None:
    before = workload.own(counsellor).overdue_follow_ups
    due = today - timedelta(days=5)
    sign_note(counsellor, other, today - timedelta(days=12), follow_up=due)
    assert workload.own(counsellor).overdue_follow_ups == before + 1
    plan_session(counsellor, due - timedelta(days=1), other)
    assert workload.own(counsellor).overdue_follow_ups == before + 1
    plan_session(counsellor, due, other, state=State.NOT_COME)
    assert workload.own(counsellor).overdue_follow_ups == before + 1
    plan_session(counsellor, due, other)
    assert workload.own(counsellor).overdue_follow_ups == before


def test_the_fictional_office_has_appointments_behind_and_ahead(
    office: Office, today: date, tmp_path: Path
) -> None:
    made = build(tmp_path / "demo", office.tools, clients=4, notes=0)
    who = next(one for one in made.people if Role.COUNSELLOR in one.roles)
    session = sign_in.sign_in(open_office_data(made.data, office.tools), who.name, who.passphrase)
    try:
        ahead = appointments.next_by_client(session)
        past = appointments.between(session, today - timedelta(days=20), today)
    finally:
        session.close()
    assert ahead
    assert {line.appointment.state for line in past} & {State.KEPT, State.NOT_COME}
    assert all(one.day.weekday() < 5 for one in ahead.values())
