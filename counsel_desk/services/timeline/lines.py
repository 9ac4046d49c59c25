"""Makes the lines of a timeline: one maker for each kind of record.

A maker decodes no more of a record than its line needs, and never what a counsellor or a client
wrote in words.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from assessments.labels import label
from assessments.library import instrument
from counsel_desk.domain import words
from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.domain.attachments import MediaType
from counsel_desk.domain.chain import Row
from counsel_desk.domain.consent.consent import Purpose
from counsel_desk.domain.disclosure import Step
from counsel_desk.domain.office_time import ZONE, at
from counsel_desk.domain.records import Kind
from counsel_desk.domain.timeline import Line, Phrase
from counsel_desk.domain.transfer import State as HandOverState
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.timeline import care_lines as care
from counsel_desk.services.timeline.line_parts import CONTEXT, line_at, read, say, word

Maker = Callable[[Row], list[Line]]
"""Makes the lines for the latest version of a record."""
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
    HandOverState.TAKEN_BACK: QT_TRANSLATE_NOOP("Timeline", "The offer was cancelled"),
}


@dataclass(frozen=True)
class _Client:
    since: date
    closed: date | None = None


def _client(row: Row) -> list[Line]:
    found = read(row, _Client)
    title = say(QT_TRANSLATE_NOOP("Timeline", "Work together"))
    lines = [Line(found.since, title, say(QT_TRANSLATE_NOOP("Timeline", "Began")))]
    if found.closed:
        ended = say(QT_TRANSLATE_NOOP("Timeline", "Ended"))
        # Nothing of that day comes after it.
        lines.append(Line(found.closed, title, ended, at(found.closed, time.max)))
    return lines


@dataclass(frozen=True)
class _Note:
    held: date
    amendment: str = ""
    template: str = ""


def _note(row: Row) -> list[Line]:
    found = read(row, _Note)
    named = found.template.upper() if found.template in _TEMPLATES else ""
    detail = {
        (True, True): say(QT_TRANSLATE_NOOP("Timeline", "{template}, amended"), template=named),
        (True, False): say(QT_TRANSLATE_NOOP("Timeline", "{template}"), template=named),
        (False, True): say(QT_TRANSLATE_NOOP("Timeline", "Amended")),
    }.get((bool(named), bool(found.amendment)))
    return [Line(found.held, say(QT_TRANSLATE_NOOP("Timeline", "Note")), detail)]


def unsigned(held: date) -> Line:
    """Return the line for an unsigned note."""
    detail = say(QT_TRANSLATE_NOOP("Timeline", "Not signed yet"))
    return Line(held, say(QT_TRANSLATE_NOOP("Timeline", "Note")), detail)


@dataclass(frozen=True)
class _Consent:
    purpose: Purpose
    starts: datetime
    renews: str = ""
    narrowed: datetime | None = None
    withdrawn: datetime | None = None


def _consent(row: Row) -> list[Line]:
    found = read(row, _Consent)
    purpose = word(words.PURPOSES[found.purpose])
    title = say(QT_TRANSLATE_NOOP("Timeline", "Consent"))
    given = say(
        QT_TRANSLATE_NOOP("Timeline", "Renewed: {purpose}")
        if found.renews
        else QT_TRANSLATE_NOOP("Timeline", "Given: {purpose}"),
        purpose=purpose,
    )
    lines = [line_at(found.starts, title, given)]
    if found.narrowed:
        less = say(QT_TRANSLATE_NOOP("Timeline", "A part withdrawn: {purpose}"), purpose=purpose)
        lines.append(line_at(found.narrowed, title, less))
    if found.withdrawn:
        taken = say(QT_TRANSLATE_NOOP("Timeline", "Withdrawn: {purpose}"), purpose=purpose)
        lines.append(line_at(found.withdrawn, title, taken))
    return lines


@dataclass(frozen=True)
class _Assessment:
    instrument: str
    taken: date
    scores: dict[str, float]
    band: str


def _assessment(row: Row) -> list[Line]:
    found = read(row, _Assessment)
    facts: dict[str, str | Phrase] = {
        "instrument": Phrase("assessments", label(instrument(found.instrument).key))
    }
    text = "{instrument}"
    if "total" in found.scores:
        text = QT_TRANSLATE_NOOP("Timeline", "{instrument} – {value}")
        facts["value"] = f"{found.scores['total']:g}"
        if found.band:
            text = QT_TRANSLATE_NOOP("Timeline", "{instrument} – {value}, {band}")
            facts["band"] = Phrase("assessments", label(found.band))
    title = say(QT_TRANSLATE_NOOP("Timeline", "Questionnaire"))
    return [Line(found.taken, title, Phrase(CONTEXT, text, facts))]


@dataclass(frozen=True)
class _Form:
    taken: date


def _form(row: Row) -> list[Line]:
    title = say(QT_TRANSLATE_NOOP("Timeline", "Form"))
    return [Line(read(row, _Form).taken, title)]


@dataclass(frozen=True)
class _Disclosure:
    step: Step
    instant: datetime
    purpose: Purpose | None


def _disclosure(row: Row) -> list[Line]:
    found = read(row, _Disclosure)
    if found.purpose is None:
        detail = word(words.STEPS[found.step])
        title = say(QT_TRANSLATE_NOOP("Timeline", "Without consent"))
        return [line_at(found.instant, title, detail)]
    detail = say(
        QT_TRANSLATE_NOOP("Timeline", "{what}: {purpose}"),
        what=word(words.STEPS[found.step]),
        purpose=word(words.PURPOSES[found.purpose]),
    )
    return [line_at(found.instant, say(QT_TRANSLATE_NOOP("Timeline", "Summary")), detail)]


@dataclass(frozen=True)
class _Attachment:
    media_type: MediaType
    added: date


def _attachment(row: Row) -> list[Line]:
    found = read(row, _Attachment)
    title = say(QT_TRANSLATE_NOOP("Timeline", "Picture or paper"))
    return [Line(found.added, title, say(_MEDIA[found.media_type]))]


@dataclass(frozen=True)
class _HandOver:
    offered: datetime
    state: HandOverState
    ended: datetime | None = None


def _hand_over(row: Row) -> list[Line]:
    found = read(row, _HandOver)
    title = say(QT_TRANSLATE_NOOP("Timeline", "Hand-over"))
    return [line_at(found.ended or found.offered, title, say(_HAND_OVERS[found.state]))]


@dataclass(frozen=True)
class _TakenOver:
    taken: datetime


def _taken_over(row: Row) -> list[Line]:
    title = say(QT_TRANSLATE_NOOP("Timeline", "Hand-over"))
    detail = say(QT_TRANSLATE_NOOP("Timeline", "Taken over from a colleague"))
    return [line_at(read(row, _TakenOver).taken, title, detail)]


@dataclass(frozen=True)
class _Appointment:
    day: date
    at: time
    mode: Mode
    group: bool = False
    zone: str = ZONE
    state: State = State.PLANNED


def _appointment(row: Row) -> list[Line]:
    found = read(row, _Appointment)
    title = say(
        QT_TRANSLATE_NOOP("Timeline", "Group session")
        if found.group
        else QT_TRANSLATE_NOOP("Timeline", "Session")
    )
    detail = say(
        QT_TRANSLATE_NOOP("Timeline", "{state} · {mode}"),
        state=word(words.APPOINTMENT_STATES[found.state]),
        mode=word(words.MODES[found.mode]),
    )
    begins = datetime.combine(found.day, found.at, ZoneInfo(found.zone))
    return [Line(found.day, title, detail, begins)]


@dataclass(frozen=True)
class _GroupLine:
    held: date
    size: int


def _group_line(row: Row) -> list[Line]:
    found = read(row, _GroupLine)
    detail = say(QT_TRANSLATE_NOOP("Timeline", "Group of {count}"), count=str(found.size))
    return [Line(found.held, say(QT_TRANSLATE_NOOP("Timeline", "Group note")), detail)]


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
    Kind.FIRST_WORDS: care.first_words,
    Kind.INTAKE: care.intake,
    Kind.SAFETY_PLAN: care.safety_plan,
    Kind.RISK_ASSESSMENT: care.risk_assessment,
    Kind.GOAL: care.goal,
    Kind.REFERRAL: care.referral,
    Kind.COMMENT: care.comment,
    Kind.EXCEPTIONAL_RELEASE: care.exceptional_release,
    Kind.SEAL: care.seal,
    Kind.RECORD_COPY: care.record_copy,
    Kind.CORRECTION: care.correction,
    Kind.KEEPING: care.keeping,
    Kind.LEGAL_HOLD: care.legal_hold,
    Kind.DEMAND: care.demand,
}
NOT_SHOWN: Mapping[Kind, str] = {
    Kind.CASE: "is in the casework vault",
    Kind.RECEIVED_SUMMARY: "is in the casework vault",
    Kind.HEARING: "is in the casework vault",
    Kind.CASE_TASK: "is in the casework vault",
    Kind.SUMMARY_REQUEST: "is in the casework vault",
    Kind.INCOMING_REQUEST: "is between the counsellor and a colleague",
    Kind.TOLD_NOTE: "is between the counsellor and a colleague",
    Kind.COMPLAINT: "is with the safeguarding person alone",
    Kind.CHECK_IN: "is the counsellor's own",
    Kind.STAFF_THREAT: "is the counsellor's own",
    Kind.CLIMATE: "is the counsellor's own",
    Kind.SELF_CARE_PLAN: "is the counsellor's own",
    Kind.TALK: "is between two colleagues",
    Kind.PREFERENCES: "is the counsellor's own",
    Kind.GROUP_SESSION: "belongs to no single client; the client's own line is shown instead",
    Kind.PROCESS_NOTE: "is the counsellor's own, apart from the record",
    Kind.NOTE_TEMPLATE: "belongs to no client",
    Kind.CLOSURE: "the last day is shown from the client's own record",
    Kind.TOMBSTONE: "remembers a file that was destroyed",
    Kind.CONSENT_MARK: "belongs to a consent, which has a line",
    Kind.SUPERVISION_SESSION: "is between a supervisor and a counsellor",
    Kind.AGENDA_POINT: "is between a supervisor and a counsellor",
    Kind.AGREED_ACTION: "is between a supervisor and a counsellor",
    Kind.REFLECTION: "is between a supervisor and a counsellor",
    Kind.SHOWN_FIGURES: "remembers figures of many, without any client",
    Kind.CASELOAD_FIGURES: "is with a supervisor, without any client",
    Kind.OFFICE_FIGURES: "is with a supervisor, without any client",
}
"""Kinds without a line, and why."""
