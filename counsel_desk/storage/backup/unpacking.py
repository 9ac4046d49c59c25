"""Checks what a backup holds, and takes files out of it again."""

import hashlib
import hmac
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from counsel_desk.domain.backup.manifest import BLOCK_BYTES, BackedUpFile, Manifest, Pack, digest_of
from counsel_desk.files import LinkedFileError, make_folder, open_own, write_anew
from counsel_desk.progress import Progress, report
from counsel_desk.storage.backup.errors import (
    BackupDamagedError,
    PlaceUnreachableError,
    place_translated,
)
from counsel_desk.storage.backup.lists import PACKS
from counsel_desk.storage.backup.packing import Hashing

_SAID_BLOCKS = 64
"""After how many blocks, some megabytes, it is said how far the work is."""


def check(place: Path, manifest: Manifest, progress: Progress) -> None:
    """Check that a place holds everything that a list says, to the last byte.

    Raises:
        BackupDamagedError: A pack is missing, damaged or was changed.
        StoppedError: The person stopped it.
        PlaceUnreachableError: The place cannot be read.
    """
    total = sum(pack.blocks for pack in manifest.packs)
    done, found = 0, []
    hashing = Hashing()
    try:
        for pack in manifest.packs:
            digests = []
            with _opened(place, pack) as file:
                for _cell, digest in hashing.cells(file):
                    digests.append(digest)
                    done += 1
                    if done % _SAID_BLOCKS == 0:
                        report(progress, done, total)
            if digest_of(digests) != pack.digest:
                raise BackupDamagedError(file=pack.name)
            found.append(digests)
    finally:
        hashing.close()
    for block in (block for listed in manifest.files for block in listed.blocks):
        if found[block.pack][block.place] != block.digest:
            raise BackupDamagedError(file=manifest.packs[block.pack].name)


@contextmanager
def _opened(place: Path, pack: Pack) -> Iterator[BinaryIO]:
    """Open a pack that has the right size."""
    try:
        with place_translated():
            descriptor = open_own(place / PACKS / pack.name, os.O_RDONLY)
    except (LinkedFileError, PlaceUnreachableError):
        if not (place / PACKS).is_dir():
            raise PlaceUnreachableError from None
        raise BackupDamagedError(file=pack.name) from None
    with place_translated(), os.fdopen(descriptor, "rb") as file:
        if os.fstat(descriptor).st_size != pack.blocks * BLOCK_BYTES:
            raise BackupDamagedError(file=pack.name)
        yield file


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
    total = sum(len(file.blocks) for file in manifest.files)
    done = 0
    with ExitStack() as stack:
        packs = [stack.enter_context(_opened(place, pack)) for pack in manifest.packs]
        for file in manifest.files:
            target = folder / file.name
            with place_translated():
                make_folder(target.parent)
                write_anew(target, _watched(_content(manifest, file, packs), progress, done, total))
            done += len(file.blocks)


def _watched(
    pieces: Iterator[bytes], progress: Progress, before: int, total: int
) -> Iterator[bytes]:
    for done, piece in enumerate(pieces, before):
        if done % _SAID_BLOCKS == 0:
            report(progress, done, total)
        yield piece


def _content(manifest: Manifest, file: BackedUpFile, packs: list[BinaryIO]) -> Iterator[bytes]:
    left = file.size
    for block in file.blocks:
        source = packs[block.pack]
        source.seek(block.place * BLOCK_BYTES)
        cell = source.read(BLOCK_BYTES)
        if not hmac.compare_digest(hashlib.sha256(cell).hexdigest(), block.digest):
            raise BackupDamagedError(file=manifest.packs[block.pack].name)
        yield cell[:left]
        left -= len(cell[:left])
