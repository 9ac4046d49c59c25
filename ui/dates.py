"""Days and moments as every page shows them, in the current language."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.office_time import local, local_day
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

_DAYS = (
    QT_TRANSLATE_NOOP("Dates", "Mon"),
    QT_TRANSLATE_NOOP("Dates", "Tue"),
    QT_TRANSLATE_NOOP("Dates", "Wed"),
    QT_TRANSLATE_NOOP("Dates", "Thu"),
    QT_TRANSLATE_NOOP("Dates", "Fri"),
    QT_TRANSLATE_NOOP("Dates", "Sat"),
    QT_TRANSLATE_NOOP("Dates", "Sun"),
)
_MONTHS = (
    QT_TRANSLATE_NOOP("Dates", "Jan"),
    QT_TRANSLATE_NOOP("Dates", "Feb"),
    QT_TRANSLATE_NOOP("Dates", "Mar"),
    QT_TRANSLATE_NOOP("Dates", "Apr"),
    QT_TRANSLATE_NOOP("Dates", "May"),
    QT_TRANSLATE_NOOP("Dates", "Jun"),
    QT_TRANSLATE_NOOP("Dates", "Jul"),
    QT_TRANSLATE_NOOP("Dates", "Aug"),
    QT_TRANSLATE_NOOP("Dates", "Sep"),
    QT_TRANSLATE_NOOP("Dates", "Oct"),
    QT_TRANSLATE_NOOP("Dates", "Nov"),
    QT_TRANSLATE_NOOP("Dates", "Dec"),
)


def weekday(day: date) -> str:
    """Return the short name of the day of the week, such as ``Sat``."""
    return _translated(_DAYS[day.weekday()])


def day_text(day: date) -> str:
    """Return a day, such as ``Sat 28 Nov``, with its year unless that is the current one."""
    text = f"{weekday(day)} {day.day} {_translated(_MONTHS[day.month - 1])}"
    return text if day.year == local_day(datetime.now(UTC)).year else f"{text} {day.year}"


def days_text(first: date, last: date) -> str:
    """Return the days from one to another."""
    return f"{day_text(first)} – {day_text(last)}"


def moment_text(instant: datetime) -> str:
    """Return a moment on the office's clock, to the minute."""
    return f"{day_text(local_day(instant))} {local(instant):%H:%M}"


def _translated(text: str) -> str:
    return QCoreApplication.translate("Dates", text)
