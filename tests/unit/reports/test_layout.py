"""Blocks become rows, and rows become pages."""

from collections.abc import Iterable

import pytest

from counsel_desk.domain.documents import (
    Block,
    Code,
    Facts,
    Heading,
    Notice,
    PageBreak,
    Signature,
    Text,
    Words,
)
from counsel_desk.reports.layout import LARGE, MEASURE, rows_of
from counsel_desk.reports.pages import Piece, Row, paginate
from counsel_desk.reports.typeset import Typesetter


def row(height: float = 10, *, keep: bool = False, gap: float = 0) -> Row:
    """Return a row without text."""
    return Row(height, keep=keep, gap=gap)


BREAK = Row(0, new_page=True)


def set_rows(*blocks: Block) -> list[Row]:
    """Return the rows of some blocks, in English."""
    typesetter = Typesetter("en")
    return [found for block in blocks for found in rows_of(block, typesetter)]


def test_rows_fill_a_page_before_the_next_begins() -> None:
    assert [len(page) for page in paginate([row()] * 25, 100)] == [10, 10, 5]


def test_rows_that_keep_together_move_together() -> None:
    rows = [row()] * 9 + [row(keep=True), row()]
    assert [len(page) for page in paginate(rows, 100)] == [9, 2]


def test_a_chain_longer_than_a_page_is_cut() -> None:
    rows = [row(keep=True)] * 25
    assert [len(page) for page in paginate(rows, 100)] == [10, 10, 5]


def test_there_is_no_gap_at_the_top_of_a_page() -> None:
    pages = paginate([row(gap=5), row(gap=5), BREAK, row(gap=5)], 100)
    assert [[placed.gap for placed in page] for page in pages] == [[0, 5], [0]]


def test_page_breaks_leave_no_empty_page() -> None:
    assert [len(page) for page in paginate([BREAK, row(), BREAK, BREAK, row(), BREAK], 100)] == [
        1,
        1,
    ]


def test_no_rows_make_one_page() -> None:
    assert paginate([], 100) == [[]]
    assert paginate([BREAK], 100) == [[]]


def test_a_heading_stands_on_the_page_of_the_block_after_it() -> None:
    heading = set_rows(Heading("What follows"))
    after = set_rows(Text("One line."))
    for filler in range(1, 60):
        pages = paginate([*[row()] * filler, *heading, *after], 400)
        where = [
            number for number, page in enumerate(pages) if heading[0].pieces[0] in pieces(page)
        ]
        text = [number for number, page in enumerate(pages) if after[0].pieces[0] in pieces(page)]
        assert where == text
        assert len(where) == 1


def pieces(page: Iterable[Row]) -> list[Piece]:
    """Return the pieces of text in some rows."""
    return [piece for placed in page for piece in placed.pieces]


def test_a_long_code_is_parted_at_a_hyphen() -> None:
    rows = set_rows(Code("-".join(["ABCD"] * 7)))
    printed = ["".join(p.line.runs[0][1].said for p in r.pieces) for r in rows if r.pieces]
    assert printed == ["ABCD-ABCD-ABCD-ABCD-", "ABCD-ABCD-ABCD"]


def test_words_are_numbered_along_the_rows() -> None:
    rows = set_rows(Words(("acid", "beard", "comet")))
    printed = [[p.line.runs[0][1].said for p in r.pieces] for r in rows]
    assert printed == [["1", "acid", "2", "beard", "3", "comet"]]


@pytest.mark.parametrize(("count", "rows"), [(33, 11), (20, 5), (12, 3), (7, 2)])
def test_words_stand_in_a_grid_without_orphans(count: int, rows: int) -> None:
    assert len(set_rows(Words(("training",) * count))) == rows


def test_every_block_stays_within_the_text_area() -> None:
    long = "word " * 80 + "x" * 300
    blocks = (Heading(long), Text(long), Facts(((long, long),)), Notice(long), Signature(long))
    for block in (*blocks, Code("A" * 100)):
        rows = set_rows(block)
        assert rows
        assert all(p.x + p.line.width <= MEASURE + 0.01 for r in rows for p in r.pieces)


def test_empty_blocks_are_set() -> None:
    assert set_rows(Words(()), Facts(()), Text(" \n ")) == []
    assert set_rows(Facts((("", ""),)), Code(""), Notice(""), Heading(""), Signature(""))
    assert paginate(set_rows(PageBreak()), 100) == [[]]


def test_large_type_is_larger_and_breaks_its_lines_sooner() -> None:
    typesetter, text = Typesetter("bn"), "জল খাই, জানালা খুলি। " * 12
    for block in (Text(text), Heading(text), Notice(text), Facts((("কে", text),))):
        plain, large = rows_of(block, typesetter), rows_of(block, typesetter, LARGE)
        assert len(large) > len(plain)
        sizes = [max(p.size for p in pieces(rows)) for rows in (plain, large)]
        assert sizes[1] == sizes[0] * LARGE
        assert all(p.x + p.line.width <= MEASURE for p in pieces(large))


def test_two_rows_stand_below_a_heading_where_there_are_two() -> None:
    heading = set_rows(Heading("What follows"))
    sentence, table = set_rows(Text("One line.")), set_rows(Facts((("To", "them"), ("For", "it"))))
    for filler in range(1, 60):
        pages = paginate([*[row()] * filler, *heading, *sentence, *table], 400)
        [where] = [page for page in pages if heading[0].pieces[0] in pieces(page)]
        assert table[0].pieces[0] in pieces(where)


def test_a_heading_does_not_keep_the_next_one_on_its_page() -> None:
    part = set_rows(Heading("A part"), Facts((("Total", "8"),)))
    high = sum(each.height + each.gap for each in part)
    assert [len(page) for page in paginate([row(high), *part, *part], 2 * high)] == [3, 2]


def test_the_last_row_of_facts_does_not_stand_alone() -> None:
    facts = set_rows(Facts(tuple((str(number), "a value") for number in range(4))))
    for filler in range(1, 60):
        pages = paginate([*[row()] * filler, *facts], 400)
        [where] = [page for page in pages if facts[-1].pieces[0] in pieces(page)]
        assert facts[-2].pieces[0] in pieces(where)


def test_the_words_below_a_line_to_sign_on_grow_with_the_page() -> None:
    typesetter = Typesetter("bn")
    [usual, large] = [
        rows_of(Signature("Signature"), typesetter, scale)[-1].pieces[0].size
        for scale in (1.0, LARGE)
    ]
    assert large == usual * LARGE
