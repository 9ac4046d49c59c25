"""Makes backups, also while the desk is in use."""

import hashlib
import os
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from counsel_desk.domain.backup.keeping import kept
from counsel_desk.domain.backup.manifest import (
    BackedUpFile,
    Manifest,
    allowed_name,
    used_only,
)
from counsel_desk.domain.office_log.bodies import BackedUp
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.files import open_own
from counsel_desk.progress import Progress, go_on
from counsel_desk.services.backup import settings
from counsel_desk.services.ports.backups import Packing, StoredList
from counsel_desk.services.work.data_folder import VAULT_FOLDER
from counsel_desk.services.work.office_data import OfficeData, OfficeDataDamagedError, check_of
from counsel_desk.services.work.session import Session

_CERTAIN_NS = 3 * 10**9
"""A file that changed less than three seconds before it was read may have changed again since
without a newer time: FAT counts in steps of two seconds."""


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


@dataclass(frozen=True)
class Made:
    """A backup that was made.

    Attributes:
        place: Where it is.
        name: Name of its list.
        made: When it was made.
        files: How many files it holds.
        size: How much they hold, in bytes.
    """

    place: Path
    name: str
    made: datetime
    files: int
    size: int


@dataclass(frozen=True)
class _Taken:
    """A file that was taken in, and by which it is seen whether it changed since.

    The file stays open until nothing is written any more: closing it earlier would release SQLite's
    locks on it, see https://www.sqlite.org/howtocorrupt.html.
    """

    file: BinaryIO
    listed: BackedUpFile
    stat: tuple[int, int, int]
    certain: bool


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
        self.place = require_place(data, place)
        self.laptop = check_of(data.device_secret, data.office.office)
        self._lists = lists(data, self.place)
        self._taken: dict[str, _Taken] = {}
        self._stack = ExitStack()
        known = [one.manifest for one in self._lists[:1] if self._may_reuse(one)]
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

    def _may_reuse(self, one: StoredList) -> bool:
        """Return whether a backup's packs may be used again: they hold nothing destroyed since."""
        destroyed = self._data.register.state.destroyed
        return destroyed is None or one.manifest.made > destroyed

    def copy(self) -> None:
        """Copy every file as it is now; those that change meanwhile are copied again at the end."""
        found = _names(self._data.folder)
        with suppress(FileNotFoundError):
            sizes = [(self._data.folder / name).stat().st_size for name in found]
            self._packing.total_bytes = sum(sizes)
        for name in found:
            # The journal of a save is gone when the save is.
            with suppress(FileNotFoundError):
                self._take(name)

    def _take(self, name: str) -> None:
        try:
            self._read(name)
        except FileNotFoundError:
            raise
        except OSError:
            raise OfficeDataDamagedError(file=name) from None

    def _read(self, name: str) -> None:
        descriptor = open_own(self._data.folder / name, os.O_RDONLY)
        file = self._stack.enter_context(os.fdopen(descriptor, "rb", buffering=0))
        stat = os.fstat(descriptor)
        certain = time.time_ns() - stat.st_mtime_ns > _CERTAIN_NS
        listed = self._packing.add(name, file)
        self._taken[name] = _Taken(file, listed, _known_by(stat), certain)

    def finish(self, session: Session | None = None) -> Made:
        """Copy again what has changed, and list the backup; nothing may be written meanwhile.

        Args:
            session: Whoever is signed in, for the office log; otherwise whoever comes next.

        Raises:
            KnownError: The place is full or gone, or a file is not the desk's own.
        """
        names = _names(self._data.folder)
        for name in names:
            if not self._unchanged(name):
                self._take(name)
        packs = self._packing.finish()
        packs, files = used_only(packs, [self._taken[name].listed for name in names])
        with self._data.register.reading() as register:
            head = register.state.head
        now = self._data.tools.now()
        manifest = Manifest(self._data.office.office, self.laptop, now, head, packs, files)
        return self._list(manifest, session)

    def _unchanged(self, name: str) -> bool:
        taken = self._taken.get(name)
        if taken is None or not taken.certain:
            return False
        return _known_by((self._data.folder / name).stat()) == taken.stat

    def _list(self, manifest: Manifest, session: Session | None) -> Made:
        data, body = self._data, self._store.encoded(manifest)
        mark = data.tools.keys.backup_mark(data.device_secret, data.office.office, body)
        name = self._store.put(self.place, manifest, mark)
        digest = hashlib.sha256(body).digest()
        if session is None or not session.may_sign:
            settings.remember(data, digest, manifest.made, self.place)
        else:
            with data.register.writing() as register:
                register.enter(session.author, BackedUp(digest, manifest.made))
            settings.note_made(data.folder, self.place, manifest.made)
        self._thin(name, manifest.made)
        size = sum(file.size for file in manifest.files)
        return Made(self.place, name, manifest.made, len(manifest.files), size)

    def _thin(self, name: str, now: datetime) -> None:
        """Delete the backups whose time is over; what cannot be deleted now goes next time."""
        made = {one.name: one.manifest.made for one in self._lists} | {name: now}
        left = kept(made.values(), now, self._data.register.state.destroyed)
        dropped = {name for name, instant in made.items() if instant not in left}
        self._store.drop(self.place, dropped)


def require_place(data: OfficeData, place: Path) -> Path:
    """Return the folder for backups at a place.

    Raises:
        InsideError: It lies in the data folder.
        OtherOfficeError: It holds the backups of another office.
        KnownError: It cannot be reached.
    """
    if place.resolve().is_relative_to(data.folder.resolve()):
        raise InsideError
    settled = data.tools.backups.settled(place)
    lists(data, settled)
    return settled


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
    return [one for one in found if one.mark == mark(data.device_secret, office, one.body)]


def back_up(
    data: OfficeData, place: Path, session: Session | None = None, progress: Progress = go_on
) -> Made:
    """Make a backup while nothing is written, for instance while nobody is signed in."""
    with Backup(data, place, progress) as backup:
        backup.copy()
        return backup.finish(session)


def _names(folder: Path) -> list[str]:
    """Return the names of the files that belong into a backup."""
    found = [*folder.glob("*"), *(folder / VAULT_FOLDER).glob("*")]
    names = (path.relative_to(folder).as_posix() for path in found)
    return sorted(name for name in names if allowed_name(name))


def _known_by(stat: os.stat_result) -> tuple[int, int, int]:
    return stat.st_ino, stat.st_size, stat.st_mtime_ns
