"""The counsellor's week: what is planned, by code, and buttons to plan more."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.appointments.offered import USUAL
from counsel_desk.services.appointments.appointments import AppointmentLine
from ui import words
from ui.appointments import appointment_words
from ui.appointments.appointment_panel import AppointmentPanel
from ui.dates import day_text, days_text
from ui.design.buttons import plain_button, quiet_button, set_button_text, yielding_button
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.layout.stack import Stack
from ui.design.messages.file_dialog import Guard, file_to_write
from ui.design.reading import mark_reading
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated
from ui.desk.names_button import NamesButton
from ui.desk.names_shown import COVERED, Names
from ui.week.week_grid import WeekGrid

_LETTERS = 92
"""Below this width in letters, the week is a list by day."""


class WeekPage(Translated):
    """A grid of days and hours, or a list by day when space is short.

    Attributes:
        names: The button that shows names for a minute.
        panel: The open appointment, shown in place of the week.

    Signals:
        week_requested(date): The person wants to see the week of a day.
        appointment_opened(str): The person opened an appointment, by its record.
        new_requested(date, time): The person wants to plan a new one; no time if none was chosen.
        export_requested(Path): The person wants to save their times as a calendar file.
        groups_requested: The person wants to see the group notes.
        print_requested: The person wants to print the week.
    """

    week_requested = Signal(object)
    appointment_opened = Signal(str)
    new_requested = Signal(object, object)
    export_requested = Signal(object)
    groups_requested = Signal()
    print_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("week_page")
        self._monday, self._today = date.min, date.min
        self._lines: list[AppointmentLine] = []
        self.names, self._shown_names = NamesButton(), COVERED
        self._build_buttons()
        self._header = PageHeader("", actions=(self.names, self._new))
        self._days, self._empty = label("", "heading"), label("", "muted")
        self._grid, self._list = WeekGrid(), DataTable([], "")
        self._list.setObjectName("week_list")
        self.panel = AppointmentPanel()
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._grid)
        self.retranslate()

    def _build_buttons(self) -> None:
        self._new = yielding_button("")
        self._new.setObjectName("new_appointment")
        self._before, self._now, self._after = quiet_button(""), quiet_button(""), quiet_button("")
        self._before.setObjectName("previous_week")
        self._now.setObjectName("this_week")
        self._after.setObjectName("next_week")
        self._groups, self._export = plain_button(""), plain_button("")
        self._print = plain_button("")
        self._print.setObjectName("print_week")
        self._groups.setObjectName("group_notes")
        self._export.setObjectName("save_own_times")
        mark_reading(self._export)

    def _build_layout(self) -> None:
        week = QWidget()
        moves = FittingRow(self._before, self._now, self._after)
        others = FittingRow(self._groups, self._export, self._print)
        self._views = Stack(self)
        self._views.addWidget(self._grid)
        self._views.addWidget(self._list)
        inside = column(self._header, moves, self._days, self._empty)
        inside.addLayout(self._views, 1)
        inside.addWidget(others)
        week.setLayout(inside)
        self._stack = CurrentStack()
        self._stack.addWidget(week)
        self._stack.addWidget(self.panel)
        page_layout(self).addWidget(self._stack)

    def _connect_signals(self) -> None:
        self._new.clicked.connect(self.begin)
        self._before.clicked.connect(lambda: self._step(-1))
        self._after.clicked.connect(lambda: self._step(1))
        self._now.clicked.connect(lambda: self.week_requested.emit(self._today))
        self._groups.clicked.connect(self.groups_requested)
        self._export.clicked.connect(self._on_export_clicked)
        self._print.clicked.connect(self.print_requested)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_requested.emit)
        self._grid.opened.connect(self.appointment_opened)
        self._grid.new_requested.connect(self._begin_at)
        self._list.row_activated.connect(lambda line: self.appointment_opened.emit(line.record))
        self.panel.closed.connect(self.show_list)
        for keys, weeks in (("Alt+Left", -1), ("Alt+Right", 1)):
            QShortcut(QKeySequence(keys), self, lambda by=weeks: self._step(by))
        QShortcut(QKeySequence("Ctrl+N"), self, self.begin)
        new = QShortcut(QKeySequence("N"), self._list, self.begin)
        new.setContext(Qt.ShortcutContext.WidgetShortcut)

    def show_week(self, monday: date, today: date, lines: Sequence[AppointmentLine]) -> None:
        """Show a week."""
        self._monday, self._today, self._lines = monday, today, list(lines)
        self._show_lines()
        self._update_days()

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._shown_names = names
        self._show_lines()

    def _show_lines(self) -> None:
        lines = [appointment_words.named(line, self._shown_names) for line in self._lines]
        self._grid.show_week(self._monday, self._today, lines)
        self._list.set_rows(lines)

    def show_list(self) -> None:
        """Show the week again, in place of an appointment."""
        self._stack.setCurrentIndex(0)
        self._view.setFocus()

    def await_appointment(self, record: str) -> None:
        """Choose an appointment in the list as soon as it is there."""
        self._list.await_row(lambda line: bool(line.record == record))

    def show_panel(self) -> None:
        """Show the open appointment in place of the week."""
        self._stack.setCurrentIndex(1)

    def add_view(self, view: QWidget) -> None:
        """Add another view that can take the place of the week."""
        self._stack.addWidget(view)

    def show_view(self, view: QWidget) -> None:
        """Show another view in place of the week."""
        self._stack.setCurrentWidget(view)
        view.setFocus()

    def _step(self, weeks: int) -> None:
        if self._stack.currentIndex() == 0:
            self.week_requested.emit(self._monday + timedelta(weeks=weeks))

    def begin(self) -> None:
        """Begin a new appointment, if the week is shown."""
        if self._stack.currentIndex() != 0:
            return
        if self._view is self._grid:
            self._begin_at(*self._grid.place())
            return
        in_sight = 0 <= (self._today - self._monday).days < 7
        self.new_requested.emit(self._today if in_sight else self._monday, None)

    def _begin_at(self, day: date, hour: int) -> None:
        # The cursor starts at the usual hour, where nobody has put it.
        self.new_requested.emit(day, None if hour == USUAL.hour else time(hour))

    def _on_export_clicked(self) -> None:
        path = file_to_write(
            self, self.tr("Export busy times"), "times.ics", "iCalendar (*.ics)", Guard.HARMLESS
        )
        if path is not None:
            self.export_requested.emit(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show a list if the grid's columns would be too narrow to read."""
        super().resizeEvent(event)
        letters = event.size().width() / self.fontMetrics().averageCharWidth()
        self._views.setCurrentWidget(self._list if letters < _LETTERS else self._grid)
        self.setFocusProxy(self._view)

    @property
    def _view(self) -> QWidget:
        grid = self._views.currentIndex() == 0
        return self._grid if grid else self._list

    def _columns(self) -> list[Column[AppointmentLine]]:
        return [
            Column(
                self.tr("Day"),
                lambda line: day_text(line.appointment.day),
                sort_key=lambda line: line.appointment.begins,
            ),
            Column(self.tr("Time"), lambda line: appointment_words.from_until(line.appointment)),
            Column(self.tr("With"), appointment_words.whom, leads=True),
            Column(self.tr("Status"), lambda line: appointment_words.state(line.appointment)),
            Column(self.tr("How"), lambda line: words.mode(line.appointment.mode), wide=True),
        ]

    def _update_days(self) -> None:
        last = self._monday + timedelta(days=6) if self._monday > date.min else self._monday
        self._days.setText(days_text(self._monday, last))
        self._empty.setText(self.tr("Nothing is planned in this week."))
        self._empty.setVisible(not self._lines)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Calendar"), self.tr("Enter opens an appointment, N begins a new one.")
        )
        set_button_text(self._new, self.tr("New appointment"))
        set_button_text(self._before, self.tr("Previous week"))
        set_button_text(self._now, self.tr("This week"))
        set_button_text(self._after, self.tr("Next week"))
        set_button_text(self._groups, self.tr("Group notes"))
        set_button_text(self._print, self.tr("Print the week…"))
        set_button_text(self._export, self.tr("Export busy times…"))
        self._export.setToolTip(self.tr("A calendar file with times only: no code, no place."))
        self._list.set_columns(self._columns())
        for view in (self._grid, self._list):
            view.setAccessibleName(self.tr("Appointments of the week"))
        self._grid.retranslate()
        self._update_days()
