"""Puts an office back from a backup, on this laptop or on another one."""

import shutil
from pathlib import Path

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import AlarmError, KnownError, ReadOnlyError
from counsel_desk.files import write_anew
from counsel_desk.progress import Progress, go_on
from counsel_desk.services.backup.offering import FolderError, NoBackupError, Offer, offer, offers
from counsel_desk.services.ports.backups import StoredList
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import data_folder, putting_back
from counsel_desk.services.work.office_data import check_of, open_office_data, read_description

__all__ = ["FolderError", "NoBackupError", "Offer", "offer", "offers", "restore"]


class NotMadeHereError(KnownError):
    """A backup says that it is of this laptop, and was not marked by it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This backup was changed after it was made, or somebody else made it. Nothing has been "
        "restored. Please use an older backup, or one that is kept at another place.",
    )


class StateHereError(KnownError):
    """The data folder holds an office already, so a person has to decide between the two states."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This office is here already: its log has {here} entries, the last of {here_day}. The "
        "backup has {there} entries, of {there_day}. Nothing has been restored. If the backup is "
        "to take its place, please add “--replace”; what is here is then kept beside it.",
    )


class ClosedStateHereError(StateHereError):
    """The data folder holds an office that cannot be opened, so its state is not known."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "An office is here already, and cannot be opened now. The backup has {there} entries, of "
        "{there_day}. Nothing has been restored. If the backup is to take its place, please add "
        "“--replace”; what is here is then kept beside it.",
    )


class BackupNotOpenError(KnownError):
    """What was restored does not open."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "What this backup holds does not fit together. Nothing has been restored. Please use an "
        "older backup, or one that is kept at another place.",
    )


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
    # Read once, so that what is checked, taken out and kept is the same, whoever writes meanwhile.
    stored = tools.backups.read(chosen.place, chosen.name)
    if stored.manifest != chosen.manifest:
        raise NotMadeHereError
    tools.backups.unpack(chosen.place, stored.manifest, incoming, progress)
    secret = _require_whole(folder, incoming, tools, stored)
    write_anew(incoming / chosen.name, [stored.content])
    _add_newer(incoming, tools, chosen, secret, progress)


def _require_whole(folder: Path, incoming: Path, tools: Tools, stored: StoredList) -> bytes:
    """Refuse what a backup held unless its mark and its log are this office's.

    Without the laptop's secret, as on another laptop, that is seen when somebody signs in.

    Returns:
        The secret, or nothing if it is not at hand.

    Raises:
        NotMadeHereError: The list was changed.
        BackupNotOpenError: The files do not fit together.
    """
    manifest = stored.manifest
    try:
        office = read_description(incoming).office
    except KnownError:
        raise BackupNotOpenError from None
    if office != manifest.office:
        raise BackupNotOpenError
    secret, key_file = _secret(tools, (folder, incoming), office, manifest.laptop)
    if not secret:
        return b""
    if stored.mark != tools.keys.backup_mark(secret, office, stored.body):
        raise NotMadeHereError
    try:
        data = open_office_data(incoming, tools, key_file, mend=False)
    except KnownError:
        raise BackupNotOpenError from None
    try:
        data.register.trust()
    except AlarmError:
        raise BackupNotOpenError from None
    finally:
        data.register.close()
    if data.register.state.head != manifest.head:
        raise BackupNotOpenError
    return secret


def _secret(
    tools: Tools, folders: tuple[Path, ...], office: str, laptop: str
) -> tuple[bytes, Path | None]:
    """Return a laptop's secret and its key file; nothing where it is not at hand.

    What the office that is here says comes first: a description in a backup is anybody's.
    """
    for folder in folders:
        try:
            place = read_description(folder).secret_place
            secret = tools.device(place).read()
        except KnownError:
            continue
        if check_of(secret, office) == laptop:
            return secret, place if isinstance(place, Path) else None
    return b"", None


def _add_newer(
    incoming: Path, tools: Tools, chosen: Offer, secret: bytes, progress: Progress
) -> None:
    """Take out the newest state too, if it knows more than what is here and what was chosen.

    It may know of files that were destroyed since, which are not to come back. One that is damaged
    is left out: it is why people choose an older one.
    """
    here, newer, store = chosen.here or 0, incoming / putting_back.NEWER, tools.backups
    for one in offers(incoming, tools, chosen.place):
        manifest, length = one.manifest, one.manifest.head.length
        other = (manifest.office, manifest.laptop) != (
            chosen.manifest.office,
            chosen.manifest.laptop,
        )
        if other or length <= max(here, chosen.manifest.head.length):
            continue
        mark = tools.keys.backup_mark(secret, manifest.office, one.body)
        if secret and one.mark != mark:
            continue
        try:
            store.unpack(chosen.place, manifest, newer, progress)
        except KnownError as error:
            shutil.rmtree(newer, ignore_errors=True)
            if "file" not in error.parameters:
                raise
        else:
            return


def _state_error(chosen: Offer) -> StateHereError:
    there = {
        "there": chosen.manifest.head.length,
        "there_day": f"{local_day(chosen.manifest.made):%d-%m-%Y}",
    }
    if chosen.here is None or chosen.here_day is None:
        return ClosedStateHereError(**there)
    return StateHereError(
        here=chosen.here, here_day=f"{local_day(chosen.here_day):%d-%m-%Y}", **there
    )
