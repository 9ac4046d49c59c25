"""What stands in a client's record, part by part, in words for her to read.

A kind of record is described here or left out on purpose; what is in neither list is a mistake
that a test finds. Process notes and what the counsellor keeps for her own work are left out.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from counsel_desk.domain import words
from counsel_desk.domain.appointments.appointment import Appointment
from counsel_desk.domain.appointments.group_session import GroupLine
from counsel_desk.domain.attachments import Attachment
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.demands import Demand
from counsel_desk.domain.goals import Goal
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.notes import note
from counsel_desk.domain.notes.note import NoteSection
from counsel_desk.domain.records import (
    PRIVATE_KINDS,
    Assessment,
    Client,
    Filed,
    FormResponse,
    Kind,
    Note,
)
from counsel_desk.domain.referrals import Referral
from counsel_desk.domain.release import Disclosure
from counsel_desk.domain.rights import Closure, Correction, Keeping
from counsel_desk.domain.safety import RiskAssessment, SafetyPlan
from counsel_desk.domain.transfer import TakenOver
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.voice import Comment
from counsel_desk.services.documents.wording import day_text, instant_text
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.record_copy import record_answers as answers
from counsel_desk.services.record_copy import record_care as care
from counsel_desk.services.record_copy import record_sharing as sharing
from counsel_desk.services.record_copy import withheld
from counsel_desk.services.record_copy.record_wording import Told, Tongue
from counsel_desk.services.work.reader import Reader

_DETAILS = QT_TRANSLATE_NOOP("sheets", "Your details")
_CODE = QT_TRANSLATE_NOOP("sheets", "Your code here")
_NAME = QT_TRANSLATE_NOOP("sheets", "What you want to be called")
_SINCE = QT_TRANSLATE_NOOP("sheets", "With your counsellor since")
_CLOSED = QT_TRANSLATE_NOOP("sheets", "Last day of the work together")
_NOTE = QT_TRANSLATE_NOOP("sheets", "Note on a session")
_SIGNED = QT_TRANSLATE_NOOP("sheets", "Signed on")
_AMENDED = QT_TRANSLATE_NOOP("sheets", "Amended because")
_SESSION = QT_TRANSLATE_NOOP("sheets", "Appointment")
_GROUP = QT_TRANSLATE_NOOP("sheets", "Group session")
_PAPER = QT_TRANSLATE_NOOP("sheets", "Picture or paper")
_ASK_PAPER = QT_TRANSLATE_NOOP(
    "sheets", "It is not printed here. Please ask your counsellor for a copy of it."
)
_CORRECTION = QT_TRANSLATE_NOOP("sheets", "What you wished to be put right")
_ANSWER = QT_TRANSLATE_NOOP("sheets", "Answer")
_STATEMENT = QT_TRANSLATE_NOOP("sheets", "Your statement")
_ENDED = QT_TRANSLATE_NOOP("sheets", "The end of the work together")
_WHY = QT_TRANSLATE_NOOP("sheets", "Why")
_KEPT = QT_TRANSLATE_NOOP("sheets", "Kept longer")
_UNTIL = QT_TRANSLATE_NOOP("sheets", "Until")
_CAME = QT_TRANSLATE_NOOP("sheets", "Came from another counsellor")
_FROM = QT_TRANSLATE_NOOP("sheets", "From")


@dataclass(frozen=True)
class Part:
    """One part of a record.

    Attributes:
        record: Id of the record.
        kind: What it is.
        day: What day it is about, or when it was written.
        title: What it is, in words.
        facts: Labels and values.
        text: Running text; may be empty.
        body: The record.
        general: The title without a word of the record's own.
    """

    record: str
    kind: Kind
    day: date
    title: str
    facts: tuple[tuple[str, str], ...]
    text: str
    body: object
    general: str


def _client(body: Client, to: Tongue) -> Told:
    facts = [(to.say(_CODE), body.code), (to.say(_NAME), body.name)]
    facts.append((to.say(_SINCE), day_text(body.since)))
    if body.closed:
        facts.append((to.say(_CLOSED), day_text(body.closed)))
    return Told(None, to.say(_DETAILS), facts, body.particulars)


def _note(body: Note, to: Tongue) -> Told:
    facts = [(to.say(_SIGNED), instant_text(body.signed)), (to.say(_AMENDED), body.amendment)]
    sections = body.sections
    if body.template in note.BUILT_IN:
        sections = tuple(NoteSection(to.template(one.title), one.text) for one in sections)
    return Told(body.held, to.say(_NOTE), facts, note.whole(sections, body.text))


def _appointment(body: Appointment, to: Tongue) -> Told:
    said = to.word(words.APPOINTMENT_STATES[body.state])
    facts = [(to.word(words.MODES[body.mode]), f"{said}, {body.at:%H:%M}")]
    return Told(body.day, to.say(_SESSION), facts, body.place)


def _group_line(body: GroupLine, to: Tongue) -> Told:
    return Told(body.held, to.say(_GROUP), [], body.text)


def _attachment(body: Attachment, to: Tongue) -> Told:
    paper = to.say(_PAPER)
    title = f"{paper}: {body.title}" if body.title else paper
    return Told(body.added, title, [], to.say(_ASK_PAPER), paper)


def _correction(body: Correction, to: Tongue) -> Told:
    facts = [
        (to.say(_ANSWER), to.word(words.ANSWERS[body.answer])),
        (to.say(_WHY), body.reason),
        (to.say(_STATEMENT), body.statement),
    ]
    return Told(body.asked, to.say(_CORRECTION), facts, body.wish)


def _closure(body: Closure, to: Tongue) -> Told:
    why = to.word(words.WHYS[body.why]) if body.why else ""
    return Told(body.day, to.say(_ENDED), [(to.say(_WHY), why)], body.summary)


def _keeping(body: Keeping, to: Tongue) -> Told:
    facts = [(to.say(_UNTIL), day_text(body.until)), (to.say(_WHY), body.reason)]
    return Told(body.decided, to.say(_KEPT), facts, "")


def _taken_over(body: TakenOver, to: Tongue) -> Told:
    day = body.taken.astimezone().date()
    return Told(day, to.say(_CAME), [(to.say(_FROM), body.giver_name)], "")


TELLS: Mapping[Kind, tuple[type, Callable[[Any, Tongue], Told]]] = {
    Kind.CLIENT: (Client, _client),
    Kind.INTAKE: (Intake, care.intake),
    Kind.TAKEN_OVER: (TakenOver, _taken_over),
    Kind.APPOINTMENT: (Appointment, _appointment),
    Kind.NOTE: (Note, _note),
    Kind.GROUP_LINE: (GroupLine, _group_line),
    Kind.GOAL: (Goal, care.goal),
    Kind.SAFETY_PLAN: (SafetyPlan, care.safety_plan),
    Kind.RISK_ASSESSMENT: (RiskAssessment, care.risk_assessment),
    Kind.REFERRAL: (Referral, care.referral),
    Kind.COMMENT: (Comment, care.comment),
    Kind.ASSESSMENT: (Assessment, answers.assessment),
    Kind.FORM_RESPONSE: (FormResponse, answers.form),
    Kind.ATTACHMENT: (Attachment, _attachment),
    Kind.CONSENT: (Consent, sharing.consent),
    Kind.DISCLOSURE: (Disclosure, sharing.disclosure),
    Kind.DEMAND: (Demand, care.demand),
    Kind.CORRECTION: (Correction, _correction),
    Kind.CLOSURE: (Closure, _closure),
    Kind.KEEPING: (Keeping, _keeping),
}
"""What is in a copy, in this order."""
LEFT_OUT = frozenset(
    {
        # Of other vaults, or of the counsellor's own work.
        Kind.CASE,
        Kind.RECEIVED_SUMMARY,
        Kind.HEARING,
        Kind.CASE_TASK,
        Kind.SUMMARY_REQUEST,
        Kind.INCOMING_REQUEST,
        Kind.CHECK_IN,
        Kind.PREFERENCES,
        Kind.HAND_OVER,
        Kind.TOMBSTONE,
        Kind.NOTE_TEMPLATE,
        # The counsellor's own thinking.
        *PRIVATE_KINDS,
        # Tells of others who were there; what concerns her alone is in her line.
        Kind.GROUP_SESSION,
        # Belongs to a consent, whose sheet shows it.
        Kind.CONSENT_MARK,
        # What left stands in the entries of what was shared; what did not is the counsellor's
        # own asking for advice.
        Kind.EXCEPTIONAL_RELEASE,
        # Tell of copies and seals, not of her.
        Kind.RECORD_COPY,
        Kind.SEAL,
    }
)
"""What never is in a copy."""


def parts(reader: Reader, client: str, tools: Tools, language: str) -> list[Part]:
    """Return everything of a client's record that she may read, in her order of reading."""
    to, found = Tongue.of(tools, language), []
    held = withheld.back(reader, client)
    for kind, (shape, tell) in TELLS.items():
        filed: list[Filed[Any]]
        if kind is Kind.CLIENT:
            own = reader.get(client, Client)
            filed = [own] if own else []
        else:
            every: list[Filed[Any]] = reader.latest(kind, shape, client)
            filed = [one for one in every if withheld.shown(one.body, held)]
        of_kind = [_part(kind, one, tell(one.body, to)) for one in filed]
        found += sorted(of_kind, key=lambda one: one.day)
    return found


def _part(kind: Kind, filed: Filed[Any], told: Told) -> Part:
    facts = tuple((name, value) for name, value in told.facts if value)
    day = told.day or filed.written.astimezone().date()
    text, general = told.text.strip(), told.general or told.title
    return Part(filed.record, kind, day, told.title, facts, text, filed.body, general)
