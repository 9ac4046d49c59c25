"""Texts for what is in a file and what becomes of it."""

from counsel_desk.domain import words
from counsel_desk.domain.intake import Channel
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui.words.phrases import translated, word

_KINDS = {
    "client": QT_TRANSLATE_NOOP("Words", "Details"),
    "note": QT_TRANSLATE_NOOP("Words", "Note"),
    "group_session": QT_TRANSLATE_NOOP("Words", "Group note"),
    "group_line": QT_TRANSLATE_NOOP("Words", "Line in a group session"),
    "form_response": QT_TRANSLATE_NOOP("Words", "Form"),
    "disclosure": QT_TRANSLATE_NOOP("Words", "Shared summary"),
    "attachment": QT_TRANSLATE_NOOP("Words", "Picture or paper"),
    "safety_plan": QT_TRANSLATE_NOOP("Words", "Safety plan"),
    "risk_assessment": QT_TRANSLATE_NOOP("Words", "Risk assessment"),
    "goal": QT_TRANSLATE_NOOP("Words", "Goal"),
    "referral": QT_TRANSLATE_NOOP("Words", "Referral"),
    "demand": QT_TRANSLATE_NOOP("Words", "Demand for records"),
}

_MEDIA_TYPES = {
    "image/png": QT_TRANSLATE_NOOP("Words", "Picture"),
    "image/jpeg": QT_TRANSLATE_NOOP("Words", "Photograph"),
    "application/pdf": QT_TRANSLATE_NOOP("Words", "PDF"),
}

_TRANSFER_REASONS = {
    "her_wish": QT_TRANSLATE_NOOP("Words", "The client wishes it"),
    "language": QT_TRANSLATE_NOOP("Words", "Another language suits the client better"),
    "caseload": QT_TRANSLATE_NOOP("Words", "My caseload is too heavy"),
    "away": QT_TRANSLATE_NOOP("Words", "I will be away for long"),
    "leaving": QT_TRANSLATE_NOOP("Words", "I leave the office"),
    "other": QT_TRANSLATE_NOOP("Words", "Another reason"),
}

_HAND_OVERS = {
    "offered": QT_TRANSLATE_NOOP("Words", "Offered"),
    "accepted": QT_TRANSLATE_NOOP("Words", "Handed over"),
    "declined": QT_TRANSLATE_NOOP("Words", "Declined"),
    "taken_back": QT_TRANSLATE_NOOP("Words", "Cancelled"),
}


def kind_of_record(code: str) -> str:
    """Return the kind of a record that a search found."""
    return word(_KINDS, code)


def media_type(code: str) -> str:
    """Return the kind of an attachment."""
    return word(_MEDIA_TYPES, code)


def correction_answer(code: str) -> str:
    """Return the answer to a request for a correction."""
    return word(words.ANSWERS, code)


def channel(code: str) -> str:
    """Return a way of reaching a client."""
    return translated(words.INTAKE_CONTEXT, words.CHANNELS[Channel(code)])


def closing_reason(code: str) -> str:
    """Return why the work with a client ended."""
    return word(words.WHYS, code)


def withholding(code: str) -> str:
    """Return why a part is left out of a copy of the record."""
    return word(words.WITHHOLDINGS, code)


def ground(code: str) -> str:
    """Return why a file was sealed."""
    return word(words.GROUNDS, code)


def hold_cause(code: str) -> str:
    """Return why a file is under a legal hold."""
    return word(words.HOLD_CAUSES, code)


def reviewer(code: str) -> str:
    """Return to whom a client may turn when something is left out or refused."""
    return word(words.REVIEWERS, code)


def scheme(code: str) -> str:
    """Return the compensation scheme that a statement is written for."""
    return word(words.SCHEMES, code)


def transfer_reason(code: str) -> str:
    """Return why a client's file is handed over."""
    return word(_TRANSFER_REASONS, code)


def knew(code: str) -> str:
    """Return whether a client knew of a hand-over."""
    return word(words.KNEW, code)


def hand_over(code: str) -> str:
    """Return the state of a hand-over."""
    return word(_HAND_OVERS, code)
