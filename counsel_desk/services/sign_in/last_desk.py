"""What a laptop remembers of the last desk: the window's size, who locked it, and why.

It stands in a file of its own, as nobody is signed in when it is read. It holds no name: the person
is named by their id, which means something only in the office's encrypted register.
"""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from counsel_desk.domain.office.preferences import WindowSize
from counsel_desk.files import LinkedFileError, open_own, write_anew
from counsel_desk.services.work.data_folder import LAST_DESK_FILE, is_read_only

_LARGEST = 2**14
_MALFORMED = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)


class Why(StrEnum):
    """Why the desk was locked."""

    IDLE = "idle"
    ASKED = "asked"
    SLEEP = "sleep"
    LOCKED = "locked"
    SWITCHED = "switched"


@dataclass(frozen=True)
class Locking:
    """A desk that was locked.

    Attributes:
        person: Id of the person who was at it.
        why: Why it was locked.
        minutes: After how many minutes without anybody, if that was why.
    """

    person: str
    why: Why
    minutes: int = 0


@dataclass(frozen=True)
class LastDesk:
    """What the file says.

    Attributes:
        desk: The size of the window after signing in.
        entry: The size of the window before.
        locking: Who was at the desk when it was locked; `None` if it was closed, or since then
            somebody has signed in.
    """

    desk: WindowSize | None = None
    entry: WindowSize | None = None
    locking: Locking | None = None


@dataclass(frozen=True)
class Left:
    """What the sign-in window says of a desk that was locked.

    Attributes:
        name: The person's name; empty if the office does not want it shown.
        why: Why it was locked.
        minutes: After how many minutes without anybody, if that was why.
    """

    name: str
    why: Why
    minutes: int


def read(folder: Path) -> LastDesk:
    """Return what a data folder's file says; one that cannot be read says nothing."""
    try:
        with os.fdopen(open_own(folder / LAST_DESK_FILE, os.O_RDONLY), "rb") as file:
            found = json.loads(file.read(_LARGEST))
        sizes = (_size(found.get("desk")), _size(found.get("entry")))
        return LastDesk(*sizes, _locking(found.get("locking")))
    except (OSError, LinkedFileError, *_MALFORMED):
        return LastDesk()


def _size(stored: Any) -> WindowSize | None:
    if stored is None:
        return None
    size = WindowSize(int(stored["width"]), int(stored["height"]), stored["maximised"] is True)
    return size if size.sensible else None


def _locking(stored: Any) -> Locking | None:
    if stored is None:
        return None
    return Locking(str(stored["person"]), Why(stored["why"]), int(stored["minutes"]))


def change(
    folder: Path,
    *,
    desk: WindowSize | None = None,
    entry: WindowSize | None = None,
    locking: Locking | None = None,
) -> None:
    """Remember the sizes that are given, and who locked the desk; `None` for nobody.

    It does nothing where the disk refuses: a window's size keeps nobody from leaving.
    """
    before = read(folder)
    after = replace(before, desk=desk or before.desk, entry=entry or before.entry, locking=locking)
    if after != before and folder.is_dir() and not is_read_only(folder):
        with suppress(OSError):
            write_anew(folder / LAST_DESK_FILE, [json.dumps(asdict(after)).encode()])
