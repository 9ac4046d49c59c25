"""Searching through the window: by keyboard, with filters, and into the file that was found."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counsel_desk.domain import searching
from counsel_desk.domain.records import Kind
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services import clients, search
from counsel_desk.wiring import tools
from tests.unit.services.test_search import HELD, write
from ui.clients.client_page import ClientPage
from ui.design.data_table import DataTable
from ui.design.empty_state import EmptyState
from ui.search.search_page import SearchPage
from ui.texts import Texts
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(template, tmp_path, qapp):
    folder = tmp_path / "office"
    shutil.copytree(template.data, folder)
    place = folder / "desk.json"
    place.write_text(place.read_text().replace(str(template.data), str(folder)), encoding="utf-8")
    driver = Driver(tools(Texts(), FLOOR), folder)
    who = next(one for one in template.people if Role.COUNSELLOR in one.roles)
    driver.who = (who.name, who.passphrase)
    driver.sign_in(*driver.who)
    yield driver
    driver.end()


def client(desk):
    return clients.listing(desk.app.desk.session)[0].filed


def ask(desk, text):
    desk.type("search_text", text)
    QTest.keyClick(desk.find(QLineEdit, "search_text"), Qt.Key.Key_Return)
    desk.idle()


def hits(desk):
    model = desk.find(DataTable, "hits").model()
    return [
        [model.index(row, place).data() for place in range(4)] for row in range(model.rowCount())
    ]


def test_a_note_is_found_and_its_file_opened_with_the_keys_alone(desk):
    filed = client(desk)
    write(desk.app.desk.session, filed.record, "She walked to the jetty. আজ জেটিতে।")
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


def test_a_name_finds_the_details_and_stays_covered(desk):
    session = desk.app.desk.session
    name = client(desk).body.name
    desk.press("Ctrl+K")
    ask(desk, name)
    [line] = [each for each in hits(desk) if each[1] == "Details"]
    assert line[0] == client(desk).body.code
    assert name not in " ".join(line)
    assert search.find(session, name).hits


def test_what_is_found_is_narrowed_by_kind_and_day(desk):
    filed = client(desk)
    write(desk.app.desk.session, filed.record, "the jetty")
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


def test_a_question_without_a_word_is_answered_kindly(desk):
    desk.press("Ctrl+K")
    ask(desk, '"*"')
    assert "at least one word" in desk.find(EmptyState, "").accessibleName()


def test_after_a_lock_the_same_is_found_and_nothing_of_the_question_is_left(desk):
    write(desk.app.desk.session, client(desk).record, "the jetty")
    desk.press("Ctrl+K")
    ask(desk, "jetty")
    desk.lock()
    desk.sign_in(*desk.who)
    desk.go("search")
    assert desk.text("search_text") == ""
    ask(desk, "jetty")
    assert len(hits(desk)) == 1


def test_waiting_for_the_index_can_be_stopped(qtbot):
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
