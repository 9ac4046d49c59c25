"""Serves the counsellor's week."""

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

from counsel_desk.domain.appointments.offered import Times, offered
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.appointments import appointments, calendar_export, group_sessions
from counsel_desk.services.appointments.appointments import AppointmentLine
from counsel_desk.services.appointments.week_sheet import week_sheet
from counsel_desk.services.work.drafts import Place
from ui.appointments.panel_answers import PanelAnswers
from ui.design.translated import Phrase
from ui.desk.context import DeskContext, Spot
from ui.desk.presenter import Presenter
from ui.groups.presenter import GroupsPresenter
from ui.sheets.careful_print_dialog import CarefulPrintDialog
from ui.week.week_page import WeekPage

NEW = "new"
"""Opened in place of a record, it begins a new appointment of today."""


class WeekPresenter(Presenter):
    """Serves the week, the open appointment, and the group notes."""

    def __init__(self, context: DeskContext) -> None:
        self._week = WeekPage()
        super().__init__(context, self._week)
        self._monday = _monday(self._today())
        self._typed = self.keep_typed(
            self._week.panel.form.typed, Place(VaultKind.COUNSELLING, "appointment")
        )
        self._answers = PanelAnswers(context, self._week.panel, self._typed, self._on_kept)
        self._answers.undone.connect(self.refresh)
        self._week.panel.form.offer(context.codes)
        self._groups = GroupsPresenter(context)
        self._week.add_view(self._groups.page)
        self._groups.closed.connect(lambda: self._on_kept(""))
        self._connect_signals()

    def _connect_signals(self) -> None:
        week, card = self._week, self._week.panel.card
        self.context.names.serve(week.names, week.show_names)
        week.week_requested.connect(self._go)
        week.appointment_opened.connect(self.open)
        week.new_requested.connect(self._begin)
        week.export_requested.connect(self._export)
        week.groups_requested.connect(self._show_groups)
        week.print_requested.connect(self._ask_to_print)
        week.panel.closed.connect(self.refresh)
        week.panel.resumed.connect(week.show_panel)
        card.note_requested.connect(self._write_group_note)
        card.file_requested.connect(lambda client: self.context.open_file(Spot(client, "sessions")))

    def _today(self) -> date:
        return self.session.today()

    def refresh(self) -> None:
        """Show the current data of the week."""
        self.context.offer_codes()
        self._answers.refresh()
        monday, today = self._monday, self._today()

        def show(lines: list[AppointmentLine]) -> None:
            if monday == self._monday:
                self._week.show_week(monday, today, lines)

        self.context.run(
            lambda: appointments.between(self.session, monday, monday + timedelta(days=6)),
            show,
            self.page,
            cancellable=True,
        )
        self._typed.look()

    def flush(self) -> None:
        """Store all unsaved input."""
        super().flush()
        self._groups.flush()

    def _go(self, day: date) -> None:
        self._monday = _monday(day)
        self.refresh()

    def open(self, record: str) -> None:
        """Show one appointment."""
        self._week.show_panel()
        self._answers.open(record)

    def open_record(self, record: str) -> None:
        """Show an appointment, the draft of a group note by its name, or a new appointment."""
        if record == NEW:
            self._week.show_list()
            # The week itself may not be here yet.
            self._begin(self._today())
        elif record.startswith(group_sessions.GROUP):
            self._show_groups()
            self._groups.open_record(record)
        else:
            self.open(record)

    def _begin(self, day: date, at: time | None = None) -> None:
        self._week.show_panel()
        times = offered(day, self.session.data.tools.now())
        self._week.panel.begin(day, Times(at, at) if at else times, self._today())

    def _on_kept(self, record: str) -> None:
        self._week.await_appointment(record)
        self._week.show_list()
        self.refresh()

    def _show_groups(self) -> None:
        self._week.show_view(self._groups.page)
        self._groups.refresh()

    def open_group_note(self, note: str) -> None:
        """Show a group note, by the name of its draft or the id of its record."""
        self._week.show_view(self._groups.page)
        self._groups.open_record(note)

    def _write_group_note(self) -> None:
        line = self._week.panel.card.line
        if line is not None and line.appointment.group:
            self._week.show_view(self._groups.page)
            self._groups.write(line.appointment.clients, line.appointment.day, line.record)

    def _ask_to_print(self) -> None:
        def text() -> str:
            return self.tr(
                "The sheet has times and codes. Names are on it only if you choose so now; whoever "
                "finds it then knows who comes to you."
            )

        ways: list[tuple[Phrase, Callable[[], None]]] = [
            (lambda: self.tr("With names…"), lambda: self._print(named=True)),
            (lambda: self.tr("Codes only…"), lambda: self._print(named=False)),
        ]
        window = self.page.window()
        CarefulPrintDialog(text, ways, lambda: self.tr("Cancel"), window).open()

    def _print(self, *, named: bool) -> None:
        monday, language = self._monday, self.context.languages.current
        self.context.show_sheet(lambda: week_sheet(self.session, monday, language, named=named))

    def _export(self, path: Path) -> None:
        word = self.tr("Busy")
        self.context.run(
            lambda: calendar_export.save(self.session, path, word),
            lambda _nothing: self.context.say(
                "success",
                lambda: self.tr(
                    "Your busy times are saved. The file says when you are busy, and names no "
                    "client, code or place."
                ),
            ),
            self.page,
        )


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
