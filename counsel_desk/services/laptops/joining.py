"""Making another laptop a laptop of the same office, from an office file."""

from pathlib import Path

from counsel_desk.domain.laptops import OfficeFile
from counsel_desk.services.laptops import office_news
from counsel_desk.services.office.founding import check_folder, description_of, lay_out
from counsel_desk.services.ports.stores import RegisterFile
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.office_data import OfficeData


def join(folder: Path, tools: Tools, found: OfficeFile, key_file: Path | None) -> None:
    """Make a data folder for the same office, with a device secret of its own.

    Nobody has keys there yet: people come with their invitation, or, who has keys at another
    laptop, with their recovery code. Vaults are made at their first sign-in and stay here.

    Args:
        folder: The data folder; made when it is not there, and left as it was on failure.
        tools: Storage, security and reports.
        found: As `office_files.read` returned it, once its words were compared.
        key_file: Where the device secret is kept; the machine's keyring when there is none.

    Raises:
        OfficeThereError: The folder holds data already.
        KeyFileBesideDataError: The key file would lie in it.
        KnownError: There is no keyring, or the key file cannot be used.
    """
    check_folder(folder, key_file)

    def fill(register: RegisterFile, secret: bytes) -> None:
        data = OfficeData(folder, tools, found.office, register, secret)
        with register.writing() as transaction:
            transaction.put_office(found.office)
            office_news.take_in(data, transaction, found)

    lay_out(folder, tools, description_of(found.office.office, key_file), fill)
