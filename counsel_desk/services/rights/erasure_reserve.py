"""Reserves disk space for erasing: a full disk must not prevent a file from being destroyed.

SQLite first copies what it changes into a journal, so erasing needs space as well. The reserve is a
file of random bytes beside the vaults, made when a client's file is sealed and deleted when it is
destroyed. Attachments are erased one by one, so it only has to suffice for the largest.
"""

import os
from contextlib import suppress
from pathlib import Path

from counsel_desk.files import LinkedFileError, refuse_link, write_anew

RESERVE_FILE = "reserve"
RESERVE_BYTES = 24 * 1024 * 1024
"""Twice the largest attachment, plus the rest of a client's file."""
_BLOCK = 1024 * 1024


def keep(folder: Path) -> bool:
    """Make the reserve in a data folder, and return whether there was space for it."""
    path = folder / RESERVE_FILE
    if _kept(path):
        return True
    # Random, since a file system that compresses zeros would reserve no space.
    blocks = (os.urandom(_BLOCK) for _ in range(RESERVE_BYTES // _BLOCK))
    try:
        write_anew(path, blocks)
    except OSError:
        free(folder)
        return False
    return True


def _kept(path: Path) -> bool:
    """Return whether the reserve is there; a link to some large file reserves nothing."""
    try:
        refuse_link(path)
        return path.stat().st_size == RESERVE_BYTES
    except (OSError, LinkedFileError):
        return False


def free(folder: Path) -> None:
    """Delete the reserve."""
    with suppress(OSError):
        (folder / RESERVE_FILE).unlink()
