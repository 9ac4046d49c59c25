"""A real disk that is full at each page of what some work writes, one after the other."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.errors import DiskFullError, KnownError
from counsel_desk.services.backup.offering import FolderError
from counsel_desk.services.documents.export_files import NotSavedError
from tests.helpers.repeats import repeats

PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
EACH = repeats(7, 1)
"""After how many pages more it is full in the next round."""
FULL = (DiskFullError, NotSavedError, FolderError)
"""Errors that say what to do about a full disk."""
MOST = 4000
"""Pages; whatever is tried here needs less."""


@dataclass
class Disk:
    """A small disk.

    Attributes:
        place: Its folder.
    """

    place: Path

    @property
    def filler(self) -> Path:
        """What fills it."""
        return self.place / "filler"

    def leave(self, pages: int) -> None:
        """Leave so many pages free."""
        self.free()
        there = os.statvfs(self.place)
        with self.filler.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, there.f_bavail * there.f_frsize - pages * PAGE)

    def free(self) -> None:
        """Leave all the room that there is."""
        self.filler.unlink(missing_ok=True)


def full_at_each_write(
    disk: Disk, prepare: Callable[[], Callable[[], object]]
) -> Iterator[KnownError]:
    """Do some work with more and more room, until it succeeds.

    Args:
        disk: The disk.
        prepare: What is done before each time, with room; it returns the work.

    Yields:
        With what each that did not succeed was refused, once there is room again. Any other
        error is a defect and raised.
    """
    for pages in range(0, MOST, EACH):
        work = prepare()
        disk.leave(pages)
        try:
            work()
        except KnownError as error:
            refusal = error
        else:
            disk.free()
            return
        disk.free()
        yield refusal
    raise AssertionError("It never succeeds.")
