"""Appointments, hearings, tasks and what is unfinished, as lines of the first page."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.appointments.appointment import HAPPENED, Mode
from counsel_desk.domain.casework.casework import HearingPurpose
from counsel_desk.domain.intake import Use
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.caseload.workload import Brief
from counsel_desk.services.casework.agenda import Upcoming
from counsel_desk.services.today.appointments_today import TodayLine, Writing
from counsel_desk.services.today.figures import Team
from counsel_desk.services.today.unfinished import Kind, Unfinished
from ui import words
from ui.dates import day_text
from ui.design.rows.line import Line
from ui.desk.names_shown import Names
from ui.intake import intake_words
from ui.words import casework
from ui.words.today import unfinished

OWN_WORKLOAD, WORKLOADS = "own_workload", "workloads"
"""Keys of the lines on caseloads: the pages that they lead to."""
_WRITE = QT_TRANSLATE_NOOP("DayLines", "Write the note")
_CONTINUE = QT_TRANSLATE_NOOP("DayLines", "Continue the note")
_OPEN = QT_TRANSLATE_NOOP("DayLines", "Open")
_GO_ON = QT_TRANSLATE_NOOP("DayLines", "Continue")
_NEVER = QT_TRANSLATE_NOOP("DayLines", "never by {ways}")
_AT_TIMES = QT_TRANSLATE_NOOP("DayLines", "only at certain times: {ways}")
_HEARING = QT_TRANSLATE_NOOP("DayLines", "Hearing: {what}")
_NO_OUTCOME = QT_TRANSLATE_NOOP("DayLines", "no outcome noted yet")
_PASSED = QT_TRANSLATE_NOOP("DayLines", "the day has passed")
_NO_DAY = QT_TRANSLATE_NOOP("DayLines", "No day")
_CASELOAD = QT_TRANSLATE_NOOP("DayLines", "Open files: {clients}, workload {figure} of {limit}")
_FIGURES_OF = QT_TRANSLATE_NOOP("DayLines", "{load}, figures of {day}")
_TEAM = QT_TRANSLATE_NOOP(
    "DayLines",
    "Counsellors: {counsellors}, above the limit: {above}, overdue follow-ups: {follow_ups}, "
    "overdue risk reviews: {reviews}",
)
_NO_TEAM = QT_TRANSLATE_NOOP(
    "DayLines",
    "Counsellors: {counsellors}. No figures have arrived yet; they come when a counsellor locks "
    "the desk.",
)
_TEAM_DAY = QT_TRANSLATE_NOOP("DayLines", "Figures of {day} or later")
_DRAFTS = {Kind.DRAFT, Kind.AMENDMENT, Kind.PROCESS_DRAFT, Kind.GROUP_DRAFT, Kind.HALF_WRITTEN}
_UNWRITTEN = {Kind.UNWRITTEN, Kind.UNWRITTEN_GROUP}


def appointment_lines(
    found: Sequence[TodayLine], names: Names, *, read_only: bool = False
) -> list[Line]:
    """Return today's appointments; the first note to write is the main action of the page."""
    lines: list[Line] = []
    for one in found:
        action = _writing(one, read_only=read_only)
        primary = bool(action) and not any(line.primary for line in lines)
        whom, detail = _whom(one, names), _how(one)
        at = f"{one.appointment.at:%H:%M}"
        lines.append(Line(one, whom, at, detail, action, _translated(_OPEN), primary))
    return lines


def _writing(one: TodayLine, *, read_only: bool) -> str:
    if one.writing is Writing.CONTINUE:
        return _translated(_CONTINUE)
    return _translated(_WRITE) if one.writing is Writing.WRITE and not read_only else ""


def _whom(one: TodayLine, names: Names) -> str:
    body = one.appointment
    codes = ", ".join(names.beside_codes(body.clients, one.codes)) or "–"
    return f"{words.group_of(len(body.clients))}: {codes}" if body.group else codes


def _how(one: TodayLine) -> str:
    """Return what became of it, how they meet and, in short, by which ways not to be reached."""
    body = one.appointment
    happened = words.appointment_state(body.state) if body.state in HAPPENED else ""
    parts = [happened, words.mode(body.mode), body.place]
    never = intake_words.channels(one.contacts, Use.NEVER)
    at_times = intake_words.channels(one.contacts, Use.AT_TIMES)
    if never:
        parts.append(_translated(_NEVER).format(ways=never))
    if at_times:
        parts.append(_translated(_AT_TIMES).format(ways=at_times))
    if one.times and (at_times or body.mode is Mode.PHONE):
        parts.append(one.times)
    return " · ".join(part for part in parts if part)


def upcoming_lines(found: Sequence[Upcoming]) -> list[Line]:
    """Return hearings and tasks of legal cases."""
    return [_upcoming(one) for one in found]


def _upcoming(one: Upcoming) -> Line:
    hearing = isinstance(one.kind, HearingPurpose)
    what = casework.upcoming(one.kind)
    text = _translated(_HEARING).format(what=what) if hearing else what
    passed = _translated(_NO_OUTCOME if hearing else _PASSED) if one.passed else ""
    detail = " · ".join(part for part in (one.told, one.who, passed) if part)
    day = day_text(one.day) if one.day else _translated(_NO_DAY)
    return Line(one, f"{one.reference}: {text}", day, detail, _translated(_OPEN))


def unfinished_lines(
    found: Sequence[Unfinished], names: Names, *, read_only: bool = False
) -> list[Line]:
    """Return what is unfinished or due."""
    return [
        Line(one, unfinished(one, names.beside(one.client, one.code)), action=_go_on(one))
        for one in found
        if not (read_only and one.kind in _UNWRITTEN)
    ]


def _go_on(one: Unfinished) -> str:
    if one.kind in _UNWRITTEN:
        return _translated(_WRITE)
    return _translated(_GO_ON if one.kind in _DRAFTS else _OPEN)


def caseload_line(brief: Brief) -> Line:
    """Return a counsellor's workload in one line."""
    text = _translated(_CASELOAD).format(
        clients=brief.clients, figure=f"{brief.figure:g}", limit=f"{brief.limit:g}"
    )
    detail = _translated(_FIGURES_OF).format(load=words.load(brief.load), day=day_text(brief.day))
    return Line(OWN_WORKLOAD, text, detail=detail, action=_translated(_OPEN))


def team_line(team: Team) -> Line:
    """Return what all counsellors carry in one line."""
    text = _translated(_TEAM if team.day else _NO_TEAM).format(
        counsellors=team.counsellors,
        above=team.above,
        follow_ups=team.follow_ups,
        reviews=team.reviews,
    )
    detail = _translated(_TEAM_DAY).format(day=day_text(team.day)) if team.day else ""
    return Line(WORKLOADS, text, detail=detail, action=_translated(_OPEN))


def _translated(text: str) -> str:
    return QCoreApplication.translate("DayLines", text)
