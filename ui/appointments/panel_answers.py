"""Serves an appointment panel, wherever it is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from counsel_desk.domain.appointments.appointment import State
from counsel_desk.domain.intake import Contact
from counsel_desk.domain.office_time import local_day
from counsel_desk.services import intake
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointments import AppointmentLine, Planned
from counsel_desk.services.notes import notes
from ui import words
from ui.appointments import appointment_words
from ui.appointments.appointment_form import AppointmentDetails
from ui.appointments.appointment_panel import AppointmentPanel
from ui.design.translated import Phrase
from ui.desk.context import DeskContext, Spot
from ui.desk.draft_keeper import DraftKeeper


class PanelAnswers(QObject):
    """Plans, changes and marks appointments for a panel.

    Args:
        context: What every presenter needs.
        panel: The panel.
        pending: The draft of its input.
        done: Called with what was saved, the first of several, when the panel has nothing more to
            show.

    Signals:
        undone: An outcome was taken back while the panel shows something else.
    """

    undone = Signal()

    def __init__(
        self,
        context: DeskContext,
        panel: AppointmentPanel,
        pending: DraftKeeper,
        done: Callable[[str], None],
    ) -> None:
        super().__init__(panel)
        self._context, self._panel, self._pending, self._done = context, panel, pending, done
        context.names.serve(panel.names, panel.show_names)
        panel.plan_requested.connect(self._plan)
        panel.change_requested.connect(self._change)
        panel.card.mark_requested.connect(self._mark)
        panel.card.note_requested.connect(self._write_note)
        panel.person_shown.connect(self._load_contacts)

    def _load_contacts(self, client: str) -> None:
        def show(found: tuple[tuple[Contact, ...], str]) -> None:
            if client == self._panel.person:
                self._panel.contact.show_contacts(*found)

        if client:
            self._context.run(
                lambda: intake.contacts(self._context.session, client), show, self, cancellable=True
            )

    def refresh(self) -> None:
        """Show the current data of the appointment in sight, if there is one."""
        line = self._panel.card.line
        if line is not None and self._panel.shows(line.record):
            self.open(line.record)

    def open(self, record: str) -> None:
        """Show the current data of an appointment."""
        self._context.run(lambda: appointments.get(self._context.session, record), self._show, self)

    def _show(self, line: AppointmentLine) -> None:
        self._panel.show_line(line, local_day(self._context.session.data.tools.now()))

    def _plan(self, details: AppointmentDetails) -> None:
        self._context.run(
            self._pending.saving(
                lambda: appointments.plan(
                    self._context.session, details.wanted, details.repeats, details.state
                )
            ),
            lambda planned: self._on_planned(planned, details.state),
            self,
        )

    def _on_planned(self, planned: Planned, state: State) -> None:
        self._finish(lambda: self._what_is_planned(len(planned.records), state), planned)

    def _what_is_planned(self, count: int, state: State) -> str:
        if state is State.KEPT:
            return self.tr("The session is recorded.")
        if count == 1:
            return self.tr("The appointment is planned.")
        return self.tr("{count} appointments are planned.").format(count=count)

    def _change(self, record: str, details: AppointmentDetails) -> None:
        self._context.run(
            self._pending.saving(
                lambda: appointments.change(
                    self._context.session, record, details.wanted, following=details.following
                )
            ),
            lambda planned: self._finish(lambda: self.tr("The appointment is changed."), planned),
            self,
        )

    def _finish(self, first: Phrase, planned: Planned) -> None:
        self._panel.form.typed.settle()
        self._done(planned.records[0] if planned.records else "")
        self._context.appointments_changed()
        self._context.say(
            "info" if planned.remarks else "success",
            lambda: " ".join([first(), appointment_words.remarks(planned.remarks)]).strip(),
        )

    def _mark(self, record: str, state: State, following: bool) -> None:
        self._context.run(
            lambda: appointments.mark(self._context.session, record, state, following=following),
            lambda before: self._on_marked(record, state, before),
            self,
        )

    def _on_marked(self, record: str, state: State, before: dict[str, State]) -> None:
        self._context.say_with_undo(
            lambda: self.tr("Outcome saved: {outcome}.").format(
                outcome=words.appointment_state(state)
            ),
            lambda: appointments.put_back(self._context.session, before),
            lambda: self._on_undone(record),
            self,
        )
        self._context.appointments_changed()
        self.open(record)

    def _on_undone(self, record: str) -> None:
        self._context.appointments_changed()
        if self._panel.shows(record):
            self.open(record)
        else:
            self.undone.emit()

    def _write_note(self) -> None:
        """Open the note of a session with one client, begun if there is none yet."""
        line = self._panel.card.line
        if line is None or line.appointment.group:
            return
        [client], day = line.appointment.clients, line.appointment.day
        self._context.run(
            lambda: notes.for_session(self._context.session, client, day),
            lambda note: self._context.open_file(Spot(client, "notes", note)),
            self,
        )
