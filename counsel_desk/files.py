"""Files as the desk writes them: made anew, for their owner alone, whole or not at all.

A colleague with the same account may have put a link, a pipe or a file of their own where the desk
is going to write. So nothing is ever written into what is there: the content goes into a new file
with a random name, which then takes the place of whatever has the wanted name. A link is replaced,
never followed.
"""

import errno
import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from counsel_desk import windows_access
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError

Write = Callable[[Iterable[bytes]], None]
"""Writes the content of a file, in pieces."""
PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_OTHERS = 0o077
REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM}
"""Errors of a file or folder that may not be written to."""
_TEMPORARY = re.compile(r"\.desk-[0-9a-f]{16}\.new")
# Windows has neither links without an administrator nor these flags.
_PLAIN = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}
"""Errors of a drive that cannot put a folder on the disk by itself: man 2 fsync."""


class LinkedFileError(KnownError):
    """A file is a link, or something else that the desk never makes."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} is not the desk's own: it is a link, or leads elsewhere. Nothing has been "
        "opened or changed. Please ask the administrator to look at the data folder.",
    )


def write_anew(path: Path, content: Iterable[bytes]) -> None:
    """Write a file for its owner alone, whole or not at all, in place of an existing one.

    Args:
        path: The file.
        content: The content, in pieces.

    Raises:
        OSError: It could not be written; what was there is still there.
        ValueError: The path is none.
    """
    with writing_anew(path) as write:
        write(content)


@contextmanager
def writing_anew(path: Path) -> Iterator[Write]:
    """Write a file as `write_anew` does, which gets its name once the block ends without an error.

    So what has to be known of a file can be entered when it is on the disk, and before it is there.

    Yields:
        What puts the content on the disk.

    Raises:
        OSError: It could not be written or named; what was there is still there.
        ValueError: The path is none.
    """
    _refuse_device(path)
    sweep(path.parent)
    new = path.with_name(f".desk-{os.urandom(8).hex()}.new")
    descriptor = open_new(new)
    file = os.fdopen(descriptor, "wb")

    def write(content: Iterable[bytes]) -> None:
        for piece in content:
            file.write(piece)
        file.flush()
        os.fsync(descriptor)

    try:
        mark_in_use(descriptor)
        yield write
        file.close()
        new.replace(path)
    except BaseException:
        with suppress(OSError):
            file.close()  # on a full disk it fails once more
        with suppress(OSError):
            new.unlink()
        raise
    sync_folder(path.parent)


def _refuse_device(path: Path) -> None:
    """Refuse to put a file in the place of a folder, a pipe or a device; a link is replaced."""
    with suppress(FileNotFoundError):
        kind = path.lstat().st_mode
        if not (stat.S_ISREG(kind) or stat.S_ISLNK(kind)):
            raise FileExistsError(errno.EEXIST, "no plain file")


def open_new(path: Path) -> int:
    """Make an empty file for its owner alone, and return its descriptor, which writes.

    Raises:
        OSError: It is there already, or cannot be made.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _PLAIN, PRIVATE_FILE)
    windows_access.take_for_self(path)
    return descriptor


def open_own(path: Path, flags: int) -> int:
    """Open a file that the desk made, and return its descriptor.

    Args:
        path: The file.
        flags: As `os.open` takes them.

    Raises:
        LinkedFileError: It is a link, has a second name or is no plain file.
        OSError: It cannot be opened.
    """
    refuse_link(path)
    try:
        descriptor = os.open(path, flags | _PLAIN, PRIVATE_FILE)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise LinkedFileError(file=path.name) from None
        raise
    if not _is_own(os.fstat(descriptor)):
        os.close(descriptor)
        raise LinkedFileError(file=path.name)
    return descriptor


def refuse_link(path: Path) -> None:
    """Refuse a file that leads elsewhere; one that does not exist is no trouble.

    The file is not opened: closing it again would release SQLite's locks on it, see
    https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_.

    Raises:
        LinkedFileError: It is a link, has a second name or is no plain file.
    """
    with suppress(FileNotFoundError):
        if not _is_own(path.lstat()):
            raise LinkedFileError(file=path.name)


def _is_own(found: os.stat_result) -> bool:
    return stat.S_ISREG(found.st_mode) and found.st_nlink <= 1


def sweep(folder: Path) -> None:
    """Delete the unfinished files that a killed desk left in a folder."""
    with suppress(OSError):
        for path in [each for each in folder.iterdir() if _TEMPORARY.fullmatch(each.name)]:
            with suppress(OSError):
                if not _in_use(path):
                    path.unlink()


def mark_in_use(descriptor: int) -> None:
    """Lock an unfinished file, so that `sweep` leaves it; Windows deletes no open file anyway."""
    if sys.platform != "win32":
        import fcntl

        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _in_use(path: Path) -> bool:
    """Return whether another desk is writing an unfinished file just now."""
    if sys.platform == "win32" or not stat.S_ISREG(path.lstat().st_mode):
        return False
    import fcntl

    descriptor = os.open(path, os.O_RDONLY | _PLAIN)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)
    return False


def sync_folder(folder: Path) -> None:
    """Put a new name on the disk, so that a power cut does not take it away."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make a folder for its owner alone, with the folders above it; an existing one stays."""
    new = not folder.exists()
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    if new:
        # What is made in it later follows. A stick without access lists stays as it is.
        windows_access.take_for_self(folder)


def make_private(path: Path) -> bool:
    """Take a file or folder away from other accounts, and return whether they cannot open it.

    The owner's own rights stay as they are, and so does a link and what has a second name.
    """
    found = path.lstat()
    if not (stat.S_ISDIR(found.st_mode) or _is_own(found)):
        return True
    if sys.platform == "win32":
        if windows_access.others_may_open(path) and windows_access.take_for_self(path):
            return not windows_access.others_may_open(path)
        return windows_access.others_may_open(path) is False
    if not found.st_mode & _OTHERS:
        return True
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY | _PLAIN)
        try:
            os.fchmod(descriptor, stat.S_IMODE(found.st_mode) & ~_OTHERS)
            found = os.fstat(descriptor)
        finally:
            os.close(descriptor)
    return not found.st_mode & _OTHERS


def read_chosen(path: Path, most: int) -> bytes:
    """Return the bytes of a file that a person chose.

    A link is not followed: it may lead to a file that the person did not choose.

    Args:
        path: The file.
        most: The most bytes that are wanted; of a larger file one more is returned.

    Raises:
        OSError: It is a link, not a regular file, or cannot be read.
    """
    # Without blocking: a named pipe would hang the desk for ever.
    try:
        if path.is_symlink():
            raise FileNotFoundError
        with os.fdopen(os.open(path, os.O_RDONLY | _PLAIN), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise FileNotFoundError
            return file.read(most + 1)
    except ValueError:
        raise FileNotFoundError from None
