"""The data folder as a folder: whether it can be written to, and who else can look into it."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from counsel_desk import older_copies
from counsel_desk.domain.office.vault_files import LOCK_FILE, vault_file
from counsel_desk.files import LinkedFileError, make_private, sweep

DESCRIPTION_FILE = "desk.json"
REGISTER_FILE = "office.db"
VAULT_FOLDER = "vaults"
BACKUPS_FILE = "backups.json"
LAST_DESK_FILE = "last_desk.json"
TRYING = "trying"
"""Holds a backup that is being tried out; a killed desk may have left it."""
DEFECTS_FILE = "defects.txt"
_IN_PLACE = (REGISTER_FILE, LOCK_FILE, VAULT_FOLDER, f"{VAULT_FOLDER}/*.vault")
"""What the desk writes to in place; it makes every other file anew."""
_JOURNALS = ("*-journal", f"{VAULT_FOLDER}/*-journal")
_MADE_ANEW = (DESCRIPTION_FILE, "reserve", DEFECTS_FILE, BACKUPS_FILE, LAST_DESK_FILE)
_OURS = (*_IN_PLACE, *_JOURNALS, *_MADE_ANEW)


def vault_path(folder: Path, vault: str, epoch: int) -> Path:
    """Return the path of a vault's file in a data folder, with its key of a number."""
    return folder / VAULT_FOLDER / vault_file(vault, epoch)


def refuse_linked_folder(folder: Path) -> None:
    """Refuse a data folder whose vaults lie elsewhere.

    Raises:
        LinkedFileError: They do.
    """
    if (folder / VAULT_FOLDER).is_symlink():
        raise LinkedFileError(file=VAULT_FOLDER)


def is_read_only(folder: Path) -> bool:
    """Return whether the desk cannot write to a data folder, or cannot make it."""
    while not folder.exists() and folder.parent != folder:
        folder = folder.parent
    return not all(os.access(each, os.W_OK) for each in [folder, *_found(folder, _IN_PLACE)])


def mend(folder: Path) -> bool:
    """Take a data folder away from other accounts, and return whether they cannot look into it.

    What a killed desk left unfinished in it is deleted, and so are old copies of migrated files.
    """
    sweep(folder)
    sweep(folder / VAULT_FOLDER)
    older_copies.drop(folder)
    shutil.rmtree(folder / TRYING, ignore_errors=True)
    private = [make_private(each) for each in [folder, *_found(folder, _OURS)]]
    return all(private)


def _found(folder: Path, patterns: Iterable[str]) -> list[Path]:
    return [path for pattern in patterns for path in folder.glob(pattern)]
