"""Draws how the same work slows down with the size of a vault, from what was measured.

`python -m benchmarks --growth` measures, and `python -m benchmarks.plot` draws docs/growth.svg from
build/bench.json: how many times as long as in the smallest vault everything takes.
"""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from math import log10
from pathlib import Path

from benchmarks.__main__ import REPORT

TO = Path("docs") / "growth.svg"
_PREFIX, _SUFFIX = "growth, ", " notes"
_WIDE, _HIGH = 720, 420
_LEFT, _TOP, _RIGHT, _BOTTOM = 64, 24, 190, 56
_COLOURS = ("#176a67", "#a14b00", "#5b3a8e", "#3b6ea5", "#8a1f3d")
_LEAST, _MOST = 0.5, 100.0
_TIMES = (0.5, 1, 2, 5, 10, 20, 50, 100)
_APART = 15
"""Pixels from one name to the next, where lines end close together."""
_STYLE = "text{font:13px sans-serif;fill:#333}.axis{stroke:#999}.grid{stroke:#ddd}"
Line = Sequence[tuple[int, float, float]]
"""For each number of notes: how long it took, and how many times as long as in the smallest."""


class NothingMeasuredError(Exception):
    """The report has no growth in it."""


def lines(measures: Iterable[Mapping[str, object]]) -> dict[str, Line]:
    """Return the lines of the plot by what was measured.

    Args:
        measures: The measures of a report; others than those of growth are left out.
    """
    found: dict[str, list[tuple[int, float, float]]] = {}
    for one in measures:
        name = str(one["name"])
        if name.startswith(_PREFIX) and name.endswith(_SUFFIX):
            what, _comma, amount = name[len(_PREFIX) : -len(_SUFFIX)].partition(", ")
            notes = int(amount.replace(",", ""))
            found.setdefault(what, []).append(
                (notes, float(str(one["value"])), float(str(one["ratio"])))
            )
    return {what: sorted(points) for what, points in found.items()}


def drawn(found: Mapping[str, Line]) -> str:
    """Return the plot as SVG.

    Raises:
        NothingMeasuredError: There is nothing to draw.
    """
    amounts = sorted({notes for line in found.values() for notes, _ms, _ratio in line})
    if len(amounts) < 2:
        raise NothingMeasuredError
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {_HIGH}" role="img">',
        "<title>How many times as long work takes in a larger vault</title>",
        f"<style>{_STYLE}</style>",
        f'<rect width="{_WIDE}" height="{_HIGH}" fill="#fff"/>',
        *_grid(amounts),
    ]
    taken = list[float]()
    by_end = sorted(found.items(), key=lambda one: -one[1][-1][2])
    for number, (what, line) in enumerate(by_end):
        parts += _curve(what, line, amounts, _COLOURS[number % len(_COLOURS)], taken)
    return "\n".join([*parts, "</svg>", ""])


def _grid(amounts: Sequence[int]) -> Iterable[str]:
    end, floor = _WIDE - _RIGHT, _HIGH - _BOTTOM
    for times in _TIMES:
        y = _y(times)
        yield f'<line class="grid" x1="{_LEFT}" y1="{y:.1f}" x2="{end}" y2="{y:.1f}"/>'
        yield f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{times:g} ×</text>'
    for notes in amounts:
        x = _x(notes, amounts)
        yield f'<line class="grid" x1="{x:.1f}" y1="{_TOP}" x2="{x:.1f}" y2="{floor}"/>'
        yield f'<text x="{x:.1f}" y="{floor + 18}" text-anchor="middle">{notes:,}</text>'
    yield f'<line class="axis" x1="{_LEFT}" y1="{_y(1):.1f}" x2="{end}" y2="{_y(1):.1f}"/>'
    middle = (_LEFT + end) / 2
    yield f'<text x="{middle:.1f}" y="{_HIGH - 12}" text-anchor="middle">notes in the vault</text>'


def _curve(
    what: str, line: Line, amounts: Sequence[int], colour: str, taken: list[float]
) -> Iterable[str]:
    """Yield a line, its points and its name beside its end, below the names that are there."""
    places = [(_x(notes, amounts), _y(ratio)) for notes, _ms, ratio in line]
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    yield f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'
    for x, y in places:
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>'
    y = max([places[-1][1], *(each + _APART for each in taken)])
    taken.append(y)
    name = f"{what}, {line[-1][1]:.1f} ms"
    end = _WIDE - _RIGHT + 10
    yield f'<text x="{end}" y="{y + 4:.1f}" style="fill:{colour}">{name}</text>'


def _x(notes: int, amounts: Sequence[int]) -> float:
    share = log10(notes / amounts[0]) / log10(amounts[-1] / amounts[0])
    return _LEFT + share * (_WIDE - _RIGHT - _LEFT)


def _y(times: float) -> float:
    within = min(max(times, _LEAST), _MOST)
    share = log10(within / _LEAST) / log10(_MOST / _LEAST)
    return _HIGH - _BOTTOM - share * (_HIGH - _BOTTOM - _TOP)


def main() -> None:
    """Draw the plot from the last report."""
    measures = json.loads(REPORT.read_text(encoding="utf-8"))["measures"]
    try:
        TO.write_text(drawn(lines(measures)), encoding="utf-8")
    except NothingMeasuredError:
        sys.exit("No growth was measured: run make bench ARGS=--growth first.")
    print(TO)


if __name__ == "__main__":
    main()
