"""Makes the timeline lines for care planning and for a client's rights."""

from dataclasses import dataclass
from datetime import date, datetime

from counsel_desk.domain import words
from counsel_desk.domain.casework import casework_words
from counsel_desk.domain.chain import Row
from counsel_desk.domain.demands import Power
from counsel_desk.domain.exceptional.exceptional_disclosure import State as ExceptionalState
from counsel_desk.domain.referrals import Service
from counsel_desk.domain.referrals import State as ReferralState
from counsel_desk.domain.rights.legal_hold import Cause
from counsel_desk.domain.rights.rights import Answer
from counsel_desk.domain.timeline import Line
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.documents.wording import day_text
from counsel_desk.services.timeline.line_parts import line_at, read, say, word


@dataclass(frozen=True)
class _FirstWords:
    said: date


def first_words(row: Row) -> list[Line]:
    """Return when the client heard what stays here."""
    said = read(row, _FirstWords).said
    return [Line(said, say(QT_TRANSLATE_NOOP("Timeline", "Confidentiality explained")))]


def intake(row: Row) -> list[Line]:
    """Return when the intake was last changed."""
    return [line_at(row.written, say(QT_TRANSLATE_NOOP("Timeline", "Intake")))]


@dataclass(frozen=True)
class _Plan:
    written: date


def safety_plan(row: Row) -> list[Line]:
    """Return when the safety plan was last written."""
    return [Line(read(row, _Plan).written, say(QT_TRANSLATE_NOOP("Timeline", "Safety plan")))]


@dataclass(frozen=True)
class _Risk:
    day: date
    next_review: date | None = None


def risk_assessment(row: Row) -> list[Line]:
    """Return when a risk was assessed and when it is next reviewed; never the level."""
    found = read(row, _Risk)
    detail = None
    if found.next_review:
        next_day = day_text(found.next_review)
        detail = say(QT_TRANSLATE_NOOP("Timeline", "Next review {day}"), day=next_day)
    return [Line(found.day, say(QT_TRANSLATE_NOOP("Timeline", "Risk assessment")), detail)]


@dataclass(frozen=True)
class _Goal:
    since: date


def goal(row: Row) -> list[Line]:
    """Return when a goal was set."""
    return [Line(read(row, _Goal).since, say(QT_TRANSLATE_NOOP("Timeline", "Goal")))]


@dataclass(frozen=True)
class _Referral:
    service: Service
    state: ReferralState
    sent: date


def referral(row: Row) -> list[Line]:
    """Return when a referral was sent, for what service, and how far it is."""
    found = read(row, _Referral)
    detail = say(
        QT_TRANSLATE_NOOP("Timeline", "{service}: {state}"),
        service=word(words.SERVICES[found.service]),
        state=word(words.REFERRAL_STATES[found.state]),
    )
    return [Line(found.sent, say(QT_TRANSLATE_NOOP("Timeline", "Referral")), detail)]


@dataclass(frozen=True)
class _Comment:
    given: date
    shared: bool


def comment(row: Row) -> list[Line]:
    """Return when the client gave a shared comment, but nothing of what it says."""
    found = read(row, _Comment)
    return (
        [Line(found.given, say(QT_TRANSLATE_NOOP("Timeline", "Client's comment")))]
        if found.shared
        else []
    )


@dataclass(frozen=True)
class _Seal:
    sealed: date
    lifted: date | None = None


def seal(row: Row) -> list[Line]:
    """Return when a file was sealed and when the seal was lifted."""
    found, title = read(row, _Seal), say(QT_TRANSLATE_NOOP("Timeline", "Seal"))
    lines = [Line(found.sealed, title, say(QT_TRANSLATE_NOOP("Timeline", "Set")))]
    if found.lifted:
        lines.append(Line(found.lifted, title, say(QT_TRANSLATE_NOOP("Timeline", "Lifted"))))
    return lines


@dataclass(frozen=True)
class _Copy:
    made: date


def record_copy(row: Row) -> list[Line]:
    """Return when a copy of the client's record was made."""
    return [Line(read(row, _Copy).made, say(QT_TRANSLATE_NOOP("Timeline", "Copy of the record")))]


@dataclass(frozen=True)
class _Correction:
    asked: date
    answer: Answer = Answer.OPEN


def correction(row: Row) -> list[Line]:
    """Return when the client asked for a correction, and what became of it."""
    found = read(row, _Correction)
    title = say(QT_TRANSLATE_NOOP("Timeline", "Correction"))
    return [Line(found.asked, title, word(words.ANSWERS[found.answer]))]


@dataclass(frozen=True)
class _Keeping:
    until: date
    decided: date


def keeping(row: Row) -> list[Line]:
    """Return when it was decided to keep the file longer, and until when."""
    found = read(row, _Keeping)
    detail = say(QT_TRANSLATE_NOOP("Timeline", "Until {day}"), day=day_text(found.until))
    return [Line(found.decided, say(QT_TRANSLATE_NOOP("Timeline", "Kept longer")), detail)]


@dataclass(frozen=True)
class _LegalHold:
    cause: Cause
    since: date
    lifted: date | None = None


def legal_hold(row: Row) -> list[Line]:
    """Return when a file was put under a legal hold, and when that was lifted."""
    found = read(row, _LegalHold)
    cause = word(words.HOLD_CAUSES[found.cause])
    lines = [Line(found.since, say(QT_TRANSLATE_NOOP("Timeline", "Legal hold")), cause)]
    if found.lifted is not None:
        title = say(QT_TRANSLATE_NOOP("Timeline", "Legal hold ended"))
        lines.append(Line(found.lifted, title, cause))
    return lines


@dataclass(frozen=True)
class _Demand:
    received: date
    power: Power


def demand(row: Row) -> list[Line]:
    """Return when somebody demanded the client's records, and under what power."""
    found = read(row, _Demand)
    title = say(QT_TRANSLATE_NOOP("Timeline", "Demand for records"))
    return [Line(found.received, title, word(casework_words.POWERS[found.power]))]


@dataclass(frozen=True)
class _ExceptionalRelease:
    asked: datetime
    state: ExceptionalState


def exceptional_release(row: Row) -> list[Line]:
    """Return when a supervisor was asked to sign for a disclosure without consent."""
    found = read(row, _ExceptionalRelease)
    title = say(QT_TRANSLATE_NOOP("Timeline", "Without consent"))
    return [line_at(found.asked, title, word(words.EXCEPTIONAL_STATES[found.state]))]
