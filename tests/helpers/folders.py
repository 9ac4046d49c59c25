"""The project's folder, and copies of offices' data folders."""

import hashlib
import shutil
import sys
from pathlib import Path

from counsel_desk import windows_access
from counsel_desk.services.work.office_data import DESCRIPTION_FILE

ROOT = Path(__file__).resolve().parents[2]
"""The project's folder."""


def for_one_alone(path: Path) -> bool:
    """Return whether nobody but this account may open a file or folder, as the system keeps it."""
    if sys.platform == "win32":
        return windows_access.others_may_open(path) is False
    return path.stat().st_mode & 0o077 == 0


def copied(source: Path, folder: Path) -> Path:
    """Copy a data folder that holds its own key file, and return the copy."""
    shutil.copytree(source, folder)
    place = folder / DESCRIPTION_FILE
    place.write_text(
        place.read_text(encoding="utf-8").replace(str(source), str(folder)), encoding="utf-8"
    )
    return folder


def fingerprint(folder: Path) -> str:
    """Return a digest of the names and the bytes of every file in a folder."""
    found = hashlib.sha256()
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        found.update(hashlib.sha256(path.name.encode()).digest() + path.read_bytes())
    return found.hexdigest()
