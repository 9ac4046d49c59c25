"""Rows, roles and sorting, without a window."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from ui.dates import day_text
from ui.design.tables.rows_table_model import (
    ROW_ROLE,
    SORT_ROLE,
    Column,
    RowsTableModel,
    day_column,
)

pytestmark = pytest.mark.gui


@dataclass(frozen=True)
class Row:
    """A row of the table: a text and a number."""

    code: str
    score: int


ROWS = (Row("b", 9), Row("A", 10), Row("c", 9))
COLUMNS = (
    Column[Row]("Code", lambda row: row.code, tooltip=lambda row: f"Code {row.code}"),
    Column[Row]("Score", lambda row: str(row.score), align="end", sort_key=lambda row: row.score),
)


@pytest.fixture
def model(qapp: QApplication) -> RowsTableModel[Row]:
    """A model of three rows."""
    return RowsTableModel(COLUMNS, ROWS)


def codes(model: RowsTableModel[Row]) -> str:
    """Return the codes in the order shown."""
    return "".join(model.row_at(number).code for number in range(model.rowCount()))


def test_qt_finds_no_fault(model: RowsTableModel[Row]) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(0)
    model.set_rows(ROWS[:1])
    model.set_columns(COLUMNS[:1])
    assert (model.rowCount(), model.columnCount()) == (1, 1)


def test_a_cell_has_its_text_and_its_row(model: RowsTableModel[Row]) -> None:
    index = model.index(1, 1)
    assert index.data() == "10"
    assert index.data(ROW_ROLE) == ROWS[1]
    assert index.data(SORT_ROLE) == 10
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "10"
    assert index.data(Qt.ItemDataRole.ToolTipRole) is None
    assert index.siblingAtColumn(0).data(Qt.ItemDataRole.ToolTipRole) == "Code A"
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignTrailing


def test_only_columns_have_headings(model: RowsTableModel[Row]) -> None:
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Score"
    assert model.headerData(2, Qt.Orientation.Horizontal) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_cell_has_no_rows_below_it(model: RowsTableModel[Row]) -> None:
    inside = model.index(0, 0)
    assert model.rowCount(inside) == 0
    assert model.columnCount(inside) == 0
    assert model.data(QModelIndex()) is None


def test_text_is_sorted_without_regard_to_case(model: RowsTableModel[Row]) -> None:
    model.sort(0)
    assert codes(model) == "Abc"
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert codes(model) == "cbA"


def test_numbers_are_sorted_as_numbers_and_equal_rows_keep_their_order(
    model: RowsTableModel[Row],
) -> None:
    model.sort(1)
    assert codes(model) == "bcA"


def test_days_are_sorted_as_days(qapp: QApplication) -> None:
    later, sooner = date(2026, 2, 1), date(2026, 1, 31)
    model = RowsTableModel([day_column("Day", lambda day: day)], [later, sooner])
    model.sort(0)
    assert [model.index(row, 0).data() for row in (0, 1)] == [
        day_text(date(2026, 1, 31)),
        day_text(date(2026, 2, 1)),
    ]


def test_sorting_by_no_column_keeps_the_order(model: RowsTableModel[Row]) -> None:
    model.sort(-1)
    assert codes(model) == "bAc"


def test_a_persistent_index_follows_its_row(model: RowsTableModel[Row]) -> None:
    kept = QPersistentModelIndex(model.index(0, 0))
    model.sort(0)
    assert kept.row() == 1
    assert kept.data() == "b"


def test_a_proxy_can_sort_by_the_role(model: RowsTableModel[Row]) -> None:
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setSortRole(SORT_ROLE)
    proxy.sort(1, Qt.SortOrder.DescendingOrder)
    assert proxy.index(0, 0).data() == "A"
