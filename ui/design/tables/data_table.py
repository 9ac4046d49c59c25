"""A table that can be sorted, navigated and opened with the keyboard."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.design.layout.layouts import give_rest_below, is_scrolled, scroll_part_into_view
from ui.design.tables.row_delegate import RowDelegate
from ui.design.tables.rows_table_model import Column, RowsTableModel
from ui.design.tokens import scaled

_MEASURED = 100
"""How many rows are measured at once; those after them are when they come into sight."""
_LEAST = 20
"""The wide column needs room for its text, or for this many letters if that is less."""
_FEWEST, _FEW, _MOST = 2, 8, 40
"""This many rows are visible at least, of a table too long for its page, and at most."""


class DataTable(QTableView):
    """Rows to read, sort and open; it ends with its last row.

    The page says which column takes the width that is left. Where it would be too narrow, each row
    becomes a short list of its texts.

    Args:
        columns: Its columns.
        name: What the table holds, for a screen reader.
        parent: Its parent, if any.

    Signals:
        row_activated(object): A row was opened with Enter or a double click.
        row_selected(object): The cursor moved to another row, or to none (`None`).
        row_chosen(object): A row was chosen; the focus alone only moves the cursor.
    """

    row_activated = Signal(object)
    row_selected = Signal(object)
    row_chosen = Signal(object)

    def __init__(
        self, columns: Sequence[Column[Any]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._widths: list[int] = []
        self._fitted: set[int] = set()
        self._placed = self._sharing = False
        self._awaited: Callable[[Any], bool] | None = None
        self._model: RowsTableModel[Any] = RowsTableModel(columns, parent=self)
        self._delegate = RowDelegate(self, self._model)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)
        self._build_headers()
        self.doubleClicked.connect(self._on_index_opened)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.verticalScrollBar().valueChanged.connect(self._fit_rows_in_sight)

    def _build_headers(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self._fit()

    @property
    def stacked(self) -> bool:
        """Whether each row is a short list of its texts, for want of width."""
        return self._delegate.stacked

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, sorted by the same column; the cursor stays on an equal row."""
        chosen = self.selected()
        self._model.set_rows(rows)
        header = self.horizontalHeader()
        self._model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._delegate.forget()
        self._fit()
        if chosen is not None:
            self.select(lambda row: row == chosen)
        self._choose_awaited()

    def await_row(self, wanted: Callable[[Any], bool]) -> None:
        """Put the cursor on a row as soon as it is shown, and the focus too if it is on a button.

        What was just saved is chosen in its list, once the list was read again.
        """
        self._awaited = wanted

    def _choose_awaited(self) -> None:
        wanted = self._awaited
        if wanted is None or not any(map(wanted, self._model.rows)):
            return
        self._awaited = None
        self.select(wanted)
        # Whoever is typing already, or is on another page, goes on there.
        if self.isVisible() and isinstance(self.window().focusWidget(), QAbstractButton):
            self.setFocus()

    def set_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Show other columns, or the same ones in another language."""
        self._model.set_columns(columns)
        self._delegate.forget()
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
        """Measure the texts, then fit columns, rows and the table itself."""
        header = self.horizontalHeader()
        header.setFixedHeight(scaled("table_header"))
        for place in range(header.count()):
            # A hidden column has no heading to measure; a stacked table shows only the first.
            self.setColumnHidden(place, False)
        rows = range(min(self._model.rowCount(), _MEASURED))
        self._widths = [
            max(self._delegate.column_width(place, rows), header.sectionSizeHint(place))
            for place in range(header.count())
        ]
        self._share_the_width()

    def _share_the_width(self) -> None:
        """Share the width, again if that made a scroll bar come or go."""
        if not self._widths or self._sharing:
            return
        self._sharing = True
        for _again in range(2):
            width = self.viewport().width()
            self._share(width)
            if self.viewport().width() == width:
                break
        self._sharing = False

    def _share(self, width: int) -> None:
        header = self.horizontalHeader()
        wide = self._model.wide
        least = min(self._widths[wide], self.fontMetrics().averageCharWidth() * _LEAST)
        rest = width - (sum(self._widths) - self._widths[wide])
        self._delegate.stacked = rest < least
        header.setHidden(self.stacked)
        for place, needed in enumerate(self._widths):
            self.setColumnHidden(place, self.stacked and place > 0)
            header.resizeSection(place, rest if place == wide else needed)
        if self.stacked:
            header.resizeSection(0, width)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self._fitted.clear()
        one = self._delegate.row_height(0) if self._model.rowCount() else scaled("control")
        self.verticalHeader().setDefaultSectionSize(one)
        for row in range(min(self._model.rowCount(), _MEASURED)):
            self._fit_row(row)
        self._fit_rows_in_sight()
        self.setMaximumHeight(self._content_height())
        self.updateGeometry()

    def _fit_row(self, row: int) -> None:
        if row not in self._fitted:
            self._fitted.add(row)
            height = self._delegate.row_height(row)
            if height != self.rowHeight(row):
                self.setRowHeight(row, height)

    def _fit_rows_in_sight(self) -> None:
        row = max(0, self.rowAt(0))
        while row < self._model.rowCount():
            if self.rowViewportPosition(row) >= self.viewport().height():
                break
            self._fit_row(row)
            row += 1

    def _content_height(self) -> int:
        edges = self.height() - self.viewport().height() if self.isVisible() else 0
        header = 0 if self.stacked else scaled("table_header")
        edges = edges - header if edges > header else 2 * self.frameWidth() + 2
        return header + self.verticalHeader().length() + edges

    def sizeHint(self) -> QSize:
        """Return the height of all rows; where the page scrolls, if they are not too many."""
        height = self._height_of(_MOST) if is_scrolled(self) else self._content_height()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few rows; where the page scrolls, for all that are not too many.

        A table of too many rows scrolls by itself in the room that the page has left for it: it
        makes no page scroll for the sake of rows that would still not be in sight.
        """
        few = _FEW if self._model.rowCount() > _MOST else _MOST
        height = self._height_of(few if is_scrolled(self) else _FEWEST)
        return QSize(self.fontMetrics().averageCharWidth() * _LEAST, height)

    def _height_of(self, rows: int) -> int:
        """Return the height of some rows, or of all of them if these are fewer."""
        header = 0 if self.stacked else scaled("table_header")
        some = self.verticalHeader().defaultSectionSize() * rows
        return min(self._content_height(), header + some + 2 * self.frameWidth() + 2)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll to a row, also where it is the page that scrolls."""
        super().scrollTo(index, hint)
        if not self.hasFocus():
            return
        row = self.visualRect(index).translated(self.viewport().pos())
        # With the first row, the header.
        row.setTop(row.top() if index.row() else 0)
        scroll_part_into_view(self, row)

    def _on_index_opened(self, index: QModelIndex) -> None:
        self.row_activated.emit(self._model.row_at(index.row()))

    def _on_row_changed(self, current: QModelIndex) -> None:
        self.row_selected.emit(self._model.row_at(current.row()) if current.isValid() else None)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which row was chosen."""
        super().selectionChanged(selected, deselected)
        if not selected.isEmpty():
            self.row_chosen.emit(self._model.row_at(selected.indexes()[0].row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row under the cursor with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_index_opened(self.currentIndex())
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Leave what the rows do not need to the end of the page; measure in the style it wears."""
        super().showEvent(event)
        self._later.start(0)
        if not self._placed:
            self._placed = True
            give_rest_below(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_the_width()
        else:
            self._fit_rows_in_sight()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again at another text size, once."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget()
            self._later.start(0)
