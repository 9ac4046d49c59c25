"""What a day that cannot be read is answered with."""

import pytest
from pytestqt.qtbot import QtBot

from ui.design.fields.day_edit import DayEdit

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("typed", ["31-02-2026", "৩১/০২/২০২৬", "2026-13-01", "31022026"])
def test_of_a_day_that_there_is_not_this_is_said(qtbot: QtBot, typed: str) -> None:
    day = DayEdit()
    qtbot.addWidget(day)
    day.set_text(typed)
    assert not day.is_valid()
    assert day.wanted() == "There is no such day. Please write it as day-month-year."


@pytest.mark.parametrize("typed", ["", "tomorrow", "31-2", "5 June"])
def test_of_anything_else_how_a_day_is_written(qtbot: QtBot, typed: str) -> None:
    day = DayEdit()
    qtbot.addWidget(day)
    day.set_text(typed)
    assert day.value() is None
    assert day.wanted() == "Please write the day as day-month-year."
