"""Reserves disk space for erasing: a full disk must not prevent a file from being destroyed.

SQLite first copies what it changes into a journal, so erasing needs space as well. The reserve is a
file of random bytes beside the vaults, made when a client's file is sealed and deleted when it is
destroyed. Attachments are erased one by one, so it only has to suffice for the largest.

To erase, a person must first be signed in, which enters something in the office log. So the reserve
is larger than erasing needs, and what it has beyond that is let go of piece by piece, one for each
time that somebody cannot be let in otherwise.
"""

import os
from contextlib import suppress
from pathlib import Path

from counsel_desk.files import LinkedFileError, open_own, refuse_link, write_anew

RESERVE_FILE = "reserve"
ERASING_BYTES = 24 * 1024 * 1024
"""Twice the largest attachment, plus the rest of a client's file."""
RESERVE_BYTES = 32 * 1024 * 1024
"""The same with what is let go of for signing in."""
PIECE_BYTES = 512 * 1024
_BLOCK = 1024 * 1024


def keep(folder: Path) -> bool:
    """Make the reserve in a data folder, and return whether there is enough of it for erasing.

    One that lacks some pieces is made whole again where there is space for it.
    """
    path = folder / RESERVE_FILE
    if _size(path) != RESERVE_BYTES:
        # Random, since a file system that compresses zeros would reserve no space.
        blocks = (os.urandom(_BLOCK) for _ in range(RESERVE_BYTES // _BLOCK))
        with suppress(OSError):
            write_anew(path, blocks)
    return _size(path) >= ERASING_BYTES


def spare(folder: Path) -> bool:
    """Let go of a piece of the reserve; return whether it had one beyond what erasing needs."""
    path = folder / RESERVE_FILE
    left = _size(path) - PIECE_BYTES
    if not ERASING_BYTES <= left < RESERVE_BYTES:
        return False
    with suppress(OSError, LinkedFileError):
        descriptor = open_own(path, os.O_RDWR)
        try:
            os.ftruncate(descriptor, left)
        finally:
            os.close(descriptor)
        return True
    return False


def _size(path: Path) -> int:
    """Return how much is reserved; a link to some large file reserves nothing."""
    try:
        refuse_link(path)
        return path.stat().st_size
    except (OSError, LinkedFileError):
        return 0


def free(folder: Path) -> None:
    """Delete the reserve."""
    with suppress(OSError):
        (folder / RESERVE_FILE).unlink()
