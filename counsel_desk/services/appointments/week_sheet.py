"""Prints a counsellor's week: times and codes, and names only when they are asked for."""

from collections.abc import Mapping
from datetime import date, timedelta

from counsel_desk.domain import words
from counsel_desk.domain.appointments.appointment import State
from counsel_desk.domain.documents import Block, Document, Facts, Heading, Text
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointments import AppointmentLine
from counsel_desk.services.documents.wording import Say, day_text, speaker
from counsel_desk.services.work.session import Session

CONTEXT = "sheets"
_TITLE = QT_TRANSLATE_NOOP("sheets", "Week from {first} to {last}")
_NOTHING = QT_TRANSLATE_NOOP("sheets", "Nothing is planned in this week.")
_GROUP = QT_TRANSLATE_NOOP("sheets", "Group")
_FOOTER = QT_TRANSLATE_NOOP("sheets", "Confidential.")
_BY = QT_TRANSLATE_NOOP("sheets", "Printed by {name}, {day}")
_DAYS = (
    QT_TRANSLATE_NOOP("sheets", "Monday"),
    QT_TRANSLATE_NOOP("sheets", "Tuesday"),
    QT_TRANSLATE_NOOP("sheets", "Wednesday"),
    QT_TRANSLATE_NOOP("sheets", "Thursday"),
    QT_TRANSLATE_NOOP("sheets", "Friday"),
    QT_TRANSLATE_NOOP("sheets", "Saturday"),
    QT_TRANSLATE_NOOP("sheets", "Sunday"),
)


def week_sheet(session: Session, monday: date, language: str, *, named: bool = False) -> Document:
    """Return the appointments of a week; the log records that they were printed.

    Args:
        session: A counsellor's session.
        monday: The first day of the week.
        language: Two letters.
        named: Whether clients' names stand beside their codes.
    """
    lines = appointments.between(session, monday, monday + timedelta(days=6))
    with session.work(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as work:
        known = work.latest(Kind.CLIENT, Client) if named else []
        work.audit("week_printed_named" if named else "week_printed")
    names = {filed.body.code: filed.body.name for filed in known}
    say, word = (speaker(session.data.tools, each, language) for each in (CONTEXT, words.CONTEXT))
    blocks: list[Block] = []
    for place in range(7):
        day = monday + timedelta(days=place)
        rows = tuple(_row(line, names, say, word) for line in lines if line.appointment.day == day)
        if rows:
            blocks += (Heading(f"{say(_DAYS[place])}, {day_text(day)}"), Facts(rows))
    title = say(_TITLE, first=day_text(monday), last=day_text(monday + timedelta(days=6)))
    today = day_text(local_day(session.data.tools.now()))
    return Document(
        title,
        session.data.office.name,
        language,
        tuple(blocks) or (Text(say(_NOTHING)),),
        say(_FOOTER),
        say(_BY, name=session.me.name, day=today),
    )


def _row(line: AppointmentLine, names: Mapping[str, str], say: Say, word: Say) -> tuple[str, str]:
    """Return when, and with whom and how."""
    meeting = line.appointment
    whom = ", ".join(
        f"{code} {names[code]}" if names.get(code) else code for code in sorted(line.codes)
    )
    parts = [
        f"{say(_GROUP)}: {whom}" if meeting.group else whom,
        word(words.MODES[meeting.mode]),
        word(words.APPOINTMENT_STATES[meeting.state]) if meeting.state is not State.PLANNED else "",
    ]
    return f"{meeting.at:%H:%M}–{meeting.until:%H:%M}", " · ".join(part for part in parts if part)
