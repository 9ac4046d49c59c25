"""What the records of a client's file can say; each rule returns whether one holds together."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from counsel_desk.domain.appointments.appointment import (
    LONGEST_MINUTES,
    MOST_TIMES,
    Appointment,
)
from counsel_desk.domain.appointments.group_session import (
    SMALLEST_GROUP,
    GroupLine,
    GroupSession,
)
from counsel_desk.domain.attachments import MOST_BYTES, MOST_PAGES, Attachment, MediaType
from counsel_desk.domain.chain import SALT_BYTES
from counsel_desk.domain.consent.consent import (
    Category,
    Consent,
    GivenBy,
    Giving,
    Part,
    Purpose,
    Recipient,
    Study,
)
from counsel_desk.domain.consent.consent_mark import Mark
from counsel_desk.domain.goals import HIGHEST, LOWEST, Goal, GoalStep, Rating
from counsel_desk.domain.intake import (
    OLDEST,
    SEXES,
    Contact,
    Guardian,
    IfAbsent,
    Intake,
    Interpreter,
    MayHaveHarmed,
)
from counsel_desk.domain.notes.note import (
    Note,
    NoteSection,
    NoteTemplate,
    ProcessNote,
    TemplateSection,
)
from counsel_desk.domain.records import (
    LONGEST_TOLD,
    TOLD,
    Assessment,
    Client,
    FormResponse,
    SafetyAnswer,
)
from counsel_desk.domain.referrals import Escalation, LetterMade, Referral
from counsel_desk.domain.rights.legal_hold import LegalHold
from counsel_desk.domain.rights.retention import Keeping, Seal, Tombstone
from counsel_desk.domain.rights.rights import (
    Answer,
    Closure,
    Consulted,
    ContactTry,
    Correction,
    RecordCopy,
    ReviewRequest,
    Withheld,
)
from counsel_desk.domain.safety import RiskAssessment, SafetyPlan, Today
from counsel_desk.domain.sensible.values import (
    is_code,
    is_digest,
    is_document,
    is_id,
    is_id_or_empty,
    is_language,
    is_zone,
)
from counsel_desk.domain.spoken.first_words import FirstWords
from counsel_desk.domain.transfer import HandOver, Origin, State, TakenOver
from counsel_desk.domain.voice import ANSWERS, QUESTIONS, Comment

_FLAG = re.compile(r"[a-z0-9_.-]{1,64}(:[0-9]{1,4})?")
_DIGEST_BYTES = 32


def anything(_body: object) -> bool:
    """Say that every value of a dataclass is possible by itself, whatever the others are."""
    return True


def _client(body: Client) -> bool:
    return is_language(body.language) and all(map(is_id, body.kept_from))


def _note(body: Note) -> bool:
    return is_code(body.template)


def _assessment(body: Assessment) -> bool:
    flags = all(map(_FLAG.fullmatch, body.flags))
    codes = is_code(body.instrument) and is_code(body.band)
    form = not body.form or is_id(body.form)
    whom = body.whom in {"", "women", "men"} and body.key_version >= 0
    return bool(body.instrument) and codes and form and flags and whom


def _safety_answer(body: SafetyAnswer) -> bool:
    """Return whether something was done, or it is said why not."""
    return bool(body.steps) or bool(body.words.strip())


def _form_response(body: FormResponse) -> bool:
    return (
        is_language(body.language)
        and is_document(body.questionnaire, "Questionnaire")
        and is_document(body.response, "QuestionnaireResponse")
        and all(map(is_id, body.refers))
        and body.told.keys() <= TOLD
        and all(len(each) <= LONGEST_TOLD for each in body.told.values())
    )


def part(body: Part) -> bool:
    """Return whether only results of questionnaires name an instrument."""
    return is_code(body.instrument) and (
        not body.instrument or body.category is Category.ASSESSMENT_RESULTS
    )


def _giving(body: Giving) -> bool:
    unanswered = body.may_have_harmed is MayHaveHarmed.NOT_ASKED
    return (
        is_id_or_empty(body.mark)
        and not (body.assent and body.too_young)
        and (unanswered or body.by is GivenBy.GUARDIAN_WITH_ASSENT)
    )


def _first_words(body: FirstWords) -> bool:
    return is_language(body.language)


def _consent(body: Consent) -> bool:
    # What is narrowed may end before it begins: a renewal ends with what it renews.
    begins_first = body.narrowed is not None or body.starts < body.ends
    return (
        begins_first
        and is_language(body.language)
        and is_id_or_empty(body.renews)
        and all(map(is_code, body.symbols))
        and (body.study is None or body.purpose is Purpose.RESEARCH)
    )


def _study(body: Study) -> bool:
    return body.complete


def _mark(body: Mark) -> bool:
    is_picture = body.media_type is not MediaType.PDF
    return is_picture and is_digest(body.digest) and 0 < body.size <= MOST_BYTES


def _attachment(body: Attachment) -> bool:
    fits = 0 < body.size <= MOST_BYTES and 0 < body.pages <= MOST_PAGES
    return fits and is_digest(body.digest)


def _appointment(body: Appointment) -> bool:
    several = len(set(body.clients)) >= SMALLEST_GROUP
    return (
        all(map(is_id, body.clients))
        and (several if body.group else len(body.clients) == 1)
        and 0 < body.minutes <= LONGEST_MINUTES
        and body.number < MOST_TIMES
        and is_id_or_empty(body.series)
        and is_zone(body.zone)
    )


def _group_session(body: GroupSession) -> bool:
    return all(map(is_id, body.participants)) and is_id_or_empty(body.appointment)


def _group_line(body: GroupLine) -> bool:
    return is_id(body.session) and body.size >= SMALLEST_GROUP


def _intake(body: Intake) -> bool:
    codes = (body.referral, *body.concerns, body.interpreter.needed)
    return (
        (body.age is None or body.age <= OLDEST)
        and body.sex in {"", *SEXES}
        and all(map(is_language, body.languages))
        and all(map(is_code, codes))
    )


def _risk(body: RiskAssessment) -> bool:
    later = body.next_review is None or body.next_review >= body.day
    return later and len(set(body.dangers)) == len(body.dangers)


def _rating(body: Rating) -> bool:
    return LOWEST <= body.value <= HIGHEST


def _goal(body: Goal) -> bool:
    days = [each.day for each in body.ratings]
    return len(set(days)) == len(days)


def _escalation(body: Escalation) -> bool:
    return all(day is None or day >= body.sent for day in (body.answer_by, body.answered))


def _letter_made(body: LetterMade) -> bool:
    return is_language(body.language) and is_id_or_empty(body.consent) and is_digest(body.digest)


def _referral(body: Referral) -> bool:
    return body.promised is None or body.promised >= body.sent


def _comment(body: Comment) -> bool:
    answers = all(one is None or 1 <= one <= ANSWERS for one in body.answers)
    return answers and len(body.answers) == QUESTIONS and is_id_or_empty(body.about)


def _correction(body: Correction) -> bool:
    return (body.answered is None) == (body.answer is Answer.OPEN)


def _review(body: ReviewRequest) -> bool:
    return body.due >= body.asked and (body.answered is None) == (not body.outcome.strip())


def _closure(body: Closure) -> bool:
    with_ways = len(body.follow_up_ways) in {0, len(body.follow_ups)}
    wanted = not (body.no_follow_up and body.follow_ups)
    return with_ways and wanted and all(day >= body.day for day in body.follow_ups)


def _consulted(body: Consulted) -> bool:
    return bool(body.name.strip())


def _withheld(body: Withheld) -> bool:
    return is_id(body.record)


def _record_copy(body: RecordCopy) -> bool:
    return is_language(body.language)


def _seal(body: Seal) -> bool:
    return body.until >= body.sealed


def _keeping(body: Keeping) -> bool:
    return body.until >= body.decided


def _legal_hold(body: LegalHold) -> bool:
    return body.sensible and is_id_or_empty(body.source)


def _hand_over(body: HandOver) -> bool:
    ended = (body.ended is None) == (body.state is State.OFFERED)
    names = (body.recipient, *body.withdrawn)
    return ended and all(map(is_id, names)) and is_digest(body.digest)


def _origin(body: Origin) -> bool:
    return (
        is_id(body.record)
        and is_id(body.was)
        and is_id_or_empty(body.parent)
        and body.version > 0
        and body.number > 0
        and (len(body.salt), len(body.digest)) == (SALT_BYTES, _DIGEST_BYTES)
    )


def _taken_over(body: TakenOver) -> bool:
    return is_id(body.giver) and is_id(body.recipient) and is_digest(body.digest)


RULES: Mapping[type, Callable[[Any], bool]] = {
    Appointment: _appointment,
    Assessment: _assessment,
    SafetyAnswer: _safety_answer,
    Attachment: _attachment,
    Client: _client,
    Closure: _closure,
    Comment: _comment,
    Consent: _consent,
    Consulted: _consulted,
    Contact: anything,
    ContactTry: anything,
    Correction: _correction,
    Escalation: _escalation,
    FirstWords: _first_words,
    FormResponse: _form_response,
    Giving: _giving,
    Goal: _goal,
    GoalStep: anything,
    GroupLine: _group_line,
    GroupSession: _group_session,
    Guardian: anything,
    HandOver: _hand_over,
    IfAbsent: anything,
    Intake: _intake,
    Interpreter: anything,
    Keeping: _keeping,
    LegalHold: _legal_hold,
    LetterMade: _letter_made,
    Mark: _mark,
    Note: _note,
    NoteSection: anything,
    NoteTemplate: anything,
    Origin: _origin,
    Part: part,
    ProcessNote: anything,
    Rating: _rating,
    Recipient: anything,
    RecordCopy: _record_copy,
    ReviewRequest: _review,
    Referral: _referral,
    RiskAssessment: _risk,
    SafetyPlan: anything,
    Seal: _seal,
    TakenOver: _taken_over,
    TemplateSection: anything,
    Today: anything,
    Tombstone: anything,
    Study: _study,
    Withheld: _withheld,
}
"""The rule of every dataclass in a counselling vault."""
