"""What a laptop remembers of its backups: the places, and what the office log is yet to hear of.

It stands in a file of its own, so that a backup can be made while nobody is signed in. Nothing is
decided by it but where to write ciphertext: when the last backup was made is read from the log.
"""

import hmac
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import msgspec

from counsel_desk.domain.backup.manifest import YEARS
from counsel_desk.domain.office_log.bodies import BackedUp
from counsel_desk.files import LinkedFileError, open_own, write_anew
from counsel_desk.services.backup.offering import FolderError
from counsel_desk.services.work.data_folder import BACKUPS_FILE
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session

_LARGEST = 2**20
_MOST_OWED = 100
_DIGEST = 32
"""Bytes of a SHA-256."""


@dataclass(frozen=True)
class Owed:
    """A backup that the office log is to hear of.

    Attributes:
        manifest: SHA-256 of its list.
        made: When it was made.
        mark: This laptop's, over both.
    """

    manifest: bytes
    made: datetime
    mark: bytes


@dataclass(frozen=True)
class Settings:
    """What the file says.

    Attributes:
        places: The folders that backups go to by themselves, with when the last one was made.
        owed: What the office log is to hear of.
    """

    places: Mapping[str, datetime | None] = field(default_factory=dict)
    owed: tuple[Owed, ...] = ()


def read(folder: Path) -> Settings:
    """Return what a data folder's file says; one that cannot be read says nothing."""
    try:
        with os.fdopen(open_own(folder / BACKUPS_FILE, os.O_RDONLY), "rb") as file:
            found = msgspec.json.decode(file.read(_LARGEST), type=Settings)
    except (OSError, LinkedFileError, msgspec.DecodeError, RecursionError):
        return Settings()
    # Anybody with the account can have written it: a time without its zone cannot be compared.
    places = {
        one: made if made is not None and _sensible(made) else None
        for one, made in found.places.items()
        if "\0" not in one
    }
    owed = tuple(one for one in found.owed if len(one.manifest) == _DIGEST and _sensible(one.made))
    return Settings(places, owed)


def _sensible(made: datetime) -> bool:
    return made.tzinfo is not None and made.year in YEARS


def write(folder: Path, settings: Settings) -> None:
    """Write the file, whole or not at all.

    Raises:
        FolderError: The disk refuses.
    """
    try:
        write_anew(folder / BACKUPS_FILE, [msgspec.json.encode(settings)])
    except OSError:
        raise FolderError from None


def remember(data: OfficeData, body: bytes, made: datetime, place: Path) -> None:
    """Remember a backup that was made while nobody was signed in.

    Args:
        data: The office's data.
        body: SHA-256 of its list.
        made: When it was made.
        place: Where it is.
    """
    note_made(data.folder, place, made)
    before = read(data.folder)
    owed = (*before.owed, Owed(body, made, _mark(data, body, made)))[-_MOST_OWED:]
    # If the disk refuses, the backup is good all the same; only its day is not known here.
    with suppress(FolderError):
        write(data.folder, replace(before, owed=owed))


def note_made(folder: Path, place: Path, made: datetime) -> None:
    """Remember when the last backup was made at a place, if backups go there by themselves."""
    before = read(folder)
    if str(place) in before.places:
        with suppress(FolderError):
            write(folder, replace(before, places={**before.places, str(place): made}))


def enter_owed(session: Session) -> None:
    """Enter in the office log which backups were made while nobody was signed in."""
    data = session.data
    found = read(data.folder)
    if not found.owed:
        return
    genuine = [one for one in found.owed if _genuine(data, one)]
    with data.register.writing() as register:
        for one in genuine:
            if one.manifest.hex() not in register.state.backups:
                register.enter(session.author, BackedUp(one.manifest, one.made))
    # If the disk refuses, each is found to be entered the next time.
    with suppress(FolderError):
        write(data.folder, replace(found, owed=()))


def _genuine(data: OfficeData, owed: Owed) -> bool:
    return hmac.compare_digest(owed.mark, _mark(data, owed.manifest, owed.made))


def _mark(data: OfficeData, manifest: bytes, made: datetime) -> bytes:
    body = manifest + made.isoformat().encode()
    return data.tools.keys.backup_mark(data.device_secret, data.office.office, body)
