"""Everything that a process wrote below a folder, in its order, to be written again elsewhere."""

import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.folders import ROOT

_REPLAYED = {"openat", "pwrite64", "unlink"}
_OTHERS = "pwritev,pwritev2,writev,ftruncate,truncate,rename,renameat,renameat2,unlinkat"
"""What would change a file as well; the desk's saves do without, or this has to be taught it."""
_CALLS = f"{','.join(sorted(_REPLAYED))},write,copy_file_range,sendfile,{_OTHERS}"
_CALL = re.compile(r"\d+ +(\w+)\((?:(\d+)<([^>]*)>|\w+<[^>]*>)?(.*)\) = (-?\w+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
SAID = "said"


@dataclass(frozen=True)
class Step:
    """A thing that a process did.

    Attributes:
        call: The system call, or `SAID` if something was written to standard output.
        path: The file, within the folder.
        content: What was written.
        place: Where in the file.
    """

    call: str
    path: str = ""
    content: bytes = b""
    place: int = 0

    def again(self, folder: Path, share: float = 1) -> None:
        """Do it in another folder, or write only a share of the content."""
        path = folder / self.path
        if self.call == "unlink":
            path.unlink()
        elif self.call == "openat":
            path.touch()
        elif self.call == "pwrite64":
            with path.open("r+b") as file:
                file.seek(self.place)
                file.write(self.content[: int(len(self.content) * share)])


def traced(command: Sequence[str], given: bytes, folder: Path, log: Path) -> list[Step]:
    """Run a program, and return what it wrote to a folder and to standard output."""
    strace = ["strace", "-f", "-qq", "-y", "-xx", "-s", "100000", "-e", f"trace={_CALLS}"]
    subprocess.run(
        [*strace, "-o", str(log), *command],
        input=given,
        stdout=subprocess.DEVNULL,
        cwd=ROOT,
        check=True,
    )
    found = map(_CALL.match, log.read_text(encoding="ascii").splitlines())
    return [step for each in found if each for step in _step(folder, *each.groups(default=""))]


def _step(
    folder: Path, call: str, descriptor: str, file: str, rest: str, result: str
) -> Iterator[Step]:
    """Return the step that a line of a trace is about, if it is one."""
    texts = [_plain(text) for text in _TEXT.findall(rest)]
    path = Path((texts[0] if call in {"openat", "unlink"} else _plain(file)).decode())
    if call == "write" and descriptor == "1":
        yield Step(SAID)
    reads = call == "openat" and "O_CREAT" not in rest
    if reads or result.startswith("-") or not path.is_relative_to(folder):
        return
    assert call in _REPLAYED
    if call == "pwrite64":
        yield Step(call, str(path.relative_to(folder)), texts[0], int(rest.rsplit(",", 1)[1]))
    else:
        yield Step(call, str(path.relative_to(folder)))


def _plain(coded: str) -> bytes:
    return bytes.fromhex(coded.replace("\\x", ""))
