"""Errors in the use of instruments, each with a sentence on what to do."""

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError


class UnknownInstrumentError(KnownError):
    """No instrument has that key."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "There is no instrument with the key {key}. "
        "The command “assessments list” shows the keys there are.",
    )


class AnswersNotNumbersError(KnownError):
    """A place in the list of answers holds something other than a whole number."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Answer {item} is not a whole number. Please give whole numbers with commas between them, "
        "and leave the place empty where there is no answer.",
    )
