"""Reads files in parts, and hashes the blocks of each."""

import hashlib
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import BinaryIO

from counsel_desk.domain.backup.manifest import BLOCK_BYTES

READ_BYTES = 64 * BLOCK_BYTES
"""How much is read together."""
_THREADS = 2
_PART_BYTES = READ_BYTES // (2 * _THREADS)
"""How much a thread hashes at a time, and what is handed on together: where every block is handed
on by itself, the threads wait for one another."""


class Hashing:
    """Reads files in parts and hashes their blocks, on both cores of an office laptop."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="backup")

    def parts(self, file: BinaryIO) -> Iterator[tuple[memoryview, list[str]]]:
        """Return a file in parts of some blocks, the last one filled up with zeros.

        Yields:
            A part, and the digests of its blocks.
        """
        before: list[tuple[memoryview, Future[list[str]]]] = []
        while piece := file.read(READ_BYTES):
            whole = memoryview(piece.ljust(-(-len(piece) // BLOCK_BYTES) * BLOCK_BYTES, b"\0"))
            parts = [whole[at : at + _PART_BYTES] for at in range(0, len(whole), _PART_BYTES)]
            # While these are hashed, the next ones are read, and those before are written.
            coming = [(part, self._pool.submit(digests, part)) for part in parts]
            yield from ((part, hashed.result()) for part, hashed in before)
            before = coming
        yield from ((part, hashed.result()) for part, hashed in before)

    def close(self) -> None:
        """End its threads."""
        self._pool.shutdown(cancel_futures=True)


def digests(part: memoryview) -> list[str]:
    """Return the digests of the blocks in a part of a file."""
    cells = (part[at : at + BLOCK_BYTES] for at in range(0, len(part), BLOCK_BYTES))
    return [hashlib.sha256(cell).hexdigest() for cell in cells]
