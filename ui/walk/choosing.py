"""Chooses rows of tables."""

from collections.abc import Callable
from typing import Any

from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver


def choose_row(desk: Driver, table: str, wanted: Callable[[Any], bool]) -> None:
    """Choose the first wanted row of a table.

    Raises:
        LookupError: There is no such row.
    """
    view = desk.find(DataTable, table)
    for place in range(view.model().rowCount()):
        view.selectRow(place)
        if wanted(view.selected()):
            desk.idle()
            return
    raise LookupError(table)
