"""Keeps what is in memory from being written to disk by the system.

Core dumps are switched off by setrlimit(2); on Linux, prctl(2) with PR_SET_DUMPABLE also keeps
other processes of the same account from reading the memory by ptrace(2).
"""

import contextlib
import sys

_PR_SET_DUMPABLE = 4
"""From linux/prctl.h."""


def keep_memory_private() -> None:
    """Switch core dumps off for this process, and where the system can, reading its memory.

    A system that refuses leaves the process as it was: the desk must open all the same.
    """
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            import ctypes

            ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
