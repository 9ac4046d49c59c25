"""A client's appointments and sessions, in their own file."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.appointments.appointment import State
from counsel_desk.services.appointments.appointments import AppointmentLine
from counsel_desk.services.appointments.group_sessions import GroupEntry
from ui import words
from ui.appointments import appointment_words
from ui.appointments.appointment_panel import AppointmentPanel
from ui.dates import day_text
from ui.design.buttons import set_button_text, yielding_button
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import SPACE, column, row
from ui.design.messages.empty_state import EmptyState
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Translated
from ui.intake.contact_line import ContactLine
from ui.notes.group_entry_card import GroupEntryCard


class SessionsTab(Translated):
    """The next appointment, all others, and the group sessions the client took part in.

    Attributes:
        contact: When and how the client may be reached; the page shows what is never safe.
        panel: The open appointment, shown in place of the list.

    Signals:
        appointment_opened(str): The person opened an appointment, by its record.
        new_requested: The person wants to plan a new one.
    """

    appointment_opened = Signal(str)
    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sessions_tab")
        self._lines: list[AppointmentLine] = []
        self._now: datetime | None = None
        self._new, self._next = yielding_button(""), label("", "body")
        self._new.setObjectName("new_session")
        self._next.setObjectName("next_appointment")
        self._table, self._groups = DataTable([], ""), DataTable([], "")
        self._table.setObjectName("sessions")
        self._groups.setObjectName("group_sessions")
        self._empty = EmptyState("calendar", "")
        self._entry = GroupEntryCard()
        self.panel = AppointmentPanel(in_file=True)
        self.contact = ContactLine(never=False)
        self._build_layout()
        self._new.clicked.connect(self.new_requested)
        self._table.row_activated.connect(lambda line: self.appointment_opened.emit(line.record))
        self._groups.row_activated.connect(self._show_entry)
        self._entry.closed.connect(self.show_list)
        self.panel.closed.connect(self.show_list)
        self.setFocusProxy(self._table)
        self.retranslate()

    def _build_layout(self) -> None:
        everything = QWidget()
        top = row(self._next, self._new)
        top.setStretchFactor(self._next, 1)
        self._groups_title = label("", "label")
        parts = column(top, self._table, self._empty, self._groups_title, self._groups)
        parts.setStretchFactor(self._table, 2)
        parts.setStretchFactor(self._empty, 2)
        parts.setStretchFactor(self._groups, 1)
        everything.setLayout(parts)
        self._stack = CurrentStack()
        for part in (everything, self.panel, self._entry):
            self._stack.addWidget(part)
        layout = column(self.contact, self._stack)
        layout.setStretchFactor(self._stack, 1)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)

    def show_sessions(
        self, lines: Sequence[AppointmentLine], groups: Sequence[GroupEntry], now: datetime
    ) -> None:
        """Show appointments and group sessions, the latest first."""
        self._lines, self._now = list(lines), now
        self._table.setVisible(bool(lines))
        self._table.set_rows(self._lines)
        self._empty.setVisible(not lines)
        self._groups.set_rows(groups)
        self._groups.setVisible(bool(groups))
        self._groups_title.setVisible(bool(groups))
        self._update_next()

    def holds(self, record: str) -> bool:
        """Return whether an appointment is in the list."""
        return any(line.record == record for line in self._lines)

    def await_session(self, record: str) -> None:
        """Choose an appointment as soon as it is listed."""
        self._table.await_row(lambda line: bool(line.record == record))

    def show_panel(self) -> None:
        """Show the open appointment in place of the list."""
        self._stack.setCurrentWidget(self.panel)

    def show_list(self) -> None:
        """Show the list again."""
        self._stack.setCurrentIndex(0)
        (self._table if self._lines else self._new).setFocus()

    def _show_entry(self, entry: GroupEntry) -> None:
        self._entry.show_entry(entry)
        self._stack.setCurrentWidget(self._entry)
        self._entry.setFocus()

    def _update_next(self) -> None:
        ahead = [
            line.appointment
            for line in self._lines
            if line.appointment.state is State.PLANNED
            and self._now is not None
            and line.appointment.ends > self._now
        ]
        if not ahead:
            self._next.setText(self.tr("No appointment is planned."))
            return
        first = min(ahead, key=lambda each: each.begins)
        self._next.setText(
            self.tr("Next: {day}, {time}").format(
                day=day_text(first.day), time=appointment_words.from_until(first)
            )
        )

    def _columns(self) -> list[Column[AppointmentLine]]:
        return [
            Column(
                self.tr("Day"),
                lambda line: day_text(line.appointment.day),
                sort_key=lambda line: line.appointment.begins,
            ),
            Column(self.tr("Time"), lambda line: appointment_words.from_until(line.appointment)),
            Column(
                self.tr("Status"),
                lambda line: appointment_words.state(line.appointment),
                leads=True,
            ),
            Column(self.tr("How"), self._how, wide=True),
        ]

    def _how(self, line: AppointmentLine) -> str:
        mode = words.mode(line.appointment.mode)
        return f"{mode}, {appointment_words.whom(line)}" if line.appointment.group else mode

    def _group_columns(self) -> list[Column[GroupEntry]]:
        return [
            day_column(self.tr("Day"), lambda entry: entry.held),
            Column(self.tr("Group"), lambda entry: words.group_of(entry.size), wide=True),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._new, self.tr("New appointment"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Appointments, the latest first"))
        self._groups_title.setText(self.tr("Group sessions with a note"))
        self._groups.set_columns(self._group_columns())
        self._groups.setAccessibleName(self._groups_title.text())
        self._empty.set_texts(self.tr("No appointment is here yet."))
        self._update_next()
