"""Makes backups, also while the desk is in use."""

import hashlib
import os
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType

from counsel_desk.domain.backup.keeping import ERASED_WITHIN, holds_destroyed, kept, overdue
from counsel_desk.domain.backup.manifest import Manifest, used_only
from counsel_desk.domain.office_log.bodies import BackedUp
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import AlarmError, KnownError, NotPermittedError
from counsel_desk.files import open_own
from counsel_desk.progress import Progress, go_on
from counsel_desk.services.backup import settings, taking
from counsel_desk.services.backup.offering import newest_first
from counsel_desk.services.backup.taking import Taken
from counsel_desk.services.ports.backups import Packing, StoredList
from counsel_desk.services.work.office_data import (
    DESCRIPTION_FILE,
    OfficeData,
    OfficeDataDamagedError,
    check_of,
    read_description,
)
from counsel_desk.services.work.session import Session


class OtherOfficeError(KnownError):
    """The place holds the backups of another office."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This place holds backups of another office. Nothing has been changed. Please choose "
        "another folder.",
    )


class InsideError(KnownError):
    """The place lies in the data folder itself."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A backup in the desk's own folder would be lost together with it. Nothing has been "
        "changed. Please choose a folder on a stick, another disk or a network drive.",
    )


class PlaceFailingError(KnownError):
    """A backup was made at a place where earlier ones are damaged."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The new backup is made and whole. But parts of earlier ones at this place were missing or "
        "damaged; the new one does not use them. The stick or disk may be failing: please keep "
        "backups on another one from now on.",
    )


class KeyFileThereError(KnownError):
    """Backups would lie together with the key file."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The key file of this computer is in this folder. Whoever found both would be a step "
        "nearer to the records. Nothing has been changed. Please choose another stick or disk "
        "for the backups.",
    )


@dataclass(frozen=True)
class Made:
    """A backup that was made.

    Attributes:
        place: Where it is.
        name: Name of its list.
        made: When it was made.
        files: How many files it holds.
        size: How much they hold, in bytes.
        warning: What people are to know of the place, if anything.
    """

    place: Path
    name: str
    made: datetime
    files: int
    size: int
    warning: KnownError | None


class Backup:
    """A backup under way. `copy` may run while the desk is in use; `finish` may not.

    Used as a context manager; unless it was finished, nothing remains at its end.

    Args:
        data: The office's data.
        place: The folder that it is kept in.
        progress: Called with how many bytes were read, and of how many.

    Raises:
        InsideError: The place lies in the data folder.
        OtherOfficeError: The place holds the backups of another office.
        KnownError: The place cannot be read.
    """

    def __init__(self, data: OfficeData, place: Path, progress: Progress = go_on) -> None:
        self._data, self._store = data, data.tools.backups
        self.place = _settled(data, place)
        self.laptop = check_of(data.device_secret, data.office.office)
        self._lists = lists(data, self.place)
        self._taken: dict[str, Taken] = {}
        self._stack = ExitStack()
        known = next((one.manifest for one in self._lists), None)
        if known and holds_destroyed(known.head.length, data.register.state.erasures):
            known = None  # whose packs would hold it for as long as anything else in them is needed
        self._packing: Packing = self._stack.enter_context(
            self._store.Packer(self.place, known, progress)
        )

    def __enter__(self) -> "Backup":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.__exit__(kind, error, trace)

    def close(self) -> None:
        """End it; unless it was finished, nothing remains."""
        self._stack.close()

    def copy(self) -> None:
        """Copy every file as it is now; those that change meanwhile are copied again at the end."""
        for name in self._names():
            # The journal of a save is gone when the save is, which Windows prevents while it is
            # open here; one that a power cut left is there at the end too.
            if not name.endswith("-journal"):
                with suppress(FileNotFoundError):
                    self._take(name)

    def _names(self) -> list[str]:
        found = taking.names(self._data.folder)
        with suppress(FileNotFoundError):
            sizes = [(self._data.folder / name).stat().st_size for name in found]
            self._packing.total_bytes = sum(sizes)
        return found

    def _take(self, name: str) -> None:
        try:
            self._read(name)
        except FileNotFoundError:
            raise
        except OSError:
            raise OfficeDataDamagedError(file=name) from None

    def _read(self, name: str) -> None:
        file = os.fdopen(open_own(self._data.folder / name, os.O_RDONLY), "rb", buffering=0)
        # It stays open until nothing is written any more: closing it earlier would release SQLite's
        # locks on it, see https://www.sqlite.org/howtocorrupt.html.
        self._stack.callback(file.close)
        stat = os.fstat(file.fileno())
        certain = taking.is_certain(stat)
        listed = self._packing.add(name, file)
        self._taken[name] = Taken(listed, taking.known_by(stat), certain)
        if name == DESCRIPTION_FILE:
            file.close()  # it is made anew, which Windows prevents while it is open

    def finish(self, session: Session | None = None) -> Made:
        """Copy again what has changed, and list the backup; nothing may be written meanwhile.

        Args:
            session: Whoever is signed in, for the office log; otherwise whoever comes next.

        Raises:
            KnownError: The place is full or gone, or a file is not the desk's own.
        """
        names = self._names()
        for name in names:
            taken = self._taken.get(name)
            if taken is None or not taken.is_still(self._data.folder / name):
                self._take(name)
        packs = self._packing.finish()
        packs, files = used_only(packs, [self._taken[name].listed for name in names])
        with self._data.register.reading() as register:
            head = register.state.head
        now = self._data.tools.now()
        office, reread = self._data.office.office, self._packing.reread
        manifest = Manifest(office, self.laptop, now, head, packs, files, reread=reread)
        return self._list(manifest, session)

    def _list(self, manifest: Manifest, session: Session | None) -> Made:
        data, body = self._data, self._store.encoded(manifest)
        mark = data.tools.keys.backup_mark(data.device_secret, data.office.office, body)
        name = self._store.put(self.place, manifest, mark)
        try:
            self._packing.keep()
        except KnownError:
            with suppress(KnownError):  # it names what is not there
                self._store.drop(self.place, {name}, manifest.made - ERASED_WITHIN)
            raise
        self._note(hashlib.sha256(body).digest(), manifest.made, session)
        # The backup is good, whatever becomes of those before it.
        with suppress(KnownError):
            self._thin(name, manifest)
        files, warning = manifest.files, PlaceFailingError() if self._packing.harmed else None
        size = sum(one.size for one in files)
        return Made(self.place, name, manifest.made, len(files), size, warning)

    def _note(self, body: bytes, made: datetime, session: Session | None) -> None:
        """Have the office log hear of it, now or from whoever signs in next."""
        try:
            if session is not None and session.may_sign:
                with self._data.register.writing() as register:
                    register.enter(session.author, BackedUp(body, made))
                settings.note_made(self._data.folder, self.place, made)
                return
        except (AlarmError, NotPermittedError):
            raise
        except KnownError:
            pass
        settings.remember(self._data, body, made, self.place)

    def _thin(self, name: str, newest: Manifest) -> None:
        """Delete the backups whose time is over; what cannot be deleted now goes next time."""
        now = newest.made
        there = {one.name: one.manifest for one in self._lists} | {name: newest}
        erasures = overdue(self._data.register.state.erasures, now)
        holding = {one.made for one in there.values() if holds_destroyed(one.head.length, erasures)}
        left = kept((one.made for one in there.values()), now, holding)
        dropped = {name for name, one in there.items() if one.made not in left}
        self._store.drop(self.place, dropped, now - ERASED_WITHIN, there)


def require_place(data: OfficeData, place: Path) -> Path:
    """Return the folder for backups at a place.

    Raises:
        InsideError: It lies in the data folder.
        KeyFileThereError: The key file is in it.
        OtherOfficeError: It holds the backups of another office.
        KnownError: It cannot be reached.
    """
    settled = _settled(data, place)
    secret = read_description(data.folder).secret_place
    if isinstance(secret, Path) and secret.resolve().is_relative_to(place.resolve()):
        raise KeyFileThereError
    lists(data, settled)
    return settled


def _settled(data: OfficeData, place: Path) -> Path:
    if place.resolve().is_relative_to(data.folder.resolve()):
        raise InsideError
    return data.tools.backups.settled(place)


def lists(data: OfficeData, place: Path) -> list[StoredList]:
    """Return the lists at a place that this laptop made, the newest first; damaged ones are none.

    Raises:
        OtherOfficeError: The place holds the backups of another office.
        KnownError: The place cannot be read.
    """
    store, office = data.tools.backups, data.office.office
    found: list[StoredList] = []
    for name in store.names(place):
        try:
            found.append(store.read(place, name))
        except KnownError:
            continue
    if any(one.manifest.office != office for one in found):
        raise OtherOfficeError
    mark = data.tools.keys.backup_mark
    mine = [one for one in found if one.mark == mark(data.device_secret, office, one.body)]
    return newest_first(mine, data.tools.now())


def back_up(
    data: OfficeData, place: Path, session: Session | None = None, progress: Progress = go_on
) -> Made:
    """Make a backup while nothing is written, for instance while nobody is signed in."""
    with Backup(data, place, progress) as backup:
        return backup.finish(session)
