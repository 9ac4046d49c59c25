"""A text box is as high as its text, and the page that it is on scrolls."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.design.fields.text_box import TextBox
from ui.walk.every_picture import settle

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]
MANY = "\n".join(["a line"] * 60)


def on_a_page(qtbot: QtBot, box: TextBox) -> QScrollArea:
    """Show a box on a page that scrolls."""
    area, page = QScrollArea(), QWidget()
    area.setWidgetResizable(True)
    layout = QVBoxLayout(page)
    layout.addWidget(box)
    layout.addStretch(1)
    area.setWidget(page)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    return area


def test_it_has_its_lines_while_it_is_empty(qtbot: QtBot) -> None:
    few, many = TextBox("few", 2), TextBox("many", 6)
    on_a_page(qtbot, few)
    on_a_page(qtbot, many)
    line = few.fontMetrics().lineSpacing()
    assert (few.height(), many.height()) == (3 * line, 7 * line)


def test_it_shows_all_of_a_long_text_and_the_page_alone_scrolls(qtbot: QtBot) -> None:
    box = TextBox("box")
    area = on_a_page(qtbot, box)
    box.setPlainText(MANY)
    settle(area)
    assert box.verticalScrollBar().maximum() == 0
    assert area.verticalScrollBar().maximum() > 0
    box.clear()
    settle(area)
    assert area.verticalScrollBar().maximum() == 0


def test_what_is_typed_stays_in_sight(qtbot: QtBot) -> None:
    box = TextBox("box")
    area = on_a_page(qtbot, box)
    area.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    for _line in range(30):
        QTest.keyClicks(box, "a\r")
    settle(area)
    cursor = box.viewport().mapTo(area.viewport(), box.cursorRect().center())
    assert area.viewport().rect().contains(cursor)


def test_a_window_that_does_not_scroll_bounds_it(qtbot: QtBot) -> None:
    box, window = TextBox("box"), QWidget()
    QVBoxLayout(window).addWidget(box)
    qtbot.addWidget(window)
    window.show()
    box.setPlainText(MANY)
    assert box.height() == 13 * box.fontMetrics().lineSpacing()
    assert box.verticalScrollBar().maximum() > 0


def test_it_takes_no_more_letters_than_fit(qtbot: QtBot) -> None:
    box = TextBox("box", most=5)
    on_a_page(qtbot, box)
    QTest.keyClicks(box, "abcdefg")
    assert box.toPlainText() == "abcde"
    box.setPlainText("123456")
    assert box.toPlainText() == "12345"


def test_what_was_there_before_stays_where_no_more_letters_fit(qtbot: QtBot) -> None:
    box = TextBox("box", most=5)
    on_a_page(qtbot, box)
    box.setPlainText("abcde")
    box.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(box, "xyz")
    assert box.toPlainText() == "abcde"
    box.setPlainText("abde")
    box.moveCursor(QTextCursor.MoveOperation.Start)
    box.insertPlainText("\U0001f600")
    assert box.toPlainText() == "abde"
