"""The project's folder, and copies of offices' data folders."""

import shutil
from pathlib import Path

from counsel_desk.services.work.office_data import DESCRIPTION_FILE

ROOT = Path(__file__).resolve().parents[2]
"""The project's folder."""


def copied(source: Path, folder: Path) -> Path:
    """Copy a data folder that holds its own key file, and return the copy."""
    shutil.copytree(source, folder)
    place = folder / DESCRIPTION_FILE
    place.write_text(place.read_text().replace(str(source), str(folder)), encoding="utf-8")
    return folder
