"""One program at a time on a data folder."""

import errno
import json
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from counsel_desk.errors import HeldElsewhereError
from counsel_desk.storage.errors import DeskInUseError, DeskOpenElsewhereError, NoLocksError

LOCK_FILE = "desk.lock"
_LONGEST = 1000
"""Bytes of the lock file that are read."""
_LONGEST_NAME = 63
"""Of one label of a computer's name: RFC 1035, section 2.3.4."""
_FAR_OUT = 1 << 30
"""Where Windows locks a byte: nobody could read the name in the file if it were locked itself."""
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL}
"""What a drive answers that knows no locks: man 2 flock, man 2 fcntl."""


@contextmanager
def hold(folder: Path) -> Iterator[None]:
    """Hold a data folder for this process; the system lets go of it however the process ends.

    The file names the computer and the process while it is held, and is empty afterwards. After a
    crash it keeps the name. On the same computer that means nothing: the system knows best. The
    name of another computer may come from a crash there, or from a shared drive that does not
    tell computers of each other's locks; only a person can know.

    Raises:
        DeskInUseError: Another process on this computer holds it.
        DeskOpenElsewhereError: A process on another computer holds it.
        HeldElsewhereError: Nobody holds it, and the file names another computer.
        NoLocksError: The drive knows no locks; databases are not safe there either.
    """
    with _locked(folder) as descriptor:
        named = _named(descriptor)
        if named not in {"", host()}:
            raise HeldElsewhereError(host=named)
        _write(descriptor, _ours())
        try:
            yield
        finally:
            _write(descriptor, b"")


def take_over(folder: Path, computer: str) -> None:
    """Take another computer's name out of the lock file; no other file is touched.

    Args:
        folder: The data folder.
        computer: The name that the person was told. If it is another by now, nothing happens.

    Raises:
        KnownError: The folder is held after all.
    """
    with _locked(folder) as descriptor:
        if _named(descriptor) == computer:
            _write(descriptor, b"")


def host() -> str:
    """Return the name of this computer, as the lock file says it."""
    return _plain(platform.node()) or "localhost"


def _plain(name: str) -> str:
    """Return a name as it may be shown: a file that comes from elsewhere may hold anything."""
    return "".join(each for each in name if each.isalnum() or each in "-_.")[:_LONGEST_NAME]


@contextmanager
def _locked(folder: Path) -> Iterator[int]:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(descriptor)
        yield descriptor
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _FAR_OUT, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _NO_LOCKS:
            raise NoLocksError from None
        named = _named(descriptor)
        if named not in {"", host()}:
            raise DeskOpenElsewhereError(host=named) from None
        raise DeskInUseError from None


def _named(descriptor: int) -> str:
    """Return which computer the file names, or nothing where it names none."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        return _plain(str(json.loads(os.read(descriptor, _LONGEST))["host"]))
    except (ValueError, KeyError, TypeError):
        return ""


def _ours() -> bytes:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return json.dumps({"host": host(), "pid": os.getpid(), "since": since}).encode()


def _write(descriptor: int, content: bytes) -> None:
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, content)
