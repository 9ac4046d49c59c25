"""Finds the backups at a place, and what restoring one of them would replace."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from counsel_desk.domain.backup.manifest import Manifest
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.ports.backups import StoredList
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import data_folder, putting_back
from counsel_desk.services.work.office_data import (
    NoOfficeError,
    open_office_data,
    read_description,
)


class NoBackupError(KnownError):
    """There is no backup at a place."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "There is no finished backup in this folder. Please choose the folder that backups were "
        "made to, or another one.",
    )


class OtherOfficeHereError(KnownError):
    """The data folder holds another office than the backup."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Another office is kept in this folder than in the backup. Nothing has been restored. "
        "Please choose an empty folder.",
    )


class SeveralLaptopsError(KnownError):
    """The place holds the backups of several laptops."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Backups of several laptops of the office are kept here. Please choose which one is to be "
        "restored: {names}.",
    )


class FolderError(KnownError):
    """The data folder cannot be written to as it should."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The desk's folder could not be written to, or the disk is full. Please free some space "
        "and open the desk again: what was begun is finished then, or taken back.",
    )


@dataclass(frozen=True)
class Offer:
    """A backup that can be restored, and what it would replace.

    Attributes:
        place: Where it is.
        name: Name of its list.
        manifest: What it holds.
        here: How many entries the log has that is here; `None` if there is no office here, or if it
            cannot be read.
        here_day: When the last of them was made.
        occupied: Whether there is anything of an office here.
    """

    place: Path
    name: str
    manifest: Manifest
    here: int | None
    here_day: datetime | None
    occupied: bool


def offers(folder: Path, tools: Tools, place: Path) -> list[StoredList]:
    """Return the lists of the backups at a place, the newest first; damaged ones are left out.

    Those of other laptops are left out where it is known which this one is.

    Raises:
        NoBackupError: There is none.
        KnownError: The place cannot be read, or every list is damaged.
    """
    store = tools.backups
    settled = store.settled(place)
    found, wrong = [], None
    for name in store.names(settled):
        try:
            found.append(store.read(settled, name))
        except KnownError as error:
            wrong = wrong or error
    own = _laptop(folder)
    mine = [one for one in found if one.manifest.laptop == own]
    if not found:
        raise wrong or NoBackupError
    return newest_first(mine or found, tools.now())


def newest_first(lists: list[StoredList], now: datetime) -> list[StoredList]:
    """Return lists with the newest first, and at the end those that a clock set ahead made."""
    return sorted(
        lists, key=lambda one: (one.manifest.made <= now, one.manifest.made), reverse=True
    )


def _laptop(folder: Path) -> str:
    try:
        return read_description(folder).check
    except KnownError:
        return ""


def offer(folder: Path, tools: Tools, place: Path, name: str = "") -> Offer:
    """Return what restoring a backup would do.

    Args:
        folder: The data folder.
        tools: Storage, security and reports.
        place: The place that the backup is kept at.
        name: Name of its list; the newest if empty.

    Raises:
        NoBackupError: There is none.
        SeveralLaptopsError: The place holds those of several laptops, and none was named.
        OtherOfficeHereError: The folder holds another office.
        FolderError: What was interrupted before cannot be finished.
        KnownError: The list is damaged, or the place cannot be read.
    """
    store = tools.backups
    _finish(folder)
    settled = store.settled(place)
    if name:
        chosen = store.read(settled, name)
    else:
        newest = store.names(settled)[:1]
        found = offers(folder, tools, settled)
        if newest and newest[0] != found[0].name and _laptop(folder) == "":
            store.read(settled, newest[0])  # says what is wrong with it
        if len({one.manifest.laptop for one in found}) > 1:
            raise SeveralLaptopsError(names=", ".join(one.name for one in found))
        chosen = found[0]
    here, day, occupied = _state_here(folder, tools, chosen.manifest.office)
    return Offer(settled, chosen.name, chosen.manifest, here, day, occupied)


def _finish(folder: Path) -> None:
    """Finish what was interrupted before, so that what is here is one state."""
    if data_folder.is_read_only(folder):
        return
    try:
        putting_back.finish(folder)
    except OSError:
        raise FolderError from None


def _state_here(
    folder: Path, tools: Tools, office: str
) -> tuple[int | None, datetime | None, bool]:
    try:
        other = read_description(folder).office != office
    except NoOfficeError:
        return None, None, False
    except KnownError:
        return None, None, True
    if other:
        raise OtherOfficeHereError
    try:
        data = open_office_data(folder, tools, mend=False)
    except KnownError:
        return None, None, True
    try:
        with data.register.reading() as register:
            last = register.latest(1)
            return register.state.head.length, last[0].instant if last else None, True
    except KnownError:
        return None, None, True
    finally:
        data.register.close()
