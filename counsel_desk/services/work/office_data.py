"""The data folder: its description, which says where the device secret is, and opening it."""

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from counsel_desk.domain.office_log.bodies import Founded
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import DiskFullError, KnownError, ReadOnlyError
from counsel_desk.files import open_own, sweep, write_anew
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import data_folder, older_facts, putting_back
from counsel_desk.services.work.open_roads import OpenRoads
from counsel_desk.services.work.register import Register

FORMAT = 1
DESCRIPTION_FILE = data_folder.DESCRIPTION_FILE
REGISTER_FILE = data_folder.REGISTER_FILE
COMING_REGISTER = f"{REGISTER_FILE}.new"
"""Name of the register until the folder has its description."""
VAULT_FOLDER = data_folder.VAULT_FOLDER
_LARGEST = 1_000_000
"""Bytes of a description that are read."""


class NoOfficeError(KnownError):
    """There is no office in the folder."""

    text = QT_TRANSLATE_NOOP(
        "errors", "There is no office in this folder yet. You can set one up, or choose another."
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
        "The key that this computer keeps belongs to another office's data. Please choose the "
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
    """An office's data on this machine, open; nobody is signed in yet.

    Attributes:
        folder: The data folder.
        tools: Storage, security and reports.
        office: The office, as it was founded.
        register: Its open register.
        device_secret: This machine's secret.
        read_only: Whether the folder cannot be written to, so that everything is only read.
        private: Whether other accounts of this computer cannot look into the folder.
        full: Whether everything is only read because the disk is full.
        roads: The roads to other laptops that are in use.
    """

    folder: Path
    tools: Tools
    office: Founded
    register: Register
    device_secret: bytes
    read_only: bool = False
    private: bool = True
    full: bool = False
    roads: OpenRoads = field(default_factory=OpenRoads, compare=False)

    def require_writing(self) -> None:
        """Refuse what is to be saved or recorded, before anything else is done for it.

        Raises:
            ReadOnlyError: The folder is open for reading only.
            DiskFullError: So it is because the disk is full.
        """
        if self.full:
            raise DiskFullError
        if self.read_only:
            raise ReadOnlyError


def read_description(folder: Path) -> FolderDescription:
    """Read the description of a data folder.

    Raises:
        NoOfficeError: The folder is empty or does not exist.
        OfficeDataDamagedError: It holds data without a readable description.
    """
    path = folder / DESCRIPTION_FILE
    if not path.exists():
        if putting_back.interrupted(folder):
            raise OfficeDataDamagedError(file=putting_back.INCOMING)
        if (folder / REGISTER_FILE).exists() or (folder / VAULT_FOLDER).exists():
            raise OfficeDataDamagedError(file=DESCRIPTION_FILE)
        raise NoOfficeError
    try:
        with os.fdopen(open_own(path, os.O_RDONLY), "rb") as file:
            stored = json.loads(file.read(_LARGEST))
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
    write_anew(folder / DESCRIPTION_FILE, [json.dumps(content, indent=2).encode()])


def name_register(folder: Path) -> None:
    """Give a register that was just made its name, if it has none yet."""
    coming, register = folder / COMING_REGISTER, folder / REGISTER_FILE
    if coming.exists() and not register.exists():
        coming.replace(register)


def _finish_restoring(folder: Path) -> None:
    """Finish what a power cut interrupted while a backup was restored."""
    try:
        putting_back.finish(folder)
    except OSError:
        raise OfficeDataDamagedError(file=putting_back.INCOMING) from None


def _office(register: Register, expected: str, now: datetime, *, read_only: bool) -> Founded:
    """Return the office of a register, which must be the one that the folder is described as."""
    register.start()
    if not read_only:
        older_facts.bring_over(register, now)
    office = register.state.office
    if office is None or office.office != expected:
        raise OfficeDataDamagedError(file=REGISTER_FILE)
    return office


def _prepared(folder: Path, *, read_only: bool, mend: bool) -> tuple[FolderDescription, bool]:
    """Return a folder's description, and whether other accounts cannot look into the folder.

    What was left unfinished in it is finished first.
    """
    if mend and not read_only:
        _finish_restoring(folder)
    try:
        place = read_description(folder)
    except NoOfficeError:
        if read_only:
            raise ReadOnlyError from None
        raise
    data_folder.refuse_linked_folder(folder)
    private = not mend or data_folder.mend(folder)
    if mend and place.key_file:
        sweep(Path(place.key_file).parent)
    if not read_only:
        name_register(folder)
    return place, private


def open_office_data(
    folder: Path,
    tools: Tools,
    key_file: Path | None = None,
    *,
    mend: bool = True,
    watch: Callable[[int, int], None] | None = None,
) -> OfficeData:
    """Open the office register of a data folder; for reading only if it cannot be written to.

    Args:
        folder: The data folder.
        tools: Storage, security and reports.
        key_file: Where the key file is now, if not where the description says.
        mend: Whether to delete what a killed desk left unfinished, and to take the folder away from
            other accounts.
        watch: See `Register`.

    Raises:
        NoOfficeError: There is no office yet.
        ReadOnlyError: There is none, and none can be founded here.
        LinkedFileError: A file or folder leads elsewhere.
        OfficeDataDamagedError: The description is missing or unreadable.
        KnownError: The device secret cannot be read, or the register is damaged.
    """
    read_only = data_folder.is_read_only(folder)
    place, private = _prepared(folder, read_only=read_only, mend=mend)
    secret = tools.device(key_file or place.secret_place).read()
    if place.check not in {"", check_of(secret, place.office)}:
        raise OtherSecretError
    key = tools.keys.register_key(secret, place.office)
    file = tools.registers.open(folder / REGISTER_FILE, key, read_only=read_only)
    register = Register(file, tools.keys.verify, watch)
    try:
        office = _office(register, place.office, tools.now(), read_only=read_only)
    except BaseException:
        register.close()
        raise
    return OfficeData(folder, tools, office, register, secret, read_only, private)
