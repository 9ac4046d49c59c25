"""A table shows every text, ends with its last row, and stacks its rows for want of width."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.design.layout.layouts import column
from ui.design.tables.data_table import DataTable
from ui.design.tables.row_delegate import RowDelegate, row_padding
from ui.design.tables.rows_table_model import STACKED_ROLE, Column
from ui.design.tokens import scaled

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]

Row = tuple[str, str, str]
ROWS: list[Row] = [("6XFT", "no letters, some worry", "Sun 11:30"), ("K2MN", "calm", "–")]
WORDY = ("6XFT", "many words " * 40, "Sun 11:30")


def columns(code: str = "Code") -> list[Column[Row]]:
    """Return the columns, the first one with a title of a language."""
    return [
        Column(code, lambda row: row[0]),
        Column("Flags", lambda row: row[1], wide=True),
        Column("Next", lambda row: row[2]),
    ]


def made(qtbot: QtBot, rows: list[Row], width: int = 700) -> tuple[QWidget, DataTable]:
    """Return a page, and a table on it above a button."""
    table = DataTable(columns(), "Clients")
    table.set_rows(rows)
    page = QWidget()
    page.setLayout(column(table, QPushButton("Below")))
    qtbot.addWidget(page)
    page.resize(width, 500)
    page.show()
    QApplication.processEvents()
    return page, table


def test_it_ends_with_its_last_row_and_what_follows_is_right_below(qtbot: QtBot) -> None:
    page, table = made(qtbot, ROWS)
    last = table.visualRect(table.model().index(1, 0)).bottom() + table.viewport().y()
    assert table.height() - last <= 4
    below = page.findChild(QPushButton)
    assert below is not None
    assert below.y() - table.geometry().bottom() <= 20


def test_a_row_that_is_awaited_is_chosen_once_it_is_there_and_only_once(qtbot: QtBot) -> None:
    page, table = made(qtbot, ROWS[:1])
    page.activateWindow()
    page.findChild(QPushButton).setFocus()
    table.await_row(lambda row: row[0] == "K2MN")
    table.set_rows(ROWS[:1])
    assert table.selected() != ROWS[1]
    table.set_rows(ROWS)
    assert table.selected() == ROWS[1]
    assert page.focusWidget() is table
    table.selectRow(0)
    table.set_rows(ROWS)
    assert table.selected() == ROWS[0]


def test_the_header_is_36_pixels_high_and_aligned_with_its_cells(qtbot: QtBot) -> None:
    _page, table = made(qtbot, ROWS)
    assert table.horizontalHeader().height() == 36
    places = [table.columnViewportPosition(n) for n in range(3)]
    assert places == [table.horizontalHeader().sectionPosition(n) for n in range(3)]
    assert table.horizontalHeader().length() == table.viewport().width()


@pytest.mark.parametrize("longest", range(3))
def test_the_same_column_is_wide_whichever_has_the_longest_texts(
    qtbot: QtBot, longest: int
) -> None:
    row = ("code", "flags", "next")
    said = " ".join(["long"] * 5)
    _page, table = made(qtbot, [(*row[:longest], said, *row[longest + 1 :])])  # type: ignore[list-item]
    taken = sum(table.columnWidth(n) for n in (0, 2))
    assert table.columnWidth(1) == table.viewport().width() - taken
    assert not table.stacked


def test_a_stacked_row_begins_with_the_column_that_leads(qtbot: QtBot) -> None:
    _page, table = made(qtbot, [WORDY], width=220)
    leading = columns()
    leading[2] = replace(leading[2], leads=True)
    table.set_columns(leading)
    assert table.model().index(0, 0).data(STACKED_ROLE)[0] == "6XFT · Sun 11:30"


def test_a_row_is_as_tall_as_its_text(qtbot: QtBot) -> None:
    _page, table = made(qtbot, [WORDY, *ROWS])
    assert table.rowHeight(0) > 2 * table.rowHeight(1)


def test_rows_are_stacked_with_every_text_where_columns_would_be_chopped(qtbot: QtBot) -> None:
    page, table = made(qtbot, [WORDY, *ROWS], width=220)
    assert table.stacked
    assert table.horizontalHeader().isHidden()
    first = table.model().index(0, 0)
    above, below = first.data(STACKED_ROLE)
    assert above == f"6XFT · {WORDY[1]}"
    assert below == "Next: Sun 11:30"
    assert table.rowHeight(0) > table.rowHeight(1) > scaled("control")
    assert not table.horizontalScrollBar().isVisible()
    page.resize(900, 500)
    assert not table.stacked


def test_a_table_that_was_stacked_gives_each_heading_its_width_again(qtbot: QtBot) -> None:
    page, table = made(qtbot, [("a", "b", "c")], width=60)
    header, stacked = table.horizontalHeader(), [table.stacked]
    table.set_rows([("a", "b", "d")])
    page.resize(900, 500)
    stacked.append(table.stacked)
    assert stacked == [True, False]
    assert all(header.sectionSize(n) >= header.sectionSizeHint(n) > 0 for n in range(3))


def test_a_stacked_row_is_opened_with_enter(qtbot: QtBot) -> None:
    _page, table = made(qtbot, ROWS, width=200)
    table.selectRow(1)
    with qtbot.waitSignal(table.row_activated) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [ROWS[1]]


def test_on_a_page_that_scrolls_it_has_no_scroll_bar_of_its_own(qtbot: QtBot) -> None:
    page, table = made(qtbot, ROWS * 12)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    qtbot.addWidget(area)
    area.resize(700, 300)
    area.show()
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert not table.verticalScrollBar().isVisible()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    table.setFocus()
    table.selectRow(20)
    table.setCurrentIndex(table.model().index(20, 0))
    row = table.visualRect(table.model().index(20, 0))
    top = table.viewport().mapTo(area.viewport(), row.topLeft()).y()
    assert 0 <= top <= area.viewport().height() - row.height()


@pytest.mark.parametrize(
    "text", ["এখনও লেখা হয়নি", "ক্ষতিপূরণের দাবি", "अभी दर्ज नहीं", "अद्याप नोंदवलेले नाही"]
)
def test_a_column_is_as_wide_as_its_text_is_drawn(qtbot: QtBot, text: str) -> None:
    _page, table = made(qtbot, [("a", "a far longer text than in any other column", text)])
    layout = QTextLayout(text, table.font())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    room = table.columnWidth(2) - 2 * row_padding()
    assert room >= line.naturalTextWidth()


def test_the_cursor_stays_on_a_row_that_is_still_there(qtbot: QtBot) -> None:
    _page, table = made(qtbot, [("a", "1", "x"), ("b", "2", "y")], width=600)
    table.select(lambda row: row[0] == "b")
    table.set_rows([("c", "0", "z"), ("b", "2", "y"), ("a", "1", "x")])
    assert table.selected() == ("b", "2", "y")
    table.set_rows([("c", "0", "z")])
    assert table.selected() is None


def test_the_cursor_stays_when_the_columns_are_said_in_another_language(qtbot: QtBot) -> None:
    _page, table = made(qtbot, ROWS)
    table.selectRow(1)
    table.setCurrentIndex(table.model().index(1, 0))
    with qtbot.assertNotEmitted(table.row_selected):
        table.set_columns(columns("কোড"))
    assert table.selected() == ROWS[1]
    assert table.model().headerData(0, Qt.Orientation.Horizontal) == "কোড"


def test_other_columns_show_the_same_rows(qtbot: QtBot) -> None:
    _page, table = made(qtbot, ROWS)
    table.set_columns(columns()[:2])
    assert (table.model().rowCount(), table.model().columnCount()) == (len(ROWS), 2)


def test_of_thousands_of_rows_only_the_first_and_those_in_sight_are_measured(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured, height = set[int](), RowDelegate.row_height

    def counted(delegate: RowDelegate, row: int) -> int:
        measured.add(row)
        return height(delegate, row)

    monkeypatch.setattr(RowDelegate, "row_height", counted)
    _page, table = made(qtbot, [])
    table.set_rows([(f"C{number}", "calm", "–") for number in range(5000)])
    QApplication.processEvents()
    assert len(measured) <= 120
    table.scrollTo(table.model().index(2500, 0))
    QApplication.processEvents()
    assert {2490, 2500} <= measured
    assert len(measured) <= 150
