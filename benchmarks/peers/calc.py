"""Times LibreOffice Calc, without a window, with a sheet that is locked with a password."""

import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from benchmarks.peers.waits import NothingFoundError, Waits, left_out

NAME = "LibreOffice Calc"
_SCRIPT = Path(__file__).with_name("calc_script.py")
_PASSWORD = "an invented password"
_PIPE = f"counsel_desk_bench_{os.getpid()}"
_LONGEST_S, _END_S = 1800, 30


def waits(texts: list[str], another: str, word: str, runs: int) -> Waits | None:
    """Return how long Calc takes, or nothing if it cannot be measured here.

    It has started before. The sheet is encrypted as LibreOffice does it by default, and every
    saving writes all of it anew.

    Args:
        texts: The notes, a row for each.
        another: One more note, which is saved.
        word: A word to search for.
        runs: How many runs to take the median of.

    Raises:
        NothingFoundError: The search did not find the word.
    """
    program = shutil.which("soffice")
    if program is None or sys.platform == "win32":
        left_out(NAME)
        return None
    python = _python_of(Path(program))
    if python is None:
        left_out(NAME, "no Python here has its module uno")
        return None
    with tempfile.TemporaryDirectory() as name, _running(program, Path(name)):
        told = {
            "pipe": _PIPE,
            "path": str(Path(name) / "notes.ods"),
            "password": _PASSWORD,
            "rows": [[f"C{number % 40}", "01-01-2026", text] for number, text in enumerate(texts)],
            "another": ["C0", "02-01-2026", another],
            "word": word,
            "runs": runs,
        }
        done = subprocess.run(
            [python, "-I", _SCRIPT],
            input=json.dumps(told),
            capture_output=True,
            text=True,
            check=True,
            timeout=_LONGEST_S,
        )
    found = json.loads(done.stdout)
    if not found["found"][0]:
        raise NothingFoundError(NAME)
    return Waits(*(statistics.median(found[act]) for act in ("save", "opening", "search")))


def _python_of(program: Path) -> str | None:
    """Return a Python that can speak to LibreOffice: its own, or the system's."""
    own = program.resolve().parent / "python"
    for each in (str(own), "/usr/bin/python3", shutil.which("python3")):
        if each is not None and Path(each).exists():
            asked = [each, "-I", "-c", "import uno"]
            if subprocess.run(asked, capture_output=True, check=False).returncode == 0:
                return each
    return None


@contextmanager
def _running(program: str, folder: Path) -> Iterator[None]:
    """Run LibreOffice with a profile of its own; it ends with the context at the latest."""
    process = subprocess.Popen(
        [
            program,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--invisible",
            "--norestore",
            "--nologo",
            f"--accept=pipe,name={_PIPE};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "HOME": str(folder)},
        start_new_session=True,
    )
    try:
        yield
    finally:
        with suppress(subprocess.TimeoutExpired):
            process.wait(_END_S)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
