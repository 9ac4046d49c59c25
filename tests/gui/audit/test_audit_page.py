"""The page with what people did, in words."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.seen import cells, child, texts
from ui.audit.audit_page import AuditPage, AuditRow
from ui.design.layout import unfolding
from ui.design.layout.unfolding import is_unfolding
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
    qtbot: QtBot, page: AuditPage, typed: str, left: int
) -> None:
    QTest.keyClicks(child(page, QLineEdit, "filter_actions"), typed)
    qtbot.waitUntil(lambda: not is_unfolding(page))
    assert len(actions(page)) == left


def test_a_log_of_years_is_searched_in_turns_of_the_window_for_what_was_typed_last(
    qtbot: QtBot, page: AuditPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unfolding, "_SLICE", 0.001)
    page.show_entries(ROWS * 1000)
    line, beats = child(page, QLineEdit, "filter_actions"), list[str]()
    beat = QTimer(page)
    beat.timeout.connect(lambda: beats.append(line.text()))
    line.setText("nobody")
    assert len(actions(page)) == 3 * 1000
    beat.start(0)
    qtbot.waitUntil(lambda: len(beats) > 1)
    assert is_unfolding(page), "it was searched in one go"
    line.setText("prak")
    qtbot.waitUntil(lambda: not is_unfolding(page))
    beat.stop()
    assert len(actions(page)) == 1000


def test_whose_actions_they_are_is_said(qtbot: QtBot) -> None:
    own = AuditPage(everyone=False)
    qtbot.addWidget(own)
    own.show()
    assert any("Your own actions" in each for each in texts(own))
