"""Texts for appointments, in the current language."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.appointments.appointment import Appointment
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.appointments.appointment_rules import Remark
from counsel_desk.services.appointments.appointments import AppointmentLine
from ui import words
from ui.desk.names_shown import Names

_REMARKS = {
    Remark.OVERLAPS: QT_TRANSLATE_NOOP(
        "Appointments", "It overlaps with another appointment of yours."
    ),
    Remark.PAST: QT_TRANSLATE_NOOP(
        "Appointments", "This time is in the past. You can note the outcome."
    ),
    Remark.CLOSED_FILE: QT_TRANSLATE_NOOP(
        "Appointments", "Your work together had ended; a contact afterwards is welcome."
    ),
}
_DAYS = (
    QT_TRANSLATE_NOOP("Appointments", "Monday"),
    QT_TRANSLATE_NOOP("Appointments", "Tuesday"),
    QT_TRANSLATE_NOOP("Appointments", "Wednesday"),
    QT_TRANSLATE_NOOP("Appointments", "Thursday"),
    QT_TRANSLATE_NOOP("Appointments", "Friday"),
    QT_TRANSLATE_NOOP("Appointments", "Saturday"),
    QT_TRANSLATE_NOOP("Appointments", "Sunday"),
)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Appointments", text)


def remarks(found: tuple[Remark, ...]) -> str:
    """Return the remarks on what was planned; may be empty."""
    return " ".join(_translated(_REMARKS[each]) for each in found)


def weekday(day: date) -> str:
    """Return the name of the day of the week."""
    return _translated(_DAYS[day.weekday()])


def whom(line: AppointmentLine) -> str:
    """Return whom it is with: a code, or the size of the group."""
    if line.appointment.group:
        return words.group_of(len(line.appointment.clients))
    return " ".join(line.codes) or "–"


def named(line: AppointmentLine, names: Names) -> AppointmentLine:
    """Return a line with the names beside its codes that may be seen now."""
    return replace(line, codes=names.beside_codes(line.appointment.clients, line.codes))


def from_until(appointment: Appointment) -> str:
    """Return when it begins and ends, by the clock of its place."""
    return f"{appointment.at:%H:%M}–{appointment.until:%H:%M}"


def state(appointment: Appointment) -> str:
    """Return the state of an appointment."""
    return words.appointment_state(appointment.state)
