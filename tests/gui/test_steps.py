"""How many steps the things take that are done every day, counted by the hands that do them."""

from collections.abc import Iterator
from datetime import time

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.disclosure import Step
from counsel_desk.domain.trust import Role
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.notes import notes
from counsel_desk.services.people import people
from tests.helpers.agreeing import terms_of
from tests.helpers.office import Clock, Office
from ui.walk.choosing import tick
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui

NOTE = "We practised slow breathing."
NEW = ("Invented Newcomer", "Invented Successor")
PASSPHRASE = "seven invented words for the first morning here"


@pytest.fixture
def desk(office: Office, clock: Clock, qapp: QApplication) -> Iterator[Driver]:
    """A desk at noon, at which nobody is signed in."""
    clock.instant = clock.instant.replace(hour=6, minute=30, second=0)
    made = Driver(office.tools, office.folder)
    yield made
    made.end()


def enter(desk: Driver, office: Office, role: Role) -> None:
    """Sign the first person of a role in."""
    person = office.person(role)
    desk.sign_in(person.name, person.passphrase)


def test_from_a_session_to_its_signed_note_in_four(desk: Driver, office: Office) -> None:
    session = office.enter(Role.COUNSELLOR)
    client = clients.listing(session)[0].filed.record
    before = len(notes.of_client(session, client))
    held = Wanted((client,), session.today(), time(), 50, Mode.IN_PERSON, "", group=False)
    appointments.plan(session, held, state=State.KEPT)
    office.close()
    enter(desk, office, Role.COUNSELLOR)
    with desk.steps.counted() as steps:
        desk.click("act_on_line")
        desk.type("note_text", NOTE)
        desk.click("sign_note")
    assert len(notes.of_client(desk.desk.session, client)) == before + 1
    assert steps.taken <= 4


def test_back_to_a_draft_after_a_lock_in_two(desk: Driver, office: Office) -> None:
    enter(desk, office, Role.COUNSELLOR)
    client = clients.listing(desk.desk.session)[0].filed.record
    desk.search(clients.listing(desk.desk.session)[0].filed.body.code)
    desk.click("file_action")
    desk.type("note_text", NOTE)
    desk.lock()
    desk.restart()
    with desk.steps.counted() as steps:
        desk.type("sign_in_passphrase", office.person(Role.COUNSELLOR).passphrase)
        desk.click("sign_in")
    assert desk.desk.navigation.place().opened["client"] == client
    assert desk.text("note_text") == NOTE
    editor = desk.find(QPlainTextEdit, "note_text")
    focus = desk.window().focusWidget()
    assert focus is not None
    assert focus is editor or editor.isAncestorOf(focus)
    assert steps.taken <= 2


def test_two_people_confirmed_in_four_and_the_sheets_typed_once(
    desk: Driver, office: Office
) -> None:
    for name in NEW:
        _arrive(desk, office, name)
    enter(desk, office, Role.ADMINISTRATOR)
    with desk.steps.counted() as steps:
        desk.click("confirm_person")
        tick(desk, NEW[0])
        one = steps.taken
        tick(desk, NEW[1])
        another = steps.taken - one
        with desk.steps.counted() as sheets:
            for number, words in enumerate(office.sheets, start=1):
                desk.type(f"share_{number}", words)
        desk.click("certify")
    waiting = [each.name for each in people.staff(desk.desk.session) if each.state != "certified"]
    assert not set(NEW) & set(waiting)
    assert sheets.taken == len(office.sheets)
    assert steps.taken - sheets.taken - another <= 3
    assert another == 1


def _arrive(desk: Driver, office: Office, name: str) -> None:
    """Invite somebody, and let them make their keys."""
    enter(desk, office, Role.ADMINISTRATOR)
    desk.type("new_person", name)
    desk.check(f"role_{Role.STAFF}")
    desk.click("invite")
    code = desk.text("invitation")
    desk.lock()
    desk.restart()
    desk.click("first_sign_in")
    desk.type("enrol_name", name)
    desk.type("invitation_code", code)
    desk.type("new_passphrase", PASSPHRASE)
    desk.type("repeated_passphrase", PASSPHRASE)
    desk.click("enrol")
    desk.check("sheet_written")
    desk.click("sheet_done")


def test_a_summary_released_in_six_after_the_consent(desk: Driver, office: Office) -> None:
    session = office.enter(Role.COUNSELLOR)
    filed = clients.listing(session)[0].filed
    terms = terms_of(session, session.today(), Category.NEEDS_AND_RECOMMENDATIONS)
    consent.record(session, filed.record, terms)
    office.close()
    enter(desk, office, Role.COUNSELLOR)
    desk.search(filed.body.code)
    desk.tab("consents")
    with desk.steps.counted() as steps:
        desk.tab("summary")
        desk.type(f"section_{Category.NEEDS_AND_RECOMMENDATIONS}", "A room of their own.")
        desk.click("preview_summary")
        desk.click("statement_end")
        desk.choose("summary_reading", "to_her")
        desk.click("release_summary")
    ledger = disclosure.of_client(desk.desk.session, filed.record)
    assert ledger[-1].body.step is Step.RELEASED
    assert steps.taken <= 6
