"""A table model over a list of frozen rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, Literal, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.dates import day_text
from ui.design.styling import plain_tooltip

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The whole row behind a cell."""

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The sort key of a cell."""

STACKED_ROLE = Qt.ItemDataRole.UserRole + 2
"""A row without columns: the text of its first line, and that of the lines below."""

_ALIGNMENTS = {
    "start": Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
    "centre": Qt.AlignmentFlag.AlignCenter,
    "end": Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter,
}


_NOTHING = ("", "–")


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column.

    Attributes:
        title: Its heading.
        text_of: Returns what a row shows in it.
        align: How the text is aligned.
        tooltip: Returns the tooltip of the cell, if there is one.
        sort_key: Returns what a row is sorted by; if absent, the text regardless of case.
        wide: Whether it takes the width that is left; if none does, the first column takes it.
        leads: Whether a row without columns begins with it, after the first column; if none does,
            the wide one.
    """

    title: str
    text_of: Callable[[T], str]
    align: Literal["start", "centre", "end"] = "start"
    tooltip: Callable[[T], str] | None = None
    sort_key: Callable[[T], Any] | None = None
    wide: bool = False
    leads: bool = False

    def key(self, row: T) -> Any:
        """Return what `row` is sorted by in this column."""
        return self.sort_key(row) if self.sort_key else self.text_of(row).casefold()


def day_column(title: str, day_of: Callable[[T], date]) -> Column[T]:
    """Return a column of days, sorted chronologically."""
    return Column(title, lambda row: day_text(day_of(row)), sort_key=day_of)


class RowsTableModel(QAbstractTableModel, Generic[T]):
    """Rows and the columns that read them."""

    def __init__(
        self,
        columns: Sequence[Column[T]],
        rows: Sequence[T] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows = list(rows)

    @property
    def rows(self) -> Sequence[T]:
        """The rows, in the order shown."""
        return tuple(self._rows)

    @property
    def wide(self) -> int:
        """The number of the column that takes the width that is left, in whatever language."""
        return next((place for place, each in enumerate(self._columns) if each.wide), 0)

    @property
    def _lead(self) -> int:
        return next((place for place, each in enumerate(self._columns) if each.leads), self.wide)

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show other rows, in the order given."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column[T]]) -> None:
        """Show other columns, or the same ones in another language, which keeps the cursor."""
        if len(columns) != len(self._columns):
            self.beginResetModel()
            self._columns = tuple(columns)
            self.endResetModel()
            return
        self._columns = tuple(columns)
        last = len(columns) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, last))

    def row_at(self, number: int) -> T:
        """Return a row by its number, counted from 0 in the order shown."""
        return self._rows[number]

    def text(self, row: int, column: int) -> str:
        """Return what a row shows in a column, both by number."""
        return self._columns[column].text_of(self._rows[row])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's data for a role."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        column = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text_of(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(column.tooltip(row)) if column.tooltip else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS[column.align]
        return self._own_data(row, column, role)

    def _own_data(self, row: T, column: Column[T], role: int) -> Any:
        if role == ROW_ROLE:
            return row
        if role == STACKED_ROLE:
            return self._stacked(row)
        return column.key(row) if role == SORT_ROLE else None

    def _stacked(self, row: T) -> tuple[str, str]:
        """Return the first column and the one that leads, and the others with their titles.

        A number or a missing word says nothing without its title, so it is never above.
        """
        texts = [column.text_of(row) for column in self._columns]
        lead = self._lead
        leads = self._columns[lead].align == "start" and texts[lead] not in _NOTHING
        above = dict.fromkeys((0, lead) if leads else (0,))
        below = [
            f"{column.title}: {texts[place]}"
            for place, column in enumerate(self._columns)
            if place not in above and texts[place] not in _NOTHING
        ]
        return " · ".join(texts[place] for place in above if texts[place]), " · ".join(below)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the heading of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS[self._columns[section].align]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows by a column; equal rows keep their order."""
        if not 0 <= column < len(self._columns):
            return
        self.layoutAboutToBeChanged.emit()
        before = self._rows
        places = sorted(
            range(len(before)),
            key=lambda place: self._columns[column].key(before[place]),
            reverse=order == Qt.SortOrder.DescendingOrder,
        )
        self._rows = [before[place] for place in places]
        moved = {old: new for new, old in enumerate(places)}
        for index in self.persistentIndexList():
            self.changePersistentIndex(index, self.index(moved[index.row()], index.column()))
        self.layoutChanged.emit()
