"""What a trend is made of."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class TrendPoint:
    """One measurement.

    Attributes:
        day: When.
        value: How much.
        note: What else is said about it, such as the band it falls in.
    """

    day: date
    value: float
    note: str = ""


@dataclass(frozen=True)
class TrendBand:
    """A named stretch of the scale, both ends included."""

    low: float
    high: float
    name: str


@dataclass(frozen=True)
class TrendCut:
    """A value at which something changes, and what it is called."""

    value: float
    name: str
