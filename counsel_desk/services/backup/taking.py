"""Which files of a data folder belong into a backup, and how it is seen whether one changed."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain.backup.manifest import BackedUpFile, allowed_name
from counsel_desk.services.work.data_folder import VAULT_FOLDER

_SECOND_NS = 10**9
_CERTAIN_NS, _COARSE_NS = _SECOND_NS // 10, 3 * _SECOND_NS
"""A file that changed less long before it was read may have changed again since without a newer
time. The clocks of file systems go on in steps of some milliseconds, or of up to two seconds: those
show whole seconds only."""


@dataclass(frozen=True)
class Taken:
    """A file that was taken in, and by which it is seen whether it changed since.

    Attributes:
        listed: What the backup holds of it.
        stat: What changes when it is written to.
        certain: Whether that can be relied on.
    """

    listed: BackedUpFile
    stat: tuple[int, int, int]
    certain: bool

    def is_still(self, path: Path) -> bool:
        """Return whether a path leads to the file, as it was when it was read."""
        return self.certain and known_by(path.stat()) == self.stat


def is_certain(stat: os.stat_result) -> bool:
    """Return whether a file that is written to from now on gets another time than it has."""
    changed = stat.st_mtime_ns
    coarse = changed % _SECOND_NS == 0
    return time.time_ns() - changed > (_COARSE_NS if coarse else _CERTAIN_NS)


def known_by(stat: os.stat_result) -> tuple[int, int, int]:
    """Return what changes when a file is written to."""
    return stat.st_ino, stat.st_size, stat.st_mtime_ns


def names(folder: Path) -> list[str]:
    """Return the names of the files that belong into a backup."""
    found = [*folder.glob("*"), *(folder / VAULT_FOLDER).glob("*")]
    inside = (path.relative_to(folder).as_posix() for path in found)
    return sorted(name for name in inside if allowed_name(name))
