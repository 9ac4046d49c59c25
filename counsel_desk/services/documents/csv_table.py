"""Tables that leave the desk as CSV: the only place that makes them."""

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""How a formula begins in a spreadsheet; some read the full-width forms as well."""


def csv_table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table as CSV, in which every cell is in quotes and none is a formula.

    Args:
        heading: The names of the columns.
        rows: The rows; what is in them may come from anybody.
    """
    text = io.StringIO()
    table = csv.writer(text, quoting=csv.QUOTE_ALL)
    for row in (heading, *rows):
        table.writerow([_harmless(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig", "replace")


def _harmless(cell: str) -> str:
    """Return a cell that no spreadsheet reads as a formula."""
    plain = cell.replace("\0", "")
    odd = plain[:1] in {"\t", "\r", "\n"} or plain.lstrip().startswith(_FORMULA)
    return f"'{plain}" if plain and odd else plain
