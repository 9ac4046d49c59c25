"""Texts for the codes of appointments."""

from counsel_desk.domain import words
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui.words.phrases import translated, word

_EVERY = {
    "once": QT_TRANSLATE_NOOP("Words", "Once"),
    "week": QT_TRANSLATE_NOOP("Words", "Every week"),
    "fortnight": QT_TRANSLATE_NOOP("Words", "Every two weeks"),
    "month": QT_TRANSLATE_NOOP("Words", "Every month"),
}
_GROUP = QT_TRANSLATE_NOOP("Words", "Group of {count}")


def mode(code: str) -> str:
    """Return how counsellor and client meet."""
    return word(words.MODES, code)


def appointment_state(code: str) -> str:
    """Return the state of an appointment."""
    return word(words.APPOINTMENT_STATES, code)


def every(code: str) -> str:
    """Return how an appointment repeats."""
    return word(_EVERY, code)


def group_of(size: int) -> str:
    """Return the size of a group in words."""
    return translated(words.CONTEXT, _GROUP).format(count=size)
