"""Puts an office back from a backup, on this laptop or on another one."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from counsel_desk.domain.backup.manifest import Manifest
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import AlarmError, KnownError, ReadOnlyError
from counsel_desk.files import write_anew
from counsel_desk.progress import Progress, go_on
from counsel_desk.services.ports.backups import StoredList
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import data_folder, putting_back
from counsel_desk.services.work.office_data import (
    NoOfficeError,
    check_of,
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


class NotMadeHereError(KnownError):
    """A backup says that it is of this laptop, and was not marked by it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This backup was changed after it was made, or somebody else made it. Nothing has been "
        "restored. Please use an older backup, or one that is kept at another place.",
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


class StateHereError(KnownError):
    """The data folder holds an office already, so a person has to decide between the two states."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This office is here already: its log has {here} entries, the last of {here_day}. The "
        "backup has {there} entries, of {there_day}. Nothing has been restored. If the backup is "
        "to take its place, please say so; what is here is then kept beside it.",
    )


class FolderError(KnownError):
    """The data folder cannot be written to as it should."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The desk's folder could not be written to, or the disk is full. Please free some space "
        "and open the desk again: what was begun is finished then, or taken back.",
    )


class BackupNotOpenError(KnownError):
    """What was restored does not open."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "What this backup holds does not fit together. Nothing has been restored. Please use an "
        "older backup, or one that is kept at another place.",
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
    return mine or found


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
        KnownError: The list is damaged, or the place cannot be read.
    """
    store = tools.backups
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


def restore(
    folder: Path, tools: Tools, chosen: Offer, progress: Progress = go_on, *, replace: bool = False
) -> None:
    """Put an office back from a backup; whatever is there is kept beside it.

    Args:
        folder: The data folder.
        tools: Storage, security and reports.
        chosen: The backup.
        progress: Called with how much is written.
        replace: Whether a person has seen both states, and decided that the backup is to replace
            the one that is here.

    Raises:
        NotMadeHereError: The backup was changed.
        StateHereError: There is an office here, and nobody decided.
        BackupDamagedError: A part of the backup is missing or damaged; nothing has changed.
        KnownError: The disk is full or the place is gone; nothing has changed.
    """
    if data_folder.is_read_only(folder):
        raise ReadOnlyError
    if chosen.occupied and not replace:
        raise _state_error(chosen)
    try:
        _take_out(folder, tools, chosen, progress)
        putting_back.put_back(folder)
    except OSError:
        raise FolderError from None
    finally:
        putting_back.give_up(folder)


def _take_out(folder: Path, tools: Tools, chosen: Offer, progress: Progress) -> None:
    """Write what a backup holds, and check that it opens, without touching what is there."""
    incoming = putting_back.begin(folder)
    tools.backups.unpack(chosen.place, chosen.manifest, incoming, progress)
    require_whole(incoming, tools, chosen)
    write_anew(incoming / chosen.name, [(chosen.place / chosen.name).read_bytes()])
    newest = offers(incoming, tools, chosen.place)[0]
    if newest.name != chosen.name and not chosen.occupied:
        # It may know of files that were destroyed since, which are not to come back.
        newer = incoming / putting_back.NEWER
        tools.backups.unpack(chosen.place, newest.manifest, newer, progress)


def require_whole(folder: Path, tools: Tools, chosen: Offer) -> None:
    """Refuse what a backup held unless its mark and its log are this office's.

    Without the laptop's secret, as on another laptop, that is seen when somebody signs in.

    Raises:
        NotMadeHereError: The list was changed.
        BackupNotOpenError: The files do not fit together.
    """
    try:
        place = read_description(folder)
    except KnownError:
        raise BackupNotOpenError from None
    try:
        secret = tools.device(place.secret_place).read()
    except KnownError:
        return
    stored = tools.backups.read(chosen.place, chosen.name)
    if check_of(secret, place.office) != chosen.manifest.laptop:
        return
    if stored.mark != tools.keys.backup_mark(secret, place.office, stored.body):
        raise NotMadeHereError
    try:
        data = open_office_data(folder, tools, mend=False)
    except KnownError:
        raise BackupNotOpenError from None
    try:
        data.register.trust()
    except AlarmError:
        raise BackupNotOpenError from None
    finally:
        data.register.close()
    if data.register.state.head != chosen.manifest.head:
        raise BackupNotOpenError


def _state_error(chosen: Offer) -> StateHereError:
    unknown = "?"
    return StateHereError(
        here=chosen.here if chosen.here is not None else unknown,
        here_day=f"{local_day(chosen.here_day):%d-%m-%Y}" if chosen.here_day else unknown,
        there=chosen.manifest.head.length,
        there_day=f"{local_day(chosen.manifest.made):%d-%m-%Y}",
    )
