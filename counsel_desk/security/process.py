"""Keeps a process's memory private, and runs work in a process of its own.

Core dumps are switched off by setrlimit(2); on Linux, prctl(2) with PR_SET_DUMPABLE also keeps
other processes of the same account from reading the memory by ptrace(2).
"""

import contextlib
import os
import signal
import sys
from collections.abc import Callable
from typing import NoReturn

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
"""From linux/prctl.h."""


def keep_memory_private() -> None:
    """Prevent core dumps of this process and, where the system can, reading its memory.

    If the system refuses, the process stays as it was: the desk must open all the same.
    """
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _prctl(_PR_SET_DUMPABLE, 0)


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            import ctypes

            ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)


def in_own_process(work: Callable[[], int]) -> int:
    """Run `work` in a new process; whatever it learned is gone when this returns.

    On Linux the new process is forked, which costs next to nothing while this one has loaded
    little, and is killed if this one is. Elsewhere `work` runs in this process.

    Args:
        work: Returns an exit code.

    Returns:
        That exit code, or the negative number of the signal that ended the process.
    """
    if sys.platform != "linux":
        return work()
    here = os.getpid()
    child = os.fork()
    if child == 0:
        as_child(here, work)
    # Ctrl+C in a terminal reaches both; the child decides whether to end.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        _child, status = os.waitpid(child, 0)
    finally:
        signal.signal(signal.SIGINT, before)
    return os.waitstatus_to_exitcode(status)


def as_child(parent: int, work: Callable[[], int]) -> NoReturn:
    """Run `work` in the process that was just forked, and end with the code that it returns."""
    code = 1
    try:
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() == parent:
            code = work()
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError, ValueError):
                stream.flush()
        # Without the parent's exit handlers, which must not run twice.
        os._exit(code)
