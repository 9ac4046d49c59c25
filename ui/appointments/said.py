"""Says appointments in words, in the language of the moment."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.appointments.appointment import Appointment
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.appointments.appointment_rules import Remark
from counsel_desk.services.appointments.appointments import AppointmentLine
from ui import words

_REMARKS = {
    Remark.OVERLAPS: QT_TRANSLATE_NOOP(
        "Appointments", "It overlaps with another appointment of yours."
    ),
    Remark.PAST: QT_TRANSLATE_NOOP(
        "Appointments", "It lies in the past. You can note what became of it."
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
_SHORT_DAYS = (
    QT_TRANSLATE_NOOP("Appointments", "Mon"),
    QT_TRANSLATE_NOOP("Appointments", "Tue"),
    QT_TRANSLATE_NOOP("Appointments", "Wed"),
    QT_TRANSLATE_NOOP("Appointments", "Thu"),
    QT_TRANSLATE_NOOP("Appointments", "Fri"),
    QT_TRANSLATE_NOOP("Appointments", "Sat"),
    QT_TRANSLATE_NOOP("Appointments", "Sun"),
)
_GROUP = QT_TRANSLATE_NOOP("Appointments", "Group of {count}")


def _said(text: str) -> str:
    return QCoreApplication.translate("Appointments", text)


def remarks(found: tuple[Remark, ...]) -> str:
    """Say what is to be said of what was planned, or nothing."""
    return " ".join(_said(_REMARKS[each]) for each in found)


def weekday(day: date, *, short: bool = False) -> str:
    """Name the day of the week."""
    return _said(_SHORT_DAYS[day.weekday()] if short else _DAYS[day.weekday()])


def whom(line: AppointmentLine) -> str:
    """Say with whom it is: a code, or how large the group is."""
    if line.appointment.group:
        return group_of(len(line.appointment.clients))
    return " ".join(line.codes) or "–"


def group_of(size: int) -> str:
    """Say how large a group is."""
    return _said(_GROUP).format(count=size)


def from_until(appointment: Appointment) -> str:
    """Say from when until when it is, by the clock of its place."""
    return f"{appointment.at:%H:%M}–{appointment.until:%H:%M}"


def day_text(day: date) -> str:
    """Say a day with its name."""
    return f"{weekday(day)}, {day:%d-%m-%Y}"


def state(appointment: Appointment) -> str:
    """Say what became of it."""
    return words.appointment_state(appointment.state)
