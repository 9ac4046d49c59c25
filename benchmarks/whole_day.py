"""Measures every pause of the window over the whole scripted day, with many notes in the vault."""

import gc
import os
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from benchmarks import most_memory
from benchmarks.measuring import office
from benchmarks.measuring.heartbeat import Heartbeat
from benchmarks.measuring.measure import Measure, within
from counsel_desk import spare_memory, wiring
from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.sign_in import sign_in
from ui.application.app import application, spare_garbage_collector
from ui.shell.privacy_cover import PrivacyCover
from ui.texts import Texts
from ui.walk.day import Day
from ui.walk.driver import Driver

_MOST_MS, _LOCKED_MS = 50.0, 1000.0
_LARGE_NOTES, _LARGE_CLIENTS = 100_000, 5_000
_LARGE_MS = 100.0
_WORK = 300_000
CLIENTS = 40
"""To whom the notes belong."""


class _Painted(QObject):
    """Keeps when something was painted first."""

    first = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note the time."""
        if event.type() == QEvent.Type.Paint and not self.first:
            self.first = time.perf_counter()
        return False


class _Watched(Driver):
    """A driver whose pauses are those of the desk.

    Args:
        heart: Beats in the thread of the windows.
        tools: Storage, security and reports.
        folder: The data folder.

    Attributes:
        locks: How many seconds each locking took until the window was covered, and to its end, by
            the clock and of the processor.
        same_work: How many milliseconds of the processor the same work took, time and again: where
            others use the machine, everything takes more of it.
    """

    def __init__(self, heart: Heartbeat, tools: Tools, folder: Path) -> None:
        super().__init__(tools, folder)
        self._heart, self.locks = heart, list[tuple[float, float, float]]()
        self.same_work: list[float] = []
        self._covered, self._closed = _Painted(), (0.0, 0.0)

    def lock(self) -> None:
        """Lock the desk, and keep how long that took until it was covered, and until its end."""
        cover = self.desk.shell.findChild(PrivacyCover)
        assert cover is not None
        cover.installEventFilter(self._covered)
        self._covered.first = 0.0
        begun, spent = time.perf_counter(), time.process_time()
        super().lock()
        closed, all_spent = self._closed
        self.locks.append((self._covered.first - begun, closed - begun, all_spent - spent))

    def restart(self) -> None:
        """Start again at the sign-in window, as a process of its own."""
        super().restart()
        self.app.grown.connect(spare_garbage_collector)
        spare_garbage_collector()

    def _on_ended(self, restart: bool) -> None:
        # Nobody waits for what follows: the window is hidden, and the process ends.
        self._heart.rest()
        self._closed = time.perf_counter(), time.process_time()
        super()._on_ended(restart)

    def end(self) -> None:
        """Close the desk. What a person leaves to the end of the process is not waited for."""
        super().end()
        gc.unfreeze()
        gc.collect()
        spare_memory.give_back()
        begun = time.thread_time()
        sum(range(_WORK))
        self.same_work.append((time.thread_time() - begun) * 1000)
        self._heart.skip()


class WatchedDay(Day):
    """A day of which no pictures are taken: drawing one takes longer than what it shows.

    Args:
        heart: Beats in the thread of the windows.
        tools: Storage, security and reports.
        to: The folder for the office and what is saved.
    """

    def __init__(self, heart: Heartbeat, tools: Tools, to: Path) -> None:
        super().__init__(tools, to)
        self.driver: _Watched = _Watched(heart, tools, self.data)

    def _picture(self, name: str) -> None:
        pass


def large(tools: Tools) -> list[Measure]:
    """Measure the day of a large office: the pauses, the locks and the most memory it takes.

    The memory is that of a process of its own, as every desk has one: see `most_memory`.
    """
    found = measures(tools, _LARGE_NOTES, _LARGE_CLIENTS, _LARGE_MS)
    return [*found, most_memory.measure(tools, _LARGE_NOTES, _LARGE_CLIENTS)]


def measures(
    tools: Tools, amount: int, clients: int = CLIENTS, most: float = _MOST_MS
) -> list[Measure]:
    """Measure the longest pause over the scripted day; a table of the pauses is printed.

    Args:
        tools: Storage, security and reports.
        amount: How many notes the counsellor's vault has from the morning on.
        clients: How many clients they belong to.
        most: How many milliseconds a pause may take.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    heart = Heartbeat(most)
    with tempfile.TemporaryDirectory() as name:
        day = WatchedDay(heart, tools, Path(name))
        heart.start()
        try:
            day.found()
            day.bring_people()
            heart.beat()
            fill(day, amount, clients)
            gc.collect()
            heart.skip()
            day.go_on()
        finally:
            heart.stop()
    print(table(heart), file=sys.stderr)
    work = day.driver.same_work
    print(f"The same work took {min(work):.1f} to {max(work):.1f} ms.", file=sys.stderr)
    named = f"over a day, {amount:,} notes of {clients} clients in the vault"
    longest = max((each.spent for each in heart.pauses), default=0.0)
    held = max((each.held for each in heart.pauses), default=0.0)
    covered, closed, busy = (1000 * max(each) for each in zip(*day.driver.locks, strict=True))
    return [
        within(f"longest pause of the window {named}", longest, "ms", None, most),
        within(f"longest time that it was held up {named}", held, "ms", None, most),
        within(f"locked, until the window is covered, {named}", covered, "ms", None, _MOST_MS),
        within(f"locked, until everything is closed, {named}", closed, "ms", None, _LOCKED_MS),
        within(f"the same, of the processor, {named}", busy, "ms", None, _LOCKED_MS),
    ]


def fill(day: Day, amount: int, clients: int) -> None:
    """Write notes into the counsellor's vault, in a process of its own: it takes much memory."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        pool.submit(_fill, day.data, day.people[Role.COUNSELLOR], amount, clients).result()


def _fill(folder: Path, person: Person, amount: int, clients: int) -> None:
    session = office.enter(folder, wiring.tools(Texts(), FLOOR), person)
    office.fill(session, amount, clients)
    sign_in.sign_out(session)


def table(heart: Heartbeat) -> str:
    """Return the pauses, the longest first, in milliseconds."""
    lines = ["thread   held  clock     gc  act"]
    for each in sorted(heart.pauses, key=lambda one: max(one.spent, one.held), reverse=True):
        spans = (each.spent, each.held, each.whole, each.collecting)
        lines.append("  ".join(f"{span:5.0f}" for span in spans) + f"  {each.act}")
        lines += [f"{'':30}{place}" for place in each.doing]
    late = heart.by_the_clock
    lines.append(f"By the clock: {len(late)} as long, the longest {max(late, default=0.0):.0f}.")
    return "\n".join(lines)
