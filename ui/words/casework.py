"""Texts for the codes of casework."""

from counsel_desk.domain.casework import casework_words
from counsel_desk.domain.casework.casework import HearingPurpose, TaskKind
from counsel_desk.domain.casework.requests import IncomingRequest, SummaryRequest, Wanted
from ui.words.consent import summary_type
from ui.words.phrases import word


def reference_kind(code: str) -> str:
    """Return the kind of a case's reference number."""
    return word(casework_words.REFERENCES, code)


def hearing(code: str) -> str:
    """Return the purpose of a hearing."""
    return word(casework_words.HEARINGS, code)


def outcome(code: str) -> str:
    """Return the outcome of a hearing."""
    return word(casework_words.OUTCOMES, code)


def task(code: str) -> str:
    """Return the kind of a task."""
    return word(casework_words.TASKS, code)


def task_state(code: str) -> str:
    """Return the state of a task."""
    return word(casework_words.TASK_STATES, code)


def upcoming(kind: HearingPurpose | TaskKind) -> str:
    """Return what is next: the purpose of a hearing or the kind of a task."""
    return hearing(kind) if isinstance(kind, HearingPurpose) else task(kind)


def power(code: str) -> str:
    """Return the legal power under which records are demanded."""
    return word(casework_words.POWERS, code)


def decision(code: str) -> str:
    """Return the decision on a demand."""
    return word(casework_words.DECISIONS, code)


def request_state(code: str) -> str:
    """Return the state of a request."""
    return word(casework_words.REQUEST_STATES, code)


def request_kind(request: SummaryRequest | IncomingRequest) -> str:
    """Return what a request asks for."""
    if request.wanted is Wanted.SUMMARY:
        return summary_type(request.type)
    return wanted(request.wanted)


def wanted(code: str) -> str:
    """Return what is asked for: a type of summary, or time around a day in court."""
    return word(casework_words.WANTED, code) if code in set(Wanted) else summary_type(code)


def declining(code: str) -> str:
    """Return why a summary is declined."""
    return word(casework_words.DECLININGS, code)
