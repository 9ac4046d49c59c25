"""A table from a spreadsheet: headings and rows of plain texts."""

from collections.abc import Sequence
from dataclasses import dataclass

MOST_ROWS = 20_000
"""Rows of one table; a longer list is divided first."""
MOST_COLUMNS = 200
MOST_SHEETS = 30
MOST_BYTES = 20_000_000
"""Bytes of a file that is moved in."""
MOST_CHARACTERS = 40_000_000
"""Characters of all the cells of a file together."""
_LOOKED_AT = 20
"""The row of headings is among the first so many rows."""


@dataclass(frozen=True)
class Table:
    """One sheet of a spreadsheet.

    Attributes:
        name: Name of the sheet; empty if the file has no sheets.
        headings: What its columns are called.
        rows: The rows below; each has as many cells as there are headings.
        numbers: The number of each row in the file, counted from 1.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]


def as_table(name: str, cells: Sequence[Sequence[str]], known: Sequence[int]) -> Table | None:
    """Return a sheet as a table, or `None` if it has no row below its headings.

    Args:
        name: Name of the sheet.
        cells: The rows as they stand in the file; some may be shorter than others.
        known: For each of the first rows, how many of its cells are known headings.
    """
    begin = _headings_at(cells, known)
    filled = [any(cell.strip() for cell in row) for row in cells]
    numbers = [place for place in range(begin + 1, len(cells)) if filled[place]]
    if not numbers:
        return None
    width = max(len(cells[place]) for place in (begin, *numbers))
    headings = [" ".join(cell.split()) for cell in _wide(cells[begin], width)]
    used = [
        column
        for column in range(width)
        if headings[column] or any(_cell(cells[place], column).strip() for place in numbers)
    ]
    return Table(
        name,
        tuple(headings[column] for column in used),
        tuple(tuple(_cell(cells[place], column) for column in used) for place in numbers),
        tuple(place + 1 for place in numbers),
    )


def _headings_at(cells: Sequence[Sequence[str]], known: Sequence[int]) -> int:
    """Return where the headings are: the row with most known ones, else the first with several."""
    looked = list(known[:_LOOKED_AT])
    most = max(looked, default=0)
    if most:
        return looked.index(most)
    for place, row in enumerate(cells[:_LOOKED_AT]):
        if sum(bool(cell.strip()) for cell in row) > 1:
            return place
    return next((place for place, row in enumerate(cells) if any(map(str.strip, row))), 0)


def _wide(row: Sequence[str], width: int) -> list[str]:
    return [*row, *[""] * (width - len(row))]


def _cell(row: Sequence[str], column: int) -> str:
    return row[column] if column < len(row) else ""
