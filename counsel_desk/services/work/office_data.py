"""The data folder: its description, which says where the device secret is, and opening it."""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from counsel_desk.domain.office.office import Office
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.ports.stores import RegisterFile
from counsel_desk.services.ports.tools import Tools

FORMAT = 1
DESCRIPTION_FILE = "desk.json"
REGISTER_FILE = "office.db"
COMING_REGISTER = f"{REGISTER_FILE}.new"
"""Name of the register until the folder has its description."""
VAULT_FOLDER = "vaults"


class NoOfficeError(KnownError):
    """There is no office in the folder."""

    text = QT_TRANSLATE_NOOP(
        "errors", "There is no office in this folder yet. You can found one, or choose another."
    )


class OfficeDataDamagedError(KnownError):
    """The folder holds data, but the file that describes it is missing or unreadable."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} cannot be read. Nothing has been changed. "
        "Please ask the administrator to put it back from the last backup.",
    )


class OtherSecretError(KnownError):
    """The device secret that was found belongs to another office."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The secret that this computer keeps belongs to another office's data. Please choose the "
        "right key file, or use your recovery code. Nothing has been changed.",
    )


class FolderInUseError(KnownError):
    """The folder chosen for a new office already holds data."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This folder holds data already. Please choose an empty folder, or sign in here.",
    )


@dataclass(frozen=True)
class FolderDescription:
    """The description file of a data folder.

    Attributes:
        office: Id of the office.
        keyring: The keyring entry that holds the device secret, or ``""``.
        key_file: Path of the key file that holds it, or ``""``.
        check: Tells this office's device secret from another's, without giving it away.
        recovery: The device secret, encrypted with each person's recovery code, by person id.
        fictional: Whether it is the fictional office, whose passphrases are public.
    """

    office: str
    keyring: str
    key_file: str
    check: str = ""
    recovery: Mapping[str, str] = field(default_factory=dict)
    fictional: bool = False

    @property
    def secret_place(self) -> str | Path:
        """The keyring entry or the key file's path."""
        return Path(self.key_file) if self.key_file else self.keyring


@dataclass(frozen=True)
class OfficeData:
    """An office's data on this machine, open; nobody is signed in yet."""

    folder: Path
    tools: Tools
    office: Office
    register: RegisterFile
    device_secret: bytes


def read_description(folder: Path) -> FolderDescription:
    """Read the description of a data folder.

    Raises:
        NoOfficeError: The folder is empty or does not exist.
        OfficeDataDamagedError: It holds data without a readable description.
    """
    path = folder / DESCRIPTION_FILE
    if not path.exists():
        if (folder / REGISTER_FILE).exists() or (folder / VAULT_FOLDER).exists():
            raise OfficeDataDamagedError(file=DESCRIPTION_FILE)
        raise NoOfficeError
    try:
        stored = json.loads(path.read_bytes())
        sealed = {
            str(person): str(code) for person, code in dict(stored.get("recovery", {})).items()
        }
        place = FolderDescription(
            str(stored["office"]), str(stored["keyring"]), str(stored["key_file"])
        )
        place = replace(
            place,
            check=str(stored.get("check", "")),
            recovery=sealed,
            fictional=stored.get("fictional") is True,
        )
        known_format = stored["format"] == FORMAT
    except (ValueError, KeyError, TypeError, AttributeError, OSError):
        raise OfficeDataDamagedError(file=DESCRIPTION_FILE) from None
    if not known_format:
        raise OfficeDataDamagedError(file=DESCRIPTION_FILE)
    return place


def check_of(secret: bytes, office: str) -> str:
    """Return 16 hexadecimal digits that tell one device secret (256 random bits) from another."""
    return hashlib.sha256(f"counsel_desk.device.1:{office}:".encode() + secret).hexdigest()[:16]


def write_description(folder: Path, place: FolderDescription) -> None:
    """Write the description of a data folder, whole or not at all."""
    content = {
        "format": FORMAT,
        "office": place.office,
        "keyring": place.keyring,
        "key_file": place.key_file,
        "check": place.check,
        "recovery": dict(place.recovery),
        "fictional": place.fictional,
    }
    new = folder / f"{DESCRIPTION_FILE}.new"
    opened = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(opened, "w", encoding="utf-8") as file:
        json.dump(content, file, indent=2)
        file.flush()
        os.fsync(file.fileno())
    new.replace(folder / DESCRIPTION_FILE)


def name_register(folder: Path) -> None:
    """Give a register that was just made its name, if it has none yet."""
    coming, register = folder / COMING_REGISTER, folder / REGISTER_FILE
    if coming.exists() and not register.exists():
        coming.replace(register)


def open_office_data(folder: Path, tools: Tools, key_file: Path | None = None) -> OfficeData:
    """Open the office register of a data folder.

    Args:
        folder: The data folder.
        tools: Storage, security and reports.
        key_file: Where the key file is now, if not where the description says.

    Raises:
        NoOfficeError: There is no office yet.
        OfficeDataDamagedError: The description is missing or unreadable.
        KnownError: The device secret cannot be read, or the register is damaged.
    """
    place = read_description(folder)
    name_register(folder)
    secret = tools.device(key_file or place.secret_place).read()
    if place.check not in {"", check_of(secret, place.office)}:
        raise OtherSecretError
    key = tools.keys.register_key(secret, place.office)
    register = tools.registers.open(folder / REGISTER_FILE, key)
    with register.reading() as transaction:
        office = transaction.office()
    if office is None or office.office != place.office:
        raise OfficeDataDamagedError(file=REGISTER_FILE)
    return OfficeData(folder, tools, office, register, secret)
