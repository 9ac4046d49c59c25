"""Appointments are blocks as long as they take; those that overlap stand side by side."""

from collections.abc import Callable
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counsel_desk.services.appointments.appointments import AppointmentLine
from tests.gui.week.conftest import MONDAY
from ui.week.week_blocks import side_by_side
from ui.week.week_grid import WeekGrid

pytestmark = pytest.mark.gui
Line = Callable[..., AppointmentLine]


def test_those_that_overlap_share_the_width(line: Line) -> None:
    lines = [line("a", 0, time(10)), line("b", 0, time(10, 30)), line("c", 0, time(14))]
    blocks = {each.line.record: (each.lane, each.lanes) for each in side_by_side(lines)}
    assert blocks == {"a": (0, 2), "b": (1, 2), "c": (0, 1)}


def test_a_free_lane_is_taken_again(line: Line) -> None:
    lines = [line("a", 0, time(10)), line("b", 0, time(10, 30)), line("c", 0, time(11))]
    blocks = {each.line.record: (each.lane, each.lanes) for each in side_by_side(lines)}
    assert blocks == {"a": (0, 2), "b": (1, 2), "c": (0, 2)}


def test_a_double_click_on_the_last_minutes_of_a_block_opens_it(qtbot: QtBot, line: Line) -> None:
    grid = WeekGrid()
    qtbot.addWidget(grid)
    grid.resize(900, 700)
    grid.show_week(MONDAY, MONDAY, [line("a", 1, time(10, 30))])
    grid.show()
    [block] = side_by_side([line("a", 1, time(10, 30))])
    place = grid._place_of(block, 1)
    hour = grid.rowHeight(0)
    assert place.height() == pytest.approx(hour, abs=3)
    at = place.center()
    at.setY(place.bottom() - 2)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(grid.opened) as opened:
        QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args == ["a"]
