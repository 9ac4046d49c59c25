"""Where the focus goes when what has it is hidden or disabled: never out of its page."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.design.focus import TabStops
from ui.design.layout.layouts import column, page_layout

pytestmark = pytest.mark.gui


class _Window(TabStops, QMainWindow):
    """A window with a search field at the side of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.search, self.page = QLineEdit(), QWidget()
        self.above, self.asking, self.answer = QPushButton(), QWidget(), QPushButton()
        self.below = QPushButton()
        self.asking.setLayout(column(self.answer))
        inside = QWidget()
        inside.setLayout(column(self.above, self.asking, self.below))
        page_layout(self.page).addWidget(inside)
        whole = QWidget()
        beside = QHBoxLayout(whole)
        at_the_side = QVBoxLayout()
        at_the_side.addWidget(self.search)
        beside.addLayout(at_the_side)
        beside.addWidget(self.page)
        self.setCentralWidget(whole)


@pytest.fixture
def window(qtbot: QtBot) -> _Window:
    """The window, with the focus in a part of its page."""
    window = _Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.answer.setFocus()
    qtbot.waitUntil(window.answer.hasFocus)
    return window


def test_what_is_beside_a_hidden_part_has_it(window: _Window) -> None:
    window.asking.hide()
    assert window.above.hasFocus()


def test_a_page_without_a_control_has_it_itself(window: _Window) -> None:
    window.above.hide()
    window.below.hide()
    window.asking.hide()
    assert window.focusWidget() is window.page


def test_a_disabled_button_hands_it_to_nobody(window: _Window) -> None:
    window.answer.setEnabled(False)
    assert window.focusWidget() is None


def test_tab_goes_on_from_the_page(window: _Window) -> None:
    window.asking.hide()
    window.focusNextPrevChild(True)
    assert window.below.hasFocus()
