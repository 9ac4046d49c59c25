"""The first page at the desk: what each role sees after signing in, and where it leads."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.domain.trust import Role
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.work.session import Session
from tests.gui.seen import text_of
from tests.helpers import cosigning
from tests.helpers.handing_over import at
from tests.helpers.office import Clock, Office
from ui.design.rows.line_list import LineList
from ui.finders.twice import offered_twice
from ui.today.section import Section
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(office: Office, clock: Clock, qapp: QApplication) -> Iterator[Driver]:
    """A desk at noon, at which nobody is signed in."""
    clock.instant = clock.instant.replace(hour=6, minute=30, second=0)
    made = Driver(office.tools, office.folder)
    yield made
    made.end()


def enter(desk: Driver, office: Office, role: Role) -> Session:
    """Sign in the first person of a role; return the session."""
    person = office.person(role)
    desk.sign_in(person.name, person.passphrase)
    return desk.desk.session


def plan(session: Session, people: tuple[str, ...], at_hour: int, days: int = 0) -> str:
    """Plan a kept appointment; return its record."""
    day = session.today() + timedelta(days=days)
    wanted = Wanted(people, day, time(at_hour), 50, Mode.IN_PERSON, "", len(people) > 1)
    return appointments.plan(session, wanted, state=State.KEPT).records[0]


def act(desk: Driver, section: str, place: int = 0) -> None:
    """Press the action of a line."""
    lines = desk.find(LineList, f"{section}_lines")
    buttons = [each for each in lines.findChildren(QPushButton, "act_on_line") if each.isVisible()]
    QTest.mouseClick(buttons[place], Qt.MouseButton.LeftButton)
    desk.idle()


def test_a_counsellor_goes_from_an_appointment_straight_into_its_note(
    desk: Driver, office: Office
) -> None:
    with at(office) as session:
        client = clients.add(session, replace(clients.listing(session)[0].filed.body))
        plan(session, (client,), 0)
        name = clients.get(session, client).body.name
    session = enter(desk, office, Role.COUNSELLOR)
    code = clients.get(session, client).body.code
    assert desk.desk.shell.current_page == "today"
    said = text_of(desk.find(Section, "appointments_today"))
    assert code in said
    assert "Took place" in said
    assert name not in said
    desk.click("show_names")
    assert name in text_of(desk.find(Section, "appointments_today"))
    act(desk, "appointments_today")
    assert desk.desk.shell.current_page == "clients"
    [(draft, _body)] = notes.drafts_of(session, client)
    desk.type("note_text", "Half a sentence")
    desk.go("today")
    assert notes.drafts_of(session, client)[0][0] == draft
    act(desk, "appointments_today")
    assert desk.text("note_text") == "Half a sentence"
    assert len(notes.drafts_of(session, client)) == 1


def test_a_group_and_an_older_session_lead_to_their_notes(desk: Driver, office: Office) -> None:
    with at(office) as session:
        body = clients.listing(session)[0].filed.body
        two = tuple(clients.add(session, body) for _each in range(2))
        group = plan(session, two, 0)
        plan(session, two[:1], 0, days=-2)
    session = enter(desk, office, Role.COUNSELLOR)
    act(desk, "appointments_today")
    assert desk.desk.shell.current_page == "week"
    [draft] = [one for one in group_sessions.listing(session) if one.name]
    assert draft.draft.appointment == group
    desk.go("today")
    lines = desk.find(LineList, "to_finish_lines").lines
    code = clients.get(session, two[0]).body.code
    place = next(n for n, line in enumerate(lines) if line.text.startswith(f"{code}: no note yet"))
    act(desk, "to_finish", place)
    assert [one.held for _name, one in notes.drafts_of(session, two[0])] == [
        session.today() - timedelta(days=2)
    ]


def test_an_empty_day_offers_an_appointment(desk: Driver, office: Office) -> None:
    enter(desk, office, Role.COUNSELLOR)
    assert "No appointments today." in text_of(desk.window())
    assert offered_twice(desk.window()) == []
    desk.click("new_appointment")
    assert desk.desk.shell.current_page == "week"
    assert desk.find(QWidget, "appointment_day").isVisible()


def test_a_caseworker_sees_what_is_next_and_a_summary_that_came(
    desk: Driver, office: Office
) -> None:
    enter(desk, office, Role.CASEWORKER)
    assert desk.desk.shell.current_page == "today"
    assert desk.find(LineList, "next_lines").lines
    act(desk, "next")
    assert desk.desk.shell.current_page == "cases"
    desk.go("today")
    said = text_of(desk.find(Section, "inbox_first"))
    assert "sent a summary" in said
    act(desk, "inbox_first")
    assert desk.desk.shell.current_page == "summaries"


def test_a_supervisor_sees_what_awaits_them_and_the_caseloads(desk: Driver, office: Office) -> None:
    with at(office) as session:
        cosigning.ask(session, clients.listing(session)[0].filed.record, office)
        name = session.me.name
    enter(desk, office, Role.SUPERVISOR)
    assert f"{name} asks you to co-sign" in text_of(desk.find(Section, "inbox_first"))
    assert "Counsellors: 2" in text_of(desk.find(Section, "team_line"))
    act(desk, "inbox_first")
    assert desk.desk.shell.current_page == "cosign"
