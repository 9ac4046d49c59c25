"""Writes the blocks of files that a place does not hold yet into packs, and reads them back."""

import hashlib
import os
import secrets
import stat
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from counsel_desk.domain.backup.manifest import (
    BLOCK_BYTES,
    BackedUpFile,
    Block,
    Manifest,
    Pack,
    digest_of,
)
from counsel_desk.files import PRIVATE_FILE, make_folder, mark_in_use, sweep, sync_folder
from counsel_desk.progress import Progress, report
from counsel_desk.storage.backup.errors import BackupDamagedError, place_translated
from counsel_desk.storage.backup.lists import PACKS

READ_BYTES = 64 * BLOCK_BYTES
"""How much is read and hashed together."""
LARGEST_BLOCKS = 2**30 // BLOCK_BYTES
"""A pack of a gigabyte fits on every stick, whatever its file system."""
MOST_PACKS, SMALL_BLOCKS = 100, 64
"""If a backup lies in more packs, those below four megabytes are written anew, as one."""
_SAID_BLOCKS = 64
"""After how many blocks of a file, some megabytes, it is said how far the work is."""
_USED_SHARE = 2
"""A pack of which less than one part in so many is still used is written anew."""


class _NewPack:
    """A pack that is being written; it gets its name once it was read back.

    Attributes:
        name: Its name.
        digests: Those of its blocks, in order.
        listed: Whether a list names it, so that it stays.
    """

    def __init__(self, folder: Path) -> None:
        self.name = f"{secrets.token_hex(16)}.pack"
        self.digests: list[str] = []
        self.listed = False
        self._folder = folder
        self._new = folder / f".desk-{secrets.token_hex(8)}.new"
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._file = os.fdopen(os.open(self._new, flags, PRIVATE_FILE), "w+b")
        # The place may be shared: another laptop sweeps it at the end of its own backup.
        mark_in_use(self._file.fileno())

    def add(self, cell: bytes, digest: str) -> int:
        """Write a block, and return its place."""
        self._file.write(cell)
        self.digests.append(digest)
        return len(self.digests) - 1

    def put_on_disk(self) -> None:
        """Make sure that what was written outlasts a power cut, and is read from the disk."""
        self._file.flush()
        os.fsync(self._file.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(self._file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

    def read_back(self, hashed: "Hashing") -> None:
        """Compare what is on the disk with what was written, and give the pack its name.

        Raises:
            BackupDamagedError: They differ.
        """
        self._file.seek(0)
        if [digest for _cell, digest in hashed.cells(self._file)] != self.digests:
            raise BackupDamagedError(file=self.name)
        self._file.close()
        self._new.replace(self._folder / self.name)
        sync_folder(self._folder)

    def abandon(self) -> None:
        """Close it, and delete it unless a list names it."""
        with suppress(OSError):
            self._file.close()
        for path in () if self.listed else (self._new, self._folder / self.name):
            with suppress(OSError):
                path.unlink()


class Hashing:
    """Cuts files into blocks and hashes them, on both cores of an office laptop."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(2, thread_name_prefix="backup")

    def cells(self, file: BinaryIO) -> Iterator[tuple[bytes, str]]:
        """Return the blocks of a file, the last one filled up with zeros, and their digests."""
        while piece := file.read(READ_BYTES):
            cells = [
                piece[start : start + BLOCK_BYTES].ljust(BLOCK_BYTES, b"\0")
                for start in range(0, len(piece), BLOCK_BYTES)
            ]
            yield from zip(cells, self._pool.map(_digest, cells), strict=True)

    def close(self) -> None:
        """End its threads."""
        self._pool.shutdown()


def _digest(cell: bytes) -> str:
    return hashlib.sha256(cell).hexdigest()


class Packer:
    """Takes files into a place, block by block.

    Used as a context manager; what was not kept is deleted at its end, and what a killed backup
    left unfinished at the beginning.

    Args:
        place: The place.
        known: Lists of the place whose blocks need not be written again.
        progress: Called with how many bytes were read, and of how many.
    """

    def __init__(self, place: Path, known: Iterable[Manifest], progress: Progress) -> None:
        self._folder, self._progress = place / PACKS, progress
        self._hashing = Hashing()
        self._packs: list[Pack] = []
        self._known: dict[str, Block] = {}
        self._new: list[_NewPack] = []
        sweep(self._folder)
        for manifest in known:
            self._learn(manifest)
        self._old = len(self._packs)
        self.read_bytes, self.total_bytes = 0, 0

    def __enter__(self) -> "Packer":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._hashing.close()
        for pack in self._new:
            pack.abandon()

    def _learn(self, manifest: Manifest) -> None:
        """Know the blocks of a backup, except those of packs that are to be written anew."""
        places: dict[int, set[int]] = {}
        for block in (block for file in manifest.files for block in file.blocks):
            places.setdefault(block.pack, set()).add(block.place)
        index = {}
        many = len(manifest.packs) > MOST_PACKS
        for number, pack in enumerate(manifest.packs):
            used = len(places.get(number, ())) * _USED_SHARE >= pack.blocks
            small = many and pack.blocks < SMALL_BLOCKS
            if used and not small and self._is_there(pack):
                index[number] = len(self._packs)
                self._packs.append(pack)
        for block in (block for file in manifest.files for block in file.blocks):
            if block.pack in index:
                self._known.setdefault(block.digest, block._replace(pack=index[block.pack]))

    def _is_there(self, pack: Pack) -> bool:
        """Return whether a pack can be built on; its content is looked at by `damaged` alone."""
        with suppress(OSError):
            found = (self._folder / pack.name).lstat()
            return stat.S_ISREG(found.st_mode) and found.st_size == pack.blocks * BLOCK_BYTES
        return False

    def add(self, name: str, file: BinaryIO) -> BackedUpFile:
        """Take a file in, from its beginning.

        Args:
            name: Its name within the data folder.
            file: The file.

        Raises:
            StoppedError: The person stopped it.
            OSError: The file cannot be read.
            DiskFullError: The place is full.
            PlaceUnreachableError: The place was taken away.
        """
        blocks, size = [], os.fstat(file.fileno()).st_size
        file.seek(0)
        for cell, digest in self._hashing.cells(file):
            blocks.append(self._known.get(digest) or self._write(cell, digest))
            self.read_bytes += BLOCK_BYTES
            if len(blocks) % _SAID_BLOCKS == 0:
                self._say()
        self._say()
        return BackedUpFile(name, size, tuple(blocks[: -(-size // BLOCK_BYTES)]))

    def _say(self) -> None:
        report(self._progress, min(self.read_bytes, self.total_bytes), self.total_bytes)

    def _write(self, cell: bytes, digest: str) -> Block:
        with place_translated():
            if not self._new or len(self._new[-1].digests) >= LARGEST_BLOCKS:
                make_folder(self._folder.parent)
                make_folder(self._folder)
                self._new.append(_NewPack(self._folder))
            place = self._new[-1].add(cell, digest)
        block = Block(self._old + len(self._new) - 1, place, digest)
        self._known[digest] = block
        return block

    def finish(self) -> tuple[Pack, ...]:
        """Put everything on the disk, read it back, and return all packs that blocks lie in.

        Raises:
            BackupDamagedError: What was read back is not what was written.
            DiskFullError: The place is full.
            PlaceUnreachableError: The place was taken away.
        """
        with place_translated():
            for pack in self._new:
                pack.put_on_disk()
            for pack in self._new:
                pack.read_back(self._hashing)
        new = (Pack(one.name, len(one.digests), digest_of(one.digests)) for one in self._new)
        return (*self._packs, *new)

    def keep(self) -> None:
        """Keep what was written, now that a list names it."""
        for pack in self._new:
            pack.listed = True
