"""Hides small counts in tables, so that nobody can be identified.

A cell that counts fewer than five people is hidden, zero included: a zero reveals of everyone that
they are not in it. If a hidden cell could be worked out from the total, more cells are hidden, the
smallest first, as statistical offices do, until each hidden cell could have any of at least five
values even for somebody who knows the total and these rules.

Between months the changes count people: a month is shown only if, since every month shown before
it, at least five people came, left or moved, or nobody did.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SMALLEST = 5
"""How many people a cell or a change must count to be shown."""

Cells = tuple[int | None, ...]


@dataclass(frozen=True)
class Shown:
    """One month as it may be shown.

    Attributes:
        cells: How many people are in each group; `None` for a cell that is not shown.
        total: How many there are; `None` if they are fewer than five, or if the month is too
            close to one that is shown.
    """

    cells: Cells
    total: int | None


def suppress(counts: Sequence[int]) -> Cells:
    """Return the cells of one table of groups that do not overlap.

    Args:
        counts: How many people are in each group; their sum may be known to the reader.

    Returns:
        The counts that may be shown, `None` in place of the others.
    """
    hidden = {place for place, count in enumerate(counts) if count < SMALLEST}
    while hidden and len(hidden) < len(counts) and not _vague(counts, hidden):
        shown = (place for place in range(len(counts)) if place not in hidden)
        hidden.add(min(shown, key=lambda place: counts[place]))
    return tuple(None if place in hidden else count for place, count in enumerate(counts))


def _vague(counts: Sequence[int], hidden: set[int]) -> bool:
    """Return whether the sum of the hidden cells leaves each of them five values or more.

    A cell is hidden because it is small, or because it was the smallest of those still shown. So
    none is larger than `largest`, which is one less than the smallest shown to allow for two equal
    cells. While the sum is close to it, every hidden cell may be the small one.
    """
    rest = sum(counts[place] for place in hidden)
    largest = min(count for place, count in enumerate(counts) if place not in hidden) - 1
    return len(hidden) > 1 and SMALLEST <= rest <= largest + 1 and largest >= SMALLEST


def over_months(months: Sequence[Mapping[str, int]], groups: int) -> list[Shown]:
    """Return what may be shown of some months, oldest first.

    Args:
        months: For each month, everyone's group by an id that stays the same.
        groups: How many groups there are; they are numbered from 0.
    """
    before: list[Mapping[str, int]] = []
    found = []
    for people in months:
        if all(_far(people, earlier) for earlier in before):
            before.append(people)
            counts = [list(people.values()).count(group) for group in range(groups)]
            total = len(people) if len(people) >= SMALLEST else None
            found.append(Shown(suppress(counts), total))
        else:
            found.append(Shown((None,) * groups, None))
    return found


def _far(one: Mapping[str, int], other: Mapping[str, int]) -> bool:
    """Return whether nobody differs between two months, or at least five people do."""
    differ = sum(one.get(person) != other.get(person) for person in one.keys() | other.keys())
    return differ == 0 or differ >= SMALLEST
