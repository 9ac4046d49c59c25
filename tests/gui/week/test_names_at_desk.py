"""Names for a minute in the calendar, the groups and the search; never in a hidden page."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from counsel_desk.services.clients import clients
from tests.gui.week.at_the_desk import first_client, keys, plan, seen, session
from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver
from ui.week.week_grid import WeekGrid

pytestmark = pytest.mark.gui
NAME = "Invented-by-a-test"


def test_the_same_button_stands_wherever_codes_do(desk: Driver) -> None:
    filed = first_client(desk)
    clients.change(session(desk), filed.record, replace(filed.body, name=NAME))
    desk.go("week")
    desk.click("new_appointment")
    plan(desk)
    grid = desk.find(WeekGrid, "week_grid")

    def week() -> str:
        model = grid.model()
        rows, columns = range(model.rowCount()), range(model.columnCount())
        return " ".join(model.index(row, each).data() for row in rows for each in columns)

    assert filed.body.code in week()
    assert NAME not in week()
    desk.click("show_names")
    assert NAME in week()
    keys(desk, Qt.Key.Key_Return)
    # The week is hidden behind the appointment: its names are covered.
    assert NAME not in week() + seen(desk)
    desk.click("show_names")
    assert NAME in seen(desk)
    desk.go("search")
    assert not desk.desk.context.names.current.shown
    desk.type("search_text", filed.body.code)
    desk.click("search_now")
    hits = desk.find(DataTable, "hits")
    assert NAME not in hits.model().index(0, 0).data()
    desk.click("show_names")
    assert hits.model().index(0, 0).data() == f"{filed.body.code}  {NAME}"
