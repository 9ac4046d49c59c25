"""Says the codes of casework in words, in the language of the moment."""

from counsel_desk.domain.casework import casework_words
from counsel_desk.domain.casework.casework import HearingPurpose, TaskKind
from ui.words.said import word


def reference_kind(code: str) -> str:
    """Name where a case is known."""
    return word(casework_words.REFERENCES, code)


def hearing(code: str) -> str:
    """Name what a hearing is for."""
    return word(casework_words.HEARINGS, code)


def outcome(code: str) -> str:
    """Say what became of a hearing."""
    return word(casework_words.OUTCOMES, code)


def task(code: str) -> str:
    """Name what is to be done."""
    return word(casework_words.TASKS, code)


def task_state(code: str) -> str:
    """Say how far a task is."""
    return word(casework_words.TASK_STATES, code)


def upcoming(kind: HearingPurpose | TaskKind) -> str:
    """Name what is next."""
    return hearing(kind) if isinstance(kind, HearingPurpose) else task(kind)


def power(code: str) -> str:
    """Name under what power records are asked for."""
    return word(casework_words.POWERS, code)


def decision(code: str) -> str:
    """Say what was decided on a demand."""
    return word(casework_words.DECISIONS, code)


def request_state(code: str) -> str:
    """Say how far a request is."""
    return word(casework_words.REQUEST_STATES, code)


def declining(code: str) -> str:
    """Say why no summary is given."""
    return word(casework_words.DECLININGS, code)
