"""A stack that is as small as what it shows."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.design.layout.current_stack import CurrentStack

pytestmark = pytest.mark.gui


@pytest.fixture
def stack(qtbot: QtBot) -> CurrentStack:
    """A stack of a large part, which is current, and a small one."""
    made = CurrentStack(lines=0)
    qtbot.addWidget(made)
    for side in (900, 100):
        part = QWidget()
        part.setMinimumSize(side, side)
        made.addWidget(part)
    return made


def test_a_hidden_part_makes_it_neither_wide_nor_tall(stack: CurrentStack) -> None:
    wide = stack.minimumSizeHint()
    assert (wide.width(), wide.height()) == (900, 900)
    stack.setCurrentIndex(1)
    small = stack.minimumSizeHint()
    assert (small.width(), small.height()) == (100, 100)
    assert stack.sizeHint() == small


def test_some_lines_of_text_always_fit(qtbot: QtBot) -> None:
    stack = CurrentStack(lines=5)
    qtbot.addWidget(stack)
    stack.addWidget(QLabel())
    assert stack.minimumSizeHint().height() >= 5 * stack.fontMetrics().lineSpacing()
