"""Errors with backups, each with a sentence that says what to do."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import DiskFullError, KnownError


class BackupDamagedError(KnownError):
    """A file of a backup is missing, was changed, or is none that the desk made."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} of this backup is missing, damaged or was changed. Nothing has been "
        "restored. Please use an older backup, or one that is kept at another place.",
    )


class NotReadBackError(KnownError):
    """What was written to a place is not what is read from it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "What was written to the place for the backup could not be read back as it was. There is "
        "no new backup. Please use another stick or disk: this one may be failing.",
    )


class PlaceUnreachableError(KnownError):
    """The place that backups are kept at cannot be read or written to."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The place for the backup cannot be reached, or was taken away meanwhile. What is on this "
        "laptop is safe. Please plug it in or connect it, and try again.",
    )


@contextmanager
def place_translated() -> Iterator[None]:
    """Turn the system's errors with a place into errors that a person can do something about.

    Raises:
        DiskFullError: It is full.
        PlaceUnreachableError: Anything else.
    """
    try:
        yield
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
        raise (DiskFullError if full else PlaceUnreachableError) from None
