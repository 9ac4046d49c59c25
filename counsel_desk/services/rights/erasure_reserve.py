"""Reserves disk space for erasing: a full disk must not prevent a file from being destroyed.

SQLite first copies what it changes into a journal, so erasing needs space as well. The reserve is a
file of random bytes beside the vaults, made when a client's file is sealed and deleted when it is
destroyed. Attachments are erased one by one, so it only has to suffice for the largest.
"""

import os
from pathlib import Path

RESERVE_FILE = "reserve"
RESERVE_BYTES = 24 * 1024 * 1024
"""Twice the largest attachment, plus the rest of a client's file."""
_BLOCK = 1024 * 1024


def keep(folder: Path) -> bool:
    """Make the reserve in a data folder, and return whether there was space for it."""
    path = folder / RESERVE_FILE
    try:
        if path.exists() and path.stat().st_size == RESERVE_BYTES:
            return True
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            for _ in range(RESERVE_BYTES // _BLOCK):
                # Random, since a file system that compresses zeros would reserve no space.
                file.write(os.urandom(_BLOCK))
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        return False
    return True


def free(folder: Path) -> None:
    """Delete the reserve."""
    (folder / RESERVE_FILE).unlink(missing_ok=True)
