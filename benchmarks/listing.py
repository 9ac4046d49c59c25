"""A list of clients in the window against a bare table over the same rows."""

import os
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from benchmarks.measure import Measure, milliseconds, within
from counsel_desk.domain.caseload.workload import Intensity

Index = QModelIndex | QPersistentModelIndex
if TYPE_CHECKING:
    from ui.clients.client_row import ClientRow

PAUSE_MS = 50
"""The longest that the window's thread may be busy (DESIGN, section 11)."""


class _BareModel(QAbstractTableModel):
    """Rows of strings, and nothing else."""

    def __init__(self, rows: list[tuple[str, ...]]) -> None:
        super().__init__()
        self.rows = rows

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        return len(self.rows)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        return len(self.rows[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = role == Qt.ItemDataRole.DisplayRole
        return self.rows[index.row()][index.column()] if shown else None


def measures(count: int, runs: int) -> list[Measure]:
    """Measure showing, sorting, filtering and scrolling a list of `count` clients."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.application.app import application
    from ui.clients.clients_page import ClientsPage
    from ui.design.tables.data_table import DataTable

    app = application()
    rows = _rows(count)
    page = ClientsPage()
    page.resize(1180, 780)
    page.show()
    table = page.findChildren(DataTable, "clients")[0]
    line = page.findChildren(QLineEdit, "filter_clients")[0]

    def painted() -> None:
        app.processEvents()
        page.grab()

    def show() -> None:
        page.show_clients(rows)
        painted()

    bare = _bare(app, count, runs)
    words = iter(("1", "12", "", "a") * (runs + 1))

    def scroll() -> None:
        bar = table.verticalScrollBar()
        bar.setValue((bar.value() + bar.maximum() // 7) % max(1, bar.maximum()))
        painted()

    orders = iter((Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder) * (runs + 1))

    def sort() -> None:
        table.sortByColumn(3, next(orders))
        painted()

    def type_() -> None:
        line.setText(next(words))
        painted()

    name = f"list of {count:,}"
    found = [
        within(f"{name}: in sight", milliseconds(show, runs), "ms", bare[0], PAUSE_MS),
        within(
            f"{name}: sorted by last session",
            milliseconds(sort, runs),
            "ms",
            bare[0],
            PAUSE_MS,
        ),
        within(
            f"{name}: filtered by a letter",
            milliseconds(type_, runs),
            "ms",
            bare[0],
            PAUSE_MS,
        ),
        within(f"{name}: scrolled", milliseconds(scroll, runs), "ms", bare[1], PAUSE_MS),
    ]
    page.close()
    page.deleteLater()
    return found


def _rows(count: int) -> "list[ClientRow]":
    """Return `count` invented lines of the list."""
    from ui.clients.client_row import ClientRow

    levels = list(Intensity)
    return [
        ClientRow(
            f"{place}",
            f"{place:04X}",
            ("bn", "hi", "mr")[place % 3],
            levels[place % len(levels)],
            date(2026, 1 + place % 12, 1 + place % 28),
            place % 3,
            True,
        )
        for place in range(count)
    ]


def _bare(app: QApplication, count: int, runs: int) -> tuple[float, float]:
    """Return what a bare table takes to show the rows, and to scroll over them."""
    view = QTableView()
    view.resize(900, 560)
    view.show()
    cells = [tuple(f"{place} {column}" for column in range(7)) for place in range(count)]
    kept: list[_BareModel] = []

    def show() -> None:
        kept[:] = [_BareModel(cells)]
        view.setModel(kept[0])
        app.processEvents()
        view.grab()

    def scroll() -> None:
        bar = view.verticalScrollBar()
        bar.setValue((bar.value() + bar.maximum() // 7) % max(1, bar.maximum()))
        app.processEvents()
        view.grab()

    found = milliseconds(show, runs), milliseconds(scroll, runs)
    view.close()
    view.deleteLater()
    return found
