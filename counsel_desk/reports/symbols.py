"""Draws the desk's SVG icons as lines, from the few shapes that they use.

Paths may hold M, L, H, V, C, S, A and Z in both cases; arcs become curves by the formulas of SVG
1.1, appendix F.6.
"""

import math
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from resources.loader import icon_path

SIDE = 24.0
"""Side of the square that the icons are drawn in."""
_STROKE = 1.7
_TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d++\.?\d*|\.\d+)")
_ELEMENT = re.compile(r"<(path|circle|rect)\b([^>]*)>")
_FACT = re.compile(r'(?<![\w-])([\w-]+)="([^"]*)"')
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 0}

Point = tuple[float, float]
Step = tuple[str, tuple[float, ...]]
"""``M``, ``L``, ``C`` or ``Z`` with its points, all of them absolute."""


def draw(canvas: Any, name: str, x: float, y: float, side: float) -> None:
    """Draw an icon.

    Args:
        canvas: A reportlab canvas.
        name: The icon, such as ``lock``; an unknown one leaves the place empty.
        x: The left edge, in points.
        y: The lower edge, in points.
        side: Width and height, in points.
    """
    scale = side / SIDE
    canvas.saveState()
    canvas.translate(x, y + side)
    canvas.scale(scale, -scale)
    canvas.setStrokeGray(0.1)
    canvas.setLineWidth(_STROKE)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for steps in _shapes(name):
        path = canvas.beginPath()
        for kind, points in steps:
            _APPLY[kind](path, points)
        canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


_APPLY: Mapping[str, Callable[[Any, tuple[float, ...]], object]] = {
    "M": lambda path, to: path.moveTo(*to),
    "L": lambda path, to: path.lineTo(*to),
    "C": lambda path, to: path.curveTo(*to),
    "Z": lambda path, _to: path.close(),
}


@cache
def _shapes(name: str) -> tuple[tuple[Step, ...], ...]:
    file = icon_path(name)
    if not re.fullmatch(r"[a-z-]+", name) or not file.is_file():
        return ()
    # Our own file, so a regular expression will do: it lists shapes one after the other.
    found = _ELEMENT.findall(file.read_text(encoding="utf-8"))
    return tuple(tuple(_shape(kind, dict(_FACT.findall(facts)))) for kind, facts in found)


def _shape(kind: str, facts: Mapping[str, str]) -> list[Step]:
    if kind == "path":
        return _path(facts["d"])
    numbers = {key: float(value) for key, value in facts.items() if key != "fill"}
    if kind == "circle":
        x, y, r = numbers["cx"], numbers["cy"], numbers["r"]
        return _path(f"M{x - r} {y}A{r} {r} 0 0 1 {x + r} {y}A{r} {r} 0 0 1 {x - r} {y}Z")
    if kind == "rect":
        x, y, w, h = (numbers[key] for key in ("x", "y", "width", "height"))
        return _path(f"M{x} {y}H{x + w}V{y + h}H{x}Z")
    return []


def _path(data: str) -> list[Step]:
    """Return a path with all its points absolute."""
    tokens = _TOKEN.findall(data)
    steps: list[Step] = []
    at, start, control = (0.0, 0.0), (0.0, 0.0), (0.0, 0.0)
    command, place = "", 0
    while place < len(tokens):
        if tokens[place].isalpha():
            command, place = tokens[place], place + 1
        kind, count = command.upper(), _TAKES[command.upper()]
        numbers = [float(token) for token in tokens[place : place + count]]
        place += count
        made, at, control = _step(kind, numbers, at, control, command.islower())
        if kind == "M":
            start, command = at, "l" if command == "m" else "L"
        if kind == "Z":
            at = start
        steps += made
    return steps


def _step(
    kind: str, numbers: list[float], at: Point, control: Point, relative: bool
) -> tuple[list[Step], Point, Point]:
    """Return what a command draws, the new position of the pen, and the last control point."""
    x, y = at if relative else (0.0, 0.0)
    if kind == "Z":
        return [("Z", ())], at, at
    if kind == "H":
        numbers, kind = [numbers[0], at[1] - y], "L"
    if kind == "V":
        numbers, kind = [at[0] - x, numbers[0]], "L"
    if kind == "A":
        end = (numbers[5] + x, numbers[6] + y)
        return _arc(at, numbers[0], (numbers[3], numbers[4]), end), end, end
    points = [value + (x, y)[place % 2] for place, value in enumerate(numbers)]
    if kind == "S":
        points = [2 * at[0] - control[0], 2 * at[1] - control[1], *points]
        kind = "C"
    end = (points[-2], points[-1])
    last = (points[2], points[3]) if kind == "C" else end
    return [(kind, tuple(points))], end, last


def _arc(begin: Point, radius: float, flags: Point, end: Point) -> list[Step]:
    """Return an arc of a circle as curves; the icons have no other arcs."""
    (x1, y1), (x2, y2), (large, sweep) = begin, end, flags
    half_x, half_y = (x1 - x2) / 2, (y1 - y2) / 2
    distance = math.hypot(half_x, half_y)
    if distance == 0:
        return []
    radius = max(radius, distance)
    height = math.sqrt(max(0.0, radius**2 - distance**2)) / distance
    side = -1.0 if large == sweep else 1.0
    centre_x = side * height * half_y + (x1 + x2) / 2
    centre_y = -side * height * half_x + (y1 + y2) / 2
    first = math.atan2(y1 - centre_y, x1 - centre_x)
    turn = math.atan2(y2 - centre_y, x2 - centre_x) - first
    if sweep and turn < 0:
        turn += 2 * math.pi
    if not sweep and turn > 0:
        turn -= 2 * math.pi
    pieces = max(1, math.ceil(abs(turn) / (math.pi / 2) - 1e-9))
    return [
        _quarter((centre_x, centre_y), radius, first + turn * part / pieces, turn / pieces)
        for part in range(pieces)
    ]


def _quarter(centre: Point, radius: float, angle: float, turn: float) -> Step:
    reach = 4 / 3 * math.tan(turn / 4)
    cos1, sin1 = math.cos(angle), math.sin(angle)
    cos2, sin2 = math.cos(angle + turn), math.sin(angle + turn)
    offsets = (
        (cos1 - reach * sin1, sin1 + reach * cos1),
        (cos2 + reach * sin2, sin2 - reach * cos2),
        (cos2, sin2),
    )
    points = [(centre[0] + radius * dx, centre[1] + radius * dy) for dx, dy in offsets]
    return "C", tuple(value for point in points for value in point)
