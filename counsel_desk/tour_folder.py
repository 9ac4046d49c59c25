"""The private folder of a tour: made anew or taken up again, and deleted in the end."""

import os
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.files import mark_in_use

_PREFIX = "counsel-desk-tour-"
_MARK = "in-use"
_DAYS = 7
"""How long a tour that was put off can be taken up again."""


@dataclass
class TourFolder:
    """The folder of one tour.

    Attributes:
        path: The folder, for its owner alone.
        kept: Set it where the tour is to go on another time.
    """

    path: Path
    kept: bool = False


@contextmanager
def tour_folder(parent: Path | None = None) -> Iterator[TourFolder]:
    """Give a tour its folder; it is deleted afterwards unless it is to be kept.

    What a killed tour left is taken up again as well, or deleted if it is old.

    Args:
        parent: Where it is; by default the folder for temporary files.
    """
    above = parent or Path(tempfile.gettempdir())
    left = _left_behind(above)
    path = left or Path(tempfile.mkdtemp(prefix=_PREFIX, dir=above))
    folder = TourFolder(path)
    try:
        with (path / _MARK).open("wb") as mark:
            mark_in_use(mark.fileno())
            try:
                yield folder
            finally:
                _delete(folder)  # before somebody else can take it up
    finally:
        _delete(folder)  # Windows keeps the mark while it is open


def _delete(folder: TourFolder) -> None:
    if not folder.kept:
        shutil.rmtree(folder.path, ignore_errors=True)


def _left_behind(above: Path) -> Path | None:
    """Return a tour's folder that nobody uses, and delete the older ones."""
    if sys.platform == "win32":
        return None  # there it cannot be told whether another process uses it
    found: list[tuple[float, Path]] = []
    for path in above.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if _is_own(path) and not _is_used(path / _MARK):
                found.append((path.stat().st_mtime, path))
    found.sort()
    fresh = bool(found) and found[-1][0] > time.time() - _DAYS * 86_400
    for _when, path in found[:-1] if fresh else found:
        shutil.rmtree(path, ignore_errors=True)
    return found[-1][1] if fresh else None


def _is_own(path: Path) -> bool:
    """Return whether a folder is ours alone: others may put folders beside it."""
    found = path.lstat()
    own = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    return own and not stat.S_IMODE(found.st_mode) & 0o077


def _is_used(mark: Path) -> bool:
    """Return whether a process holds a folder's mark.

    Raises:
        OSError: It has none, or is not ours.
    """
    import fcntl

    with mark.open("rb+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
