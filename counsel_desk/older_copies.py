"""Copies of files as they were before a newer version of the program migrated them.

A migration is one transaction, so a power cut leaves the old file or the new one. The copy, which
is as encrypted as the file, is for what nobody foresaw. It goes after a month, and as soon as a
client's file is destroyed, which it would still hold.
"""

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from counsel_desk.files import open_own, write_anew

KEPT_SECONDS = 30 * 24 * 3600
_PIECE = 2**20
_SUFFIX = ".before-"


def keep(path: Path, version: int) -> None:
    """Copy a file that is about to be migrated; no transaction on it may be open.

    Args:
        path: The file.
        version: The version of its schema, which becomes part of the copy's name.

    Raises:
        OSError: There is no room, or the disk refuses.
    """
    descriptor = open_own(path, os.O_RDONLY)
    with os.fdopen(descriptor, "rb") as file:
        write_anew(path.with_name(f"{path.name}{_SUFFIX}{version}"), _pieces(file.fileno()))


def _pieces(descriptor: int) -> Iterator[bytes]:
    while piece := os.read(descriptor, _PIECE):
        yield piece


def drop(folder: Path, *, every: bool = False) -> None:
    """Delete the copies in a folder and in those below it.

    Args:
        folder: The folder.
        every: Whether to delete all of them, instead of those that are a month old.
    """
    for path in folder.glob(f"**/*{_SUFFIX}[0-9]*"):
        with suppress(OSError):
            if every or time.time() - path.lstat().st_mtime > KEPT_SECONDS:
                path.unlink()
