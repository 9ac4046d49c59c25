"""Sessions, what is brought, what is agreed and what is taken along, as lines."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.supervision.supervision import (
    ActionState,
    AgendaPoint,
    AgreedAction,
    Meeting,
    MeetingState,
    Reflection,
)
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.supervision.kept import Written
from counsel_desk.services.supervision.pairs import PairView
from ui.dates import day_text
from ui.design.rows.line import Line
from ui.words import supervision

_CHANGE = QT_TRANSLATE_NOOP("SupervisionLines", "Change")
_HELD = QT_TRANSLATE_NOOP("SupervisionLines", "It took place")
_TAKEN_UP = QT_TRANSLATE_NOOP("SupervisionLines", "Talked about")
_DONE = QT_TRANSLATE_NOOP("SupervisionLines", "Done")
_SESSION = QT_TRANSLATE_NOOP("SupervisionLines", "Session of supervision")
_BY_ME = QT_TRANSLATE_NOOP("SupervisionLines", "Brought by me")
_BY = QT_TRANSLATE_NOOP("SupervisionLines", "Brought by {name}")
_ON = QT_TRANSLATE_NOOP("SupervisionLines", "talked about on {day}")
_UNTIL = QT_TRANSLATE_NOOP("SupervisionLines", "by {day}")
_MINE = QT_TRANSLATE_NOOP("SupervisionLines", "Written by me")
_THEIRS = QT_TRANSLATE_NOOP("SupervisionLines", "Written by {name}")
_HELPED = QT_TRANSLATE_NOOP("SupervisionLines", "What helped: {words}")
_ALONG = QT_TRANSLATE_NOOP("SupervisionLines", "To take away: {words}")
_AGAIN = QT_TRANSLATE_NOOP("SupervisionLines", "To come back to: {words}")


def meeting_lines(found: Sequence[Written[Meeting]], today: date, *, open_: bool) -> list[Line]:
    """Return sessions; one whose day has come can be said to have taken place."""
    return [_meeting(one, today, open_=open_) for one in found]


def _meeting(one: Written[Meeting], today: date, *, open_: bool) -> Line:
    body = one.body
    at = f"{body.at:%H:%M}" if body.at else ""
    text = " · ".join(part for part in (at, body.where) if part) or _translated(_SESSION)
    due = body.state is MeetingState.PLANNED and body.day <= today
    action = _translated(_HELD) if open_ and due else ""
    opening = _translated(_CHANGE) if open_ else ""
    return Line(one, text, day_text(body.day), "", action, opening)


def point_lines(
    found: Sequence[Written[AgendaPoint]], pair: PairView, *, open_: bool
) -> list[Line]:
    """Return what was brought."""
    return [_point(one, pair, open_=open_) for one in found]


def _point(one: Written[AgendaPoint], pair: PairView, *, open_: bool) -> Line:
    body, theirs = one.body, one.author == pair.other
    by = _translated(_BY).format(name=pair.name) if theirs else _translated(_BY_ME)
    on = _translated(_ON).format(day=day_text(body.taken_up)) if body.taken_up else ""
    about = supervision.about(body.about, body.agreed_until)
    detail = " · ".join(part for part in (by, about, on) if part)
    action = _translated(_TAKEN_UP) if open_ and body.taken_up is None else ""
    opening = _translated(_CHANGE) if open_ and not theirs else ""
    return Line(one, body.words, "", detail, action, opening)


def action_lines(
    found: Sequence[Written[AgreedAction]], pair: PairView, *, open_: bool
) -> list[Line]:
    """Return what was agreed."""
    return [_action(one, pair, open_=open_) for one in found]


def _action(one: Written[AgreedAction], pair: PairView, *, open_: bool) -> Line:
    body, theirs = one.body, one.author == pair.other
    until = _translated(_UNTIL).format(day=day_text(body.due)) if body.due else ""
    waits = body.state is ActionState.OPEN
    state = "" if waits else supervision.action_state(body.state)
    detail = " · ".join(part for part in (supervision.who(body.who), until, state) if part)
    action = _translated(_DONE) if open_ and waits else ""
    opening = _translated(_CHANGE) if open_ and not theirs else ""
    return Line(one, body.words, "", detail, action, opening)


def reflection_lines(
    found: Sequence[Written[Reflection]], pair: PairView, *, open_: bool
) -> list[Line]:
    """Return what each of the two takes along."""
    return [_reflection(one, pair, open_=open_) for one in found]


def _reflection(one: Written[Reflection], pair: PairView, *, open_: bool) -> Line:
    body, theirs = one.body, one.author == pair.other
    said = ((_HELPED, body.helped), (_ALONG, body.along), (_AGAIN, body.again))
    text = "\n".join(_translated(how).format(words=words) for how, words in said if words)
    by = _translated(_THEIRS).format(name=pair.name) if theirs else _translated(_MINE)
    opening = _translated(_CHANGE) if open_ and not theirs else ""
    return Line(one, text, day_text(body.day), by, "", opening)


def _translated(text: str) -> str:
    return QCoreApplication.translate("SupervisionLines", text)
