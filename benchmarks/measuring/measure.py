"""One line of the benchmark report, and how times are taken."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Measure:
    """One line of the report.

    Attributes:
        name: What was measured.
        value: The result, in `unit`.
        unit: ``ms``, ``MiB`` and so on.
        baseline: The same with the bare library, in the same run; `None` if there is none.
        ratio: Value divided by baseline; `None` if there is no baseline.
        goal: The goal in words.
        ok: Whether the goal is met.
    """

    name: str
    value: float
    unit: str
    baseline: float | None
    ratio: float | None
    goal: str
    ok: bool


def against(name: str, value: float, unit: str, baseline: float, most: float) -> Measure:
    """Return a measure whose goal is a ratio to its baseline."""
    ratio = value / baseline
    return Measure(
        name,
        round(value, 3),
        unit,
        round(baseline, 3),
        round(ratio, 2),
        f"at most {most:g} times the baseline",
        ratio <= most,
    )


def within(name: str, value: float, unit: str, baseline: float | None, most: float) -> Measure:
    """Return a measure whose goal is an absolute figure; a baseline is reported beside it."""
    return Measure(
        name,
        round(value, 3),
        unit,
        None if baseline is None else round(baseline, 3),
        None if baseline is None else round(value / baseline, 2),
        f"at most {most:g} {unit}",
        value <= most,
    )


def milliseconds(
    work: Callable[[], T],
    runs: int,
    after: Callable[[T], object] = lambda _made: None,
    chosen: Callable[[list[float]], float] = statistics.median,
) -> float:
    """Return the median time of `runs` runs, after one run to warm up.

    Args:
        work: The work to time.
        runs: How many runs to time.
        after: Cleans up what `work` returned, outside the timing.
        chosen: Chooses one of the times, instead of the median.
    """
    after(work())
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        made = work()
        times.append((time.perf_counter() - start) * 1000)
        after(made)
    return chosen(times)
