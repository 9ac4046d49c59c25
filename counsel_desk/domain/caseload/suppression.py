"""Hides small counts in tables, so that nobody can be identified.

A cell that counts fewer than five people is hidden, zero included: a zero reveals of everyone that
they are not in it. If a hidden cell could be worked out from the total, more cells are hidden, the
smallest first, as statistical offices do, until each hidden cell could have any of at least five
values even for somebody who knows the total and these rules.

What was shown before is known to the reader as well. Whatever two months both give, as a figure or
as a sum of figures, is the same in both or differs by five or more. Where the total of a month is
too close to one that was shown, cells may be shown without it; each hidden one could then be any
small number, also for somebody who knows why the total is missing. Which months are shown at all is
in `over_months`.

Somebody may know everybody in the records but one. They could learn from what is *not* shown where
that one belongs: with them in another group, more would have been shown. So some figures that could
be shown are kept back by a secret coin, and what is missing says nothing. What is shown says in
which groups that person is not, and at least two are hidden.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

SMALLEST = 5
"""How many people a cell or a change must count to be shown."""

_CLOSE = frozenset(range(1 - SMALLEST, SMALLEST)) - {0}
"""Differences that count too few people."""
Coin = Callable[[], bool]
"""Returns whether to keep back what could be shown; nobody can foresee or repeat what it says."""


def never() -> bool:
    """Return that nothing is kept back: the coin of somebody who fears no such reader."""
    return False


Cells = tuple[int | None, ...]
People = Mapping[str, tuple[int, ...]]
"""Everyone's group in each table, by an id that stays the same; groups are numbered from 0."""


@dataclass(frozen=True)
class Shown:
    """One table of one month as it may be shown.

    Attributes:
        cells: How many people are in each group; `None` for a cell that is not shown.
        total: How many there are; `None` if it is not shown.
    """

    cells: Cells
    total: int | None

    @property
    def figures(self) -> int:
        """How many figures are shown."""
        return sum(figure is not None for figure in (*self.cells, self.total))


Sheet = tuple[Shown, ...]
"""The tables of one month, all of them about the same people."""


def nothing(shape: Sequence[int]) -> Sheet:
    """Return a month of which nothing is shown; `shape` is the number of groups of each table."""
    return tuple(Shown((None,) * groups, None) for groups in shape)


def shows(sheet: Sheet) -> bool:
    """Return whether anything of a month is shown."""
    return any(one.figures for one in sheet)


def suppress(counts: Sequence[int], earlier: Iterable[Shown] = (), coin: Coin = never) -> Cells:
    """Return the cells of one table of groups that do not overlap, shown with its total.

    Args:
        counts: How many people are in each group; their sum may be known to the reader.
        earlier: What was shown of the same groups in other months.
        coin: Says whether to hide one more cell.

    Returns:
        The counts that may be shown, `None` in place of the others.
    """
    known = [sums(one) for one in earlier]
    hidden = {place for place, count in enumerate(counts) if count < SMALLEST}
    while len(hidden) < len(counts):
        cells = _without(counts, hidden)
        shown = Shown(cells, sum(counts))
        if _vague(counts, hidden) and apart(shown, known) and not coin():
            return cells
        hidden.add(_next(counts, hidden, coin))
    return _without(counts, hidden)


def _next(counts: Sequence[int], hidden: set[int], coin: Coin) -> int:
    """Return the smallest cell that is shown, or one with a single person more."""
    shown = [place for place in range(len(counts)) if place not in hidden]
    smallest = min(counts[place] for place in shown)
    first, *others = sorted(
        (place for place in shown if counts[place] <= smallest + 1), key=counts.__getitem__
    )
    return next((place for place in others if coin()), first)


def _without_totals(
    tables: Sequence[Sequence[int]],
    before: Sequence[Sequence[Shown]],
    totals: Collection[int],
    coin: Coin,
) -> Sheet:
    """Return as many cells as possible of tables whose total is not shown.

    Two cells of each stay hidden: all together would give the total, also of the other tables, and
    whoever is known to be in none of the others would be in the one that is left.

    Args:
        tables: The counts of each table.
        before: What was shown of each table in other months.
        totals: What the total may be, as far as the reader knows.
        coin: Says whether to look for cells to hide in another way.
    """
    found: list[Cells] = []
    for counts, earlier in zip(tables, before, strict=True):
        known = [sums(one) for one in earlier]
        for cells in _choices(counts):
            fits = apart(Shown(cells, None), known) and _open([*found, cells], totals)
            if fits and not (any(cell is not None for cell in cells) and coin()):
                found.append(cells)
                break
    return tuple(Shown(cells, None) for cells in found)


def _choices(counts: Sequence[int]) -> Iterator[Cells]:
    """Return the ways to hide cells of one table: all small ones and at least two; fewest first."""
    large = [place for place, count in enumerate(counts) if count >= SMALLEST]
    for many in range(max(0, min(len(large), len(counts) - 2)), -1, -1):
        for shown in combinations(large, many):
            yield _without(counts, set(range(len(counts))) - set(shown))


def _open(tables: Sequence[Cells], totals: Collection[int]) -> bool:
    """Return whether each hidden cell could be any small number, with a total that may be.

    All others may be small as well: then the same cells are shown, whichever it is. Of a table of
    which nothing is shown, nothing can be known.
    """
    told = [cells for cells in tables if any(cell is not None for cell in cells)]
    return all(
        any(_reaches(cells, total - small, 1) for total in totals if _fits(told, total))
        for cells in told
        for small in range(SMALLEST)
    )


def _fits(tables: Sequence[Cells], total: int) -> bool:
    return all(_reaches(cells, total, 0) for cells in tables)


def _reaches(cells: Cells, total: int, known: int) -> bool:
    """Return whether small numbers in all hidden cells but `known` of them lead to the total."""
    rest = total - sum(cell or 0 for cell in cells)
    return 0 <= rest <= (SMALLEST - 1) * (cells.count(None) - known)


def _without(counts: Sequence[int], hidden: set[int]) -> Cells:
    return tuple(None if place in hidden else count for place, count in enumerate(counts))


def _vague(counts: Sequence[int], hidden: set[int]) -> bool:
    """Return whether the sum of the hidden cells leaves each of them five values or more.

    A cell is hidden because it is small, or because it was the smallest of those still shown. So
    none is larger than `largest`, which is one less than the smallest shown to allow for two equal
    cells. While the sum is close to it, every hidden cell may be the small one.
    """
    if not hidden:
        return True
    rest = sum(counts[place] for place in hidden)
    largest = min(count for place, count in enumerate(counts) if place not in hidden) - 1
    return len(hidden) > 1 and SMALLEST <= rest <= largest + 1 and largest >= SMALLEST


def sums(shown: Shown) -> dict[frozenset[int], int]:
    """Return every sum that a table gives, by the groups in it.

    The total gives the sum of the hidden cells; only all of them together are known.
    """
    known = {frozenset({at}): cell for at, cell in enumerate(shown.cells) if cell is not None}
    hidden = frozenset(at for at, cell in enumerate(shown.cells) if cell is None)
    if hidden and shown.total is not None:
        known[hidden] = shown.total - sum(known.values())
    return {
        frozenset().union(*blocks): sum(known[block] for block in blocks)
        for many in range(1, len(known) + 1)
        for blocks in combinations(known, many)
    }


def apart(shown: Shown, earlier: Iterable[Mapping[frozenset[int], int]]) -> bool:
    """Return whether whatever this table and an earlier one both give is equal or far apart."""
    given = sums(shown)
    return not any(
        close(given[groups], other[groups])
        for other in earlier
        for groups in given.keys() & other.keys()
    )


def close(one: int, other: int) -> bool:
    """Return whether two figures differ, and by too few people."""
    return one - other in _CLOSE


def decide(tables: Sequence[Sequence[int]], earlier: Sequence[Sheet], coin: Coin = never) -> Sheet:
    """Return what may be shown of one month.

    Args:
        tables: The counts of each table; all tables have the same total.
        earlier: What was shown of other months.
        coin: Says what to keep back of what may be shown.
    """
    total = sum(tables[0])
    before = [[one[place] for one in earlier] for place in range(len(tables))]
    if total < SMALLEST:
        return nothing([len(counts) for counts in tables])
    totals = [one[0].total for one in earlier if one[0].total is not None]
    if any(close(total, one) for one in totals):
        may_be = {one + by for one in totals for by in _CLOSE}
        return _without_totals(tables, before, may_be, coin)
    return tuple(
        Shown(suppress(counts, those, coin), total)
        for counts, those in zip(tables, before, strict=True)
    )
