"""The week by keyboard and mouse, at 100 % and where there is little room."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from counsel_desk.domain.appointments.appointment import State
from counsel_desk.services.appointments.appointments import AppointmentLine
from tests.gui.seen import child, click
from ui.dates import day_text
from ui.design.tables.data_table import DataTable
from ui.week.week_grid import WeekGrid
from ui.week.week_page import WeekPage
from ui.week.week_table_model import WeekTableModel

pytestmark = pytest.mark.gui
MONDAY = date(2026, 11, 23)
TODAY = MONDAY + timedelta(days=2)
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def page(qtbot: QtBot, line: Callable[..., AppointmentLine]) -> WeekPage:
    """The page with three appointments, shown and active."""
    page = WeekPage()
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show_week(
        MONDAY,
        TODAY,
        [
            line("one", 2, time(10, 30)),
            line("two", 3, time(11), "AB2C"),
            line("three", 3, time(11, 30), "XY9Z"),
        ],
    )
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    grid = child(page, WeekGrid)
    grid.setFocus()
    return page


def keys(page: WeekPage, *pressed: Qt.Key) -> None:
    """Press keys on the grid."""
    for key in pressed:
        QTest.keyClick(child(page, WeekGrid), key)


def test_the_cursor_starts_on_today_and_enter_opens_the_appointment(
    qtbot: QtBot, page: WeekPage
) -> None:
    with qtbot.waitSignal(page.appointment_opened) as opened:
        keys(page, Qt.Key.Key_Return)
    assert opened.args == ["one"]


def test_arrows_move_the_cursor_and_enter_on_an_empty_cell_starts_a_new_one(
    qtbot: QtBot, page: WeekPage
) -> None:
    with qtbot.waitSignal(page.new_requested) as begun:
        keys(page, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Enter)
    assert begun.args == [TODAY - timedelta(days=1), time(12)]


def test_n_starts_a_new_one_even_on_a_full_cell(qtbot: QtBot, page: WeekPage) -> None:
    with qtbot.waitSignal(page.new_requested) as begun:
        keys(page, Qt.Key.Key_N)
    assert begun.args == [TODAY, None]


@pytest.mark.qt_log_ignore(
    "propagateSizeHints", r"not support raise\(\)", "not support grabbing the keyboard"
)
def test_one_of_several_in_a_cell_is_chosen_by_keyboard(qtbot: QtBot, page: WeekPage) -> None:
    keys(page, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return)
    menu = child(page, QMenu, "which_appointment")
    qtbot.waitUntil(menu.isVisible)
    assert [each.text() for each in menu.actions()] == ["11:00–12:00 AB2C", "11:30–12:30 XY9Z"]
    with qtbot.waitSignal(page.appointment_opened) as opened:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert opened.args == ["three"]


def test_other_weeks_are_reached_by_keys_and_buttons(qtbot: QtBot, page: WeekPage) -> None:
    with qtbot.waitSignal(page.week_requested) as asked:
        QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert asked.args == [MONDAY + timedelta(weeks=1)]
    with qtbot.waitSignal(page.week_requested) as asked:
        click(page, "previous_week")
    assert asked.args == [MONDAY - timedelta(weeks=1)]
    with qtbot.waitSignal(page.week_requested) as asked:
        click(page, "this_week")
    assert asked.args == [TODAY]


def test_in_little_room_a_list_by_day_takes_the_same_keys(qtbot: QtBot, page: WeekPage) -> None:
    table = child(page, DataTable, "week_list")
    page.resize(500, 800)
    qtbot.waitUntil(table.isVisible)
    assert not child(page, WeekGrid).isVisible()
    model = table.model()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == [day_text(date(2026, 11, day)) for day in (25, 26, 26)]
    table.setFocus()
    table.selectRow(1)
    with qtbot.waitSignal(page.appointment_opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["two"]
    with qtbot.waitSignal(page.new_requested) as begun:
        QTest.keyClick(table, Qt.Key.Key_N)
    assert begun.args == [TODAY, None]
    page.resize(1100, 800)
    qtbot.waitUntil(lambda: not table.isVisible())


def test_an_empty_week_says_so(page: WeekPage) -> None:
    assert not page._empty.isVisible()
    page.show_week(MONDAY, TODAY, [])
    assert "Nothing is planned" in page._empty.text()
    assert page._empty.isVisible()


def test_a_screen_reader_gets_the_whole_cell(line: Callable[..., AppointmentLine]) -> None:
    model = WeekTableModel()
    off = line("r", 0, time(9, 15), state=State.CANCELLED_BY_CLIENT)
    model.set_week(MONDAY, TODAY, [off])
    row, column = model.cell(MONDAY, 9)
    said = model.index(row, column).data(ACCESSIBLE)
    assert said == "Monday 9:00; 09:15–10:15, K4F7, In person, The client cancelled"
    assert model.headerData(2, Qt.Orientation.Horizontal) == f"● {day_text(date(2026, 11, 25))}"


def test_early_and_late_hours_are_shown_only_when_used(
    line: Callable[..., AppointmentLine],
) -> None:
    model = WeekTableModel()
    model.set_week(MONDAY, TODAY, [])
    usual = model.rowCount()
    model.set_week(MONDAY, TODAY, [line("r", 0, time(5)), line("s", 6, time(23, 30))])
    assert model.rowCount() == 19 > usual
    assert [each.record for each in model.lines_at(*model.cell(MONDAY, 5))] == ["r"]
    last = MONDAY + timedelta(days=6)
    assert [each.record for each in model.lines_at(*model.cell(last, 23))] == ["s"]


def test_what_happened_is_marked_and_a_group_is_shown_as_a_number(
    line: Callable[..., AppointmentLine],
) -> None:
    model = WeekTableModel()
    kept, missed = (line("r", 0, time(9), state=each) for each in (State.KEPT, State.NOT_COME))
    group = line("s", 1, time(9))
    group = replace(group, appointment=replace(group.appointment, group=True, clients=("a", "b")))
    model.set_week(MONDAY, TODAY, [kept, missed, group])
    row, column = model.cell(MONDAY, 9)
    assert model.index(row, column).data() == "✓ 09:00 K4F7\n○ 09:00 K4F7"
    assert model.index(row, column + 1).data() == "09:00 Group of 2"
