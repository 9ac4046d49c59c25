"""Widgets leave their texts enough room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.design.buttons import plain_button, primary_button
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.page_header import PageHeader
from ui.design.layout.parts_stack import PartsStack
from ui.design.messages.inline_message import InlineMessage
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.walk.every_picture import settle

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


def columns() -> list[Column[tuple[str, str]]]:
    """Return two columns for pairs of texts."""
    return [Column("First", lambda row: row[0]), Column("Last", lambda row: row[1])]


def test_a_long_last_cell_does_not_make_the_table_scroll(qtbot: QtBot) -> None:
    table = DataTable(columns(), "A table")
    qtbot.addWidget(table)
    table.set_rows([("first", "many words " * 40)])
    table.resize(600, 200)
    table.show()
    assert table.horizontalHeader().length() == table.viewport().width()


def test_the_sentence_below_a_title_has_the_whole_width(qtbot: QtBot) -> None:
    header = PageHeader("Clients", "By code.", (primary_button("Add a client"),))
    qtbot.addWidget(header)
    header.resize(700, 200)
    header.show()
    [sentence] = [one for one in header.findChildren(QLabel) if one.text() == "By code."]
    assert sentence.width() == 700
    header.resize(1100, 200)
    settle(header)
    assert (sentence.x(), sentence.width()) == (0, 720)


def test_a_part_shown_in_place_of_a_list_is_not_as_tall_as_the_list(qtbot: QtBot) -> None:
    listed, part = QLabel("A list\n" * 40), QLabel("A part")
    stack = PartsStack(listed, part)
    qtbot.addWidget(stack)
    high = stack.minimumSizeHint().height()
    stack.show_part(part)
    assert stack.minimumSizeHint().height() < high / 2
    stack.show_list()
    assert stack.minimumSizeHint().height() == high


def test_the_focus_of_a_primary_button_is_drawn_inside_its_edge(qtbot: QtBot) -> None:
    button = primary_button("হয়ে গেছে")
    qtbot.addWidget(button)
    button.show()
    plain = button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitActive(button):
        button.activateWindow()
    ringed = button.grab().toImage()
    middle = button.height() // 2
    assert ringed.pixelColor(5, middle) != plain.pixelColor(5, middle)


def test_the_words_of_a_message_stand_in_one_box(qtbot: QtBot) -> None:
    message = InlineMessage()
    qtbot.addWidget(message)
    message.resize(600, 60)
    message.show_message("attention", lambda: "Please choose another folder.")
    message.show()
    words = next(one for one in message.findChildren(QLabel) if one.text())
    drawn, box = message.grab().toImage(), words.geometry()
    around = drawn.pixelColor(box.left() - 2, box.center().y())
    assert drawn.pixelColor(box.right(), box.center().y()) == around
    assert drawn.pixelColor(box.right() - 20, box.bottom()) == around


def test_buttons_below_each_other_are_no_wider_than_they_need_to_be(qtbot: QtBot) -> None:
    fill_in, load = plain_button("Fill in"), plain_button("Load a form")
    row = FittingRow(fill_in, load)
    qtbot.addWidget(row)
    both = fill_in.sizeHint().width() + load.sizeHint().width()
    row.resize(both - 10, 200)
    row.show()
    settle(row)
    assert load.y() > fill_in.y()
    assert fill_in.width() == fill_in.sizeHint().width()
