"""Checks what a backup holds, and takes files out of it again."""

import hashlib
import hmac
import os
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import BinaryIO

from counsel_desk.domain.backup.manifest import (
    BLOCK_BYTES,
    PACKS,
    BackedUpFile,
    Block,
    Manifest,
    Pack,
    digest_of,
)
from counsel_desk.files import LinkedFileError, make_folder, open_own, write_anew
from counsel_desk.progress import Progress, report
from counsel_desk.storage.backup.errors import (
    BackupDamagedError,
    PlaceUnreachableError,
    place_translated,
)
from counsel_desk.storage.backup.hashing import Hashing
from counsel_desk.storage.backup.new_pack import from_disk

SAID_BLOCKS = 64
"""After how many blocks, some megabytes, it is said how far the work is."""
_TOGETHER = 32
"""How many blocks are read together, while those before are written."""
_AHEAD = 2
"""How often that many are read before they are written."""
_MOST_OPEN = 32
"""Packs that are open at a time: years of backups have more than a process may open."""


def damaged(
    place: Path,
    manifests: Sequence[Manifest],
    progress: Progress,
    among: Collection[str] | None = None,
) -> set[str]:
    """Return the names of the packs that are not what the lists of a place say, to the last byte.

    Each is read once, however many lists name it.

    Args:
        place: The place.
        manifests: What the lists say.
        progress: Called with how many blocks were read, and of how many.
        among: Names of the packs to look at, if not all.

    Raises:
        StoppedError: The person stopped it.
        PlaceUnreachableError: The place cannot be read.
    """
    named = {pack.name: pack for manifest in manifests for pack in manifest.packs}
    packs = {name: pack for name, pack in named.items() if among is None or name in among}
    total, done = sum(pack.blocks for pack in packs.values()), 0
    found: dict[str, list[str]] = {}
    with ExitStack() as stack:
        hashing = Hashing()
        stack.callback(hashing.close)

        def said(read: int) -> None:
            report(progress, done + read, total)

        for pack in packs.values():
            with suppress(BackupDamagedError):
                found[pack.name] = _digests(place, pack, hashing, said)
            done += pack.blocks
    wrong = {name for manifest in manifests for name in _unfitting(manifest, found)}
    return wrong & packs.keys()


def _digests(place: Path, pack: Pack, hashing: Hashing, said: Callable[[int], None]) -> list[str]:
    """Return the digests of the blocks of a pack.

    Raises:
        BackupDamagedError: It is missing, or the disk cannot read it.
        PlaceUnreachableError: The place was taken away.
    """
    digests: list[str] = []
    try:
        with place_translated(), _opened(place, pack) as file:
            for _part, hashed in hashing.parts(file):
                digests += hashed
                said(len(digests))
    except PlaceUnreachableError:
        _require_place(place)
        raise BackupDamagedError(file=pack.name) from None
    return digests


def _unfitting(manifest: Manifest, found: dict[str, list[str]]) -> set[str]:
    """Return the names of the packs whose blocks are not what a list says."""
    there = [found.get(pack.name, []) for pack in manifest.packs]
    wrong = {
        pack.name
        for pack, digests in zip(manifest.packs, there, strict=True)
        if len(digests) != pack.blocks or digest_of(digests) != pack.digest
    }
    return wrong | {
        manifest.packs[block.pack].name
        for file in manifest.files
        for block in file.blocks
        if there[block.pack][block.place : block.place + 1] != [block.digest]
    }


def _require_place(place: Path) -> None:
    if not (place / PACKS).is_dir():
        raise PlaceUnreachableError


def _opened(place: Path, pack: Pack) -> BinaryIO:
    """Open a pack that has the right size."""
    try:
        with place_translated():
            descriptor = open_own(place / PACKS / pack.name, os.O_RDONLY)
    except (LinkedFileError, PlaceUnreachableError):
        _require_place(place)
        raise BackupDamagedError(file=pack.name) from None
    if os.fstat(descriptor).st_size != pack.blocks * BLOCK_BYTES:
        os.close(descriptor)
        raise BackupDamagedError(file=pack.name)
    from_disk(descriptor, 0, 0)
    return os.fdopen(descriptor, "rb")


class _Packs:
    """The packs of a backup, some of them open."""

    def __init__(self, place: Path, packs: Sequence[Pack]) -> None:
        self._place, self._packs = place, packs
        self._open: dict[int, BinaryIO] = {}

    def close(self) -> None:
        """Close every pack."""
        for file in self._open.values():
            file.close()

    def cells(self, blocks: Sequence[Block]) -> list[bytes]:
        """Return blocks.

        Raises:
            BackupDamagedError: One is missing, damaged or was changed.
            PlaceUnreachableError: The place cannot be read.
        """
        return [self._cell(block) for block in blocks]

    def _cell(self, block: Block) -> bytes:
        pack = self._packs[block.pack]
        with place_translated():
            file = self._file(block.pack)
            file.seek(block.place * BLOCK_BYTES)
            cell = file.read(BLOCK_BYTES)
        if not hmac.compare_digest(hashlib.sha256(cell).hexdigest(), block.digest):
            raise BackupDamagedError(file=pack.name)
        return cell

    def _file(self, number: int) -> BinaryIO:
        """Return a pack, open; the one that was needed longest ago is closed for it."""
        file = self._open.pop(number, None) or _opened(self._place, self._packs[number])
        self._open[number] = file
        if len(self._open) > _MOST_OPEN:
            self._open.pop(next(iter(self._open))).close()
        return file


def unpack(place: Path, manifest: Manifest, folder: Path, progress: Progress) -> None:
    """Write the files of a backup into a folder, which must not hold any of them.

    Args:
        place: The place.
        manifest: What the backup holds.
        folder: The folder.
        progress: Called with how many blocks are written, and of how many.

    Raises:
        BackupDamagedError: A block is missing, damaged or was changed.
        StoppedError: The person stopped it.
        DiskFullError: There is no room for it.
        PlaceUnreachableError: The place cannot be read, or the folder not written to.
    """
    total, done = sum(len(file.blocks) for file in manifest.files), 0
    with (
        closing(_Packs(place, manifest.packs)) as packs,
        ThreadPoolExecutor(1, "restore") as reading,
    ):
        for file in manifest.files:
            target, content = folder / file.name, _content(file, packs, reading)
            with place_translated():
                make_folder(target.parent)
                write_anew(target, _watched(content, progress, done, total))
            done += len(file.blocks)


def _watched(
    pieces: Iterator[bytes], progress: Progress, before: int, total: int
) -> Iterator[bytes]:
    for done, piece in enumerate(pieces, before):
        if done % SAID_BLOCKS == 0:
            report(progress, done, total)
        yield piece


def _content(file: BackedUpFile, packs: _Packs, reading: Executor) -> Iterator[bytes]:
    """Yield the blocks of a file; the next ones are read while these are written."""
    left, coming = file.size, deque[Future[list[bytes]]]()
    for at in range(0, len(file.blocks) + _AHEAD * _TOGETHER, _TOGETHER):
        coming.append(reading.submit(packs.cells, file.blocks[at : at + _TOGETHER]))
        for cell in coming.popleft().result() if len(coming) > _AHEAD else ():
            yield cell[:left]
            left -= len(cell[:left])
