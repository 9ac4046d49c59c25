"""Reads what strace wrote down: every byte that was written, every file, every connection."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

CALLS = (
    "open,openat,openat2,creat,memfd_create,rename,renameat,renameat2,link,linkat,symlink,symlinkat,"
    "write,pwrite64,writev,pwritev,pwritev2,sendfile,copy_file_range,"
    "socket,connect,sendto,sendmsg,sendmmsg"
)
COMMAND = (
    "strace",
    "-f",
    "-qq",
    "-y",
    "-xx",
    "-s",
    "2000000",
    "--seccomp-bpf",
    "-e",
    f"trace={CALLS}",
)

_CALL = re.compile(rb"^\d+ +([a-z0-9_]+)\((.*)$")
_QUOTED = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(rb"^\d+<((?:\\x[0-9a-f]{2})*)>")
_WRITING = {b"write", b"pwrite64", b"writev", b"pwritev", b"pwritev2"}
_SENDING = {b"socket", b"connect", b"sendto", b"sendmsg", b"sendmmsg"}
_COPYING = {b"sendfile", b"copy_file_range"}
_OPENING = {b"open", b"openat", b"openat2", b"creat", b"memfd_create"}


def _plain(coded: bytes) -> bytes:
    return bytes.fromhex(coded.replace(b"\\x", b"").decode())


@dataclass
class Trace:
    """What a process and its children did.

    Attributes:
        written: All bytes written to a file, in their order, also where it is gone by now.
        opened: Every path that was opened for writing.
        network: Every call that makes or uses a socket, as strace shows it, paths in clear.
        copied: Calls by which the kernel copies without showing the bytes.
    """

    written: dict[str, bytearray] = field(default_factory=lambda: defaultdict(bytearray))
    opened: set[str] = field(default_factory=set)
    network: list[str] = field(default_factory=list)
    copied: list[bytes] = field(default_factory=list)


def read(path: Path) -> Trace:
    """Read a file of strace's, line by line: it is large."""
    trace = Trace()
    with path.open("rb") as lines:
        for line in lines:
            found = _CALL.match(line)
            if found:
                _note(trace, found[1], found[2])
    return trace


def _note(trace: Trace, call: bytes, rest: bytes) -> None:
    if call in _WRITING:
        target = _FILE.match(rest)
        name = _plain(target[1]).decode() if target else "?"
        if not name.startswith("anon_inode:"):
            trace.written[name] += b"".join(_plain(one) for one in _QUOTED.findall(rest))
    elif call in _OPENING:
        names = _QUOTED.findall(rest)
        if names and (b"O_WRONLY" in rest or b"O_RDWR" in rest or not call.startswith(b"open")):
            trace.opened.add(_plain(names[0]).decode())
    elif call in _SENDING:
        clear = _QUOTED.sub(lambda one: b'"' + _plain(one[1]) + b'"', rest)
        trace.network.append(f"{call.decode()}({clear.decode(errors='replace')}")
    elif call in _COPYING:
        trace.copied.append(rest)
