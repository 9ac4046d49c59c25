"""A folder as a road: a network drive, a synchronised folder, or one on a stick.

A parcel is one file, named by its sender, number, recipient and tag. Nobody can tell the tag before
they have the parcel, so whatever a stranger leaves under a number lies beside it and keeps nothing
out. A file begins with the SHA-256 of the parcel, so that one that is only half synchronised is
told from a whole one. Files are written under another name first and are never changed; copies that
a synchronising program makes of two versions have other names, and everything with another name is
left alone.
"""

import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from threading import Event

from counsel_desk.services.ports.roads import LARGEST_PARCEL, Address, RoadClosedError

_NAME = re.compile(r"([0-9a-f]{32})-([0-9]{12})-([0-9a-f]{32}|all)(-[0-9a-f]{32})?\.cdp")
_DIGEST = sha256().digest_size
_ALL = "all"
# Windows has neither links without an administrator nor these flags.
_PLAIN = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class FolderRoad:
    """A folder in which laptops leave parcels for each other.

    Args:
        folder: The folder; it has to be there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._left = Event()

    def put(self, address: Address, parcel: bytes) -> None:
        """Leave a parcel. One that lies there already under that address stays."""
        place = self._folder / _name(address)
        if len(parcel) > LARGEST_PARCEL:
            raise RoadClosedError
        with _reaching():
            if not os.path.lexists(place):
                _write(place, address.sender, sha256(parcel).digest() + parcel)

    def lacks(self, addresses: Iterable[Address]) -> list[Address]:
        """Return which of these parcels do not lie there, in their order."""
        there = set(self._lying())
        return [one for one in addresses if one not in there]

    def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        """Return what lies there for a laptop, in the order of sender and number."""
        return sorted(
            one
            for one in self._lying()
            if one.sender != reader
            and one.recipient in {"", reader}
            and one.number > seen.get(one.sender, 0)
        )

    def take(self, address: Address) -> bytes | None:
        """Return a parcel, or `None` if it is not there, not whole yet, or too large."""
        with _reaching():
            whole = _read(self._folder / _name(address))
        if whole is None or sha256(whole[_DIGEST:]).digest() != whole[:_DIGEST]:
            return None
        return whole[_DIGEST:]

    def leftover(self, sender: str) -> list[Address]:
        """Return what lies there of a laptop's own; take away what it left unfinished."""
        with _reaching():
            for part in self._folder.glob(f".desk-{sender}-*.part"):
                part.unlink(missing_ok=True)
        return [one for one in self._lying() if one.sender == sender]

    def drop(self, address: Address) -> None:
        """Take a parcel away that `leftover` named."""
        with _reaching():
            (self._folder / _name(address)).unlink(missing_ok=True)

    def watch(self, seconds: float) -> bool:
        """Wait for that time, or until somebody leaves the road; a folder does not tell."""
        self._left.wait(seconds)
        return True

    def close(self) -> None:
        """Leave the road."""
        self._left.set()

    def _lying(self) -> list[Address]:
        with _reaching(), os.scandir(self._folder) as files:
            found = [_address(one.name) for one in files if one.is_file(follow_symlinks=False)]
        return [one for one in found if one is not None]


@contextmanager
def _reaching() -> Iterator[None]:
    """Say that the road is closed where the folder is not there or refuses."""
    try:
        yield
    except OSError:
        raise RoadClosedError from None


def _name(address: Address) -> str:
    tag = f"-{address.tag}" if address.tag else ""
    return f"{address.sender}-{address.number:012d}-{address.recipient or _ALL}{tag}.cdp"


def _address(name: str) -> Address | None:
    found = _NAME.fullmatch(name)
    if found is None or not int(found[2]):
        return None
    tag = (found[4] or "").removeprefix("-")
    return Address(found[1], int(found[2]), "" if found[3] == _ALL else found[3], tag)


def _write(place: Path, sender: str, content: bytes) -> None:
    """Write a file that everybody who reaches the folder can read, whole or not at all."""
    new = place.with_name(f".desk-{sender}-{os.urandom(8).hex()}.part")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _PLAIN, 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.replace(place)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise


def _read(place: Path) -> bytes | None:
    """Return the bytes of a file; `None` if there is none, or one that no desk wrote."""
    try:
        descriptor = os.open(place, os.O_RDONLY | _PLAIN)
    except OSError as error:
        if place.parent.is_dir():
            return None
        raise RoadClosedError from error
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_size > _DIGEST + LARGEST_PARCEL:
            return None
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return file.read(_DIGEST + LARGEST_PARCEL)
    finally:
        os.close(descriptor)
