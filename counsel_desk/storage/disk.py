"""Turns the system's errors with a disk into errors that a person can do something about."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from counsel_desk.errors import DiskFullError, ReadOnlyError
from counsel_desk.files import REFUSED
from counsel_desk.storage.errors import DiskError


@contextmanager
def disk_translated() -> Iterator[None]:
    """Translate the errors of what is done meanwhile.

    Raises:
        DiskFullError: There is no room.
        ReadOnlyError: The file or folder may not be written to.
        DiskError: The disk refuses otherwise.
    """
    try:
        yield
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        known = DiskFullError if full else ReadOnlyError if error.errno in REFUSED else DiskError
        raise known from None
