"""Which confined children there are, as the system counts them; and one process at a time."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def children(parent: int | None = None) -> list[int]:
    """Return the ids of a process's confined children, dead ones not waited for included."""
    wanted, found = parent or os.getpid(), []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            after_name = (place / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            command = (place / "cmdline").read_bytes()
        except OSError:  # it has ended meanwhile
            continue
        if int(after_name[1]) == wanted and (b"confined_main" in command or not command):
            found.append(int(place.name))
    return found


@contextmanager
def in_turn(path: Path) -> Iterator[None]:
    """Hold a file that other workers of a run wait for, and which is made if it is missing."""
    with path.open("a") as lock:
        if sys.platform != "win32":  # where one worker does all
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
