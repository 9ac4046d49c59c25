"""The entries of the inbox as lines."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.inbox.entry import Entry, Kind
from ui import words
from ui.dates import day_text
from ui.design.rows.line import Line
from ui.desk.names_shown import Names
from ui.inbox.places import leads_somewhere

_ANSWER = QT_TRANSLATE_NOOP("EntryLines", "Answer")
_OPEN = QT_TRANSLATE_NOOP("EntryLines", "Open")
_NOTED = QT_TRANSLATE_NOOP("EntryLines", "Noted")
_TO_ANSWER = {Kind.REQUEST, Kind.OFFERED, Kind.COSIGN_ASKED}


def entry_lines(entries: Sequence[Entry], names: Names, *, read_only: bool = False) -> list[Line]:
    """Return entries as lines.

    Args:
        entries: The entries.
        names: The names that may be seen now.
        read_only: Whether nothing can be saved, so that nothing can be noted.
    """
    return [_line(entry, names, read_only=read_only) for entry in entries]


def _line(entry: Entry, names: Names, *, read_only: bool) -> Line:
    action, opening = _acts(entry)
    code = names.beside(entry.client, entry.code)
    return Line(
        entry,
        words.inbox_entry(entry),
        day_text(entry.day),
        words.inbox_detail(entry, code),
        "" if read_only and entry.informs else action,
        opening,
    )


def _acts(entry: Entry) -> tuple[str, str]:
    """Return the texts of the action and of the button that shows more."""
    opening = _translated(_OPEN) if leads_somewhere(entry) else ""
    if entry.noted is not None:
        return "", opening
    if entry.informs:
        return _translated(_NOTED), opening
    return _translated(_ANSWER if entry.kind in _TO_ANSWER else _OPEN), ""


def _translated(text: str) -> str:
    return QCoreApplication.translate("EntryLines", text)
