"""Appointments and lines of groups go over with a client's file; other clients stay unknown."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from counsel_desk.domain.appointments.appointment import Mode
from counsel_desk.domain.trust import Role
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.transfer.transfer import HalfWrittenError
from counsel_desk.services.work.file_marks import FrozenError
from tests.helpers.handing_over import accept, at, bodies, finished, offer
from tests.helpers.office import Office

HELD = date(2026, 11, 20)


@pytest.fixture
def written(office: Office) -> tuple[str, str, str]:
    """An appointment and a group note: the client, the other participant, the name of the note."""
    with at(office) as session:
        client = finished(session)
        other = clients.add(session, clients.get(session, client).body)
        day = session.today() + timedelta(days=3)
        appointments.plan(session, Wanted((client,), day, time(10), 60, Mode.PHONE))
        begun = group_sessions.begin(session, (client, other), HELD)
        lines = {client: "Hers alone.", other: "Of the other."}
        group_sessions.save(
            session, begun.name, replace(begun.draft, text="The group.", lines=lines)
        )
    return client, other, begun.name


def test_a_group_note_is_signed_before_a_file_goes_over(
    office: Office, written: tuple[str, str, str]
) -> None:
    client, _other, name = written
    with at(office) as session:
        with pytest.raises(HalfWrittenError):
            offer(session, client)
        group_sessions.sign(session, name)
        offer(session, client)
        with pytest.raises(FrozenError):
            group_sessions.begin(session, written[:2], HELD)


def test_appointments_and_the_own_line_go_over_and_nobody_else(
    office: Office, written: tuple[str, str, str]
) -> None:
    client, other, name = written
    with at(office) as session:
        group_sessions.sign(session, name)
        offer(session, client)
    with at(office, place=1) as receiver:
        there = accept(receiver)
        [line] = appointments.of_client(receiver, there)
        assert line.appointment.clients == (there,)
        [entry] = group_sessions.of_client(receiver, there)
        assert (entry.size, entry.note, entry.line) == (2, "", "Hers alone.")
        inside = bodies(receiver)
        assert other not in str(inside)
        assert "Of the other." not in str(inside)
    session = office.enter(Role.COUNSELLOR)
    [entry] = group_sessions.of_client(session, other)
    assert entry.line == "Of the other."
    sign_in.sign_out(session)
