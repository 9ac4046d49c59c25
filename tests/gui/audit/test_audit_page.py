from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ui.audit.audit_page import AuditPage, AuditRow
from ui.design.tables.data_table import DataTable

pytestmark = pytest.mark.gui
ROWS = [
    AuditRow(datetime(2026, 11, 24, 9, 0, tzinfo=UTC), "Rukhsana", "note_signed"),
    AuditRow(datetime(2026, 11, 23, 9, 0, tzinfo=UTC), "Prakash", "signed_in"),
    AuditRow(datetime(2026, 11, 22, 9, 0, tzinfo=UTC), "", "a_later_action"),
]


@pytest.fixture
def page(qtbot: QtBot) -> AuditPage:
    page = AuditPage(everyone=True)
    qtbot.addWidget(page)
    page.show()
    page.show_entries(ROWS)
    return page


def cells(page: AuditPage) -> list[list[str]]:
    model = page.findChild(DataTable, "actions").model()
    return [
        [model.index(row, column).data() for column in range(1, 3)]
        for row in range(model.rowCount())
    ]


def test_actions_are_said_in_words(page: AuditPage) -> None:
    assert cells(page) == [
        ["Rukhsana", "Signed a note"],
        ["Prakash", "Signed in"],
        ["–", "a_later_action"],
    ]


@pytest.mark.parametrize(("typed", "left"), [("prak", 1), ("SIGNED", 2), ("nobody", 0), ("", 3)])
def test_they_are_filtered_by_person_and_by_action(page: AuditPage, typed: str, left: int) -> None:
    QTest.keyClicks(page.findChild(QLineEdit, "filter_actions"), typed)
    assert len(cells(page)) == left


def test_whose_actions_they_are_is_said(qtbot: QtBot, page: AuditPage) -> None:
    own = AuditPage(everyone=False)
    qtbot.addWidget(own)
    own.show()
    said = [each.text() for each in own.findChildren(QLabel)]
    assert any("Your own actions" in each for each in said)
