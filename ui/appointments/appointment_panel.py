"""An appointment, or a form to plan or change one."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget

from counsel_desk.domain.appointments.offered import Times
from counsel_desk.services.appointments.appointments import AppointmentLine
from ui.appointments.appointment_card import AppointmentCard
from ui.appointments.appointment_form import AppointmentForm
from ui.design.card import Card
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import column, row, with_foot
from ui.design.layout.part_scroll import PartScroll
from ui.desk.names_button import NamesButton
from ui.desk.names_shown import Names
from ui.intake.contact_line import ContactLine


class AppointmentPanel(QWidget):
    """Takes the place of the week or of a list while one appointment is open.

    Args:
        parent: Its parent, if any.
        in_file: Whether it is in a client's own file.

    Attributes:
        card: The appointment.
        form: The form.
        names: The button that shows names for a minute; in a file, its header has one.
        contact: How the client may be reached; in their own file, the page shows that.

    Signals:
        plan_requested(AppointmentDetails): The person wants to save a new one.
        change_requested(str, AppointmentDetails): The person wants to change one.
        resumed: Earlier input was restored.
        person_shown(str): The client it is with; ``""`` for a group or nobody.
        closed: The person wants to go back to where it was opened.
    """

    plan_requested = Signal(object)
    change_requested = Signal(str, object)
    resumed = Signal()
    person_shown = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, in_file: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("appointment_panel")
        self._today, self._in_file = date.min, in_file
        self.card, self.form = AppointmentCard(in_file=in_file), AppointmentForm()
        self.contact = ContactLine()
        self.names = NamesButton()
        if in_file:
            self.names.hide()
        self._stack = CurrentStack()
        self._stack.addWidget(_framed(self.card))
        self._stack.addWidget(with_foot(_framed(self.form), self.form.foot))
        layout = column(row(None, self.names), self.contact, self._stack)
        layout.setStretchFactor(self._stack, 1)
        self.setLayout(layout)
        self._connect_signals()

    def _connect_signals(self) -> None:
        self.card.change_requested.connect(self._on_change_requested)
        self.card.closed.connect(self.closed)
        self.form.cancelled.connect(self._on_cancelled)
        self.form.submitted.connect(self._on_submitted)
        self.form.typed.resumed.connect(self._on_resumed)
        self.form.typed.discarded.connect(self.closed)
        self.form.people_changed.connect(self._announce_person)
        QShortcut(QKeySequence("Escape"), self, self._on_cancelled)

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self.card.show_names(names)

    def begin(self, day: date, times: Times, today: date, client: str = "") -> None:
        """Show the form for a new appointment; see `AppointmentForm.begin`."""
        self._stack.setCurrentIndex(1)
        self.form.begin(day, times, today, client)
        self._announce_person()

    def show_line(self, line: AppointmentLine, today: date) -> None:
        """Show an appointment."""
        self._today = today
        self.card.show_line(line, today)
        self._stack.setCurrentIndex(0)
        self.card.setFocus()
        self._announce_person()

    def shows(self, record: str) -> bool:
        """Return whether this appointment is in sight now."""
        line = self.card.line
        return self.card.isVisible() and line is not None and line.record == record

    @property
    def person(self) -> str:
        """Record id of the one client it is with, or ``""``."""
        if self._stack.currentIndex() == 1:
            return self.form.person
        line = self.card.line
        alone = line is not None and not line.appointment.group
        return line.appointment.clients[0] if line is not None and alone else ""

    def _announce_person(self) -> None:
        if not self._in_file:
            # The previous client's contact must not stay here, not even for a moment.
            self.contact.show_contacts((), "")
            self.person_shown.emit(self.person)

    def _on_change_requested(self) -> None:
        if self.card.line is not None:
            self._stack.setCurrentIndex(1)
            line = self.card.line
            self.form.change(line.record, line.appointment, self._today)
            self._announce_person()

    def _on_resumed(self) -> None:
        self._stack.setCurrentIndex(1)
        self._announce_person()
        self.resumed.emit()

    def _on_cancelled(self) -> None:
        line, forms = self.card.line, self._stack.currentIndex() == 1
        self.form.typed.settle()
        if forms and line is not None and line.record == self.form.record:
            self._stack.setCurrentIndex(0)
            self.card.setFocus()
            self._announce_person()
        else:
            self.closed.emit()

    def _on_submitted(self, details: object) -> None:
        if self.form.record:
            self.change_requested.emit(self.form.record, details)
        else:
            self.plan_requested.emit(details)


def _framed(part: QWidget) -> QScrollArea:
    """Return a part in a card that scrolls."""
    frame, inside, scroll = Card(), QWidget(), PartScroll()
    frame.add(part)
    layout = column(frame)
    layout.addStretch(1)
    inside.setLayout(layout)
    scroll.setWidget(inside)
    return scroll
