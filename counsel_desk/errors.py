"""Errors that the person can do something about; every other exception is a defect."""

import errno
from typing import Self

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

CONTEXT = "errors"
"""The translation context of the sentences in these classes and their subclasses."""


class KnownError(Exception):
    """Something outside the program went wrong and the person can do something about it.

    Each failure that a person can see has its own subclass. `text` is its sentence in English,
    translated in the context ``errors``; the keyword arguments fill its placeholders. They may be
    a file name or a number, never a client's name or code, what a client said, or a key.

    Attributes:
        about: What of the input it is about, as the values of the domain call it, the likeliest
            first; the window shows it at the first that it has a field for. Empty for nothing.
    """

    text = QT_TRANSLATE_NOOP("errors", "That did not work. Nothing has been changed.")
    about: tuple[str, ...] = ()

    def __init__(self, **parameters: object) -> None:
        self.parameters = parameters
        super().__init__(self.text.format(**parameters))

    def at(self, *about: str) -> Self:
        """Return the same error about another part of the input; see `about`."""
        self.about = about
        return self


class WrongSecretError(KnownError):
    """A passphrase or a code was tried and is wrong; every guess costs time."""


class AlarmError(KnownError):
    """What is stored is not as its people left it, so that nobody should go on.

    Each subclass says what does not fit; beside its sentence a sheet is shown that says what to do.
    """


class ReadOnlyError(KnownError):
    """The data folder cannot be written to, so it is open for reading only."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The desk is open for reading only, because its data folder cannot be written to here. "
        "Nothing has been saved or changed. Please ask the administrator to look at the folder.",
    )


class DiskFullError(KnownError):
    """The disk has no room left for what should be saved."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The disk is full, so this could not be saved. What was saved before is safe. "
        "Please free some space and try again.",
    )


class NotPermittedError(KnownError):
    """The person's roles do not allow the operation."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Your role does not include this. If it should, please ask the administrator.",
    )


class HeldElsewhereError(KnownError):
    """The folder's lock names another computer, although nobody seems to hold it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The desk was open on the computer {host} and was not closed there: it may have lost its "
        "power, or it may still be at work. Nothing has been changed. Please look at that "
        "computer, or ask whoever uses it.",
    )


class MemoryShortError(KnownError):
    """The system refused memory, or a thread for want of it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "There was not enough free memory for this. What was saved before is safe. Please close "
        "other programs and try again.",
    )


def known(error: Exception) -> Exception:
    """Return an error, or in place of one with which the system refuses memory the known one."""
    no_thread = type(error) is RuntimeError and str(error) == "can't start new thread"
    refused = isinstance(error, OSError) and error.errno == errno.ENOMEM
    return MemoryShortError() if isinstance(error, MemoryError) or no_thread or refused else error
