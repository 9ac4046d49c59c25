"""Searching through the window: by keyboard, with filters, and into the file that was found."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.demo.office import DemoOffice
from counsel_desk.demo.people import Person
from counsel_desk.domain.goals import Goal
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.referrals import Service, State
from counsel_desk.domain.safety import Risk, RiskAssessment
from counsel_desk.domain.search import searching
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services import goals
from counsel_desk.services.clients import clients, search
from counsel_desk.services.people import people
from counsel_desk.services.referrals import referrals
from counsel_desk.services.referrals.referrals import Details
from counsel_desk.services.safety import safety
from counsel_desk.services.sign_in.sign_in import sign_in, sign_out
from counsel_desk.services.vaults import cover
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.helpers.folders import copied
from tests.unit.services.clients.test_search import HELD, write
from ui.client_file.client_page import ClientPage
from ui.design.messages.empty_state import EmptyState
from ui.design.tables.data_table import DataTable
from ui.search.search_page import SearchPage
from ui.texts import Texts
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def folder(template: DemoOffice, tmp_path: Path) -> Path:
    return copied(template.data, tmp_path / "office")


def counsellors(template: DemoOffice) -> list[Person]:
    return [one for one in template.people if Role.COUNSELLOR in one.roles]


@pytest.fixture
def desk(template: DemoOffice, folder: Path, qapp: QApplication) -> Iterator[Driver]:
    driver = Driver(tools(Texts(), FLOOR), folder)
    who = counsellors(template)[0]
    driver.who = (who.name, who.passphrase)
    driver.sign_in(*driver.who)
    yield driver
    driver.end()


@pytest.fixture
def theirs(template: DemoOffice, folder: Path) -> tuple[str, str]:
    """What a colleague wrote before she asked the counsellor to stand in for her: her client."""
    mine, other = counsellors(template)[:2]
    session = sign_in(open_office_data(folder, tools(Texts(), FLOOR)), other.name, other.passphrase)
    filed = clients.listing(session)[0].filed
    write(session, filed.record, "the ferry", HELD - timedelta(days=3))
    write(session, filed.record, "the jetty in the fog", HELD)
    known = people.colleagues(session, Role.COUNSELLOR)
    me = next(person for person, name in known if name == mine.name)
    cover.arrange(session, me, session.data.tools.now().date() + timedelta(days=3))
    sign_out(session)
    return filed.body.code, other.name


def client(desk: Driver) -> Filed:
    return clients.listing(desk.desk.session)[0].filed


def ask(desk: Driver, text: str) -> None:
    desk.type("search_text", text)
    QTest.keyClick(desk.find(QLineEdit, "search_text"), Qt.Key.Key_Return)
    desk.idle()


def hits(desk: Driver) -> list[list[str]]:
    model = desk.find(DataTable, "hits").model()
    return [
        [model.index(row, place).data() for place in range(4)] for row in range(model.rowCount())
    ]


def test_a_note_is_found_and_its_file_opened_with_the_keys_alone(desk: Driver) -> None:
    filed = client(desk)
    write(desk.desk.session, filed.record, "She walked to the jetty. আজ জেটিতে।")
    desk.press("Ctrl+K")
    assert desk.window().focusWidget() is desk.find(QLineEdit, "search_text")
    ask(desk, "jet* জেটিতে")
    day = f"{HELD:%d-%m-%Y}"
    assert hits(desk) == [[filed.body.code, "Note", day, "She walked to the jetty. আজ জেটিতে।"]]
    table = desk.find(DataTable, "hits")
    assert desk.window().focusWidget() is table
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    assert desk.find(ClientPage, "client_page").isVisible()
    assert desk.find(QWidget, "notes_tab").isVisible()


def open_chosen(desk: Driver) -> None:
    """Open what the cursor is on among what was found, by the keyboard."""
    QTest.keyClick(desk.find(DataTable, "hits"), Qt.Key.Key_Return)
    desk.idle()


def test_the_very_note_is_opened_by_mouse_and_by_keyboard(desk: Driver) -> None:
    filed, session = client(desk), desk.desk.session
    for number, word in enumerate(("jetty", "ferry", "lantern")):
        write(session, filed.record, f"She saw the {word}.", HELD + timedelta(days=number))
    desk.press("Ctrl+K")
    ask(desk, "ferry")
    open_chosen(desk)
    assert "ferry" in desk.text("signed_text")
    desk.press("Ctrl+K")
    ask(desk, "jetty")
    table = desk.find(DataTable, "hits")
    place = table.visualRect(table.model().index(0, 0)).center()
    for click in (QTest.mouseClick, QTest.mouseDClick):
        click(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.idle()
    assert "jetty" in desk.text("signed_text")


def test_what_else_is_found_is_opened_where_it_stands(desk: Driver) -> None:
    filed, session = client(desk), desk.desk.session
    record_others(session, filed.record)
    desk.press("Ctrl+K")
    ask(desk, "kite")
    open_chosen(desk)
    assert desk.find(DataTable, "risks").selected().body.reasons == "a kite"
    desk.press("Ctrl+K")
    ask(desk, "harbour")
    open_chosen(desk)
    assert desk.find(QWidget, "goal_form").isVisible()
    desk.press("Ctrl+K")
    ask(desk, "orchard")
    open_chosen(desk)
    assert desk.find(QWidget, "referral_reader").isVisible()


def record_others(session: Session, client: str) -> None:
    today = session.today()
    for reasons in ("a kite", "a kettle"):
        safety.record_risk(session, client, RiskAssessment(today, Risk.LOW, reasons=reasons))
    goals.set_goal(session, client, Goal("to see the harbour", today))
    goals.set_goal(session, client, Goal("to rest", today))
    details = Details(Service.HEALTH, today, State.SENT, to="the orchard clinic")
    referrals.record(session, client, details)


def test_what_a_colleague_keeps_is_found_and_opened_in_her_file(
    theirs: tuple[str, str], desk: Driver
) -> None:
    own, (code, owner) = client(desk), theirs
    write(desk.desk.session, own.record, "she saw the jetty", HELD)
    desk.press("Ctrl+K")
    ask(desk, "jetty")
    assert [line[:2] for line in hits(desk)] == [[own.body.code, "My clients"], [code, owner]]
    QTest.keyClick(desk.find(DataTable, "hits"), Qt.Key.Key_Down)
    open_chosen(desk)
    assert "fog" in desk.text("signed_text")
    desk.press("Ctrl+K")
    ask(desk, "saw")
    open_chosen(desk)
    assert "saw the jetty" in desk.text("signed_text")
    desk.click("back_to_clients")
    desk.idle()
    assert desk.find(QComboBox, "whose_clients").currentText() == "My clients"


def test_a_name_finds_the_details_and_stays_covered(desk: Driver) -> None:
    session = desk.desk.session
    name = client(desk).body.name
    desk.press("Ctrl+K")
    ask(desk, name)
    [line] = [each for each in hits(desk) if each[1] == "Details"]
    assert line[0] == client(desk).body.code
    assert name not in " ".join(line)
    assert search.find(session, name).hits


def test_what_is_found_is_narrowed_by_kind_and_day(desk: Driver) -> None:
    filed = client(desk)
    write(desk.desk.session, filed.record, "the jetty")
    desk.press("Ctrl+K")
    ask(desk, "jetty")
    assert len(hits(desk)) == 1
    desk.pick("search_kind", str(Kind.FORM_RESPONSE))
    assert "Nothing was found" in desk.find(EmptyState, "").accessibleName()
    desk.pick("search_kind", "")
    desk.type("search_after", "02-11-2026")
    desk.idle()
    assert "Nothing was found" in desk.find(EmptyState, "").accessibleName()
    desk.type("search_after", "01-11-2026")
    desk.idle()
    assert len(hits(desk)) == 1
    assert desk.find(QComboBox, "search_kind").count() == 1 + len(searching.FIELDS)


def test_a_question_without_a_word_is_answered_kindly(desk: Driver) -> None:
    desk.press("Ctrl+K")
    ask(desk, '"*"')
    assert "at least one word" in desk.find(EmptyState, "").accessibleName()


def test_after_a_lock_the_same_is_found_and_nothing_of_the_question_is_left(desk: Driver) -> None:
    write(desk.desk.session, client(desk).record, "the jetty")
    desk.press("Ctrl+K")
    ask(desk, "jetty")
    desk.lock()
    desk.sign_in(*desk.who)
    desk.go("search")
    assert desk.text("search_text") == ""
    ask(desk, "jetty")
    assert len(hits(desk)) == 1


def test_waiting_for_the_index_can_be_stopped(qtbot: QtBot) -> None:
    page = SearchPage()
    qtbot.addWidget(page)
    page.show()
    page.show_progress(200, 20_000)
    button = page.findChild(QWidget, "message_action")
    assert button.isVisible()
    with qtbot.waitSignal(page.stop_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page.show_found(search.Found())
    assert not button.isVisible()
