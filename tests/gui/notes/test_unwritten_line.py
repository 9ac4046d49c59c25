"""The line about kept sessions that have no note."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.seen import child
from ui.dates import day_text
from ui.notes.unwritten_line import UnwrittenLine

pytestmark = pytest.mark.gui

DAYS = [date(2026, 11, day) for day in (24, 17, 10, 3, 2)]


@pytest.fixture
def line(qtbot: QtBot) -> UnwrittenLine:
    """The line, while no session lacks a note."""
    made = UnwrittenLine()
    qtbot.addWidget(made)
    return made


def words(line: UnwrittenLine) -> str:
    """Return what the line says."""
    return child(line, QLabel, "unwritten_words").text()


def test_it_is_hidden_while_every_session_has_its_note(line: UnwrittenLine) -> None:
    assert line.isHidden()
    line.show_days(DAYS[:1])
    assert not line.isHidden()
    line.show_days([])
    assert line.isHidden()


def test_it_names_the_last_days_and_counts_the_others(line: UnwrittenLine) -> None:
    line.show_days(DAYS[:2])
    two = f"{day_text(date(2026, 11, 24))}, {day_text(date(2026, 11, 17))}"
    assert words(line) == f"Sessions without a note: {two}."
    line.show_days(DAYS)
    assert words(line).endswith(f"{day_text(date(2026, 11, 10))}, and 2 earlier.")


def test_its_button_asks_for_the_note_of_the_last_one(qtbot: QtBot, line: UnwrittenLine) -> None:
    line.show_days(DAYS)
    button = child(line, QPushButton, "write_unwritten")
    assert day_text(date(2026, 11, 24)) in button.text()
    with qtbot.waitSignal(line.write_requested) as asked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [DAYS[0]]
