"""One client in the list, and the columns of the list."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from math import inf

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.appointments.appointment import Appointment
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.plain_text import comparable
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.clients.clients import ClientLine
from ui import words
from ui.appointments import appointment_words
from ui.dates import day_text
from ui.design.tables.rows_table_model import Column
from ui.desk.names_shown import Names

_TITLES = {
    "code": QT_TRANSLATE_NOOP("ClientRow", "Code"),
    "support": QT_TRANSLATE_NOOP("ClientRow", "Support"),
    "language": QT_TRANSLATE_NOOP("ClientRow", "Language"),
    "last": QT_TRANSLATE_NOOP("ClientRow", "Last session"),
    "unsigned": QT_TRANSLATE_NOOP("ClientRow", "Notes to sign"),
    "next": QT_TRANSLATE_NOOP("ClientRow", "Next appointment"),
    "flags": QT_TRANSLATE_NOOP("ClientRow", "Flags"),
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
        language: Code of the language they are most at home in.
        language_named: What it is called, where it has no code here.
        intensity: How much support they need at present.
        last_session: The day of the last session, if there was one.
        unsigned: How many of their notes are not signed yet.
        active: Whether the work with them goes on.
        next: Their next planned appointment, if there is one.
        flags: Codes of what should be seen at a glance.
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
    language_named: str = ""


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
        body.language_named,
    )


def searched(rows: Iterable[ClientRow]) -> list[str]:
    """Return, for each row, the text that the filter searches: never the name."""
    known: dict[tuple[str, str, Intensity, tuple[str, ...]], str] = {}
    found = []
    for row in rows:
        alike = (row.language, row.language_named, row.intensity, row.flags)
        about = known.get(alike)
        if about is None:
            spoken = (_language(row), words.language_name(row.language))
            parts = (*spoken, words.intensity(row.intensity), flags(row))
            about = known[alike] = comparable(" ".join(parts))
        found.append(f"{comparable(row.code)} {about}")
    return found


def flags(row: ClientRow) -> str:
    """Return the texts of a row's flags."""
    return ", ".join(
        _translated(_FLAGS[code]) if code in _FLAGS else words.flag(code) for code in row.flags
    )


def columns(names: Names) -> list[Column[ClientRow]]:
    """Return the columns of the list.

    Args:
        names: The names that may be seen now.
    """
    return [
        _column(
            "code",
            lambda each: names.beside(each.record, each.code),
            sort_key=lambda each: each.code,
        ),
        _column(
            "support",
            lambda each: words.intensity(each.intensity),
            sort_key=lambda each: _INTENSITIES.index(each.intensity),
        ),
        _column("language", _language),
        _column(
            "last",
            lambda each: day_text(each.last_session) if each.last_session else "–",
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
        wide=title == "flags",
    )


def _language(row: ClientRow) -> str:
    return words.spoken(row.language, row.language_named)


def _next(row: ClientRow) -> str:
    return (
        f"{day_text(row.next.day)}, {appointment_words.from_until(row.next)}" if row.next else "–"
    )


def _next_instant(row: ClientRow) -> float:
    """Return a sort key: the nearest appointment first, rows without one last."""
    return row.next.begins.timestamp() if row.next else inf


def _translated(text: str) -> str:
    return QCoreApplication.translate("ClientRow", text)
