"""The points, bands and thresholds of a trend chart."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class TrendPoint:
    """One measurement.

    Attributes:
        day: When it was taken.
        value: The value measured.
        note: More about it, such as the band it falls in.
    """

    day: date
    value: float
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
