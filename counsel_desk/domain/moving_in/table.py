"""A table from a spreadsheet: headings and rows of plain texts."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from counsel_desk.domain.moving_in.fields import known_headings

MOST_ROWS = 20_000
"""Rows of one table; a longer list is divided first."""
MOST_EMPTY = 100_000
"""Rows without anything in them, such as spreadsheets leave below a list."""
MOST_COLUMNS = 200
MOST_SHEETS = 30
MOST_BYTES = 20_000_000
"""Bytes of a file that is moved in."""
MOST_CHARACTERS = 40_000_000
"""Characters of all the cells of a file together."""
_LOOKED_AT = 20
"""The row of headings is among the first so many rows."""
_LEAST_KNOWN = 2
_LONGEST_HEADING = 100
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Characters that change the direction of the text around them, and the mark of a file's begin."""


@dataclass(frozen=True)
class Table:
    """One sheet of a spreadsheet.

    Attributes:
        name: Name of the sheet; empty if the file has no sheets.
        headings: What its columns are called.
        rows: The rows below; each has as many cells as there are headings.
        numbers: The number of each row in the file, counted from 1.
        headed: The number of the row of headings; 0 if the file has none, as a bundle has.
        above: The numbers of the rows above the headings that have something in them.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    headed: int = 0
    above: tuple[int, ...] = ()


def as_table(name: str, rows: Sequence[Sequence[str]]) -> Table | None:
    """Return a sheet as a table, or `None` if it has no row below its headings.

    Args:
        name: Name of the sheet.
        rows: The rows as they stand in the file; some may be shorter than others.
    """
    cells = [[cleaned(cell) for cell in row] for row in rows]
    begin = _headings_at(cells)
    filled = [place for place, row in enumerate(cells) if any(row)]
    below = [place for place in filled if place > begin]
    if not below:
        return None
    width = max(len(cells[place]) for place in (begin, *below))
    wide = [[*cells[place], *[""] * (width - len(cells[place]))] for place in (begin, *below)]
    used = [column for column in range(width) if any(row[column] for row in wide)]
    headings, *kept = (tuple(row[column] for column in used) for row in wide)
    return Table(
        one_line(name),
        tuple(map(one_line, headings)),
        tuple(kept),
        tuple(place + 1 for place in below),
        begin + 1,
        tuple(place + 1 for place in filled if place < begin),
    )


def cleaned(text: str) -> str:
    """Return a cell without characters that nobody typed, such as a NUL or half a character."""
    lines = "\n".join(text.splitlines())
    if lines.isprintable():
        return lines.strip()
    return "".join(char for char in lines if _typed(char)).strip()


def one_line(text: str) -> str:
    """Return a heading, or the name of a sheet, in one line that is not too long."""
    return " ".join(cleaned(text).split())[:_LONGEST_HEADING]


def _typed(char: str) -> bool:
    seen = unicodedata.category(char) not in {"Cc", "Cs"} and char not in _TURNING
    return char in "\n\t" or seen


def _headings_at(cells: Sequence[Sequence[str]]) -> int:
    """Return where the headings are: the row with most known ones, else the first with several.

    Words such as Family or Contact stand among people too, so a row of headings has several that
    are known, and they are half of it.
    """
    looked = cells[:_LOOKED_AT]
    known = [known_headings(row) for row in looked]
    sure = [
        count if count >= _LEAST_KNOWN and 2 * count >= len(list(filter(None, row))) else 0
        for row, count in zip(looked, known, strict=True)
    ]
    if any(sure):
        return sure.index(max(sure))
    several = (place for place, row in enumerate(looked) if len(list(filter(None, row))) > 1)
    first = (place for place, row in enumerate(cells) if any(row))
    return next(several, next(first, 0))
