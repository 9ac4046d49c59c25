"""Two questions at once: how many people are in a group of one table and in a group of another.

Of each pair of tables one cell may be shown in a month, and only if both tables are shown with
their total: the people who are in the largest group that the one shows and in the largest that the
other shows. It is shown if these people, those in one of the two groups only and those in neither
are five or more each; otherwise nothing of the pair is. Why that gives nobody back:

- Which cell it is follows from what the two tables show. All who are hidden in a table count as
  one: they may be moved between its hidden groups, and neither the cell nor what is decided of it
  changes. So it says nothing of a hidden group.
- Whoever knows everybody but one knows from the two tables in which of the four that one belongs,
  or could not be shown; they learn nothing from the cell, whether it is there or not.
- Where it is missing, it is among the five smallest or the five largest values that the two tables
  leave open, or a secret coin kept it back.
- Together with the two tables it gives further sums, `given`; whatever two months both give is the
  same or differs by five people or more, as with the tables themselves.
- No table is in two pairs, so that no cell of three questions follows.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import product

from counsel_desk.domain.caseload.suppression import (
    SMALLEST,
    Coin,
    Sheet,
    Shown,
    close,
    nothing,
    sums,
)

Pair = tuple[int, int]
"""The places of two tables in a sheet."""
Fine = frozenset[tuple[int, int]]
"""Groups of two tables at once."""


def whole(shape: Sequence[int], pairs: Iterable[Pair]) -> tuple[int, ...]:
    """Return the number of cells of every table of a sheet, those of the pairs at the end."""
    return (*shape, *(shape[one] * shape[other] for one, other in pairs))


def place(first: Shown, second: Shown) -> tuple[int, int] | None:
    """Return the groups that may be crossed: the largest that each table shows, if they are."""
    one, other = _largest(first), _largest(second)
    return None if one is None or other is None else (one, other)


def _largest(table: Shown) -> int | None:
    shown = [at for at, cell in enumerate(table.cells) if cell is not None]
    if table.total is None:
        return None
    return max(shown, key=lambda at: table.cells[at] or 0, default=None)


def four(first: Shown, second: Shown, at: tuple[int, int], count: int) -> tuple[int, int, int, int]:
    """Return how many people are in both groups, in one of them only, and in neither."""
    row, column = first.cells[at[0]] or 0, second.cells[at[1]] or 0
    return count, row - count, column - count, (first.total or 0) - row - column + count


def given(first: Shown, second: Shown, at: tuple[int, int], count: int) -> dict[Fine, int]:
    """Return every sum of people that two tables and a cell of both give beyond the tables."""
    rows, columns = range(len(first.cells)), range(len(second.cells))
    known = {frozenset(product(one, columns)): value for one, value in sums(first).items()}
    known |= {frozenset(product(rows, one)): value for one, value in sums(second).items()}
    both, only, other, neither = four(first, second, at, count)
    cell, everyone = frozenset({at}), frozenset(product(rows, columns))
    one_of_two = frozenset(here for here in everyone if (here[0] == at[0]) != (here[1] == at[1]))
    outside = frozenset(here for here in everyone if here[0] != at[0] and here[1] != at[1])
    found = {cell: both, one_of_two: only + other, everyone - one_of_two: both + neither}
    found |= {outside: neither, everyone - outside: both + only + other}
    for cells, value in known.items():
        found[cells ^ cell] = value - count if at in cells else value + count
    return found


def cross(
    counts: Mapping[tuple[int, int], int],
    first: Shown,
    second: Shown,
    earlier: Collection[Mapping[Fine, int]],
    coin: Coin,
) -> Shown:
    """Return what may be shown of two questions at once.

    Args:
        counts: How many people are in a group of the one and in a group of the other table.
        first: What is shown of the one table.
        second: What is shown of the other.
        earlier: What other months give of the pair, as in `given`.
        coin: Says whether to keep it back.
    """
    hidden = nothing([len(first.cells) * len(second.cells)])[0]
    at = place(first, second)
    if at is None:
        return hidden
    count = counts.get(at, 0)
    if not fits(first, second, at, count, earlier) or coin():
        return hidden
    cells = list(hidden.cells)
    cells[at[0] * len(second.cells) + at[1]] = count
    return Shown(tuple(cells), None)


def fits(
    first: Shown,
    second: Shown,
    at: tuple[int, int],
    count: int,
    earlier: Collection[Mapping[Fine, int]],
) -> bool:
    """Return whether a cell may be shown beside its two tables and other months."""
    if min(four(first, second, at, count)) < SMALLEST:
        return False
    mine = given(first, second, at, count)
    return not any(
        close(mine[cells], other[cells])
        for other in earlier
        for cells in mine.keys() & other.keys()
    )


def shown_before(sheets: Iterable[Sheet], pair: Pair, number: int) -> list[Mapping[Fine, int]]:
    """Return what some months give of a pair; `number` is the place of its table in a sheet."""
    found: list[Mapping[Fine, int]] = []
    for sheet in sheets:
        at, count = cell(sheet, pair, number)
        if at is not None:
            found.append(given(sheet[pair[0]], sheet[pair[1]], at, count))
    return found


def cell(sheet: Sheet, pair: Pair, number: int) -> tuple[tuple[int, int] | None, int]:
    """Return which cell of a pair a month shows, and its count; `None` if it shows none."""
    across = len(sheet[pair[1]].cells)
    for place_of, count in enumerate(sheet[number].cells):
        if count is not None:
            return divmod(place_of, across), count
    return None, 0


def provable(
    sheet: Sheet, pairs: Sequence[Pair], known: Sequence[Sequence[Mapping[Fine, int]]]
) -> bool:
    """Return whether what a month shows of each pair may be shown, from the figures alone.

    Args:
        sheet: The month.
        pairs: The pairs, whose tables are the last ones.
        known: What other months give of each pair.
    """
    first = len(sheet) - len(pairs)
    for number, pair in enumerate(pairs):
        table = sheet[first + number]
        at, count = cell(sheet, pair, first + number)
        one, other = sheet[pair[0]], sheet[pair[1]]
        if table.total is not None or table.figures > 1:
            return False
        if at is not None and (
            at != place(one, other) or not fits(one, other, at, count, known[number])
        ):
            return False
    return True
