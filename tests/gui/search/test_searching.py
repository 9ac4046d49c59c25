"""Searching at the desk: by keyboard, with filters, and on to the file that was found."""

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
from counsel_desk.domain.records import Client, Filed, Kind
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
from tests.gui.person import CounsellorDesk
from tests.gui.seen import cells, child
from tests.unit.services.clients.searched import HELD, write
from ui.client_file.client_page import ClientPage
from ui.dates import day_text
from ui.design.messages.empty_state import EmptyState
from ui.design.tables.data_table import DataTable
from ui.search.search_page import SearchPage
from ui.texts import Texts

pytestmark = pytest.mark.gui


def counsellors(template: DemoOffice) -> list[Person]:
    """Return the counsellors of the office."""
    return [one for one in template.people if Role.COUNSELLOR in one.roles]


@pytest.fixture
def desk(template: DemoOffice, folder: Path, qapp: QApplication) -> Iterator[CounsellorDesk]:
    """A desk with the first counsellor signed in, after whatever a test put into the folder."""
    made = CounsellorDesk(folder, counsellors(template)[0])
    yield made
    made.end()


@pytest.fixture
def covered(template: DemoOffice, folder: Path) -> tuple[str, str]:
    """Have a colleague write notes and ask the counsellor to stand in for them.

    Returns:
        The code of the colleague's client, and the colleague's name.
    """
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


def client(desk: CounsellorDesk) -> Filed[Client]:
    """Return the first client."""
    return clients.listing(desk.desk.session)[0].filed


def ask(desk: CounsellorDesk, text: str) -> None:
    """Open the page of the search and search for a text."""
    desk.go("search")
    desk.type("search_text", text)
    QTest.keyClick(desk.find(QLineEdit, "search_text"), Qt.Key.Key_Return)
    desk.idle()


def hits(desk: CounsellorDesk) -> list[list[str]]:
    """Return the texts of what was found, row by row."""
    return cells(desk.find(DataTable, "hits"))


def test_a_note_is_found_and_its_file_opened_by_keyboard(desk: CounsellorDesk) -> None:
    filed = client(desk)
    write(desk.desk.session, filed.record, "She walked to the jetty. আজ জেটিতে।")
    desk.press("Ctrl+K")
    assert desk.window().focusWidget() is desk.find(QLineEdit, "search_field")
    desk.search("jet* জেটিতে")
    day = day_text(HELD)
    assert hits(desk) == [[filed.body.code, "Note", day, "She walked to the jetty. আজ জেটিতে।"]]
    table = desk.find(DataTable, "hits")
    assert desk.window().focusWidget() is table
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    assert desk.find(ClientPage, "client_page").isVisible()
    assert desk.find(QWidget, "notes_tab").isVisible()


def open_chosen(desk: CounsellorDesk) -> None:
    """Open the hit under the cursor with the keyboard."""
    QTest.keyClick(desk.find(DataTable, "hits"), Qt.Key.Key_Return)
    desk.idle()


def test_the_found_note_is_opened_by_mouse_and_by_keyboard(desk: CounsellorDesk) -> None:
    filed, session = client(desk), desk.desk.session
    for number, word in enumerate(("jetty", "ferry", "lantern")):
        write(session, filed.record, f"She saw the {word}.", HELD + timedelta(days=number))
    ask(desk, "ferry")
    open_chosen(desk)
    assert "ferry" in desk.text("signed_text")
    ask(desk, "jetty")
    table = desk.find(DataTable, "hits")
    place = table.visualRect(table.model().index(0, 0)).center()
    for click in (QTest.mouseClick, QTest.mouseDClick):
        click(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.idle()
    assert "jetty" in desk.text("signed_text")


def test_other_records_are_opened_in_their_part_of_the_file(desk: CounsellorDesk) -> None:
    filed, session = client(desk), desk.desk.session
    record_others(session, filed.record)
    ask(desk, "kite")
    open_chosen(desk)
    assert desk.find(DataTable, "risks").selected().body.reasons == "a kite"
    ask(desk, "harbour")
    open_chosen(desk)
    assert desk.find(QWidget, "goal_form").isVisible()
    ask(desk, "orchard")
    open_chosen(desk)
    assert desk.find(QWidget, "referral_reader").isVisible()


def record_others(session: Session, client: str) -> None:
    """Record risks, goals and a referral, each with a word to search for."""
    today = session.today()
    for reasons in ("a kite", "a kettle"):
        safety.record_risk(session, client, RiskAssessment(today, Risk.LOW, reasons=reasons))
    goals.set_goal(session, client, Goal("to see the harbour", today))
    goals.set_goal(session, client, Goal("to rest", today))
    details = Details(Service.HEALTH, today, State.SENT, to="the orchard clinic")
    referrals.record(session, client, details)


def test_a_covered_colleague_s_note_is_found_and_opened_in_their_vault(
    covered: tuple[str, str], desk: CounsellorDesk
) -> None:
    own, (code, owner) = client(desk), covered
    write(desk.desk.session, own.record, "she saw the jetty", HELD)
    ask(desk, "jetty")
    assert [line[:2] for line in hits(desk)] == [[own.body.code, "My clients"], [code, owner]]
    QTest.keyClick(desk.find(DataTable, "hits"), Qt.Key.Key_Down)
    open_chosen(desk)
    assert "fog" in desk.text("signed_text")
    ask(desk, "jetty")
    open_chosen(desk)
    assert "saw the jetty" in desk.text("signed_text")
    desk.click("back_to_clients")
    desk.idle()
    assert desk.find(QComboBox, "whose_clients").currentText() == "My clients"


def test_a_name_finds_the_details_without_showing_the_name(desk: CounsellorDesk) -> None:
    session = desk.desk.session
    name = client(desk).body.name
    ask(desk, name)
    [line] = [each for each in hits(desk) if each[1] == "Details"]
    assert line[0] == client(desk).body.code
    assert name not in " ".join(line)
    assert search.find(session, name).hits


def test_hits_are_filtered_by_kind_and_day(desk: CounsellorDesk) -> None:
    filed = client(desk)
    write(desk.desk.session, filed.record, "the jetty")
    ask(desk, "jetty")
    assert len(hits(desk)) == 1
    desk.pick("search_kind", str(Kind.FORM_RESPONSE))
    assert "searched: Form. Try fewer" in desk.find(EmptyState, "").accessibleName()
    desk.pick("search_kind", "")
    desk.type("search_after", "02-11-2026")
    desk.idle()
    assert "searched: from Mon 2 Nov. Try" in desk.find(EmptyState, "").accessibleName()
    desk.type("search_after", "01-11-2026")
    desk.idle()
    assert len(hits(desk)) == 1
    assert desk.find(QComboBox, "search_kind").count() == 1 + len(searching.FIELDS)


def test_a_query_without_a_word_is_answered_with_advice(desk: CounsellorDesk) -> None:
    ask(desk, '"*"')
    assert "at least one word" in desk.find(EmptyState, "").accessibleName()


def test_after_a_lock_the_query_is_gone_and_the_same_is_found_again(desk: CounsellorDesk) -> None:
    write(desk.desk.session, client(desk).record, "the jetty")
    ask(desk, "jetty")
    desk.lock()
    desk.sign_in(*desk.who)
    desk.go("search")
    assert desk.text("search_text") == ""
    ask(desk, "jetty")
    assert len(hits(desk)) == 1


def test_building_the_index_can_be_stopped(qtbot: QtBot) -> None:
    page = SearchPage()
    qtbot.addWidget(page)
    page.show()
    page.show_progress(200, 20_000)
    button = child(page, QWidget, "message_action")
    assert button.isVisible()
    with qtbot.waitSignal(page.stop_requested):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    page.show_found(search.Found())
    assert not button.isVisible()
