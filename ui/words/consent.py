"""Texts for the codes of consents and of what is shared."""

from PySide6.QtCore import QCoreApplication

from assessments.labels import label
from counsel_desk.domain import words
from counsel_desk.domain.consent.consent import Part
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui.words.phrases import word

_REFUSALS = {
    "nothing_asked": QT_TRANSLATE_NOOP("Words", "Nothing is chosen to be shared yet."),
    "not_free": QT_TRANSLATE_NOOP(
        "Words", "It is not recorded that the client was free to say no. Please talk it over again."
    ),
    "shares_nothing": QT_TRANSLATE_NOOP("Words", "This consent is for no sharing."),
    "not_able": QT_TRANSLATE_NOOP(
        "Words", "Whether the client understands it and can decide was not considered."
    ),
    "no_assent": QT_TRANSLATE_NOOP("Words", "The child's own yes is missing."),
    "child_alone": QT_TRANSLATE_NOOP(
        "Words",
        "The client is under 18, or may be, or was when they gave it alone. Please ask for a new "
        "consent: for a child, from a safe guardian or the Child Welfare Committee.",
    ),
    "of_age": QT_TRANSLATE_NOOP(
        "Words", "The client is 18 or older now. Please ask the client in person."
    ),
    "guardian_may_harm": QT_TRANSLATE_NOOP(
        "Words",
        "The guardian may not be safe for the child. Please ask the Child Welfare Committee, or "
        "the person it named.",
    ),
    "guardian_not_asked_about": QT_TRANSLATE_NOOP(
        "Words",
        "It was not asked yet whether the guardian could have harmed the child. Please open the "
        "consent under Consents and answer it.",
    ),
    "no_witness": QT_TRANSLATE_NOOP("Words", "It was spoken, and no witness is named."),
    "withdrawn": QT_TRANSLATE_NOOP("Words", "The client has withdrawn this consent."),
    "not_yet": QT_TRANSLATE_NOOP("Words", "This consent is not in force yet."),
    "ended": QT_TRANSLATE_NOOP("Words", "This consent has ended."),
    "other_recipient": QT_TRANSLATE_NOOP("Words", "The client agreed to another recipient."),
    "other_purpose": QT_TRANSLATE_NOOP("Words", "The client agreed to another purpose."),
    "not_covered": QT_TRANSLATE_NOOP("Words", "Something chosen is not part of the consent."),
}

_MAY_HAVE_HARMED = {
    "no": QT_TRANSLATE_NOOP("Words", "No"),
    "yes": QT_TRANSLATE_NOOP("Words", "Yes"),
    "not_known": QT_TRANSLATE_NOOP("Words", "Not known"),
}

_STANDINGS = {
    "holds": QT_TRANSLATE_NOOP("Words", "In force"),
    "ends_soon": QT_TRANSLATE_NOOP("Words", "In force, ends soon"),
    "not_yet": QT_TRANSLATE_NOOP("Words", "Not in force yet"),
    "ended": QT_TRANSLATE_NOOP("Words", "Ended"),
    "taken_back": QT_TRANSLATE_NOOP("Words", "Withdrawn"),
    "no_consent": QT_TRANSLATE_NOOP("Words", "Not in force: something is missing"),
}


def category(code: str) -> str:
    """Return the name of a category that a summary can be built from."""
    return word(words.CATEGORIES, code)


def summary_type(code: str) -> str:
    """Return the name of a type of summary."""
    return word(words.SUMMARY_TYPES, code)


def part(chosen: Part) -> str:
    """Return the name of a part that can be shared, with its instrument if it has one."""
    name = category(chosen.category)
    if not chosen.instrument:
        return name
    title = QCoreApplication.translate("assessments", label(chosen.instrument))
    return f"{name}: {title}"


def consent_standing(code: str) -> str:
    """Return whether a consent is in force today."""
    return word(_STANDINGS, code)


def purpose(code: str) -> str:
    """Return what a summary may be used for."""
    return word(words.PURPOSES, code)


def may_have_harmed(code: str) -> str:
    """Return an answer to whether a guardian could have harmed the child."""
    return word(_MAY_HAVE_HARMED, code)


def given_by(code: str) -> str:
    """Return who gave a consent."""
    return word(words.GIVEN_BY, code)


def manner(code: str) -> str:
    """Return how a consent was given."""
    return word(words.MANNERS, code)


def refusal(code: str) -> str:
    """Return a sentence on why a consent does not allow a release."""
    return word(_REFUSALS, code)


def step(code: str) -> str:
    """Return what happened to a release."""
    return word(words.STEPS, code)
