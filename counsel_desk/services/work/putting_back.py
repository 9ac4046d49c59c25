"""Puts restored files in the place of a data folder's own, in steps that a power cut cannot spoil.

What is restored is written whole into a folder of its own beside the data, which is then marked as
ready. From there on it goes only forwards: first everything of the desk's own goes to the folder of
what was replaced, and a second mark says so; then what was restored comes in, the description last.
So no file of one state ever lies beside one of the other, least of all a journal. Whoever opens the
office finishes what a power cut interrupted.
"""

import os
import re
import shutil
from contextlib import suppress
from pathlib import Path

from counsel_desk.files import sync_folder, write_anew
from counsel_desk.services.work.data_folder import DESCRIPTION_FILE, REGISTER_FILE, VAULT_FOLDER

INCOMING = "restoring"
"""Holds what is being restored."""
NEWER = "newer"
"""In it, a newer state than the one that is restored, if there is one."""
REPLACED = "replaced"
"""Holds what was there before, with a number from 1."""
_LISTS = "*.backup"
_READY, _EMPTIED = "ready", "emptied"
_IN_ORDER = (f"{REGISTER_FILE}-journal", REGISTER_FILE, VAULT_FOLDER, DESCRIPTION_FILE)
"""What changes its place. A register is never seen without its journal, nor an office in part."""
_NUMBER = re.compile(rf"{REPLACED}-[1-9][0-9]*")


def begin(folder: Path) -> Path:
    """Make an empty folder for what is to be restored, and return it.

    Raises:
        OSError: The disk refuses, also to finish what was interrupted before.
    """
    finish(folder)
    incoming = folder / INCOMING
    if incoming.exists():
        shutil.rmtree(incoming)
    incoming.mkdir(mode=0o700, parents=True)
    return incoming


def give_up(folder: Path) -> None:
    """Delete what was to be restored, unless it is ready."""
    if not interrupted(folder):
        shutil.rmtree(folder / INCOMING, ignore_errors=True)


def interrupted(folder: Path) -> bool:
    """Return whether what was restored is ready, and not all of it is in its place yet."""
    return (folder / INCOMING / _READY).exists()


def put_back(folder: Path) -> None:
    """Put what was restored in the place of what is there.

    Raises:
        OSError: The disk refuses; it is finished when the office is opened next.
    """
    number = 1 + max(map(_number, replaced(folder)), default=0)
    write_anew(folder / INCOMING / _READY, [_names(number)[0].encode()])
    sync_folder(folder)
    finish(folder)


def finish(folder: Path) -> None:
    """Finish what a power cut interrupted, if anything is ready; otherwise delete it.

    Raises:
        OSError: The disk refuses.
    """
    incoming = folder / INCOMING
    before = _before(folder)
    if before is None:
        give_up(folder)
        return
    if not (incoming / _EMPTIED).exists():
        _empty(folder, before)
        write_anew(incoming / _EMPTIED, [])
    for each in [*_IN_ORDER, *_lists(incoming)]:
        if os.path.lexists(incoming / each):
            (incoming / each).replace(folder / each)
    sync_folder(folder)
    with suppress(OSError):
        before.rmdir()  # where there was nothing before
    (incoming / _READY).unlink()
    shutil.rmtree(incoming, ignore_errors=True)


def _before(folder: Path) -> Path | None:
    """Return the folder for what is replaced, or `None` if nothing is ready."""
    try:
        name = (folder / INCOMING / _READY).read_bytes().decode("ascii", "replace")
    except OSError:
        return None
    return folder / name if _NUMBER.fullmatch(name) else None


def _empty(folder: Path, before: Path) -> None:
    """Move everything of the desk's own out of the way; some of it may have gone already."""
    newer = folder / INCOMING / NEWER
    if newer.exists():
        newer.replace(folder / _names(_number(before))[1])
    before.mkdir(mode=0o700, exist_ok=True)
    for each in [*_IN_ORDER, *_lists(folder)]:
        if os.path.lexists(folder / each):
            (folder / each).replace(before / each)
    sync_folder(before)
    sync_folder(folder)


def _lists(folder: Path) -> list[str]:
    """Return the names of the lists of restored backups in a folder."""
    return sorted(path.name for path in folder.glob(_LISTS))


def _names(number: int) -> tuple[str, str]:
    """Return the name of the folder of what is replaced, and that of a newer state beside it."""
    return f"{REPLACED}-{number}", f"{REPLACED}-{number + 1}"


def _number(path: Path) -> int:
    return int(path.name.rpartition("-")[2])


def replaced(folder: Path) -> list[Path]:
    """Return the folders of what was replaced, oldest first."""
    found = [one for one in folder.glob(f"{REPLACED}-*") if _NUMBER.fullmatch(one.name)]
    return sorted(found, key=_number)
