"""Chooses rows of tables, and ticks boxes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox

from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver


def choose_row(desk: Driver, table: str, wanted: Callable[[Any], bool]) -> None:
    """Choose the first wanted row of a table.

    Raises:
        LookupError: There is no such row.
    """
    view = desk.find(DataTable, table)
    view.select(wanted)
    if not wanted(view.selected()):
        raise LookupError(table)
    desk.idle()


def tick(desk: Driver, text: str) -> None:
    """Tick the visible box with a text, with the keyboard.

    Raises:
        LookupError: There is no such box.
    """
    for box in desk.window().findChildren(QCheckBox):
        if box.isVisible() and box.text() == text:
            desk.check(box.objectName())
            return
    raise LookupError(text)
