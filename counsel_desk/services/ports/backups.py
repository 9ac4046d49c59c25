"""Protocols for the places that backups are kept at."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol

from counsel_desk.domain.backup.manifest import BackedUpFile, Manifest, Pack
from counsel_desk.progress import Progress


class StoredList(Protocol):
    """The list of what a backup holds, as it is stored."""

    @property
    def name(self) -> str:
        """Its file name."""

    @property
    def manifest(self) -> Manifest:
        """What it says."""

    @property
    def body(self) -> bytes:
        """The bytes that it is written in."""

    @property
    def mark(self) -> bytes:
        """What the laptop that made it marked these bytes with."""

    @property
    def content(self) -> bytes:
        """All bytes of its file."""


class Packing(Protocol):
    """Files on their way into a place.

    Attributes:
        total_bytes: How much is to be read, for the progress.
        reread: Up to which pack those that are built on were read again.
        harmed: Whether one that an earlier backup names was missing or damaged.
    """

    total_bytes: int
    reread: str
    harmed: bool

    def add(self, name: str, file: BinaryIO) -> BackedUpFile:
        """Take a file in, from its beginning."""

    def finish(self) -> tuple[Pack, ...]:
        """Put everything on the disk, read it back, and return all packs that blocks lie in."""

    def keep(self) -> None:
        """Keep what was written, now that a list names it."""


class BackupPlaces(Protocol):
    """What can be done at a place."""

    def settled(self, place: Path) -> Path:
        """Return the folder for backups at a place."""

    def names(self, place: Path) -> list[str]:
        """Return the names of the lists at a place, the newest first."""

    def read(self, place: Path, name: str) -> StoredList:
        """Read a list."""

    def encoded(self, manifest: Manifest) -> bytes:
        """Return the bytes that a list is written in, and that are marked."""

    def put(self, place: Path, manifest: Manifest, mark: bytes) -> str:
        """Write a list, whole or not at all, and return its name."""

    def drop(
        self,
        place: Path,
        dropped: set[str],
        forget: datetime,
        known: Mapping[str, Manifest] | None = None,
    ) -> None:
        """Delete lists, damaged ones older than an instant, and packs that none names any more."""

    def Packer(  # noqa: N802 - a class meets it
        self, place: Path, known: Manifest | None, progress: Progress
    ) -> AbstractContextManager[Packing]:
        """Begin to take files into a place."""

    def damaged(self, place: Path, manifests: Sequence[Manifest], progress: Progress) -> set[str]:
        """Return the names of the packs that are not as the lists of a place say."""

    def unpack(self, place: Path, manifest: Manifest, folder: Path, progress: Progress) -> None:
        """Write the files of a backup into a folder."""
