"""Refuses values that cannot be, in what is written here and in what comes from other people."""

from datetime import date
from functools import cache

from counsel_desk.domain.sensible import sensible
from counsel_desk.domain.sensible.sensible import Codes
from counsel_desk.domain.sensible.values import LONGEST_TEXT, YEARS, Flaw
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError


class ImpossibleError(KnownError):
    """A value cannot be, or contradicts another one."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Something here cannot be right: a number, a day or a choice that does not fit the rest. "
        "Nothing has been changed. Please look at it once more.",
    )


class FarAwayError(ImpossibleError):
    """The year is most likely a typing error."""

    text = QT_TRANSLATE_NOOP("errors", "This day is very far away. Please look at the year.")


class NotYetDayError(KnownError):
    """The day of a record is in the future."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This day has not come yet. Please look at the date; nothing is saved yet."
    )
    about = ("day",)


class TextTooLongError(ImpossibleError):
    """A text is longer than any form allows."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A text here has more than {most} characters, so it is not saved. What is written stays "
        "on screen. Please divide it, or attach it as a file.",
    )


class HalfCharacterError(ImpossibleError):
    """A text contains a lone surrogate, which cannot be stored."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "There is a broken character in this text, shown as a box or a question mark, and with it "
        "the text cannot be saved. Please delete that character. What is written stays on screen.",
    )


@cache
def codes() -> Codes:
    """Return the codes that the desk has words for."""
    from assessments.labels import labelled
    from assessments.library import keys

    return Codes(frozenset(keys()), labelled())


def require(thing: object) -> None:
    """Refuse a record, the body of a letter or the content of a file that cannot be.

    Raises:
        ImpossibleError: It cannot; a subclass says what is wrong where one knows.
    """
    found = sensible.places(thing, codes())
    if Flaw.HALF_CHARACTER in found:
        raise HalfCharacterError().at(*found[Flaw.HALF_CHARACTER])
    if Flaw.FAR_AWAY in found:
        raise FarAwayError().at(*found[Flaw.FAR_AWAY])
    if Flaw.TOO_LONG in found:
        raise TextTooLongError(most=LONGEST_TEXT).at(*found[Flaw.TOO_LONG])
    if found:
        raise ImpossibleError


def require_days(*days: date | None) -> None:
    """Refuse days that are too far away to reckon with.

    Raises:
        FarAwayError: One is.
    """
    if any(day is not None and day.year not in YEARS for day in days):
        raise FarAwayError
