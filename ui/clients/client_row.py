"""One client in the list, and the columns of the list."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from math import inf

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.appointments.appointment import Appointment
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.clients.clients import ClientLine
from ui import words
from ui.appointments import appointment_words
from ui.design.tables.rows_table_model import Column

_TITLES = {
    "code": QT_TRANSLATE_NOOP("ClientRow", "Code"),
    "support": QT_TRANSLATE_NOOP("ClientRow", "Support"),
    "language": QT_TRANSLATE_NOOP("ClientRow", "Language"),
    "last": QT_TRANSLATE_NOOP("ClientRow", "Last session"),
    "unsigned": QT_TRANSLATE_NOOP("ClientRow", "Notes to sign"),
    "next": QT_TRANSLATE_NOOP("ClientRow", "Next appointment"),
    "flags": QT_TRANSLATE_NOOP("ClientRow", "Flags"),
    "file": QT_TRANSLATE_NOOP("ClientRow", "File"),
}
_STATES = {
    True: QT_TRANSLATE_NOOP("ClientRow", "Open"),
    False: QT_TRANSLATE_NOOP("ClientRow", "Closed"),
}
_FLAGS = {
    "child": QT_TRANSLATE_NOOP("ClientRow", "Under 18"),
}
_INTENSITIES = list(Intensity)


@dataclass(frozen=True)
class ClientRow:
    """One client in the list.

    Attributes:
        record: Id of the client's record.
        code: Shown in the list instead of a name.
        language: A two-letter code.
        intensity: How much support they need at present.
        last_session: The day of the last signed session note, if there is one.
        unsigned: How many of their notes are not signed yet.
        active: Whether the work with them goes on.
        next: Their next planned appointment, if there is one.
        flags: Codes of what should be seen at a glance.
        name: What they want to be called; shown only while names are shown.
    """

    record: str
    code: str
    language: str
    intensity: Intensity
    last_session: date | None
    unsigned: int
    active: bool
    next: Appointment | None = None
    flags: tuple[str, ...] = ()
    name: str = ""


def row_of(line: ClientLine, ahead: Appointment | None) -> ClientRow:
    """Return a client as a row of the list."""
    body = line.filed.body
    return ClientRow(
        line.filed.record,
        body.code,
        body.language,
        body.intensity,
        line.last_session,
        line.unsigned,
        body.closed is None,
        ahead,
        line.flags,
        body.name,
    )


def searched(row: ClientRow) -> str:
    """Return the text that the filter searches: never the name."""
    parts = (row.code, words.language_name(row.language), words.intensity(row.intensity))
    return " ".join((*parts, flags(row), state(row))).casefold()


def flags(row: ClientRow) -> str:
    """Return the texts of a row's flags."""
    return ", ".join(
        _translated(_FLAGS[code]) if code in _FLAGS else words.flag(code) for code in row.flags
    )


def state(row: ClientRow) -> str:
    """Return whether the file is open, in words."""
    return _translated(_STATES[row.active])


def columns(*, names: bool, closed: bool) -> list[Column[ClientRow]]:
    """Return the columns of the list.

    Args:
        names: Whether names are shown now.
        closed: Whether closed files are shown as well.
    """
    shown: list[Column[ClientRow]] = [
        _column(
            "code",
            lambda each: f"{each.code}  {each.name}" if names else each.code,
            sort_key=lambda each: each.code,
        ),
        _column(
            "support",
            lambda each: words.intensity(each.intensity),
            sort_key=lambda each: _INTENSITIES.index(each.intensity),
        ),
        _column("language", lambda each: words.language_name(each.language)),
        _column(
            "last",
            lambda each: f"{each.last_session:%d-%m-%Y}" if each.last_session else "–",
            sort_key=lambda each: each.last_session or date.min,
        ),
        _column(
            "unsigned",
            lambda each: str(each.unsigned) if each.unsigned else "",
            sort_key=lambda each: each.unsigned,
        ),
        _column("next", _next, sort_key=_next_instant),
        _column("flags", flags),
    ]
    return [*shown, _column("file", state)] if closed else shown


def _column(
    title: str,
    text_of: Callable[[ClientRow], str],
    sort_key: Callable[[ClientRow], object] | None = None,
) -> Column[ClientRow]:
    return Column(
        _translated(_TITLES[title]),
        text_of,
        align="centre" if title == "unsigned" else "start",
        sort_key=sort_key,
    )


def _next(row: ClientRow) -> str:
    return f"{row.next.day:%d-%m-%Y}, {appointment_words.from_until(row.next)}" if row.next else "–"


def _next_instant(row: ClientRow) -> float:
    """Return a sort key: the nearest appointment first, rows without one last."""
    return row.next.begins.timestamp() if row.next else inf


def _translated(text: str) -> str:
    return QCoreApplication.translate("ClientRow", text)
