"""Cuts files into blocks and hashes them."""

import hashlib
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import BinaryIO

from counsel_desk.domain.backup.manifest import BLOCK_BYTES

READ_BYTES = 64 * BLOCK_BYTES
"""How much is read together."""
_THREADS = 2
_PART_BYTES = READ_BYTES // (2 * _THREADS)
"""How much a thread hashes at a time."""


class Hashing:
    """Cuts files into blocks and hashes them, on both cores of an office laptop."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="backup")

    def cells(self, file: BinaryIO) -> Iterator[tuple[memoryview, str]]:
        """Return the blocks of a file, the last one filled up with zeros, and their digests."""
        before: list[tuple[memoryview, Future[list[str]]]] = []
        while piece := file.read(READ_BYTES):
            whole = memoryview(piece.ljust(-(-len(piece) // BLOCK_BYTES) * BLOCK_BYTES, b"\0"))
            parts = [whole[at : at + _PART_BYTES] for at in range(0, len(whole), _PART_BYTES)]
            # While these are hashed, the next ones are read, and those before are written.
            coming = [(part, self._pool.submit(digests, part)) for part in parts]
            yield from _hashed(before)
            before = coming
        yield from _hashed(before)

    def close(self) -> None:
        """End its threads."""
        self._pool.shutdown(cancel_futures=True)


def _hashed(
    parts: list[tuple[memoryview, "Future[list[str]]"]],
) -> Iterator[tuple[memoryview, str]]:
    for part, digests in parts:
        yield from zip(_cut(part), digests.result(), strict=True)


def _cut(part: memoryview) -> Iterator[memoryview]:
    return (part[at : at + BLOCK_BYTES] for at in range(0, len(part), BLOCK_BYTES))


def digests(part: memoryview) -> list[str]:
    """Return the digests of the blocks in a part of a file."""
    return [hashlib.sha256(cell).hexdigest() for cell in _cut(part)]
