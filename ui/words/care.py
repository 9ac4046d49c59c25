"""Texts for the codes of safety, goals and referrals."""

from counsel_desk.domain import words
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui.words.phrases import word

_FLAGS = {
    "risk_imminent": QT_TRANSLATE_NOOP("Words", "Protection needed now"),
    "risk_high": QT_TRANSLATE_NOOP("Words", "Serious worry"),
    "review_due": QT_TRANSLATE_NOOP("Words", "Time to look again"),
}

_GOAL_STATES = {
    "open": QT_TRANSLATE_NOOP("Words", "Under way"),
    "set_aside": QT_TRANSLATE_NOOP("Words", "Set aside"),
    "reached": QT_TRANSLATE_NOOP("Words", "Reached"),
}


def risk(code: str) -> str:
    """Return how much danger is seen for a client."""
    return word(words.RISKS, code)


def danger(code: str) -> str:
    """Return a kind of danger."""
    return word(words.DANGERS, code)


def said(code: str) -> str:
    """Return an answer that may also be left out."""
    return word(words.SAID, code)


def recent(code: str) -> str:
    """Return how long ago something was."""
    return word(words.RECENT, code)


def flag(code: str) -> str:
    """Return a flag of the list of clients."""
    return word(_FLAGS, code)


def goal_state(code: str) -> str:
    """Return the state of a goal."""
    return word(_GOAL_STATES, code)


def service(code: str) -> str:
    """Return the name of a kind of service or entitlement."""
    return word(words.SERVICES, code)


def referral_state(code: str) -> str:
    """Return the state of a referral."""
    return word(words.REFERRAL_STATES, code)


def rung(code: str) -> str:
    """Return the name of an office on the escalation ladder."""
    return word(words.RUNGS, code)
