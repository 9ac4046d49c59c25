"""Draws the rows of a table: in columns, or stacked when these would be too narrow."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.design.drawn import drawn_width
from ui.design.tables.rows_table_model import STACKED_ROLE, RowsTableModel
from ui.design.tokens import colour, scaled

Index = QModelIndex | QPersistentModelIndex

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_OF_STYLE = 4
"""Pixels that the style leaves beside a text on its own."""
_TALL = 10_000
"""A height that no row reaches."""


class RowDelegate(QStyledItemDelegate):
    """Marks the selected row with a bar, and knows how tall a row is.

    Args:
        view: The table.
        model: Its rows.

    Attributes:
        stacked: Whether a row is a list of lines in its first column.
    """

    def __init__(self, view: QTableView, model: RowsTableModel[Any]) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._advances: dict[str, int] = {}
        self.stacked = False

    def forget(self) -> None:
        """Measure every text again, as after a change of the rows or of the font."""
        self._advances.clear()

    def column_width(self, column: int, rows: range) -> int:
        """Return the width that shows a column of some rows with their lines unwrapped."""
        lines = (line for row in rows for line in self._model.text(row, column).split("\n"))
        return max(map(self._advance, lines), default=0) + 2 * row_padding()

    def row_height(self, row: int) -> int:
        """Return the height that shows every text of a row."""
        if self.stacked:
            width = self._view.columnWidth(0)
            return self._stack(self._model.index(row, 0), QRect(0, 0, width, _TALL))[2]
        metrics = self._view.fontMetrics()
        tallest = metrics.height()
        for column in range(self._model.columnCount()):
            text = self._model.text(row, column)
            room = self._view.columnWidth(column) - 2 * row_padding()
            if "\n" in text or self._advance(text) > room:
                tallest = max(tallest, _height_of(text, room, metrics))
        return tallest + 2 * scaled("space_tiny") + 1

    def _advance(self, line: str) -> int:
        """Return the width of a line; many cells of a table read the same."""
        known = self._advances.get(line)
        if known is None:
            known = self._advances[line] = drawn_width(line, self._view.fontMetrics())
        return known

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell, and the bar of a selected row in its first cell."""
        if option.state & QStyle.StateFlag.State_HasFocus or self.stacked:
            option = QStyleOptionViewItem(option)
            option.state &= ~QStyle.StateFlag.State_HasFocus
        if self.stacked:
            self._paint_stack(painter, option, index)
        else:
            super().paint(painter, option, index)
        if index.column() == 0 and option.state & QStyle.StateFlag.State_Selected:
            bar = QRect(option.rect)
            bar.setWidth(scaled("selection_bar"))
            painter.fillRect(bar, colour("selection_edge"))

    def _paint_stack(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        first, second, _height = self._stack(index, option.rect)
        above, below = index.data(STACKED_ROLE)
        painter.save()
        painter.setFont(_bold(self._view.font()))
        painter.setPen(colour("on_selection" if selected else "text"))
        painter.drawText(first, _WRAPPED, above)
        painter.setFont(self._view.font())
        painter.setPen(colour("on_selection" if selected else "text_muted"))
        painter.drawText(second, _WRAPPED, below)
        painter.restore()

    def _stack(self, index: Index, area: QRect) -> tuple[QRect, QRect, int]:
        """Return the places of the two texts of a stacked row, and its height."""
        above, below = index.data(STACKED_ROLE)
        side, end = row_padding(), scaled("space_small")
        room = max(1, area.width() - 2 * side)
        font = self._view.font()
        one = _height_of(above, room, QFontMetrics(_bold(font)))
        two = _height_of(below, room, QFontMetrics(font)) if below else 0
        first = QRect(area.left() + side, area.top() + end, room, one)
        second = QRect(first.left(), first.bottom() + 1, room, two)
        return first, second, one + two + 2 * end + 1


def row_padding() -> int:
    """Return the space at either end of a cell, that of the style included."""
    return scaled("space_small") + _OF_STYLE


def _height_of(text: str, room: int, metrics: QFontMetrics) -> int:
    """Return the height of a text in lines no wider than `room` pixels."""
    if "\n" not in text and drawn_width(text, metrics) <= room:
        return metrics.height()
    return metrics.boundingRect(QRect(0, 0, max(1, room), _TALL), _WRAPPED, text).height()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
