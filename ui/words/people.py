"""Texts for roles, caseloads and the reasons for handing over a vault."""

from counsel_desk.domain import words
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui.words.phrases import word

_ROLES = {
    "counsellor": QT_TRANSLATE_NOOP("Words", "Counsellor"),
    "supervisor": QT_TRANSLATE_NOOP("Words", "Supervisor"),
    "caseworker": QT_TRANSLATE_NOOP("Words", "Caseworker"),
    "staff": QT_TRANSLATE_NOOP("Words", "Staff"),
    "administrator": QT_TRANSLATE_NOOP("Words", "Administrator"),
}

_LOADS = {
    "within": QT_TRANSLATE_NOOP("Words", "Within the office's limits"),
    "amber": QT_TRANSLATE_NOOP("Words", "Near the limit"),
    "red": QT_TRANSLATE_NOOP("Words", "Over the limit"),
}

_REASONS = {
    "ill": QT_TRANSLATE_NOOP("Words", "Its owner is ill"),
    "left": QT_TRANSLATE_NOOP("Words", "Its owner has left"),
    "died": QT_TRANSLATE_NOOP("Words", "Its owner has died"),
    "keys_lost": QT_TRANSLATE_NOOP("Words", "Its owner's keys are lost"),
}


def role(code: str) -> str:
    """Return the name of a role."""
    return word(_ROLES, code)


def intensity(code: str) -> str:
    """Return how much work a client's situation needs."""
    return word(words.INTENSITIES, code)


def load(code: str) -> str:
    """Return how a caseload compares with the limits of the office's policy."""
    return word(_LOADS, code)


def reason(code: str) -> str:
    """Return why a vault was handed over."""
    return word(_REASONS, code)
