"""Chooses rows of lists."""

from collections.abc import Callable
from typing import Any

from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver


def choose_row(desk: Driver, table: str, wanted: Callable[[Any], bool]) -> None:
    """Choose the first row of a list that is wanted.

    Raises:
        LookupError: There is none.
    """
    found = desk.find(DataTable, table)
    for place in range(found.model().rowCount()):
        found.selectRow(place)
        if wanted(found.selected()):
            desk.idle()
            return
    raise LookupError(table)
