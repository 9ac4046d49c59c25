"""The inbox at the desk: a number beside it, one action each, and what was noted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from counsel_desk.services.inbox import inbox
from tests.gui.seen import text_of
from tests.helpers import cosigning
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from ui.design.rows.line_list import LineList
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[Driver]:
    """A counsellor at the desk, whose request was co-signed meanwhile."""
    with at(office) as session:
        cosigning.ask(session, clients.listing(session)[0].filed.record, office)
    with at(office, Role.SUPERVISOR) as session:
        cosigning.sign(session)
    made = Driver(office.tools, office.folder)
    person = office.person(Role.COUNSELLOR)
    made.sign_in(person.name, person.passphrase)
    made.go("inbox")
    yield made
    made.end()


def press_enter(desk: Driver) -> None:
    """Press Enter where the focus is."""
    focus = desk.window().focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)


def test_a_request_is_answered_where_it_is_shown(desk: Driver) -> None:
    lines = desk.find(LineList, "inbox_entries")
    assert lines.lines[0].action == "Answer"
    lines.focus_line(0)
    press_enter(desk)
    desk.idle()
    assert desk.desk.shell.current_page == "waiting"
    assert desk.text("request_about")


def test_the_number_follows_what_is_answered_elsewhere(desk: Driver) -> None:
    before = desk.desk.context.inbox.count
    entry = next(each for each in inbox.listing(desk.desk.session).open if each.informs)
    inbox.note(desk.desk.session, entry)
    assert desk.desk.context.inbox.count == before
    desk.go("clients")
    assert desk.desk.context.inbox.count == before - 1


def test_the_number_follows_an_answer_on_the_page_where_it_is_given(desk: Driver) -> None:
    before = desk.desk.context.inbox.count
    desk.find(LineList, "inbox_entries").focus_line(0)
    press_enter(desk)
    desk.idle()
    desk.click("request_declined")
    desk.idle()
    assert desk.desk.shell.current_page == "waiting"
    assert desk.desk.context.inbox.count == before - 1


def test_what_informs_goes_once_noted_and_is_found_under_earlier(desk: Driver) -> None:
    lines = desk.find(LineList, "inbox_entries")
    before = len(lines.lines)
    assert desk.desk.context.inbox.count == before
    [place] = [n for n, line in enumerate(lines.lines) if "co-signed" in line.text]
    lines.focus_line(place)
    press_enter(desk)
    desk.idle()
    assert desk.desk.context.inbox.count == before - 1
    assert "co-signed" not in text_of(desk.window())
    desk.click("show_earlier")
    assert "co-signed" in text_of(desk.window())
    assert len(inbox.listing(desk.desk.session).earlier) == 1
