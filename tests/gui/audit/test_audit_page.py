"""The page with what people did, in words."""

from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.seen import cells, child, texts
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
    """The page with everyone's actions, shown."""
    page = AuditPage(everyone=True)
    qtbot.addWidget(page)
    page.show()
    page.show_entries(ROWS)
    return page


def actions(page: AuditPage) -> list[list[str]]:
    """Return who did what, row by row."""
    return [row[1:3] for row in cells(child(page, DataTable, "actions"))]


def test_actions_are_shown_in_words(page: AuditPage) -> None:
    assert actions(page) == [
        ["Rukhsana", "Signed a note"],
        ["Prakash", "Signed in"],
        ["–", "a_later_action"],
    ]


@pytest.mark.parametrize(("typed", "left"), [("prak", 1), ("SIGNED", 2), ("nobody", 0), ("", 3)])
def test_actions_are_filtered_by_person_and_by_action(
    page: AuditPage, typed: str, left: int
) -> None:
    QTest.keyClicks(child(page, QLineEdit, "filter_actions"), typed)
    assert len(actions(page)) == left


def test_whose_actions_they_are_is_said(qtbot: QtBot) -> None:
    own = AuditPage(everyone=False)
    qtbot.addWidget(own)
    own.show()
    assert any("Your own actions" in each for each in texts(own))
