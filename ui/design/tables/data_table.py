"""A table that can be sorted, navigated and opened with the keyboard."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.design.tables.rows_table_model import Column, RowsTableModel

_MEASURED = 50
"""How many rows are measured for the widths of the columns."""
_LAST = 16
"""The last column needs room for its text, or for this many letters if that is less."""
_FEWEST = 2
"""At least this many rows are visible, however little room there is."""


class DataTable(QTableView):
    """Rows to read, sort and open.

    Args:
        columns: Its columns; the last one takes the remaining width, if that is enough for it.
        name: What the table holds, for a screen reader.
        parent: Its parent, if any.

    Signals:
        row_activated(object): A row was opened with Enter or a double click.
        row_selected(object): The cursor moved to another row, or to none (`None`).
    """

    row_activated = Signal(object)
    row_selected = Signal(object)

    def __init__(
        self, columns: Sequence[Column[Any]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._needed = self._last = 0
        self._model: RowsTableModel[Any] = RowsTableModel(columns, parent=self)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self._build_headers()
        self.doubleClicked.connect(self._on_index_opened)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def _build_headers(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # Measuring every row of a long list would take longer than everything else.
        header.setResizeContentsPrecision(_MEASURED)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, sorted by the same column."""
        self._model.set_rows(rows)
        header = self.horizontalHeader()
        self._model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._fit()

    def set_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Show other columns, or the same ones in another language."""
        self._model.set_columns(columns)
        self._fit()

    def select(self, wanted: Callable[[Any], bool]) -> None:
        """Put the cursor on the first wanted row, if there is one."""
        count = self._model.rowCount()
        found = (place for place in range(count) if wanted(self._model.row_at(place)))
        place = next(found, None)
        if place is not None:
            self.setCurrentIndex(self._model.index(place, 0))

    def selected(self) -> Any:
        """Return the row under the cursor, or `None`."""
        index = self.currentIndex()
        return self._model.row_at(index.row()) if index.isValid() else None

    def _fit(self) -> None:
        """Fit the rows to the text size and the columns to their content."""
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        self.resizeColumnsToContents()
        last = header.count() - 1
        most = self.fontMetrics().averageCharWidth() * _LAST
        self._last = min(header.sectionSize(last), most) if last >= 0 else 0
        self._needed = header.length() - header.sectionSize(last) + self._last
        self._share_the_rest()

    def _share_the_rest(self) -> None:
        header = self.horizontalHeader()
        enough = self._needed <= self.viewport().width()
        header.setStretchLastSection(enough)
        if not enough:
            header.resizeSection(header.count() - 1, self._last)

    def minimumSizeHint(self) -> QSize:
        """Return room for the header and a few rows; with less it would show nothing."""
        rows = self.verticalHeader().defaultSectionSize() * _FEWEST
        height = self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth()
        return super().minimumSizeHint().expandedTo(QSize(0, height))

    def _on_index_opened(self, index: QModelIndex) -> None:
        self.row_activated.emit(self._model.row_at(index.row()))

    def _on_row_changed(self, current: QModelIndex) -> None:
        self.row_selected.emit(self._model.row_at(current.row()) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row under the cursor with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_index_opened(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the last column the remaining width."""
        super().resizeEvent(event)
        self._share_the_rest()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the rows to another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
