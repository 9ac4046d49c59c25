"""Decides whether two scores differ by enough to count."""

import math
from enum import StrEnum

from assessments.model import Instrument, ReliableChange


class Change(StrEnum):
    """How a score changed between two times."""

    IMPROVED = "improved"
    WORSE = "worse"
    NONE = "no_reliable_change"
    UNKNOWN = "unknown"


def reliable_change(instrument: Instrument) -> float | None:
    """Return the smallest change of the total, in points, that counts.

    It is the published value if there is one, else the 95 % figure of Jacobson and Truax (1991),
    1.96 · √2 · SD · √(1 - r). None if the key holds neither.
    """
    fact = instrument.reliable_change
    if fact is None:
        return None
    return fact.value if fact.value is not None else _jacobson_truax(fact)


def compare(instrument: Instrument, earlier: float, later: float) -> Change:
    """Return whether the total became better or worse from `earlier` to `later`.

    Returns:
        The change; `Change.UNKNOWN` if the instrument has no reliable change.
    """
    needed = reliable_change(instrument)
    if needed is None:
        return Change.UNKNOWN
    if abs(later - earlier) < needed:
        return Change.NONE
    rose = later > earlier
    return Change.IMPROVED if rose == (instrument.direction == "higher_is_better") else Change.WORSE


def _jacobson_truax(fact: ReliableChange) -> float | None:
    if fact.sd is None or fact.reliability is None:
        return None
    return 1.96 * math.sqrt(2) * fact.sd * math.sqrt(1 - fact.reliability)
