"""Limits of a process on Windows, by a job object. Run under Wine only, where nobody measured them.

https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-jobobject_extended_limit_information
"""

import ctypes
from ctypes import wintypes
from typing import Any, ClassVar

_PROCESS_TIME, _PROCESS_MEMORY = 0x2, 0x100
_DIE_ON_EXCEPTION, _KILL_ON_CLOSE = 0x400, 0x2000
_EXTENDED_LIMITS = 9
_TICKS = 10_000_000
"""A second in units of 100 ns."""


class _Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_: ClassVar[list[tuple[str, Any]]] = [
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", wintypes.DWORD),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", wintypes.DWORD),
        ("affinity", ctypes.c_size_t),
        ("priority", wintypes.DWORD),
        ("scheduling", wintypes.DWORD),
    ]


class _Extended(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_: ClassVar[list[tuple[str, Any]]] = [
        ("basic", _Basic),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    ]


_job: list[int] = []
"""The handle of this process's job, which lives as long as the process."""


def apply(memory: int) -> None:
    """Put this process into a job with a limit of memory.

    Raises:
        OSError: Windows refused, so the child must not go on.
    """
    kernel = _kernel()
    job = kernel.CreateJobObjectW(None, None)
    if not job:
        raise OSError
    _job.append(job)
    _limit(memory, 0)
    if not kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess()):
        raise OSError


def allow_until(seconds: int, memory: int) -> None:
    """End this process once it has used the processor for that many seconds since its start."""
    _limit(memory, seconds)


def _limit(memory: int, seconds: int) -> None:
    limits = _Extended()
    limits.basic.flags = _PROCESS_MEMORY | _DIE_ON_EXCEPTION | _KILL_ON_CLOSE
    limits.process_memory = memory
    if seconds:
        limits.basic.flags |= _PROCESS_TIME
        limits.basic.process_time = seconds * _TICKS
    size = ctypes.sizeof(limits)
    if not _kernel().SetInformationJobObject(_job[0], _EXTENDED_LIMITS, ctypes.byref(limits), size):
        raise OSError


def _kernel() -> Any:
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.CreateJobObjectW.argtypes = [ctypes.c_void_p, wintypes.LPCWSTR]
    kernel.AssignProcessToJobObject.argtypes = [wintypes.HANDLE, wintypes.HANDLE]
    kernel.SetInformationJobObject.argtypes = [
        wintypes.HANDLE,
        ctypes.c_int,
        ctypes.c_void_p,
        wintypes.DWORD,
    ]
    return kernel
