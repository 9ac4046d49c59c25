"""Room on the disk that is kept for erasing: a full disk must not keep a file from being destroyed.

SQLite copies what it changes into a journal first, so that erasing needs room as well. The reserve
is a file without content beside the vaults, made when a file is sealed and freed when it is
destroyed. Attachments are erased one by one, so that it is enough for the largest of them.
"""

import os
from pathlib import Path

RESERVE_FILE = "reserve"
RESERVE_BYTES = 24 * 1024 * 1024
"""Twice the largest attachment, with what else a client's file may have."""
_BLOCK = 1024 * 1024


def keep(folder: Path) -> bool:
    """Keep the reserve in a data folder; return whether there was room for it."""
    path = folder / RESERVE_FILE
    try:
        if path.exists() and path.stat().st_size == RESERVE_BYTES:
            return True
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            for _ in range(RESERVE_BYTES // _BLOCK):
                # Random: a file system that packs zeros would keep no room for them.
                file.write(os.urandom(_BLOCK))
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        return False
    return True


def free(folder: Path) -> None:
    """Give the room of the reserve free."""
    (folder / RESERVE_FILE).unlink(missing_ok=True)
