"""A list of lines by keyboard: arrows move, Enter acts, the focus outlasts a change."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.design.rows.line import Line
from ui.design.rows.line_list import LineList
from ui.design.rows.line_row import LineRow

pytestmark = pytest.mark.gui


def line(key: str) -> Line:
    """Return a line with both buttons."""
    return Line(key, f"What {key} is", "10:00", action="Write", opening="Open")


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[LineList]:
    """A list of three lines in a window."""
    window = QWidget()
    made = LineList()
    QVBoxLayout(window).addWidget(made)
    made.set_lines([line(key) for key in "abc"])
    window.resize(900, 300)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield made
    window.close()
    window.deleteLater()


def focused() -> str:
    """Return the accessible name of what has the focus."""
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus else ""


def press(key: Qt.Key) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_arrows_move_between_lines_tab_between_buttons_and_enter_acts(shown: LineList) -> None:
    acted: list[object] = []
    opened: list[object] = []
    shown.acted.connect(acted.append)
    shown.opened.connect(opened.append)
    assert focused() == "Write: 10:00, What a is"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Tab)
    assert focused() == "Open: 10:00, What c is"
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Enter)
    assert (acted, opened) == (["b"], ["b"])
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert focused() == "Open: 10:00, What a is"


def test_the_line_with_the_focus_is_marked(shown: LineList) -> None:
    press(Qt.Key.Key_Down)
    marked = [row.line.key for row in shown.findChildren(LineRow) if row.property("current")]
    assert marked == ["b"]


def test_the_focus_stays_on_its_line_and_then_in_its_place(shown: LineList) -> None:
    press(Qt.Key.Key_Down)
    shown.set_lines([line("x"), line("b"), line("c")])
    assert focused() == "Write: 10:00, What b is"
    shown.set_lines([line("x"), line("c")])
    assert focused() == "Write: 10:00, What c is"


def test_where_space_is_short_the_buttons_stand_below_the_text(
    shown: LineList, qtbot: QtBot
) -> None:
    def below() -> bool:
        row = shown.findChildren(LineRow)[0]
        words = next(each for each in row.findChildren(QLabel) if each.text() == "What a is")
        button = row.findChildren(QPushButton)[-1]
        return button.mapTo(row, button.rect().topLeft()).y() > words.mapTo(row, words.pos()).y()

    assert not below()
    shown.window().resize(260, 500)
    qtbot.waitUntil(below)


def test_lines_that_only_tell_begin_at_the_edge(shown: LineList) -> None:
    def edge() -> int:
        QApplication.processEvents()
        words = shown.findChildren(LineRow)[-1].findChildren(QLabel)[-1]
        return words.mapTo(shown, words.rect().topLeft()).x()

    shown.set_lines([Line("told", "What was found")])
    assert edge() == 0
    shown.set_lines([Line("told", "What was found"), line("asked")])
    assert edge() > 0
