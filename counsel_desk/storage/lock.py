"""Lets only one program at a time use a data folder."""

import errno
import json
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from counsel_desk.domain.office.vault_files import LOCK_FILE
from counsel_desk.errors import HeldElsewhereError, KnownError, ReadOnlyError
from counsel_desk.files import REFUSED, make_folder, make_private, open_own
from counsel_desk.storage.disk import disk_translated
from counsel_desk.storage.errors import (
    DeskInUseError,
    DeskOpenElsewhereError,
    NoLocksError,
)

_LONGEST = 1000
"""How many bytes of the lock file are read."""
_LENGTH = 256
"""How many bytes it has: written over in place, it needs no more room on a full disk."""
_LONGEST_NAME = 63
"""Length of one label of a computer's name: RFC 1035, section 2.3.4."""
_FAR_OUT = 1 << 30
"""The byte that Windows locks; a lock on the content would keep others from reading the name."""
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL}
"""Errors of a drive that has no locks: man 2 flock, man 2 fcntl."""


@contextmanager
def hold(folder: Path) -> Iterator[None]:
    """Hold a data folder for this process; the system releases it however the process ends.

    The lock file names the computer and the process while it is held, and is blank afterwards.
    After a crash the name stays. The name of this computer means nothing then: only the system's
    lock counts. The name of another computer may come from a crash there, or from a shared drive
    that does not pass on locks between computers; only a person can know.

    A folder that cannot be written to is shared with others who read. Whoever crashed there before
    does not matter to them.

    Raises:
        DeskInUseError: Another process on this computer holds it.
        DeskOpenElsewhereError: A process on another computer holds it.
        HeldElsewhereError: Nobody seems to hold it, but the file names another computer.
        NoLocksError: The drive has no locks; databases are not safe there either.
        LinkedFileError: The lock file leads elsewhere.
        DiskError: The lock file cannot be opened.
    """
    with _locked(folder) as descriptor:
        if descriptor is None:
            yield
            return
        named = _named(descriptor)
        if named not in {"", host()}:
            raise HeldElsewhereError(host=named)
        _write(descriptor, _ours())
        try:
            yield
        finally:
            # If the disk refuses, the name of this computer stays, which keeps nobody out.
            with suppress(KnownError):
                _write(descriptor, b"")


def take_over(folder: Path, computer: str) -> None:
    """Remove another computer's name from the lock file; no other file is touched.

    Args:
        folder: The data folder.
        computer: The name that the person saw. If it has changed since, nothing happens.

    Raises:
        KnownError: The folder is held after all, or cannot be written to.
    """
    with _locked(folder) as descriptor:
        if descriptor is None:
            raise ReadOnlyError
        if _named(descriptor) == computer:
            _write(descriptor, b"")


def host() -> str:
    """Return the name of this computer as the lock file has it."""
    return _plain(platform.node()) or "localhost"


def _plain(name: str) -> str:
    """Return a name that is safe to show: a file from elsewhere may hold anything."""
    return "".join(each for each in name if each.isalnum() or each in "-_.")[:_LONGEST_NAME]


@contextmanager
def _locked(folder: Path) -> Iterator[int | None]:
    """Lock a folder; the descriptor is `None` if it is locked for reading only."""
    path = folder / LOCK_FILE
    with disk_translated():
        descriptor, writable = _opened(path)
    if descriptor is None:
        yield None
        return
    try:
        _lock(descriptor, shared=not writable)
        yield descriptor if writable else None
    finally:
        os.close(descriptor)


def _opened(path: Path) -> tuple[int | None, bool]:
    """Open the lock file, and return whether it can be written to; it need not exist for reading.

    Raises:
        OSError: There is no folder, and it cannot be made; or the disk refuses.
    """
    make_folder(path.parent)
    try:
        descriptor = open_own(path, os.O_RDWR | os.O_CREAT)
    except OSError as error:
        if error.errno not in REFUSED:
            raise
    else:
        make_private(path)
        return descriptor, True
    try:
        return open_own(path, os.O_RDONLY), False
    except FileNotFoundError:
        return None, False


def _lock(descriptor: int, *, shared: bool) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _FAR_OUT, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            way = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
            fcntl.flock(descriptor, way | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _NO_LOCKS:
            raise NoLocksError from None
        named = _named(descriptor)
        if named not in {"", host()}:
            raise DeskOpenElsewhereError(host=named) from None
        raise DeskInUseError from None


def _named(descriptor: int) -> str:
    """Return the name of the computer in the file, or ``""``."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        return _plain(str(json.loads(os.read(descriptor, _LONGEST))["host"]))
    except (ValueError, KeyError, TypeError):
        return ""


def _ours() -> bytes:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return json.dumps({"host": host(), "pid": os.getpid(), "since": since}).encode()


def _write(descriptor: int, content: bytes) -> None:
    with disk_translated():
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, content.ljust(_LENGTH))
        os.ftruncate(descriptor, _LENGTH)
