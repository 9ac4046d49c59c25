"""Counts how often an autosave and a signature wait for the disk, and times both on a slow one."""

import ctypes
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from statistics import median

from benchmarks import notes as written
from benchmarks.measuring import office
from benchmarks.measuring.measure import Measure, within
from counsel_desk import wiring
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.notes import notes
from counsel_desk.services.work.session import Session
from ui.texts import Texts

SLOW_MS = 30
_RUNS, _NOTES = 5, 1_000
_SHIM = Path(__file__).with_name("slow_sync.c")
_MOST_CALLS = {"autosave": 5, "signature": 10}
"""As many as before there was an office log."""


@dataclass(frozen=True)
class _Counted:
    """What one kind of saving takes.

    Attributes:
        what: The kind.
        calls: How often it waits for the disk before the person has the result.
        later: How often what follows in the background does.
        slow: How many milliseconds it takes on the slow disk.
    """

    what: str
    calls: int
    later: int
    slow: float


class _Disk:
    """The disk, as the process sees it with the counting library loaded."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)

    def calls(self, work: Callable[[], object]) -> int:
        """Return how often some work waits for the disk."""
        before: int = self._library.slow_sync_calls()
        work()
        after: int = self._library.slow_sync_calls()
        return after - before

    def milliseconds(self, work: Callable[[], object]) -> float:
        """Return how long some work takes while each wait is longer."""
        self._library.slow_sync_by(SLOW_MS)
        begun = time.perf_counter()
        work()
        spent = (time.perf_counter() - begun) * 1000
        self._library.slow_sync_by(0)
        return spent


def measures() -> list[Measure]:
    """Measure in a process that has the library; where there is no C compiler, say so."""
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        print("The waits for the disk are not counted: there is no C compiler.", file=sys.stderr)
        return []
    with tempfile.TemporaryDirectory() as name:
        library = Path(name) / "slow_sync.so"
        subprocess.run([compiler, "-shared", "-fPIC", "-o", library, _SHIM, "-ldl"], check=True)
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.syncs"],
            env={**os.environ, "LD_PRELOAD": str(library)},
            check=True,
            stdout=subprocess.PIPE,
        )
    found = [_Counted(**one) for one in json.loads(done.stdout)]
    return [line for one in found for line in _lines(one)]


def _lines(one: _Counted) -> list[Measure]:
    most = _MOST_CALLS[one.what]
    return [
        within(f"{one.what}, waits for the disk", one.calls, "", None, most),
        within(f"{one.what}, waits for the disk that follow", one.later, "", None, most),
        within(f"{one.what}, on a disk slowed by {SLOW_MS} ms", one.slow, "ms", None, 1000),
    ]


def _counted(session: Session, client: str) -> list[_Counted]:
    disk, text = _Disk(), written.texts(1)[0]
    day = date(2026, 1, 1)

    def begun(text: str) -> str:
        name, draft = notes.begin(session, client, day)
        notes.save(session, name, replace(draft, text=text))
        session.deliver_due()
        return name

    def autosave(number: int) -> Callable[[], object]:
        name, draft = begun(""), notes.begin(session, client, day)[1]
        session.deliver_due()
        return lambda: notes.save(session, name, replace(draft, text=f"{text} {number}"))

    def signature(number: int) -> Callable[[], object]:
        name = begun(f"{text} {number}")
        return lambda: notes.sign(session, name)

    found = []
    for what, prepared in (("autosave", autosave), ("signature", signature)):
        calls, later, slow = list[int](), list[int](), list[float]()
        for number in range(_RUNS):
            calls.append(disk.calls(prepared(number)))
            later.append(disk.calls(session.deliver_due))
            slow.append(disk.milliseconds(prepared(number)))
            session.deliver_due()
        found.append(_Counted(what, max(calls), max(later), median(slow)))
    return found


def main() -> None:
    """Count in this process, and print what was found."""
    tools = wiring.tools(Texts(), FLOOR)
    with office.office(tools, _NOTES) as (folder, person, client):
        session = office.enter(folder, tools, person)
        session.deliveries.later = True  # as at the desk
        try:
            print(json.dumps([asdict(one) for one in _counted(session, client)]))
        finally:
            session.close()


if __name__ == "__main__":
    main()
