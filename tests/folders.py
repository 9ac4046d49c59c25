"""Copies data folders of offices for the tests."""

import shutil

from counsel_desk.services.work.office_data import DESCRIPTION_FILE


def copied(source, folder):
    """Copy a data folder whose key file lies in it, and return where it is now."""
    shutil.copytree(source, folder)
    place = folder / DESCRIPTION_FILE
    place.write_text(place.read_text().replace(str(source), str(folder)), encoding="utf-8")
    return folder
