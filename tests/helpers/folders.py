"""The project's folder, and copies of offices' data folders."""

import hashlib
import shutil
from pathlib import Path

from counsel_desk.services.work.office_data import DESCRIPTION_FILE

ROOT = Path(__file__).resolve().parents[2]
"""The project's folder."""


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
