"""Distributes rows over pages. All lengths are in points (1/72 inch)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from counsel_desk.reports.typeset import Line

INK = 0.10
"""The grey of text; 0 is black."""
HAIRLINE = 0.80
"""The grey of a thin rule: ``#ccc``."""


@dataclass(frozen=True)
class Piece:
    """A line of text in a row, `x` from the left margin."""

    line: Line
    x: float
    size: float
    grey: float = INK


@dataclass(frozen=True)
class Row:
    """A strip of the page that is never split.

    Attributes:
        height: Its height without the gap above.
        pieces: The text on its baseline.
        gap: Space above; dropped at the top of a page.
        keep: Whether the next row must be on the same page.
        heads: Whether it is part of a heading.
        opens: Whether it is the last row of a heading, which needs two rows below it.
        rule: Length of a thin rule along the bottom, 0 for none.
        rule_grey: The grey of that rule; a line to sign on is darker.
        boxed: Whether it is part of a notice's box.
        new_page: Whether it is a page break and nothing else.
        symbol: Name of an icon at the left margin; may be empty.
        picture: A PNG or JPEG that fills it; may be empty.
    """

    height: float
    pieces: tuple[Piece, ...] = ()
    gap: float = 0.0
    keep: bool = False
    heads: bool = False
    opens: bool = False
    rule: float = 0.0
    rule_grey: float = HAIRLINE
    boxed: bool = False
    new_page: bool = False
    symbol: str = ""
    picture: bytes = b""


def paginate(rows: Iterable[Row], room: float) -> list[list[Row]]:
    """Distribute rows over pages.

    Args:
        rows: The rows in order.
        room: Height of a page's text area.

    Returns:
        At least one page; rows to keep together share a page if they fit on one.
    """
    pages: list[list[Row]] = [[]]
    used = 0.0
    for chain in _chains(rows):
        needed = sum(row.gap + row.height for row in chain)
        if pages[-1] and (chain[0].new_page or (used + needed > room and needed <= room)):
            pages.append([])
            used = 0.0
        for row in chain:
            if row.new_page:
                continue
            placed = row if pages[-1] else replace(row, gap=0.0)
            if pages[-1] and used + row.gap + row.height > room:
                pages.append([])
                used = 0.0
                placed = replace(row, gap=0.0)
            pages[-1].append(placed)
            used += placed.gap + placed.height
    return pages if pages[-1] else pages[:-1] or pages


def _chains(rows: Iterable[Row]) -> Iterable[list[Row]]:
    chain: list[Row] = []
    given = list(rows)
    for before, row, after in zip([None, *given], given, [*given[1:], None], strict=False):
        if row.new_page and chain:
            yield chain
            chain = []
        chain.append(row)
        if not row.keep and not row.new_page and not _alone(before, after):
            yield chain
            chain = []
    if chain:
        yield chain


def _alone(before: Row | None, after: Row | None) -> bool:
    """Return whether a row would be left alone below a heading although more rows follow."""
    under = before is not None and before.opens
    return under and after is not None and not after.new_page and not after.heads
