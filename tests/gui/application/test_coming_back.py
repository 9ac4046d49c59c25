"""After a lock one step leads back: the name is there, the passphrase opens what was left."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from counsel_desk.domain.trust import Role
from counsel_desk.services.casework import cases
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import preferences
from tests.gui.person import CounsellorDesk, SeatedPerson
from tests.gui.seen import open_part
from tests.helpers.office import Office
from ui.system_events.events import Reason
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui
HALF = "Half a sentence"


def come_back(desk: Driver, passphrase: str) -> None:
    """Start again at the sign-in window, and type nothing but the passphrase."""
    desk.restart()
    assert desk.window().focusWidget() is desk.find(QLineEdit, "passphrase")
    desk.type("sign_in_passphrase", passphrase)
    desk.click("sign_in")


def test_the_passphrase_alone_leads_back_to_the_very_draft(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    name, passphrase = desk.who
    open_part(desk, desk.client, "notes")
    desk.click("new_note")
    desk.type("note_text", HALF)
    desk.lock()
    come_back(desk, passphrase)
    assert desk.desk.session.me.name == name
    assert desk.text("note_text") == HALF
    editor = desk.find(QPlainTextEdit, "note_text")
    focus = desk.window().focusWidget()
    assert focus is not None
    assert focus is editor or editor.isAncestorOf(focus) or focus.isAncestorOf(editor)


def test_why_it_was_locked_is_said_until_somebody_has_signed_in(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    name, passphrase = desk.who
    desk.desk._idle.passed.emit()
    desk.idle()
    desk.restart()
    assert desk.text("why_locked") == "Locked because nobody was at the desk for 5 minutes."
    assert desk.text("sign_in_name") == name
    desk.type("sign_in_passphrase", passphrase)
    desk.click("sign_in")
    desk.window().close()
    desk.idle()
    desk.restart()
    assert desk.text("sign_in_name") == ""
    desk.sign_in(name, passphrase)
    desk.lock()
    desk.restart()
    assert desk.text("why_locked") == "Locked by you."


def test_a_laptop_that_went_to_sleep_is_named_as_the_reason(person: SeatedPerson) -> None:
    person.sign_in()
    person.machines[-1].left.emit(Reason.SLEEP)
    person.driver.idle()
    person.driver.restart()
    assert person.driver.text("why_locked") == "Locked because the laptop went to sleep."


def test_a_desk_that_was_closed_begins_with_the_first_page(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    desk.go("week")
    desk.window().close()
    desk.idle()
    desk.sign_in(*desk.who)
    assert desk.desk.shell.current_page == desk.desk.navigation.first


def test_each_comes_back_to_their_own_place(office: Office, qapp: QApplication) -> None:
    desk = Driver(office.tools, office.folder)
    who, other = office.person(Role.CASEWORKER), office.person(Role.SUPERVISOR)
    desk.sign_in(who.name, who.passphrase)
    case = cases.listing(desk.desk.session)[0]
    desk.desk.context.open_case(case.record)
    desk.idle()
    desk.lock()
    desk.sign_in(other.name, other.passphrase)
    desk.go("cosign")
    desk.lock()
    desk.sign_in(who.name, who.passphrase)
    assert desk.desk.shell.current_page == "cases"
    assert desk.desk.presenter("cases").opened() == {"case": case.record}
    desk.end()


def test_the_size_of_the_window_is_there_again(counsellor_desk: CounsellorDesk) -> None:
    desk = counsellor_desk
    desk.desk.shell.resize(1300, 640)
    desk.lock()
    desk.sign_in(*desk.who)
    assert (desk.desk.shell.width(), desk.desk.shell.height()) == (1300, 640)
    kept = preferences.read(desk.desk.session)
    assert kept is not None
    assert kept.window is not None
    assert (kept.window.width, kept.window.maximised) == (1300, False)
    desk.desk.shell.showMaximized()
    desk.lock()
    desk.sign_in(*desk.who)
    assert desk.desk.shell.isMaximized()


def test_the_focus_is_on_the_page_after_signing_in(counsellor_desk: CounsellorDesk) -> None:
    shell = counsellor_desk.desk.shell
    focus = shell.focusWidget()
    assert focus is not None
    assert shell.pages.isAncestorOf(focus)


def test_a_code_a_command_and_words_are_found_from_the_search_field(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    filed = clients.listing(desk.desk.session)[0].filed
    desk.search(filed.body.code.lower())
    assert desk.desk.presenter("clients").opened()["client"] == filed.record
    desk.search("new appointment")
    assert desk.find(QLineEdit, "appointment_at").isVisible()
    desk.search("somewhere by the river")
    assert desk.text("search_text") == "somewhere by the river"
    desk.search("hide the screen")
    assert desk.desk.shell.covered
    desk.press("F9")
    desk.search("lock")
    assert desk.left


def test_a_caseworker_finds_a_case_by_its_reference(office: Office, qapp: QApplication) -> None:
    desk = Driver(office.tools, office.folder)
    who = office.person(Role.CASEWORKER)
    desk.sign_in(who.name, who.passphrase)
    case = cases.listing(desk.desk.session)[0]
    desk.search(case.body.reference.lower())
    assert desk.desk.presenter("cases").opened() == {"case": case.record}
    desk.end()
