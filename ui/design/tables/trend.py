"""The points, bands and thresholds of a trend chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class TrendPoint:
    """One measurement.

    Attributes:
        day: When it was taken.
        value: The value measured; `None` where it may not or cannot be shown: a gap.
        note: More about it, such as the band it falls in, or why there is nothing.
    """

    day: date
    value: float | None
    note: str = ""


@dataclass(frozen=True)
class TrendBand:
    """A named range of the scale, both ends included."""

    low: float
    high: float
    name: str


@dataclass(frozen=True)
class TrendCut:
    """A threshold and its name."""

    value: float
    name: str


def with_values(points: Sequence[TrendPoint]) -> list[TrendPoint]:
    """Return the points that are no gaps."""
    return [point for point in points if point.value is not None]
