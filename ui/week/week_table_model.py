"""A table model of a week: days across, hours down."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from counsel_desk.domain.appointments.appointment import State
from counsel_desk.services.appointments.appointments import AppointmentLine
from ui import words
from ui.appointments import appointment_words
from ui.dates import day_text
from ui.design.styling import plain_tooltip
from ui.week.week_blocks import Block, block, side_by_side

Index = QModelIndex | QPersistentModelIndex

DAYS = 7
TODAY_ROLE = Qt.ItemDataRole.UserRole
"""Whether a cell is of today."""
FIRST_HOUR, LAST_HOUR = 8, 19
"""The hours that are always shown; more are added for earlier or later appointments."""
_MARKS = {State.KEPT: "✓ ", State.NOT_COME: "○ "}


class WeekTableModel(QAbstractTableModel):
    """Appointments by the day and the hours that they take up; names only while they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monday, self._today = date.min, date.min
        self._lines: list[AppointmentLine] = []
        self._hours = range(FIRST_HOUR, LAST_HOUR + 1)

    def set_week(self, monday: date, today: date, lines: Sequence[AppointmentLine]) -> None:
        """Show a week."""
        self.beginResetModel()
        self._monday, self._today, self._lines = monday, today, list(lines)
        blocks = [block(line) for line in lines]
        first = min([FIRST_HOUR, *(each.begins // 60 for each in blocks)])
        last = max([LAST_HOUR, *((each.ends - 1) // 60 for each in blocks)])
        self._hours = range(first, last + 1)
        self.endResetModel()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self.beginResetModel()
        self.endResetModel()

    def first_hour(self) -> int:
        """Return the hour of the first row."""
        return self._hours.start

    def blocks(self, column: int) -> list[Block]:
        """Return the appointments of a day, side by side where they overlap."""
        day = self._monday + timedelta(days=column)
        return side_by_side(line for line in self._lines if line.appointment.day == day)

    def place(self, row: int, column: int) -> tuple[date, int]:
        """Return the day and the hour of a cell."""
        return self._monday + timedelta(days=column), self._hours[row]

    def cell(self, day: date, hour: int) -> tuple[int, int]:
        """Return the row and column of a day and an hour, or the nearest ones shown."""
        row = min(max(hour, self._hours.start), self._hours.stop - 1) - self._hours.start
        return row, min(max((day - self._monday).days, 0), DAYS - 1)

    def lines_at(self, row: int, column: int) -> list[AppointmentLine]:
        """Return the appointments that take up part of a cell's hour, in order of time."""
        hour = self._hours[row]
        return [each.line for each in self.blocks(column) if each.touches(hour)]

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
            return "\n".join(short_text(line) for line in lines)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(_long(line) for line in lines)) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            day, hour = self.place(index.row(), index.column())
            return "; ".join([f"{appointment_words.weekday(day)} {hour}:00", *map(_long, lines)])
        day, _hour = self.place(index.row(), index.column())
        return day == self._today if role == TODAY_ROLE else None

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
        return f"{mark}{day_text(day)}"


def short_text(line: AppointmentLine) -> str:
    """Return when an appointment begins, and whom it is with."""
    body = line.appointment
    return f"{_MARKS.get(body.state, '')}{body.at:%H:%M} {appointment_words.whom(line)}"


def _long(line: AppointmentLine) -> str:
    body = line.appointment
    parts = (
        appointment_words.from_until(body),
        appointment_words.whom(line),
        words.mode(body.mode),
        appointment_words.state(body),
    )
    return ", ".join(parts)
