"""A table model of a week: days across, hours down."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from counsel_desk.domain.appointments.appointment import State
from counsel_desk.services.appointments.appointments import AppointmentLine
from ui import words
from ui.appointments import appointment_words
from ui.design.styling import plain_tooltip

Index = QModelIndex | QPersistentModelIndex

DAYS = 7
FIRST_HOUR, LAST_HOUR = 8, 19
"""The hours that are always shown; more are added for earlier or later appointments."""
_MARKS = {State.KEPT: "✓ ", State.NOT_COME: "○ "}


class WeekTableModel(QAbstractTableModel):
    """Appointments by the day and hour in which they begin; with codes, never names."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monday, self._today = date.min, date.min
        self._lines: list[AppointmentLine] = []
        self._hours = range(FIRST_HOUR, LAST_HOUR + 1)

    def set_week(self, monday: date, today: date, lines: Sequence[AppointmentLine]) -> None:
        """Show a week."""
        self.beginResetModel()
        self._monday, self._today, self._lines = monday, today, list(lines)
        hours = [line.appointment.at.hour for line in lines]
        first, last = min([FIRST_HOUR, *hours]), max([LAST_HOUR, *hours])
        self._hours = range(first, last + 1)
        self.endResetModel()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self.beginResetModel()
        self.endResetModel()

    def place(self, row: int, column: int) -> tuple[date, int]:
        """Return the day and the hour of a cell."""
        return self._monday + timedelta(days=column), self._hours[row]

    def cell(self, day: date, hour: int) -> tuple[int, int]:
        """Return the row and column of a day and an hour, or the nearest ones shown."""
        row = min(max(hour, self._hours.start), self._hours.stop - 1) - self._hours.start
        return row, min(max((day - self._monday).days, 0), DAYS - 1)

    def lines_at(self, row: int, column: int) -> list[AppointmentLine]:
        """Return the appointments of a cell, in order of time."""
        day, hour = self.place(row, column)
        return [
            line
            for line in self._lines
            if line.appointment.day == day and line.appointment.at.hour == hour
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many hours there are."""
        return 0 if parent.isValid() else len(self._hours)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many days there are."""
        return 0 if parent.isValid() else DAYS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's data for a role."""
        if not index.isValid():
            return None
        lines = self.lines_at(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(_short(line) for line in lines)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(_long(line) for line in lines)) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            day, hour = self.place(index.row(), index.column())
            return "; ".join([f"{appointment_words.weekday(day)} {hour}:00", *map(_long, lines)])
        if role == Qt.ItemDataRole.FontRole and lines:
            font = QFont()
            font.setStrikeOut(not any(line.appointment.takes_place for line in lines))
            return font
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a day or an hour."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return f"{self._hours[section]}:00" if section < len(self._hours) else None
        day = self._monday + timedelta(days=section)
        mark = "● " if day == self._today else ""
        return f"{mark}{appointment_words.weekday(day, short=True)} {day:%d-%m}"


def _short(line: AppointmentLine) -> str:
    body = line.appointment
    between = "\n" if body.group else " "
    return f"{_MARKS.get(body.state, '')}{body.at:%H:%M}{between}{appointment_words.whom(line)}"


def _long(line: AppointmentLine) -> str:
    body = line.appointment
    parts = (
        appointment_words.from_until(body),
        appointment_words.whom(line),
        words.mode(body.mode),
        appointment_words.state(body),
    )
    return ", ".join(parts)
