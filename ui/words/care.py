"""Says the codes of safety, goals and referrals in words."""

from counsel_desk.domain import words
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui.words.said import word

_FLAGS = {
    "risk_imminent": QT_TRANSLATE_NOOP("Words", "Protection needed now"),
    "risk_high": QT_TRANSLATE_NOOP("Words", "Serious worry"),
    "review_due": QT_TRANSLATE_NOOP("Words", "Time to look again"),
}

_GOAL_STATES = {
    "open": QT_TRANSLATE_NOOP("Words", "She is at it"),
    "set_aside": QT_TRANSLATE_NOOP("Words", "Set aside"),
    "reached": QT_TRANSLATE_NOOP("Words", "Reached"),
}


def risk(code: str) -> str:
    """Say how much danger is seen for a client."""
    return word(words.RISKS, code)


def flag(code: str) -> str:
    """Say what the list has to say of a file."""
    return word(_FLAGS, code)


def goal_state(code: str) -> str:
    """Say what has become of a goal."""
    return word(_GOAL_STATES, code)


def service(code: str) -> str:
    """Name a kind of service or entitlement."""
    return word(words.SERVICES, code)


def referral_state(code: str) -> str:
    """Say how far a referral is."""
    return word(words.REFERRAL_STATES, code)


def rung(code: str) -> str:
    """Name an office on the ladder."""
    return word(words.RUNGS, code)
