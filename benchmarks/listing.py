"""Times the list of clients in the window, against a bare table with as many rows."""

import os
from datetime import date
from itertools import cycle
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from benchmarks.measuring.measure import Measure, milliseconds, within
from counsel_desk.domain.caseload.workload import Intensity

Index = QModelIndex | QPersistentModelIndex
if TYPE_CHECKING:
    from ui.clients.client_row import ClientRow

PAUSE_MS = 50
"""The longest that the window's thread may be blocked (DESIGN, section 11)."""


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


class _ClientsPage:
    """The clients page, offscreen, and what a person does with its list."""

    def __init__(self, app: QApplication, rows: "list[ClientRow]") -> None:
        from ui.clients.clients_page import ClientsPage
        from ui.design.tables.data_table import DataTable

        self._app = app
        self._rows = rows
        self._page = ClientsPage()
        self._page.resize(1180, 780)
        self._page.show()
        self._table = self._page.findChildren(DataTable, "clients")[0]
        self._line = self._page.findChildren(QLineEdit, "filter_clients")[0]
        self._orders = cycle((Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder))
        self._words = cycle(("1", "12", "", "a"))

    def show(self) -> None:
        self._page.show_clients(self._rows)
        self._paint()

    def sort(self) -> None:
        self._table.sortByColumn(3, next(self._orders))
        self._paint()

    def filter(self) -> None:
        self._line.setText(next(self._words))
        self._paint()

    def scroll(self) -> None:
        _scroll(self._table)
        self._paint()

    def close(self) -> None:
        self._page.close()
        self._page.deleteLater()

    def _paint(self) -> None:
        self._app.processEvents()
        self._page.grab()


def measures(count: int, runs: int) -> list[Measure]:
    """Measure showing, sorting, filtering and scrolling a list of `count` clients."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.application.app import application

    app = application()
    page = _ClientsPage(app, _rows(count))
    bare_show, bare_scroll = _bare(app, count, runs)
    steps = (
        ("in sight", page.show, bare_show),
        ("sorted by last session", page.sort, bare_show),
        ("filtered by a letter", page.filter, bare_show),
        ("scrolled", page.scroll, bare_scroll),
    )
    results = [
        within(f"list of {count:,}: {name}", milliseconds(step, runs), "ms", baseline, PAUSE_MS)
        for name, step, baseline in steps
    ]
    page.close()
    return results


def _rows(count: int) -> "list[ClientRow]":
    """Return `count` invented rows of the list."""
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
    """Return how long a bare table takes to show the rows, and to scroll through them."""
    view = QTableView()
    view.resize(900, 560)
    view.show()
    cells = [tuple(f"{place} {column}" for column in range(7)) for place in range(count)]
    kept: list[_BareModel] = []  # a view does not own its model

    def show() -> None:
        kept[:] = [_BareModel(cells)]
        view.setModel(kept[0])
        app.processEvents()
        view.grab()

    def scroll() -> None:
        _scroll(view)
        app.processEvents()
        view.grab()

    results = milliseconds(show, runs), milliseconds(scroll, runs)
    view.close()
    view.deleteLater()
    return results


def _scroll(table: QTableView) -> None:
    """Scroll down by a seventh, and from the end back to the start."""
    bar = table.verticalScrollBar()
    bar.setValue((bar.value() + bar.maximum() // 7) % max(1, bar.maximum()))
