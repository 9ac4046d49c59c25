"""Where the project is, and copies of the data folders of offices."""

import shutil
from pathlib import Path

from counsel_desk.services.work.office_data import DESCRIPTION_FILE

ROOT = Path(__file__).resolve().parents[2]
"""The project's folder."""


def copied(source: Path, folder: Path) -> Path:
    """Copy a data folder whose key file lies in it, and return where it is now."""
    shutil.copytree(source, folder)
    place = folder / DESCRIPTION_FILE
    place.write_text(place.read_text().replace(str(source), str(folder)), encoding="utf-8")
    return folder
