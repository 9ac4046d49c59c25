"""The week as a grid, navigated with the arrow keys."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from counsel_desk.services.appointments.appointments import AppointmentLine
from ui.appointments import appointment_words
from ui.week.week_table_model import WeekTableModel


class WeekGrid(QTableView):
    """Days across, hours down.

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
            row, column = self._model.cell(today, 10)
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

    def _fit(self) -> None:
        """Give every hour the height of its content."""
        self.verticalHeader().setMinimumSectionSize(round(self.fontMetrics().height() * 1.8))
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows to the width of the columns."""
        super().resizeEvent(event)
        self._fit()

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
