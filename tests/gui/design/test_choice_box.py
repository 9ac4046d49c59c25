"""A drop-down list has room for its longest text."""

import pytest
from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from ui.design.choice_box import ChoiceBox
from ui.design.drawn import drawn_width

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]
SHORT, LONG = "–", "Compensation by the State"


def test_its_least_width_follows_the_texts(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItem(SHORT)
    before = box.minimumSizeHint().width()
    box.clear()
    box.addItem(LONG)
    metrics = box.fontMetrics()
    assert before < drawn_width(LONG, metrics) < box.minimumSizeHint().width()


@pytest.mark.parametrize("text", ["ক্ষতিপূরণের দাবি", "सहमति वापस लेना", "Yes"])
def test_a_text_is_as_wide_as_its_widest_line(qtbot: QtBot, text: str) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    one = drawn_width(text, box.fontMetrics())
    assert one >= box.fontMetrics().horizontalAdvance(text)
    assert drawn_width(f"a\n{text}", box.fontMetrics()) == one


def test_a_box_that_is_left_open_says_so(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.leave_open()
    box.addItem(LONG)
    assert (box.currentIndex(), box.placeholderText()) == (-1, "Choose…")


def test_a_text_that_is_too_long_for_its_place_ends_with_an_ellipsis_and_is_told(
    qtbot: QtBot,
) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItem(LONG)
    box.resize(120, box.sizeHint().height())
    box.show()
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert box.toolTip() == LONG
    box.resize(600, box.height())
    box.initStyleOption(option)
    assert (option.currentText, box.toolTip()) == (LONG, "")
