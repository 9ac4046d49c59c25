"""One appointment and its outcome."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from counsel_desk.domain.appointments.appointment import CANCELLED, State
from counsel_desk.services.appointments.appointments import AppointmentLine
from ui import words
from ui.appointments import appointment_words
from ui.dates import day_text
from ui.design.buttons import plain_button, quiet_button, set_button_text, yielding_button
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.recording import ask_with, mark_recording
from ui.design.styling import label
from ui.design.translated import Translated
from ui.desk.names_shown import COVERED, Names


class AppointmentCard(Translated):
    """When, with whom and how; buttons for the outcome.

    Args:
        parent: Its parent, if any.
        in_file: Whether it is in a client's own file, where nothing about others is shown.

    Signals:
        mark_requested(str, State, bool): The record, its new state, and whether all that follow
            are called off too.
        change_requested: The person wants to change it.
        note_requested: The person wants to write or read the note.
        file_requested(str): The person wants to open the client's file.
        closed: The person wants to go back to where it was opened.
    """

    mark_requested = Signal(str, object, bool)
    change_requested = Signal()
    note_requested = Signal()
    file_requested = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, in_file: bool = False) -> None:
        super().__init__(parent)
        self._line: AppointmentLine | None = None
        self._in_file, self._names = in_file, COVERED
        self._heading, self._what = label("", "heading"), label("", "body")
        self._state, self._repeats = label("", "body"), label("", "muted")
        self._state.setObjectName("appointment_state")
        self._question = label("", "label")
        self._following = QCheckBox()
        self._following.setObjectName("call_off_following")
        self._marks = {state: self._mark(state) for state in State}
        self._change, self._note = plain_button(""), yielding_button("")
        self._change.setObjectName("change_appointment")
        self._note.setObjectName("appointment_note")
        self._file, self._back = plain_button(""), quiet_button("")
        self._file.setObjectName("open_file")
        self._back.setObjectName("close_appointment")
        self._build_layout()
        self._connect_signals()
        ask_with(self._what, self)
        self.retranslate()

    def _mark(self, state: State) -> QPushButton:
        # All of them keep their places: what a press chooses must not bring another under it.
        button = plain_button("")
        button.setCheckable(True)
        button.setObjectName(f"mark_{state.value}")
        mark_recording(button)
        button.clicked.connect(lambda: self._on_mark_clicked(state))
        return button

    def _build_layout(self) -> None:
        texts = column(self._heading, self._what, self._state, self._repeats, spacing=SPACE_SMALL)
        marks = FittingRow(*self._marks.values())
        others = row(self._back, None, self._file, self._change, self._note)
        self.setLayout(column(texts, self._question, marks, self._following, others))

    def _connect_signals(self) -> None:
        self._change.clicked.connect(self.change_requested)
        self._note.clicked.connect(self.note_requested)
        self._back.clicked.connect(self.closed)
        self._file.clicked.connect(self._on_file_clicked)

    @property
    def line(self) -> AppointmentLine | None:
        """The appointment shown, if any."""
        return self._line

    def show_line(self, line: AppointmentLine, today: date) -> None:
        """Show an appointment; a note can be written once its day has come."""
        if self._line is None or self._line.record != line.record:
            self._following.setChecked(False)
        self._line = line
        body = line.appointment
        self._following.setVisible(bool(body.series) and body.state is State.PLANNED)
        begun = body.state is State.KEPT or (body.state is State.PLANNED and body.day <= today)
        offered = not self._in_file if body.group else begun or bool(line.note)
        self._note.setVisible(offered)
        self._file.setVisible(not body.group and not self._in_file)
        self.retranslate()

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._names = names
        self.retranslate()

    def _on_mark_clicked(self, state: State) -> None:
        if self._line is None:
            return
        before = self._line.appointment.state
        for each, button in self._marks.items():
            button.setChecked(each is before)
        if state is not before:
            following = self._following.isChecked() and state in CANCELLED
            self.mark_requested.emit(self._line.record, state, following)

    def _on_file_clicked(self) -> None:
        if self._line is not None and self._line.appointment.clients:
            self.file_requested.emit(self._line.appointment.clients[0])

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._question.setText(self.tr("Outcome"))
        self._following.setText(self.tr("Cancel all that follow as well"))
        self._following.setAccessibleName(self._following.text())
        for state, button in self._marks.items():
            set_button_text(button, words.appointment_state(state))
        set_button_text(self._change, self.tr("Change"))
        set_button_text(self._file, self.tr("Open the file"))
        set_button_text(self._back, self.tr("Back"))
        if self._line is None:
            return
        body = self._line.appointment
        for state, button in self._marks.items():
            button.setChecked(state is body.state)
        self._name_note(self._line)
        self._heading.setText(f"{day_text(body.day)}, {appointment_words.from_until(body)}")
        line = appointment_words.named(self._line, self._names)
        codes = f" ({', '.join(line.codes)})" if body.group and not self._in_file else ""
        parts = [appointment_words.whom(line) + codes, words.mode(body.mode), body.place]
        self._what.setText(" · ".join(part for part in parts if part))
        self._state.setText(appointment_words.state(body))
        self._repeats.setText(words.every(body.every))
        self._repeats.setVisible(bool(body.series))

    def _name_note(self, line: AppointmentLine) -> None:
        text = self.tr("Open the note") if line.note else self.tr("Write the note")
        set_button_text(self._note, self.tr("Group note") if line.appointment.group else text)
