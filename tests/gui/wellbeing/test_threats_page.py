"""Threats to staff in the window: noted, found again after a lock, changed and removed."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.services.wellbeing import threats
from tests.gui.seen import cells, child, click, text_of
from tests.helpers.office import Office
from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver
from ui.wellbeing.threats_page import ThreatsPage

pytestmark = pytest.mark.gui


def page_of(desk: Driver, who: Person) -> ThreatsPage:
    """Sign in, open the page, and return it."""
    desk.sign_in(who.name, who.passphrase)
    desk.go("threats")
    desk.idle()
    return child(desk.desk.shell, ThreatsPage)


def test_a_threat_is_noted_found_after_a_lock_and_removed(office: Office, desk: Driver) -> None:
    who = office.person(Role.STAFF)
    page = page_of(desk, who)
    click(page, "new_threat")
    child(page, QPlainTextEdit, "threat_words").setPlainText("A call at night.")
    click(page, "save_threat")
    desk.idle()
    desk.lock()
    page = page_of(desk, who)
    table = child(page, DataTable, "threats")
    assert [row[2] for row in cells(table)] == ["not yet"]
    table.row_activated.emit(threats.mine(desk.desk.session)[0])
    assert child(page, QPlainTextEdit, "threat_words").toPlainText() == "A call at night."
    click(page, "remove_threat")
    child(page, QPushButton, "question_yes").click()
    desk.idle()
    assert not threats.mine(desk.desk.session)
    assert "Nothing is noted." in text_of(page)
