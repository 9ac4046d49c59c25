"""Runs a program under strace: every byte it writes, every file and connection it opens."""

import os
import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.helpers.folders import ROOT

_CALLS = (
    "open,openat,openat2,creat,memfd_create,rename,renameat,renameat2,link,linkat,symlink,symlinkat,"
    "write,pwrite64,writev,pwritev,pwritev2,sendfile,copy_file_range,"
    "socket,connect,sendto,sendmsg,sendmmsg"
)
_COMMAND = (
    "strace",
    "-f",
    "-qq",
    "-y",
    "-xx",
    "-s",
    "2000000",
    "--seccomp-bpf",
    "-e",
    f"trace={_CALLS}",
)

_CALL = re.compile(rb"^\d+ +([a-z0-9_]+)\((.*)$")
_QUOTED = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(rb"^\d+<((?:\\x[0-9a-f]{2})*)>")
_WRITING = {b"write", b"pwrite64", b"writev", b"pwritev", b"pwritev2"}
_SENDING = {b"socket", b"connect", b"sendto", b"sendmsg", b"sendmmsg"}
_COPYING = {b"sendfile", b"copy_file_range"}
_RENAMING = {b"rename", b"renameat", b"renameat2"}
_OPENING = {b"open", b"openat", b"openat2", b"creat", b"memfd_create"}


def _plain(coded: bytes) -> bytes:
    """Return a string that strace wrote in hexadecimal."""
    return bytes.fromhex(coded.replace(b"\\x", b"").decode())


@dataclass
class Trace:
    """What a process and its children did.

    Attributes:
        stdout: What they wrote to standard output.
        stderr: The same for standard error.
        written: All bytes written to a file, in order, even if it has been deleted since; under
            its last name.
        opened: Every path that was opened for writing.
        network: Every call that makes or uses a socket, as strace shows it, paths in clear.
        copied: Calls by which the kernel copies without showing the bytes.
    """

    stdout: bytes = b""
    stderr: bytes = b""
    written: dict[str, bytearray] = field(default_factory=lambda: defaultdict(bytearray))
    opened: set[str] = field(default_factory=set)
    network: list[str] = field(default_factory=list)
    copied: list[bytes] = field(default_factory=list)


def environment(home: Path) -> dict[str, str]:
    """Return an environment in which a program keeps everything in one folder."""
    return {
        "HOME": str(home),
        "TMPDIR": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/bus",
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }


def traced(
    program: tuple[str, ...],
    given: Mapping[str, str],
    log: Path,
    timeout: float = 120,
    umask: int = -1,
) -> Trace:
    """Run a program under strace and return what it did; skip the test if nothing can be traced.

    Args:
        program: The program and its arguments.
        given: Its environment.
        log: Where strace may keep its notes meanwhile.
        timeout: The longest it may take, in seconds.
        umask: The program's umask; by default that of the tests.
    """
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    command = (*_COMMAND, "-o", str(log), *program)
    done = subprocess.run(
        command, env=given, capture_output=True, timeout=timeout, umask=umask, check=False
    )
    if b"PTRACE" in done.stderr:
        pytest.skip("strace may not trace here")
    assert done.returncode == 0, (done.stdout + done.stderr)[-2000:]
    trace = _read(log)
    trace.stdout, trace.stderr = done.stdout, done.stderr
    log.unlink()
    return trace


def _read(path: Path) -> Trace:
    """Read what strace wrote, line by line, since it is large."""
    trace = Trace()
    with path.open("rb") as lines:
        for line in lines:
            found = _CALL.match(line)
            if found:
                _note(trace, found[1], found[2])
    return trace


def _note(trace: Trace, call: bytes, rest: bytes) -> None:
    """Add one call to a trace."""
    if call in _WRITING:
        target = _FILE.match(rest)
        name = _plain(target[1]).decode() if target else "?"
        if not name.startswith("anon_inode:"):
            trace.written[name] += b"".join(_plain(one) for one in _QUOTED.findall(rest))
    elif call in _RENAMING:
        old, new = (_plain(one).decode() for one in _QUOTED.findall(rest))
        if old in trace.written:
            trace.written[new] += trace.written.pop(old)
    elif call in _OPENING:
        names = _QUOTED.findall(rest)
        if names and (b"O_WRONLY" in rest or b"O_RDWR" in rest or not call.startswith(b"open")):
            trace.opened.add(_plain(names[0]).decode())
    elif call in _SENDING:
        clear = _QUOTED.sub(lambda one: b'"' + _plain(one[1]) + b'"', rest)
        trace.network.append(f"{call.decode()}({clear.decode(errors='replace')}")
    elif call in _COPYING:
        trace.copied.append(rest)
