"""Each finder finds the fault that is planted for it, and none in a window without one."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.design.buttons import plain_button, primary_button, yielding_button
from ui.design.messages.empty_state import EmptyState
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.finders.clipped import CLIPPED, ELIDED, clipped
from ui.finders.digits import MIXED, is_mixed, mixed_digits
from ui.finders.look import look
from ui.finders.overlapping import OVERLAPPING, overlapping
from ui.finders.primary import SECOND_PRIMARY, second_primary
from ui.finders.reach import (
    OUT_OF_REACH,
    SCROLLS_ACROSS,
    SCROLLS_TWICE,
    TOO_LARGE,
    out_of_reach,
    scroll_bars,
    too_large,
)
from ui.finders.twice import OFFERED_TWICE, offered_twice
from ui.finders.untranslated import UNTRANSLATED, is_untranslated, untranslated
from ui.walk.every_picture import settle

pytestmark = pytest.mark.gui

ROOM = QSize(600, 400)
LONG = "A sentence that needs far more room than it is given here, whatever the typeface"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """An empty window."""
    made = QWidget()
    made.resize(ROOM)
    qtbot.addWidget(made)
    return made


def put(window: QWidget, *widgets: QWidget) -> None:
    """Lay widgets out below each other and show the window."""
    column = QVBoxLayout(window)
    for each in widgets:
        column.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch(1)
    window.show()


def narrow(widget: QWidget) -> QWidget:
    """Give a widget too little width."""
    widget.setFixedWidth(60)
    return widget


def line(placeholder: str) -> QLineEdit:
    """Return an empty line with a placeholder."""
    made = QLineEdit()
    made.setPlaceholderText(placeholder)
    return made


def box(text: str) -> QComboBox:
    """Return a combo box that shows a text."""
    made = QComboBox()
    made.addItem(text)
    return made


def tabs(*titles: str) -> QTabBar:
    """Return a row of tabs that may be shortened."""
    made = QTabBar()
    for title in titles:
        made.addTab(title)
    return made


def kinds(found: list[object]) -> list[str]:
    """Return the kinds of faults."""
    return [each.kind for each in found]  # type: ignore[attr-defined]


def test_a_window_that_is_in_order_has_no_fault(window: QWidget) -> None:
    table = DataTable([Column("Day", str), Column("What was said", str)], "Notes")
    table.set_rows(["Sat 28 Nov"])
    wide = label(LONG, "help")
    wide.setMinimumWidth(ROOM.width() - 60)
    put(window, wide, line("Name"), box("Phone"), primary_button("Save"), table)
    settle(window)
    assert look(window, "en", ROOM) == []


@pytest.mark.parametrize(
    "widget",
    [QLabel, QPushButton, line, box, tabs],
)
def test_a_text_that_is_cut_off_is_found(window: QWidget, widget: object) -> None:
    put(window, narrow(widget(LONG)))  # type: ignore[operator]
    assert CLIPPED in kinds(list(clipped(window)))


def test_a_wrapped_label_too_low_for_its_lines_is_found(window: QWidget) -> None:
    low = label(LONG * 3, "help")
    low.setFixedSize(120, 20)
    put(window, low)
    assert kinds(list(clipped(window))) == [CLIPPED]


def test_a_shortened_cell_and_a_narrow_header_are_found(window: QWidget) -> None:
    table = DataTable([Column("Day", str), Column("What was said", str)], "Notes")
    table.set_rows(["Shortened…"])
    put(window, table)
    table.horizontalHeader().resizeSection(0, 20)
    found = kinds(list(clipped(window)))
    assert ELIDED in found
    assert CLIPPED in found


def test_widgets_over_each_other_are_found(window: QWidget) -> None:
    one, other = QLabel("One", window), QLabel("Other", window)
    one.setGeometry(10, 10, 100, 30)
    other.setGeometry(60, 20, 100, 30)
    window.show()
    assert kinds(list(overlapping(window))) == [OVERLAPPING]
    other.move(10, 60)
    assert overlapping(window) == []


@pytest.mark.parametrize("text", ["28 নভেম্বর ২০২৬", "१४ / 20", "Day ১: 10:30"])
def test_digits_of_two_scripts_in_a_line_are_found(window: QWidget, text: str) -> None:
    put(window, label(text, "help"))
    assert kinds(list(mixed_digits(window))) == [MIXED]


@pytest.mark.parametrize("text", ["PHQ-9: ১৪", "6XFT · ২৮ নভেম্বর", "F9 ১", "২৮\n28"])
def test_codes_and_lines_of_their_own_are_not_mixed(text: str) -> None:
    assert not any(is_mixed(each) for each in text.splitlines())


def test_a_text_left_in_english_is_found_and_only_in_another_language(window: QWidget) -> None:
    put(window, plain_button("Cancel"))
    assert kinds(list(untranslated(window, "bn"))) == [UNTRANSLATED]
    assert untranslated(window, "en") == []


def test_what_a_person_typed_and_what_is_english_everywhere_stay(window: QWidget) -> None:
    typed = QLineEdit("Cancel")
    put(window, typed, label("PHQ-9", "help"), label("Kanchan Mondal", "help"))
    assert untranslated(window, "hi") == []
    assert is_untranslated("Sat 28 Nov", "bn")


def test_a_button_below_the_edge_is_found_unless_the_page_scrolls(
    window: QWidget, qtbot: QtBot
) -> None:
    button = QPushButton("Lock", window)
    button.move(10, ROOM.height() - 5)
    window.show()
    assert kinds(list(out_of_reach(window))) == [OUT_OF_REACH]
    area, content = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    content.setFixedSize(300, 2000)
    button.setParent(content)
    button.move(10, 1900)
    area.setWidget(content)
    area.resize(ROOM)
    area.show()
    button.show()
    assert out_of_reach(area) == []


def test_scrolling_across_and_scrolling_twice_are_found(qtbot: QtBot) -> None:
    outer, inner, content = QScrollArea(), QScrollArea(), QWidget()
    qtbot.addWidget(outer)
    content.setFixedSize(3000, 3000)
    inner.setWidget(content)
    inner.setFixedSize(2000, 2000)
    around = QWidget()
    QHBoxLayout(around).addWidget(inner)
    outer.setWidget(around)
    outer.resize(ROOM)
    outer.show()
    holder = QWidget()
    qtbot.addWidget(holder)
    QHBoxLayout(holder).addWidget(outer)
    holder.resize(ROOM)
    holder.show()
    assert set(kinds(list(scroll_bars(holder)))) == {SCROLLS_ACROSS, SCROLLS_TWICE}


def test_a_window_larger_than_its_screen_is_found(window: QWidget) -> None:
    wide = QLabel("Wide")
    wide.setFixedWidth(ROOM.width() * 2)
    put(window, wide)
    assert kinds(list(too_large(window, ROOM))) == [TOO_LARGE]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("AAAAAAAAAA-BBBBBBBBBB", []),
        ("AAAAAAAAAA-1BBBBBBBBB", [CLIPPED]),
        ("AAAAAAAAAABBBBBBBBBBB", [CLIPPED]),
    ],
)
def test_a_code_is_broken_after_a_hyphen_and_before_a_letter_alone(
    window: QWidget, text: str, found: list[str]
) -> None:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    width = made.fontMetrics().horizontalAdvance("AAAAAAAAAA-") + 4
    made.setFixedSize(width, made.heightForWidth(width))
    put(window, made)
    assert kinds(list(clipped(window))) == found


def test_a_second_filled_button_is_found(window: QWidget) -> None:
    put(window, primary_button("Save"), plain_button("Cancel"), primary_button("Sign"))
    found = second_primary(window)
    assert [(each.kind, each.text) for each in found] == [(SECOND_PRIMARY, "Save, Sign")]


def test_what_an_empty_place_offers_is_found_where_the_page_offers_it_too(window: QWidget) -> None:
    put(window, plain_button("Add"), EmptyState("client", "None yet.", "Add"), plain_button("Go"))
    found = offered_twice(window)
    assert [(each.kind, each.text) for each in found] == [(OFFERED_TWICE, "Add")]


def test_one_filled_button_is_none_too_many(window: QWidget, qtbot: QtBot) -> None:
    put(window, yielding_button("New"), plain_button("Cancel"), primary_button("Save"))
    qtbot.waitUntil(lambda: not second_primary(window))
