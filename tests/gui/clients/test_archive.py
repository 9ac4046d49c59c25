"""A file is closed from the list, stays closed over a lock, and is reopened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from counsel_desk.domain.safety import Risk, RiskAssessment
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.safety import safety
from tests.gui.person import CounsellorDesk
from tests.gui.seen import cells, said
from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


def _codes(desk: Driver) -> list[str]:
    """Return the codes in the list."""
    return [row[0] for row in cells(desk.find(DataTable, "clients"))]


def _close_or_reopen(desk: Driver, code: str) -> None:
    """Select a client and press the button for closing or reopening their file."""
    desk.find(DataTable, "clients").select(lambda row: row.code == code)
    button = desk.find(QPushButton, "close_selected")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    desk.idle()


def test_a_file_is_closed_and_reopened(counsellor_desk: CounsellorDesk) -> None:
    desk = counsellor_desk
    desk.go("clients")
    code = clients.listing(desk.desk.session)[0].filed.body.code
    _close_or_reopen(desk, code)
    assert code not in _codes(desk)
    desk.press("Ctrl+Z")
    assert code in _codes(desk)
    _close_or_reopen(desk, code)
    desk.lock()
    desk.sign_in(*desk.who)
    desk.go("clients")
    assert code not in _codes(desk)
    desk.click("state_closed")
    assert code in _codes(desk)
    _close_or_reopen(desk, code)
    desk.click("state_active")
    assert code in _codes(desk)


def test_a_serious_worry_holds_a_file_in_the_list_too(counsellor_desk: CounsellorDesk) -> None:
    desk = counsellor_desk
    session, today = desk.desk.session, desk.desk.session.today()
    safety.record_risk(session, desk.client, RiskAssessment(today, Risk.HIGH, next_review=today))
    desk.go("clients")
    _close_or_reopen(desk, clients.get(session, desk.client).body.code)
    assert "talk with your supervisor" in said(desk)
    assert clients.get(session, desk.client).body.closed is None
    assert closure.of_client(session, desk.client) == []
