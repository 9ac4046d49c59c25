"""A heartbeat in the thread of the windows: how long each pause was, and what was done in it."""

import gc
import signal
import sys
import time
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, QTimer

_TICK_MS, _LOOK_SECONDS = 10, 0.005
_FRAMES, _SHOWN = 5, 4
_DRIVING = ("idle", "wait_until_idle")
_SELF = Path(__file__).resolve()
_ROOT = _SELF.parents[2]


@dataclass(frozen=True)
class Pause:
    """A time in which the window answered nobody, in milliseconds.

    Attributes:
        spent: Of the processor, in the thread of the windows: what the desk itself is slow at.
        held: Waiting for something else than the processor: the interpreter's lock, the disk.
        whole: By the clock, with the time in which the machine did something else.
        collecting: Of `whole`, collecting garbage, on whichever thread.
        act: Which act of the day it fell into.
        doing: What the thread did, the longest first.
    """

    spent: float
    held: float
    whole: float
    collecting: float
    act: str
    doing: tuple[str, ...]


@dataclass(frozen=True)
class _Clocks:
    whole: float
    spent: float
    waited: float


def _clocks() -> _Clocks:
    return _Clocks(time.perf_counter(), time.thread_time(), _waited())


def _waited() -> float:
    """Return how many seconds this thread waited for a processor, where the system tells it."""
    try:
        told = Path("/proc/thread-self/schedstat").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return int(told.split()[1]) / 1e9


class Heartbeat(QObject):
    """Beats every 10 ms in the thread of the windows, and keeps what held it up.

    A signal interrupts the same thread to see what it does while a beat is late. Another thread
    that looked at its frames would keep their painters alive past the end of the painting, at
    which Qt crashes. A call into Qt is interrupted only once it returns, so each look counts for
    all the time that the thread spent since the look before.

    Args:
        least: The shortest pause that is kept, in milliseconds of the thread or held.

    Attributes:
        pauses: What was kept.
        by_the_clock: Of every pause longer than that by the clock, how long it was, with the time
            in which the machine did something else.
    """

    def __init__(self, least: float) -> None:
        super().__init__()
        self._least = least
        self.pauses: list[Pause] = []
        self.by_the_clock: list[float] = []
        self._seen: dict[str, float] = defaultdict(float)
        self._collected = self._collecting = 0.0
        self._resting = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Begin to beat."""
        self.skip()
        self._timer.start(_TICK_MS)
        gc.callbacks.append(self._on_collection)
        signal.signal(signal.SIGALRM, self._look)
        signal.setitimer(signal.ITIMER_REAL, _LOOK_SECONDS, _LOOK_SECONDS)

    def stop(self) -> None:
        """Stop beating."""
        signal.setitimer(signal.ITIMER_REAL, 0)
        gc.callbacks.remove(self._on_collection)
        self._timer.stop()

    def rest(self) -> None:
        """End a beat here, and beat no more until `skip`."""
        self.beat()
        self._resting = True

    def skip(self) -> None:
        """Begin the next beat here, and forget what was done since the last one."""
        self._resting = False
        self._seen.clear()
        self._collected = 0.0
        self._at = _clocks()
        self._looked = self._at.whole

    def beat(self) -> None:
        """End a beat here."""
        if self._resting:
            return
        now, before = _clocks(), self._at
        whole, spent = now.whole - before.whole, now.spent - before.spent
        held = max(0.0, whole - spent - (now.waited - before.waited) - _TICK_MS / 1000)
        if self._collecting:  # it has let this thread in before it says that it is over
            self._on_collection("goes on", {})
        if whole * 1000 > self._least:
            self.by_the_clock.append(whole * 1000)
        if max(spent, held) * 1000 > self._least:
            self._count(sys._getframe(1))
            doing = tuple(
                f"{seconds * 1000:.0f} {place}"
                for place, seconds in sorted(self._seen.items(), key=lambda one: -one[1])[:_SHOWN]
            )
            act = _act(sys._getframe(1))
            collected = 1000 * self._collected
            self.pauses.append(
                Pause(1000 * spent, 1000 * held, 1000 * whole, collected, act, doing)
            )
        self.skip()

    def _look(self, _number: int, frame: FrameType | None) -> None:
        if frame is not None and time.perf_counter() - self._at.whole > _TICK_MS / 1000:
            self._count(frame)

    def _count(self, frame: FrameType) -> None:
        now = time.perf_counter()
        self._seen[_place(frame)] += now - self._looked
        self._looked = now

    def _on_collection(self, phase: str, _told: dict[str, int]) -> None:
        """Note how long a collection takes, on whichever thread; it holds up all of them."""
        now = time.perf_counter()
        if self._collecting:
            self._collected += now - self._collecting
        self._collecting = 0.0 if phase == "stop" else now


@cache
def _own_path(file: str) -> str:
    """Return the path of a module in the program; empty for every other, and for this one.

    Kept for each file: what looks is part of the pause that it looks at.
    """
    path = Path(file)
    own = path.is_relative_to(_ROOT) and path != _SELF and ".venv" not in path.parts
    return path.relative_to(_ROOT).as_posix() if own else ""


def _frames(frame: FrameType | None) -> list[tuple[str, FrameType]]:
    """Return the frames of the program with their modules' paths, the outermost first."""
    found: list[tuple[str, FrameType]] = []
    while frame is not None:
        if path := _own_path(frame.f_code.co_filename):
            found.append((path, frame))
        frame = frame.f_back
    return found[::-1]


def _place(frame: FrameType) -> str:
    """Return the innermost calls of the program, without those of whoever drives it."""
    calls = [
        f"{path.rpartition('/')[2].removesuffix('.py')}.{each.f_code.co_name}:{each.f_lineno}"
        for path, each in _frames(frame)
        if not path.startswith(("ui/walk/", "benchmarks/")) and each.f_code.co_name not in _DRIVING
    ]
    return " > ".join(calls[-_FRAMES:]) or "the driver or Qt"


def _act(frame: FrameType) -> str:
    """Return the act of the day that is under way, such as ``receive: click cases``."""
    walked = [(path, each) for path, each in _frames(frame) if path.startswith("ui/walk/")]
    calls = [
        " ".join([each.f_code.co_name, *_named(each)])
        for path, each in walked
        if not (path.endswith("day.py") and each.f_code.co_name in ("go_on", "walk"))
        and each.f_code.co_name not in _DRIVING
    ]
    return " > ".join(calls) or "nothing asked"


def _named(frame: FrameType) -> list[str]:
    """Return which control or page an act of the driver is for; never what is typed."""
    told = (frame.f_locals.get(each) for each in ("name", "page", "group", "value", "keys"))
    own = frame.f_code.co_filename.endswith("driver.py") and frame.f_code.co_name != "sign_in"
    return [each for each in told if isinstance(each, str)] if own else []
