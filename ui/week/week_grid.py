"""The week as a grid, navigated with the arrow keys."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from counsel_desk.domain.appointments.offered import USUAL
from counsel_desk.services.appointments.appointments import AppointmentLine
from ui.appointments import appointment_words
from ui.design.tokens import scaled
from ui.week.week_blocks import Block
from ui.week.week_drawing import WeekCellDelegate, paint_block, paint_cursor
from ui.week.week_table_model import WeekTableModel


class WeekGrid(QTableView):
    """Days across, hours down; each appointment is a block as long as it takes.

    Enter opens the appointment in a cell, or begins one if there is none; N always begins one.

    Signals:
        opened(str): The person opened an appointment, by its record.
        new_requested(date, int): The person wants to plan a new one, on a day, in an hour.
    """

    opened = Signal(str)
    new_requested = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("week_grid")
        self._model = WeekTableModel(self)
        self.setModel(self._model)
        self.setItemDelegate(WeekCellDelegate(self))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.doubleClicked.connect(self._open)

    def show_week(self, monday: date, today: date, lines: Sequence[AppointmentLine]) -> None:
        """Show a week; the cursor keeps its place, and starts on today."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self._model.set_week(monday, today, lines)
        if row < 0:
            row, column = self._model.cell(today, USUAL.hour)
        row = min(row, self._model.rowCount() - 1)
        self.setCurrentIndex(self._model.index(row, column))
        self._fit()

    def place(self) -> tuple[date, int]:
        """Return the day and the hour under the cursor."""
        index = self.currentIndex()
        return self._model.place(max(0, index.row()), max(0, index.column()))

    def _open(self, index: QModelIndex) -> None:
        lines = self._model.lines_at(index.row(), index.column())
        if not lines:
            self.new_requested.emit(*self.place())
        elif len(lines) == 1:
            self.opened.emit(lines[0].record)
        else:
            self._choose(lines, self.visualRect(index).bottomLeft())

    def _choose(self, lines: Sequence[AppointmentLine], at: QPoint) -> None:
        """Ask which of several appointments is meant."""
        menu = QMenu(self)
        menu.setObjectName("which_appointment")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for line in lines:
            action = menu.addAction(
                f"{appointment_words.from_until(line.appointment)} {appointment_words.whom(line)}"
            )
            action.triggered.connect(lambda _on, record=line.record: self.opened.emit(record))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the cell under the cursor with Enter; begin an appointment there with N."""
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            self.new_requested.emit(*self.place())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the appointments above the cells."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for column in range(self._model.columnCount()):
            for block in self._model.blocks(column):
                paint_block(painter, self._place_of(block, column), block, self.font())
        if self.hasFocus() and self.currentIndex().isValid():
            paint_cursor(painter, self.visualRect(self.currentIndex()))
        painter.end()

    def _place_of(self, block: Block, column: int) -> QRect:
        hour = self.verticalHeader().defaultSectionSize()
        before = self._model.first_hour() * 60
        top = self.rowViewportPosition(0) + round((block.begins - before) * hour / 60)
        height = max(round((block.ends - block.begins) * hour / 60), self.fontMetrics().height())
        width = self.columnWidth(column) // block.lanes
        left = self.columnViewportPosition(column) + block.lane * width
        return QRect(left + 1, top + 1, width - 2, height - 2)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the block under the pointer; elsewhere, begin an appointment."""
        at = event.position().toPoint()
        column = self.columnAt(at.x())
        for block in self._model.blocks(max(0, column)):
            if self._place_of(block, column).contains(at):
                self.opened.emit(block.line.record)
                return
        super().mouseDoubleClickEvent(event)

    def _fit(self) -> None:
        """Give half an hour room for a line of text."""
        self.horizontalHeader().setFixedHeight(scaled("table_header"))
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 2.1))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        index = self.currentIndex()
        row, column = index.row(), index.column()
        self._model.retranslate()
        self.setCurrentIndex(self._model.index(row, column))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the rows to another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
