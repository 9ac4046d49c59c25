"""Puts restored files in the place of a data folder's own, in steps that a power cut cannot spoil.

What is restored is written whole into a folder of its own beside the data. Only then it is marked
as ready, and one name after the other changes: the desk's own file goes to the folder of what was
replaced, the restored one comes in. Whoever opens the office finishes what a power cut interrupted.
"""

import os
import re
import shutil
from contextlib import suppress
from pathlib import Path

from counsel_desk.files import sync_folder, write_anew
from counsel_desk.services.work.data_folder import REGISTER_FILE, VAULT_FOLDER

INCOMING = "restoring"
"""Holds what is being restored."""
NEWER = "newer"
"""In it, a newer state than the one that is restored, if there is one."""
REPLACED = "replaced"
"""Holds what was there before, with a number from 1."""
DESCRIPTION = "desk.json"
_READY = "ready"
_JOURNAL = f"{REGISTER_FILE}-journal"
_NUMBER = re.compile(rf"{REPLACED}-[0-9]{{1,6}}")


def begin(folder: Path) -> Path:
    """Make an empty folder for what is to be restored, and return it."""
    incoming = folder / INCOMING
    if incoming.exists():
        shutil.rmtree(incoming)
    incoming.mkdir(mode=0o700, parents=True)
    return incoming


def give_up(folder: Path) -> None:
    """Delete what was to be restored, unless it is ready."""
    if not (folder / INCOMING / _READY).exists():
        shutil.rmtree(folder / INCOMING, ignore_errors=True)


def put_back(folder: Path) -> None:
    """Put what was restored in the place of what is there.

    Raises:
        OSError: The disk refuses; it is finished when the office is opened next.
    """
    number = 1 + max((int(one.name.rpartition("-")[2]) for one in replaced(folder)), default=0)
    write_anew(folder / INCOMING / _READY, [f"{REPLACED}-{number}".encode()])
    finish(folder)


def finish(folder: Path) -> None:
    """Finish what a power cut interrupted, if anything is ready; otherwise delete it."""
    incoming = folder / INCOMING
    try:
        name = (incoming / _READY).read_text(encoding="ascii")
    except OSError:
        give_up(folder)
        return
    if not _NUMBER.fullmatch(name):
        give_up(folder)
        return
    before = folder / name
    if (incoming / NEWER).exists() and not before.exists():
        (incoming / NEWER).replace(before)
    before.mkdir(mode=0o700, exist_ok=True)
    # The journal of the old register must never be found beside the new one.
    for each in (_JOURNAL, REGISTER_FILE, VAULT_FOLDER, DESCRIPTION):
        _change(folder / each, incoming / each, before / each)
    for listed in sorted(incoming.glob("*.backup")):
        listed.replace(folder / listed.name)
    sync_folder(folder)
    sync_folder(before)
    with suppress(OSError):
        before.rmdir()  # where there was nothing before
    (incoming / _READY).unlink()
    shutil.rmtree(incoming, ignore_errors=True)


def _change(there: Path, new: Path, before: Path) -> None:
    """Move a file out of the way and a new one into its place, if that has not happened yet."""
    journal = there.name == _JOURNAL and (new.parent / REGISTER_FILE).exists()
    if os.path.lexists(there) and not os.path.lexists(before) and (journal or new.exists()):
        there.replace(before)
    if new.exists():
        new.replace(there)


def replaced(folder: Path) -> list[Path]:
    """Return the folders of what was replaced, oldest first."""
    found = [one for one in folder.glob(f"{REPLACED}-*") if _NUMBER.fullmatch(one.name)]
    return sorted(found, key=lambda one: int(one.name.rpartition("-")[2]))
