"""A pack that is being written, and read back while it is."""

import os
import secrets
from collections.abc import Sequence
from concurrent.futures import Executor, Future, wait
from contextlib import suppress
from io import BufferedReader
from pathlib import Path

from counsel_desk.domain.backup.manifest import BLOCK_BYTES
from counsel_desk.files import mark_in_use, open_new, sync_folder
from counsel_desk.storage.backup.errors import NotReadBackError

_CHECKED_BLOCKS = 24 * 2**20 // BLOCK_BYTES
"""How much is put on the disk and read back together, while the next is being written."""
_CHECKS_AT_ONCE = 4
"""How much of it waits in memory until it was read back, before more is written."""


class NewPack:
    """A pack that is being written; it gets its name once all of it was read back.

    Attributes:
        name: Its name.
        digests: Those of its blocks, in order.
        listed: Whether a list names it, so that it stays.

    Args:
        folder: The folder of the packs.
        reading: Runs what reads it back, beside what writes.
    """

    def __init__(self, folder: Path, reading: Executor) -> None:
        self.name = f"{secrets.token_hex(16)}.pack"
        self.digests: list[str] = []
        self.listed = False
        self._folder, self._reading = folder, reading
        self._new = folder / f".desk-{secrets.token_hex(8)}.new"
        self._file = os.fdopen(open_new(self._new), "wb")
        # The place may be shared: another laptop sweeps it at the end of its own backup.
        mark_in_use(self._file.fileno())
        self._checks: list[Future[bool]] = []
        self._written: list[memoryview] = []
        self._checked = 0

    def add(self, cells: memoryview, digests: Sequence[str]) -> int:
        """Write blocks after one another, and return the place of the first."""
        first = len(self.digests)
        self._file.write(cells)
        self._written.append(cells)
        self.digests += digests
        if len(self.digests) - self._checked >= _CHECKED_BLOCKS:
            self._check()
        return first

    def _check(self) -> None:
        self._file.flush()
        written, self._written = self._written, []
        start, self._checked = self._checked, len(self.digests)
        self._checks.append(self._reading.submit(self._is_there, start, written))
        wait(self._checks[:-_CHECKS_AT_ONCE])

    def _is_there(self, start: int, written: Sequence[memoryview]) -> bool:
        """Return whether blocks are on the disk as they were written."""
        size = sum(len(cells) for cells in written)
        to_disk(self._file.fileno(), start * BLOCK_BYTES, size)
        with self._new.open("rb") as file:
            file.seek(start * BLOCK_BYTES)
            return all(_reads(file, cells) for cells in written)

    def finish(self) -> None:
        """Give the pack its name, once all of it is on the disk and was read back.

        Raises:
            NotReadBackError: What is there is not what was written.
            OSError: The disk refuses.
        """
        self._check()
        if not all(check.result() for check in self._checks):
            raise NotReadBackError
        os.fsync(self._file.fileno())
        self._file.close()
        self._new.replace(self._folder / self.name)
        sync_folder(self._folder)

    def abandon(self) -> None:
        """Close it, and delete it unless a list names it."""
        for check in self._checks:
            check.cancel()
        wait(self._checks)
        with suppress(OSError):
            self._file.close()
        for path in () if self.listed else (self._new, self._folder / self.name):
            with suppress(OSError):
                path.unlink()


def _reads(file: BufferedReader, cells: memoryview) -> bool:
    """Return whether a file goes on with some bytes."""
    back = bytearray(len(cells))
    # A bytearray is compared at once; a view of bytes would be compared byte by byte.
    return file.readinto(back) == len(back) and back == cells


def to_disk(descriptor: int, start: int, size: int) -> None:
    """Make sure that a part of a file outlasts a power cut, and is read from the disk next."""
    getattr(os, "fdatasync", os.fsync)(descriptor)
    from_disk(descriptor, start, size)


def from_disk(descriptor: int, start: int, size: int) -> None:
    """Have a part of a file read from the disk next, not from memory; a size of 0 is all of it."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(descriptor, start, size, os.POSIX_FADV_DONTNEED)
