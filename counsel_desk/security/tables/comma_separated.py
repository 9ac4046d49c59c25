"""Reads CSV in the encodings and with the separators of Excel and of other programs."""

import codecs
import csv
import io
from collections.abc import Iterator

from counsel_desk.domain.moving_in.table import MOST_COLUMNS, MOST_EMPTY, MOST_ROWS
from counsel_desk.security.tables.errors import (
    NotAListError,
    OpenQuoteError,
    TooManyColumnsError,
    TooManyRowsError,
    WrongShapeError,
)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATORS = ",;\t|"
_TRIED = 30
"""So many lines decide the separator."""
_LONGEST_CELL = 100_000
_NO_TEXT = frozenset(range(32)) - {9, 10, 12, 13}
"""Bytes below a space that no text has."""


def read_csv(content: bytes) -> list[list[str]]:
    """Return the rows of a CSV file.

    Raises:
        NotAListError: It is not a text.
        WrongShapeError: It has no columns.
        OpenQuoteError: A quotation mark is not closed, or not where a cell ends.
        TooManyRowsError: It has more than `MOST_ROWS`.
        TooManyColumnsError: It has more than `MOST_COLUMNS`.
    """
    text = _decoded(content)
    separator = _separator(text)
    named = text.lower().startswith("sep=")
    body = text.partition("\n")[2] if named else text
    csv.field_size_limit(_LONGEST_CELL)
    # The line that names the separator counts, so that the numbers are those of the file.
    before = [[""]] if named else []
    found = [*before, *_limited(_rows(body, separator, len(before)))]
    if not any(sum(map(bool, row)) > 1 for row in found):
        raise WrongShapeError
    return found


def _rows(body: str, separator: str, line: int) -> Iterator[list[str]]:
    """Yield the rows; strictly, as an open quotation mark would make one cell of all below it."""
    rows = csv.reader(io.StringIO(body, newline=""), delimiter=separator, strict=True)
    begun = line
    try:
        for row in rows:
            yield row
            begun = line + rows.line_num
    except csv.Error:
        raise OpenQuoteError(line=begun + 1) from None


def _limited(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    filled = empty = 0
    for row in rows:
        if len(row) > MOST_COLUMNS and any(row[MOST_COLUMNS:]):
            raise TooManyColumnsError(columns=MOST_COLUMNS)
        filled += any(row)
        empty += not any(row)
        # One more is the row of headings.
        if filled > MOST_ROWS + 1 or empty > MOST_EMPTY:
            raise TooManyRowsError(rows=MOST_ROWS)
        yield row[:MOST_COLUMNS]


def _decoded(content: bytes) -> str:
    """Return the text of a file; without a mark, UTF-8 if it is that, else Windows' code page."""
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "")
    try:
        if encoding:
            return content.decode(encoding)
        guessed = _wide(content)
        if guessed:
            return content.decode(guessed)
        if _NO_TEXT.intersection(content[:100_000]):
            raise NotAListError
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError:
            return content.decode("cp1252")
    except UnicodeError:
        raise NotAListError from None


def _wide(content: bytes) -> str:
    """Return which UTF-16 a text without a mark is in, by the zeros of its Latin letters."""
    even, odd = content[:2_000:2].count(0), content[1:2_000:2].count(0)
    if len(content) % 2 or not even + odd:
        return ""
    return "utf-16-le" if odd > 4 * even else "utf-16-be" if even > 4 * odd else ""


def _separator(text: str) -> str:
    """Return what separates the cells: the one that gives most lines the same number of them."""
    first, _, _ = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip("\r")) == len("sep=") + 1:
        return first[len("sep=")]
    lines = [line for line in text[:200_000].splitlines()[:_TRIED] if line.strip()]
    return max(_SEPARATORS, key=lambda each: _regular(lines, each))


def _regular(lines: list[str], separator: str) -> tuple[int, int]:
    """Return how many lines have as many cells as most, and how many cells those are."""
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=separator) if len(row) > 1]
    except csv.Error:
        return 0, 0
    common = max(set(widths), key=widths.count, default=0)
    return widths.count(common), common
