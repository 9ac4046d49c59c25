"""Decides which items of an instrument were not to be asked."""

from collections.abc import Mapping

from assessments.model import Count, Gate, Instrument


def holds(count: Count, given: Mapping[int, int]) -> bool:
    """Return whether so many of the items are answered high enough."""
    reached = sum(given[item] >= count.at_least for item in count.items if item in given)
    return reached >= count.number


def skipped(instrument: Instrument, given: Mapping[int, int]) -> frozenset[int]:
    """Return the items that need no answer, going through the gates in order.

    A gate leaves nothing out while an item that it depends on lacks an answer, unless that item
    itself was not to be asked.
    """
    found: frozenset[int] = frozenset()
    for gate in instrument.gates:
        found |= _behind(gate, given, found)
    return found


def _behind(gate: Gate, given: Mapping[int, int], before: frozenset[int]) -> frozenset[int]:
    known = all(item in given or item in before for item in gate.when.items)
    if not known or holds(gate.when, given):
        return frozenset()
    return frozenset(gate.items).difference(given if gate.count_all_the_same else ())
