"""Reads and writes the lists of what each backup at a place holds."""

import hashlib
import hmac
import os
import re
import secrets
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from counsel_desk.domain.backup.manifest import PACKS, Manifest, sensible
from counsel_desk.files import LinkedFileError, open_own, sweep, write_anew
from counsel_desk.storage.backup.errors import (
    BackupDamagedError,
    PlaceUnreachableError,
    place_translated,
)

SUFFIX = ".backup"
OWN_FOLDER = "counsel_desk backup"
"""Where backups go in a folder that holds something else, such as the top of a stick."""
_NAME = re.compile(r"[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}\.backup")
_LARGEST = 256 * 2**20
"""A list has some 1.3 MB for each gigabyte of data."""
_ABANDONED_SECONDS = 24 * 3600
"""After how long a pack that no list names is what a killed backup left, and no one's just now."""


@dataclass(frozen=True)
class StoredList:
    """A list as it is stored.

    Attributes:
        name: Its file name.
        manifest: What it says.
        body: The bytes that it is written in.
        mark: What the laptop that made it marked these bytes with.
    """

    name: str
    manifest: Manifest
    body: bytes = field(repr=False)
    mark: bytes

    @property
    def content(self) -> bytes:
        """All bytes of its file."""
        return _content(self.body, self.mark)


def settled(place: Path) -> Path:
    """Return the folder for backups at a place: itself, or a folder in it if it holds others.

    Raises:
        PlaceUnreachableError: It is not there, perhaps because a stick is not plugged in.
    """
    if not place.absolute().parent.is_dir():
        raise PlaceUnreachableError
    with place_translated():
        if not place.is_dir() or names(place) or (place / PACKS).is_dir():
            return place
        return place / OWN_FOLDER if any(place.iterdir()) else place


def names(place: Path) -> list[str]:
    """Return the names of the lists at a place, the newest first."""
    with place_translated():
        found = [each.name for each in place.iterdir()] if place.is_dir() else []
    return sorted((name for name in found if _NAME.fullmatch(name)), reverse=True)


def read(place: Path, name: str) -> StoredList:
    """Read a list.

    Raises:
        BackupDamagedError: It is missing, or is none that a desk wrote.
        PlaceUnreachableError: The place cannot be read.
    """
    if not _NAME.fullmatch(name):
        raise BackupDamagedError(file=name)
    try:
        with place_translated(), os.fdopen(open_own(place / name, os.O_RDONLY), "rb") as file:
            content = file.read(_LARGEST + 1)
    except LinkedFileError:
        raise BackupDamagedError(file=name) from None
    body, _, rest = content.partition(b"\n")
    digest, _, mark = rest.partition(b"\n")
    try:
        fits = hmac.compare_digest(bytes.fromhex(digest.decode()), hashlib.sha256(body).digest())
        found = StoredList(
            name, msgspec.json.decode(body, type=Manifest), body, bytes.fromhex(mark.decode())
        )
    except (ValueError, RecursionError):
        raise BackupDamagedError(file=name) from None
    whole = fits and found.content == content and sensible(found.manifest)
    if not whole or name[:16] != _stamp(found.manifest.made):
        raise BackupDamagedError(file=name)
    return found


def encoded(manifest: Manifest) -> bytes:
    """Return the bytes that a list is written in, and that are marked."""
    return msgspec.json.encode(manifest)


def put(place: Path, manifest: Manifest, mark: bytes) -> str:
    """Write a list, whole or not at all, and return its name."""
    name = f"{_stamp(manifest.made)}-{secrets.token_hex(4)}{SUFFIX}"
    with place_translated():
        write_anew(place / name, [_content(encoded(manifest), mark)])
    return name


def _content(body: bytes, mark: bytes) -> bytes:
    return b"\n".join((body, hashlib.sha256(body).hexdigest().encode(), mark.hex().encode(), b""))


def _stamp(made: datetime) -> str:
    return f"{made.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def drop(
    place: Path, dropped: set[str], forget: datetime, known: Mapping[str, Manifest] | None = None
) -> None:
    """Delete lists, and the packs that no other list names any more.

    A list that cannot be read keeps every pack: perhaps it can be read again tomorrow. That ends
    one day, so that what was destroyed does not stay for good because a list was damaged.

    Args:
        place: The place.
        dropped: Names of the lists.
        forget: Lists made before this instant that cannot be read are deleted as well.
        known: What lists say that were read already.
    """
    said = known or {}
    released: set[str] = set()
    for name in dropped:
        with suppress(BackupDamagedError):
            released |= _packs(place, name, said)
        with place_translated():
            (place / name).unlink(missing_ok=True)
    needed: set[str] = set()
    for name in names(place):
        try:
            needed |= _packs(place, name, said)
        except BackupDamagedError:
            if name[:16] >= _stamp(forget):
                return
            with place_translated():
                (place / name).unlink(missing_ok=True)
    sweep(place / PACKS)
    for path in sorted((place / PACKS).glob("*.pack")):
        if path.name not in needed:
            with suppress(OSError):
                abandoned = time.time() - path.stat().st_mtime > _ABANDONED_SECONDS
                if path.name in released or abandoned:
                    path.unlink()


def _packs(place: Path, name: str, known: Mapping[str, Manifest]) -> set[str]:
    manifest = known[name] if name in known else read(place, name).manifest
    return {pack.name for pack in manifest.packs}
