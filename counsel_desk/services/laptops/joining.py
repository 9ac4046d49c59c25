"""Adds a laptop to an office, from an office file."""

from pathlib import Path

from counsel_desk.domain.laptops import OfficeFile
from counsel_desk.services.laptops import office_news
from counsel_desk.services.office.founding import check_folder, description_of, lay_out
from counsel_desk.services.ports.stores import RegisterFile
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.office_data import OfficeData


def join(folder: Path, tools: Tools, found: OfficeFile, key_file: Path | None) -> None:
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

    def fill(register: RegisterFile, secret: bytes) -> None:
        data = OfficeData(folder, tools, found.office, register, secret)
        with register.writing() as transaction:
            transaction.put_office(found.office)
            office_news.take_in(data, transaction, found)

    lay_out(folder, tools, description_of(found.office.office, key_file), fill)
