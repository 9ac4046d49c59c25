"""Adds a laptop to an office, from an office file."""

from pathlib import Path

from counsel_desk.services.laptops import office_news
from counsel_desk.services.laptops.office_files import Carried
from counsel_desk.services.office.founding import check_folder, description_of, lay_out
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.register import Register


def join(folder: Path, tools: Tools, found: Carried, key_file: Path | None) -> None:
    """Create a data folder for the same office, with its own device secret.

    Nobody has keys there yet: people use their invitation or, if they have keys on another laptop,
    their recovery code. Their vaults are created at the first sign-in and stay on this laptop.

    Args:
        folder: The data folder; created if missing, and left as it was on failure.
        tools: Storage, security and reports.
        found: The office file from `office_files.read`, after people compared its words.
        key_file: Where to store the device secret; the machine's keyring if `None`.

    Raises:
        FolderInUseError: The folder holds data already.
        KeyFileBesideDataError: The key file would be in it.
        KnownError: There is no keyring, or the key file cannot be used.
    """
    check_folder(folder, key_file)

    def fill(register: Register, _secret: bytes) -> None:
        with register.writing() as transaction:
            office_news.take_in(transaction, found)

    lay_out(folder, tools, description_of(found.office.office, key_file), fill)
