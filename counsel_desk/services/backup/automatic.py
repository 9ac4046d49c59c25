"""Where backups go by themselves, when one is due, and how old the last one is."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.backup import making, settings
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session

EVERY = timedelta(hours=20)
"""A laptop that is locked each evening gets a backup each evening, a little earlier or later."""
OLD = timedelta(days=7)
"""From when on people are reminded."""
_TOLERANCE = timedelta(minutes=5)
_WITH_RECORDS = {VaultKind.COUNSELLING, VaultKind.CASEWORK}


@dataclass(frozen=True)
class Place:
    """A place that backups go to by themselves.

    Attributes:
        folder: The folder.
        last: When the last one was made there, as far as it is known.
        there: Whether it can be reached now.
        beside: Whether it is on the disk of the records, and would be lost with them.
    """

    folder: Path
    last: datetime | None
    there: bool
    beside: bool = False


@dataclass(frozen=True)
class Overview:
    """How an office stands with its backups.

    Attributes:
        last: When the last backup was made that the office log knows of.
        old: Whether it is so old, or was never made, that people are reminded.
        places: The places on this laptop.
    """

    last: datetime | None
    old: bool
    places: tuple[Place, ...]


def overview(session: Session) -> Overview:
    """Return how the office stands with its backups."""
    session.require(Operation.READ_OWN_ACTIONS)
    last, found = last_made(session), settings.read(session.data.folder).places
    places = [_place(session.data, Path(one), made) for one, made in found.items()]
    return Overview(last, is_old(session), tuple(places))


def _place(data: OfficeData, folder: Path, last: datetime | None) -> Place:
    there = _there(data, folder)
    beside = there and data.tools.machine.same_disk(data.folder, folder) is True
    return Place(folder, last, there, beside)


def last_made(session: Session) -> datetime | None:
    """Return when the last backup was made, as the office log has it.

    One that is said to be of another day than today or before is no reason to make none.
    """
    now = session.data.tools.now() + _TOLERANCE
    made = (one for one in session.data.register.state.backups.values() if one <= now)
    return max(made, default=None)


def is_old(session: Session) -> bool:
    """Return whether the last backup is a week old, or none was made in the office's first week."""
    since = last_made(session)
    if since is None:
        with session.data.register.reading() as register:
            since = min(entry.instant for entry in register.first())
    return session.data.tools.now() - since >= OLD


def concerned(session: Session) -> bool:
    """Return whether a person is reminded: whoever works with records, and who looks after them."""
    runs = allowed(session.me.roles, Operation.RUN_BACKUPS)
    return runs or bool(session.paired) or bool(_WITH_RECORDS & session.vaults.keys())


def add_place(session: Session, place: Path) -> Path:
    """Let backups go to a folder by themselves, and return the folder that they go to.

    Raises:
        KnownError: It cannot be reached, lies in the data folder or holds another office's.
    """
    session.require(Operation.RUN_BACKUPS)
    settled = making.require_place(session.data, place)
    found = settings.read(session.data.folder)
    if str(settled) not in found.places:
        settings.write(
            session.data.folder, replace(found, places={**found.places, str(settled): None})
        )
    return settled


def remove_place(session: Session, place: Path) -> None:
    """Let no more backups go to a folder; those that are there stay."""
    session.require(Operation.RUN_BACKUPS)
    found = settings.read(session.data.folder)
    left = {one: made for one, made in found.places.items() if one != str(place)}
    settings.write(session.data.folder, replace(found, places=left))


def due(data: OfficeData) -> list[Path]:
    """Return the places that can be reached and have no backup of today yet."""
    now, found = data.tools.now(), settings.read(data.folder).places
    return [
        Path(place)
        for place, made in found.items()
        if (made is None or abs(now - made) >= EVERY) and _there(data, Path(place))
    ]


def _there(data: OfficeData, place: Path) -> bool:
    """Return whether a place can be reached: without its stick, its folder is missing too."""
    try:
        return place.is_dir() and data.tools.backups.settled(place) == place
    except (KnownError, OSError):
        return False
