"""What a confined child puts on itself before it reads a byte: memory, time, no files, no network.

On POSIX the system keeps them by setrlimit(2); macOS takes the limit of memory and does not keep
it. On Windows a job object keeps them (`job_object`, run under Wine only). The hook keeps Python
code, on every system, from opening a file for writing, a connection or another process.
"""

import contextlib
import math
import os
import sys
import time
from typing import Any

MEMORY = 512_000_000
"""Bytes, of address space, so that no more can be in use."""
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
_REFUSED = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn")
_REFUSED_WHOLE = frozenset({"os.system", "os.startfile", "os.remove", "os.rename", "os.mkdir"})


class NotAllowedError(Exception):
    """A confined child tried to reach something outside itself."""


def apply() -> None:
    """Limit the memory of this process, and have it write neither files nor a core dump."""
    if sys.platform == "win32":
        from counsel_desk.confined import job_object

        job_object.apply(MEMORY)
        return
    import resource

    for limit, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        # A system that cannot keep one of them still has the desk's clock.
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(limit, (most, most))


def allow_seconds(seconds: float) -> None:
    """End this process once it has used that much more of the processor, whoever still lives."""
    until = math.ceil(time.process_time() + seconds)
    if sys.platform == "win32":
        from counsel_desk.confined import job_object

        job_object.allow_until(until, MEMORY)
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (until, hard))


def refuse_outside() -> None:
    """Refuse files for writing, connections and processes to all Python code from now on."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open":
        flags = arguments[2]
        if isinstance(flags, int) and flags & _WRITING:
            raise NotAllowedError
    elif event in _REFUSED_WHOLE or event.startswith(_REFUSED):
        raise NotAllowedError
