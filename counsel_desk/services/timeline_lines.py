"""Makes the lines of a timeline: one maker for each kind of record.

A maker decodes no more of a record than its line needs; what a counsellor or a client wrote in
words is never decoded.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

import msgspec

from assessments.labels import label
from assessments.library import instrument
from counsel_desk.domain import words
from counsel_desk.domain.appointment import Mode, State
from counsel_desk.domain.attachment import MediaType
from counsel_desk.domain.consent import Purpose
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.records import Kind, Step
from counsel_desk.domain.timeline import Line, Said
from counsel_desk.domain.transfer import State as HandOverState

Maker = Callable[[bytes], list[Line]]
"""Takes a record as JSON."""
Shape = TypeVar("Shape")
CONTEXT = "Timeline"
_TEMPLATES = ("soap", "dap", "birp", "girp")
_MEDIA = {
    MediaType.PNG: QT_TRANSLATE_NOOP("Timeline", "Picture"),
    MediaType.JPEG: QT_TRANSLATE_NOOP("Timeline", "Photograph"),
    MediaType.PDF: QT_TRANSLATE_NOOP("Timeline", "PDF"),
}
_HAND_OVERS = {
    HandOverState.OFFERED: QT_TRANSLATE_NOOP("Timeline", "Offered to a colleague"),
    HandOverState.ACCEPTED: QT_TRANSLATE_NOOP("Timeline", "Taken over by a colleague"),
    HandOverState.DECLINED: QT_TRANSLATE_NOOP("Timeline", "Not taken over"),
    HandOverState.TAKEN_BACK: QT_TRANSLATE_NOOP("Timeline", "The offer was taken back"),
}


def _say(text: str, **facts: str | Said) -> Said:
    return Said(CONTEXT, text, facts)


def _word(text: str) -> Said:
    return Said(words.CONTEXT, text)


def _read(body: bytes, shape: type[Shape]) -> Shape:
    return msgspec.json.decode(body, type=shape)


def _local(instant: datetime) -> date:
    return instant.astimezone().date()


@dataclass(frozen=True)
class _Client:
    since: date
    closed: date | None = None


def _client(body: bytes) -> list[Line]:
    found = _read(body, _Client)
    title = _say(QT_TRANSLATE_NOOP("Timeline", "Work together"))
    lines = [Line(found.since, title, _say(QT_TRANSLATE_NOOP("Timeline", "Began")))]
    if found.closed:
        lines.append(Line(found.closed, title, _say(QT_TRANSLATE_NOOP("Timeline", "Ended"))))
    return lines


@dataclass(frozen=True)
class _Note:
    held: date
    amendment: str = ""
    template: str = ""


def _note(body: bytes) -> list[Line]:
    found = _read(body, _Note)
    named = found.template.upper() if found.template in _TEMPLATES else ""
    told = {
        (True, True): _say(QT_TRANSLATE_NOOP("Timeline", "{template}, amended"), template=named),
        (True, False): _say(QT_TRANSLATE_NOOP("Timeline", "{template}"), template=named),
        (False, True): _say(QT_TRANSLATE_NOOP("Timeline", "Amended")),
    }.get((bool(named), bool(found.amendment)))
    return [Line(found.held, _say(QT_TRANSLATE_NOOP("Timeline", "Note")), told)]


def unsigned(held: date) -> Line:
    """Return the line of a note that waits for its signature."""
    told = _say(QT_TRANSLATE_NOOP("Timeline", "Not signed yet"))
    return Line(held, _say(QT_TRANSLATE_NOOP("Timeline", "Note")), told)


@dataclass(frozen=True)
class _Consent:
    purpose: Purpose
    starts: datetime
    withdrawn: datetime | None = None


def _consent(body: bytes) -> list[Line]:
    found = _read(body, _Consent)
    purpose = _word(words.PURPOSES[found.purpose])
    title = _say(QT_TRANSLATE_NOOP("Timeline", "Consent"))
    given = _say(QT_TRANSLATE_NOOP("Timeline", "Given: {purpose}"), purpose=purpose)
    lines = [Line(_local(found.starts), title, given)]
    if found.withdrawn:
        taken = _say(QT_TRANSLATE_NOOP("Timeline", "Taken back: {purpose}"), purpose=purpose)
        lines.append(Line(_local(found.withdrawn), title, taken))
    return lines


@dataclass(frozen=True)
class _Assessment:
    instrument: str
    taken: date
    scores: dict[str, float]
    band: str


def _assessment(body: bytes) -> list[Line]:
    found = _read(body, _Assessment)
    facts: dict[str, str | Said] = {
        "instrument": Said("assessments", label(instrument(found.instrument).key))
    }
    text = "{instrument}"
    if "total" in found.scores:
        text = QT_TRANSLATE_NOOP("Timeline", "{instrument} – {value}")
        facts["value"] = f"{found.scores['total']:g}"
        if found.band:
            text = QT_TRANSLATE_NOOP("Timeline", "{instrument} – {value}, {band}")
            facts["band"] = Said("assessments", label(found.band))
    title = _say(QT_TRANSLATE_NOOP("Timeline", "Questionnaire"))
    return [Line(found.taken, title, Said(CONTEXT, text, facts))]


@dataclass(frozen=True)
class _Form:
    taken: date


def _form(body: bytes) -> list[Line]:
    title = _say(QT_TRANSLATE_NOOP("Timeline", "Form"))
    return [Line(_read(body, _Form).taken, title)]


@dataclass(frozen=True)
class _Disclosure:
    step: Step
    instant: datetime
    purpose: Purpose


def _disclosure(body: bytes) -> list[Line]:
    found = _read(body, _Disclosure)
    released = found.step is Step.RELEASED
    told = _say(
        QT_TRANSLATE_NOOP("Timeline", "Released: {purpose}")
        if released
        else QT_TRANSLATE_NOOP("Timeline", "Called back: {purpose}"),
        purpose=_word(words.PURPOSES[found.purpose]),
    )
    return [Line(_local(found.instant), _say(QT_TRANSLATE_NOOP("Timeline", "Summary")), told)]


@dataclass(frozen=True)
class _Attachment:
    media_type: MediaType
    added: date


def _attachment(body: bytes) -> list[Line]:
    found = _read(body, _Attachment)
    title = _say(QT_TRANSLATE_NOOP("Timeline", "Picture or paper"))
    return [Line(found.added, title, _say(_MEDIA[found.media_type]))]


@dataclass(frozen=True)
class _HandOver:
    offered: datetime
    state: HandOverState
    ended: datetime | None = None


def _hand_over(body: bytes) -> list[Line]:
    found = _read(body, _HandOver)
    title = _say(QT_TRANSLATE_NOOP("Timeline", "Hand-over"))
    return [Line(_local(found.ended or found.offered), title, _say(_HAND_OVERS[found.state]))]


@dataclass(frozen=True)
class _TakenOver:
    taken: datetime


def _taken_over(body: bytes) -> list[Line]:
    title = _say(QT_TRANSLATE_NOOP("Timeline", "Hand-over"))
    told = _say(QT_TRANSLATE_NOOP("Timeline", "Taken over from a colleague"))
    return [Line(_local(_read(body, _TakenOver).taken), title, told)]


@dataclass(frozen=True)
class _Appointment:
    day: date
    mode: Mode
    group: bool = False
    state: State = State.PLANNED


def _appointment(body: bytes) -> list[Line]:
    found = _read(body, _Appointment)
    title = _say(
        QT_TRANSLATE_NOOP("Timeline", "Group session")
        if found.group
        else QT_TRANSLATE_NOOP("Timeline", "Session")
    )
    told = _say(
        QT_TRANSLATE_NOOP("Timeline", "{state}, {mode}"),
        state=_word(words.APPOINTMENT_STATES[found.state]),
        mode=_word(words.MODES[found.mode]),
    )
    return [Line(found.day, title, told)]


@dataclass(frozen=True)
class _GroupLine:
    held: date
    size: int


def _group_line(body: bytes) -> list[Line]:
    found = _read(body, _GroupLine)
    told = _say(QT_TRANSLATE_NOOP("Timeline", "Group of {count}"), count=str(found.size))
    return [Line(found.held, _say(QT_TRANSLATE_NOOP("Timeline", "Group note")), told)]


LINES: Mapping[Kind, Maker] = {
    Kind.CLIENT: _client,
    Kind.NOTE: _note,
    Kind.CONSENT: _consent,
    Kind.ASSESSMENT: _assessment,
    Kind.FORM_RESPONSE: _form,
    Kind.DISCLOSURE: _disclosure,
    Kind.ATTACHMENT: _attachment,
    Kind.HAND_OVER: _hand_over,
    Kind.TAKEN_OVER: _taken_over,
    Kind.APPOINTMENT: _appointment,
    Kind.GROUP_LINE: _group_line,
}
NOT_SHOWN: Mapping[Kind, str] = {
    Kind.CASE: "stands in a caseworker's vault",
    Kind.RECEIVED_SUMMARY: "stands in a caseworker's vault",
    Kind.CHECK_IN: "is the counsellor's own",
    Kind.PREFERENCES: "is the counsellor's own",
    Kind.GROUP_SESSION: "belongs to no single client; her own line stands for it",
}
"""Kinds without a line, each with the reason."""
