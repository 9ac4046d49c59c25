"""Lays out blocks as rows. All lengths are in points (1/72 inch)."""

from collections.abc import Callable
from dataclasses import replace
from itertools import zip_longest

from counsel_desk.domain.documents import (
    Block,
    Code,
    Facts,
    Heading,
    Notice,
    PageBreak,
    Picture,
    Signature,
    Symbol,
    Text,
    Words,
)
from counsel_desk.reports.pages import INK, Piece, Row
from counsel_desk.reports.typeset import Line, Typesetter, cells, paragraphs

WIDTH, HEIGHT = 595.28, 841.89
"""A4."""

MARGIN = 68.0
"""Left and right margin."""

MEASURE = WIDTH - 2 * MARGIN
TOP = 66.0
RUNNING = 44.0
"""Distance of the running head's baseline from the top edge of the page."""
QUIET = 0.40
"""The grey of secondary text; 0 is black."""

BODY, SMALL = 10.5, 8.5
LEADING = 1.65
"""Line height relative to the size; Bengali and Devanagari reach far up and down."""

LARGE = 1.6
"""Scale of large type: running text has 17 points."""

SYMBOL = 15.0
"""Side of an icon beside type of the usual size."""
PICTURE = 110.0
"""Height of a picture; it is no wider than `MEASURE`."""

_LABELS = MEASURE * 0.25
_PADDING = 14.0
_MANY_ROWS = 6
_MOST_WORD_COLUMNS = 4


def masthead(typesetter: Typesetter, title: str, subtitle: str, scale: float = 1.0) -> list[Row]:
    """Return the rows of the title, the subtitle and the rule below them."""
    size, small = 20 * scale, 11 * scale
    rows = _rows(typesetter.lines(title, MEASURE, size, "SemiBold"), size, leading=1.5)
    if subtitle.strip():
        rows += _rows(typesetter.lines(subtitle, MEASURE, small), small, grey=QUIET)
    rows.append(Row(8, rule=MEASURE))
    return [replace(row, keep=True) for row in rows]


def running_head(typesetter: Typesetter, title: str) -> Piece:
    """Return the title as it stands above the text of a page that does not begin with it."""
    line = typesetter.lines(title, MEASURE, SMALL)[0]
    return Piece(line, 0, SMALL, QUIET)


def rows_of(block: Block, typesetter: Typesetter, scale: float = 1.0) -> list[Row]:
    """Return the rows of one block.

    Args:
        block: The block.
        typesetter: The document's typesetter.
        scale: Scale of headings, running text, symbols, facts, notices and signatures; words and
            codes are large already.
    """
    if isinstance(block, PageBreak):
        return [Row(0, new_page=True)]
    growing: dict[type, Callable[..., list[Row]]] = {
        Heading: _heading,
        Text: _text,
        Facts: _facts,
        Notice: _notice,
        Symbol: _symbol,
        Signature: _signature,
    }
    if type(block) in growing:
        return growing[type(block)](block, typesetter, scale)
    fixed: dict[type, Callable[..., list[Row]]] = {
        Words: _words,
        Code: _code,
        Picture: _picture,
    }
    return fixed[type(block)](block, typesetter)


def _rows(
    lines: list[Line], size: float, *, grey: float = INK, x: float = 0.0, leading: float = LEADING
) -> list[Row]:
    """Stack lines so that neither the first nor the last is alone on a page."""
    last = len(lines) - 1
    return [
        Row(
            size * leading, (Piece(line, x, size, grey),), keep=number in {0, last - 1} and last > 0
        )
        for number, line in enumerate(lines)
    ]


def _spaced(rows: list[Row], gap: float) -> list[Row]:
    return [replace(rows[0], gap=gap), *rows[1:]] if rows else []


def _heading(block: Heading, typesetter: Typesetter, scale: float) -> list[Row]:
    size = 13 * scale
    rows = _rows(typesetter.lines(block.text, MEASURE, size, "SemiBold"), size)
    kept = [replace(row, keep=True, heads=True) for row in rows]
    return _spaced([*kept[:-1], *(replace(row, opens=True) for row in kept[-1:])], 20)


def _text(block: Text, typesetter: Typesetter, scale: float) -> list[Row]:
    rows: list[Row] = []
    for number, paragraph in enumerate(paragraphs(block.text)):
        lines = typesetter.lines(paragraph, MEASURE, BODY * scale)
        rows += _spaced(_rows(lines, BODY * scale), 6 if number == 0 else 8)
    return rows


def _symbol(block: Symbol, typesetter: Typesetter, scale: float) -> list[Row]:
    size, indent = BODY * scale, SYMBOL * scale + 14
    lines = typesetter.lines(block.text, MEASURE - indent, size)
    rows = _rows(lines, size, x=indent)
    rows[0] = replace(rows[0], symbol=block.icon)
    return _spaced([replace(row, keep=True) for row in rows[:-1]] + rows[-1:], 7 * scale)


def _picture(block: Picture, _typesetter: Typesetter) -> list[Row]:
    return [Row(PICTURE, gap=6, picture=block.content)]


def _facts(block: Facts, typesetter: Typesetter, scale: float) -> list[Row]:
    rows: list[Row] = []
    size, at = BODY * scale, _LABELS * scale
    for place, (label, value) in enumerate(block.rows):
        labels = _stacked(typesetter, label, size, at - 14, QUIET, 0.0)
        values = _stacked(typesetter, value, size, MEASURE - at, INK, at)
        pairs = list(zip_longest(labels, values))
        for number, pair in enumerate(pairs):
            pieces = tuple(piece for piece in pair if piece is not None)
            ends = number == len(pairs) - 1
            keep = number in {0, len(pairs) - 2} if not ends else place == len(block.rows) - 2
            rows.append(
                Row(
                    size * LEADING + (5 if ends else 0),
                    pieces,
                    gap=5 if number == 0 else 0,
                    keep=keep,
                    rule=MEASURE if ends else 0,
                )
            )
    return _spaced(rows, 8)


def _stacked(
    typesetter: Typesetter, text: str, size: float, width: float, grey: float, x: float
) -> list[Piece]:
    lines: list[Line] = []
    for number, paragraph in enumerate(paragraphs(text)):
        if number:
            lines.append(Line((), 0.0))
        lines += typesetter.lines(paragraph, width, size)
    return [Piece(line, x, size, grey) for line in lines or [Line((), 0.0)]]


def _words(block: Words, typesetter: Typesetter) -> list[Row]:
    size, indent = 15.0, 26.0
    set_words = [typesetter.line(word, size, "SemiBold") for word in block.words]
    widest = max((line.width for line in set_words), default=0.0) + indent
    columns = _columns(len(set_words), int(MEASURE / widest))
    column = MEASURE / columns
    rows = []
    for first in range(0, len(set_words), columns):
        pieces = []
        for place, line in enumerate(set_words[first : first + columns]):
            number = typesetter.line(str(first + place + 1), 10)
            edge = place * column + indent - 8
            pieces.append(Piece(number, edge - number.width, 10, QUIET))
            pieces.append(Piece(line, place * column + indent, size))
        rows.append(Row(size * LEADING + 8, tuple(pieces), gap=5, rule=MEASURE))
    if len(rows) > _MANY_ROWS:
        # A root sheet keeps to one page, with the line that says who keeps it.
        rows = [replace(row, height=row.height - 6) for row in rows]
    return _spaced([replace(row, keep=True) for row in rows[:-1]] + rows[-1:], 12)


def _columns(count: int, room: int) -> int:
    """Return in how many columns words leave no row half empty: 33 in 3, 20 in 4."""
    most = min(_MOST_WORD_COLUMNS, room)
    even = [columns for columns in range(most, 1, -1) if count % columns == 0]
    return even[0] if even else max(2, most)


def _code(block: Code, typesetter: Typesetter) -> list[Row]:
    size, cell = 22.0, 18.0
    most = int((MEASURE - 2 * _PADDING) / cell)
    rows: list[Row] = []
    for found in cells(typesetter.clean(block.text), most):
        pieces = []
        for place, char in enumerate(found):
            line = typesetter.line(char, size, "SemiBold")
            left = _PADDING + place * cell + (cell - line.width) / 2
            pieces.append(Piece(line, left, size))
        rows.append(Row(size * LEADING, tuple(pieces), keep=True, boxed=True))
    return _box(rows, 12)


def _notice(block: Notice, typesetter: Typesetter, scale: float) -> list[Row]:
    rows: list[Row] = []
    for paragraph in paragraphs(block.text):
        if rows:
            rows.append(Row(6))
        lines = typesetter.lines(paragraph, MEASURE - 2 * _PADDING, BODY * scale)
        rows += _rows(lines, BODY * scale, x=_PADDING)
    return _box(rows, 14)


def _box(rows: list[Row], gap: float) -> list[Row]:
    edge = Row(8, keep=True, boxed=True)
    inner = [replace(row, boxed=True) for row in rows]
    if inner:
        inner[-1] = replace(inner[-1], keep=True)
    return [replace(edge, gap=gap), *inner, replace(edge, keep=False)]


def _signature(block: Signature, typesetter: Typesetter, scale: float) -> list[Row]:
    size = 9 * scale
    label = _rows(typesetter.lines(block.label, MEASURE, size), size, grey=QUIET)
    return [Row(30 * scale, gap=18, keep=True, rule=260, rule_grey=QUIET), *label]
