"""Runs the desk in one process after the other, without a bare screen in between.

What a process learned is gone with it, so a locked desk ends its process and the sign-in window is
another one's. The locked one, which has closed every file and covered its window, ends only once
the window of the next one stands in its place.
"""

import contextlib
import os
import select
import signal
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

from counsel_desk.security.process import as_child

Work = Callable[[int, Callable[[], None]], int]
"""Is given how the process before ended, and what to call once its own window is painted."""

LONGEST_S = 1.5
"""So long the process before waits for the next one's window; it is to be gone in two seconds."""
_CALM_S = 10.0
"""After so long the first window is open, and the next process can be made ready."""


@dataclass(frozen=True)
class _Child:
    """A process that runs.

    Attributes:
        pid: Its id.
        told: Gives its exit code while its window still stands.
        release: Closed or written to, it may end.
    """

    pid: int
    told: int
    release: int


def in_succession(
    work: Work, code: int, goes_on: Collection[int], make_ready: Callable[[], None]
) -> int:
    """Run `work` in a new process each time that it ends with one of these codes; on Linux alone.

    Args:
        work: Returns an exit code.
        code: What the first process is given.
        goes_on: The codes, from 0 to 255, after which another process follows.
        make_ready: Loads what each process needs, once there is time.

    Returns:
        The last exit code, or the negative number of the signal that ended the process.
    """
    # Ctrl+C in a terminal reaches all of them; the child decides whether to end.
    interrupt = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        child = _start(partial(work, code), goes_on, None, interrupt)
        if not select.select([child.told], [], [], _CALM_S)[0]:
            make_ready()
        while (said := os.read(child.told, 1)) != b"":
            os.close(child.told)
            before, child = child, _start(partial(work, said[0]), goes_on, child, interrupt)
            os.close(before.release)
            os.waitpid(before.pid, 0)
        os.close(child.told)
        os.close(child.release)
        return os.waitstatus_to_exitcode(os.waitpid(child.pid, 0)[1])
    finally:
        signal.signal(signal.SIGINT, interrupt)


def _start(
    work: Callable[[Callable[[], None]], int],
    goes_on: Collection[int],
    before: _Child | None,
    interrupt: object,
) -> _Child:
    here = os.getpid()
    told, tell = os.pipe()
    wait, release = os.pipe()
    pid = os.fork()
    if pid:
        os.close(tell)
        os.close(wait)
        return _Child(pid, told, release)

    def run() -> int:
        signal.signal(signal.SIGINT, interrupt)  # type: ignore[arg-type]
        os.close(told)
        os.close(release)
        code = work(partial(_end, before))
        _end(before)
        if code in goes_on:
            os.write(tell, bytes([code]))
            select.select([wait], [], [], LONGEST_S)
        return code

    return as_child(here, run)


def _end(before: _Child | None) -> None:
    """Let the process before end; once is enough."""
    if before is not None:
        with contextlib.suppress(OSError):
            os.write(before.release, b".")
