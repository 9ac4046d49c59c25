"""What is in a client's record, part by part, in words for the client to read.

Every kind of record is either described here or left out on purpose; a test finds kinds that are in
neither list. Process notes, and what counsellors keep for their own work, are left out.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from counsel_desk.domain import words
from counsel_desk.domain.appointments.appointment import Appointment
from counsel_desk.domain.appointments.group_session import GroupLine
from counsel_desk.domain.attachments import Attachment
from counsel_desk.domain.notes import note
from counsel_desk.domain.notes.note import NoteSection
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import (
    PRIVATE_KINDS,
    Client,
    Filed,
    Kind,
    Note,
)
from counsel_desk.domain.rights.legal_hold import LegalHold
from counsel_desk.domain.rights.retention import Keeping
from counsel_desk.domain.rights.rights import Closure, Correction
from counsel_desk.domain.transfer import SHAPES, Knew, TakenOver
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.documents.wording import day_text, instant_text
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.record_copy import record_answers as answers
from counsel_desk.services.record_copy import record_care as care
from counsel_desk.services.record_copy import record_sharing as sharing
from counsel_desk.services.record_copy import withheld
from counsel_desk.services.record_copy.record_wording import Description, Language
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
_TRIED = QT_TRANSLATE_NOOP("sheets", "Your counsellor tried to reach you on {day}")
_TALKED = QT_TRANSLATE_NOOP("sheets", "Talked over with a supervisor")
_LATER = QT_TRANSLATE_NOOP("sheets", "Being asked later how you are")
_UNWANTED = QT_TRANSLATE_NOOP("sheets", "You do not want it")
_REVIEWED = QT_TRANSLATE_NOOP("sheets", "What came of looking again")
_KEPT = QT_TRANSLATE_NOOP("sheets", "Kept longer")
_UNTIL = QT_TRANSLATE_NOOP("sheets", "Until")
_HELD = QT_TRANSLATE_NOOP("sheets", "Legal hold: nothing of the file is destroyed")
_HELD_UNTIL = QT_TRANSLATE_NOOP("sheets", "Ended on")
_LIFTED_WHY = QT_TRANSLATE_NOOP("sheets", "Why it ended")
_CAME = QT_TRANSLATE_NOOP("sheets", "Came from another counsellor")
_FROM = QT_TRANSLATE_NOOP("sheets", "From")
_KNEW = QT_TRANSLATE_NOOP("sheets", "Did you know of it")


@dataclass(frozen=True)
class Part:
    """One part of a record.

    Attributes:
        record: Id of the record.
        kind: Kind of the record.
        day: The day it is about, or when it was written.
        title: Title in words.
        facts: Labels and values.
        text: Running text; may be empty.
        body: Body of the record.
        general: The title without any of the record's own words.
    """

    record: str
    kind: Kind
    day: date
    title: str
    facts: tuple[tuple[str, str], ...]
    text: str
    body: object
    general: str


def _client(body: Client, lang: Language) -> Description:
    facts = [(lang.say(_CODE), body.code), (lang.say(_NAME), body.name)]
    facts.append((lang.say(_SINCE), day_text(body.since)))
    if body.closed:
        facts.append((lang.say(_CLOSED), day_text(body.closed)))
    return Description(None, lang.say(_DETAILS), facts, body.particulars)


def _note(body: Note, lang: Language) -> Description:
    facts = [(lang.say(_SIGNED), instant_text(body.signed)), (lang.say(_AMENDED), body.amendment)]
    sections = body.sections
    if body.template in note.BUILT_IN:
        sections = tuple(NoteSection(lang.template(one.title), one.text) for one in sections)
    return Description(body.held, lang.say(_NOTE), facts, note.whole(sections, body.text))


def _appointment(body: Appointment, lang: Language) -> Description:
    state = lang.word(words.APPOINTMENT_STATES[body.state])
    facts = [(lang.word(words.MODES[body.mode]), f"{state}, {body.at:%H:%M}")]
    return Description(body.day, lang.say(_SESSION), facts, body.place)


def _group_line(body: GroupLine, lang: Language) -> Description:
    return Description(body.held, lang.say(_GROUP), [], body.text)


def _attachment(body: Attachment, lang: Language) -> Description:
    paper = lang.say(_PAPER)
    title = f"{paper}: {body.title}" if body.title else paper
    return Description(body.added, title, [], lang.say(_ASK_PAPER), paper)


def _correction(body: Correction, lang: Language) -> Description:
    facts = [
        (lang.say(_ANSWER), lang.word(words.ANSWERS[body.answer])),
        (lang.say(_WHY), body.reason),
        (lang.say(_STATEMENT), body.statement),
        (lang.say(_REVIEWED), body.review.outcome if body.review else ""),
    ]
    return Description(body.asked, lang.say(_CORRECTION), facts, body.wish)


def _closure(body: Closure, lang: Language) -> Description:
    why = lang.word(words.WHYS[body.why]) if body.why else ""
    talked = body.consulted
    facts = [
        (lang.say(_WHY), why),
        *((lang.say(_TRIED, day=day_text(one.day)), one.note or "–") for one in body.tries),
        (lang.say(_TALKED), f"{talked.name}, {day_text(talked.day)}" if talked else ""),
        (lang.say(_LATER), ", ".join(day_text(day) for day, _way in body.planned)),
        (lang.say(_LATER), lang.say(_UNWANTED) if body.no_follow_up else ""),
    ]
    return Description(body.day, lang.say(_ENDED), facts, body.summary)


def _keeping(body: Keeping, lang: Language) -> Description:
    facts = [(lang.say(_UNTIL), day_text(body.until)), (lang.say(_WHY), body.reason)]
    return Description(body.decided, lang.say(_KEPT), facts, "")


def _legal_hold(body: LegalHold, lang: Language) -> Description:
    facts = [
        (lang.say(_WHY), body.reason or lang.word(words.HOLD_CAUSES[body.cause])),
        (lang.say(_HELD_UNTIL), day_text(body.lifted) if body.lifted else ""),
        (lang.say(_LIFTED_WHY), body.lifted_why),
    ]
    return Description(body.since, lang.say(_HELD), facts, "")


def _taken_over(body: TakenOver, lang: Language) -> Description:
    day = local_day(body.taken)
    knew = "" if body.knew is Knew.NOT_SAID else lang.word(words.KNEW[body.knew])
    facts = [(lang.say(_FROM), body.giver_name), (lang.say(_KNEW), knew)]
    return Description(day, lang.say(_CAME), facts, "")


DESCRIBERS: Mapping[Kind, Callable[[Any, Language], Description]] = {
    Kind.CLIENT: _client,
    Kind.FIRST_WORDS: care.first_words,
    Kind.INTAKE: care.intake,
    Kind.TAKEN_OVER: _taken_over,
    Kind.APPOINTMENT: _appointment,
    Kind.NOTE: _note,
    Kind.GROUP_LINE: _group_line,
    Kind.GOAL: care.goal,
    Kind.SAFETY_PLAN: care.safety_plan,
    Kind.RISK_ASSESSMENT: care.risk_assessment,
    Kind.REFERRAL: care.referral,
    Kind.COMMENT: care.comment,
    Kind.ASSESSMENT: answers.assessment,
    Kind.FORM_RESPONSE: answers.form,
    Kind.ATTACHMENT: _attachment,
    Kind.CONSENT: sharing.consent,
    Kind.DISCLOSURE: sharing.disclosure,
    Kind.DEMAND: care.demand,
    Kind.CORRECTION: _correction,
    Kind.CLOSURE: _closure,
    Kind.KEEPING: _keeping,
    Kind.LEGAL_HOLD: _legal_hold,
}
"""The kinds that a copy contains, in this order."""
LEFT_OUT = frozenset(
    {
        # In other vaults, or part of the counsellor's own work.
        Kind.CASE,
        Kind.RECEIVED_SUMMARY,
        Kind.HEARING,
        Kind.CASE_TASK,
        Kind.SUMMARY_REQUEST,
        Kind.INCOMING_REQUEST,
        Kind.TOLD_NOTE,
        Kind.COMPLAINT,
        Kind.CHECK_IN,
        Kind.STAFF_THREAT,
        Kind.PREFERENCES,
        Kind.HAND_OVER,
        Kind.TOMBSTONE,
        Kind.NOTE_TEMPLATE,
        Kind.SHOWN_FIGURES,
        Kind.CASELOAD_FIGURES,
        Kind.OFFICE_FIGURES,
        Kind.CLIMATE,
        Kind.SELF_CARE_PLAN,
        Kind.TALK,
        Kind.SUPERVISION_SESSION,
        Kind.AGENDA_POINT,
        Kind.AGREED_ACTION,
        Kind.REFLECTION,
        # The counsellor's own thinking.
        *PRIVATE_KINDS,
        # About others who were there; what concerns the client is in their own line.
        Kind.GROUP_SESSION,
        # Belongs to a consent, whose sheet shows it.
        Kind.CONSENT_MARK,
        # What left is in the disclosure ledger; what did not leave is the counsellor's own request
        # for advice.
        Kind.EXCEPTIONAL_RELEASE,
        # About copies and seals, not about the client.
        Kind.RECORD_COPY,
        Kind.SEAL,
    }
)
"""The kinds that a copy never contains."""


def parts(reader: Reader, client: str, tools: Tools, language: str) -> list[Part]:
    """Return everything in a client's record that the client may read, in reading order."""
    lang, found = Language.of(tools, language), []
    held = withheld.held_back_ids(reader, client)
    for kind, describe in DESCRIBERS.items():
        filed: list[Filed[Any]]
        if kind is Kind.CLIENT:
            own = reader.get(client, Client)
            filed = [own] if own else []
        else:
            every: list[Filed[Any]] = reader.latest(kind, SHAPES[kind], client)
            filed = [one for one in every if withheld.shown(one.body, held)]
        of_kind = [_part(kind, one, describe(one.body, lang)) for one in filed]
        found += sorted(of_kind, key=lambda one: one.day)
    return found


def _part(kind: Kind, filed: Filed[Any], description: Description) -> Part:
    facts = tuple((name, value) for name, value in description.facts if value)
    day = description.day or local_day(filed.written)
    text, general = description.text.strip(), description.general or description.title
    return Part(filed.record, kind, day, description.title, facts, text, filed.body, general)
