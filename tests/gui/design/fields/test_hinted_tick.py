"""A box to tick: its ring goes around its words, and a hint stands below these."""

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.hinted_tick import HintedTick
from ui.design.layout.layouts import column
from ui.design.styling import label

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


def test_a_box_is_as_wide_as_its_words_and_its_hint_stands_below_these(qtbot: QtBot) -> None:
    box, hint = QCheckBox("Include possible duplicates"), label("Who may have a file.", "help")
    page = HintedTick(box, hint)
    qtbot.addWidget(page)
    page.resize(900, 100)
    page.show()
    assert box.width() == box.sizeHint().width()
    assert hint.contentsMargins().left() > box.iconSize().width()


def test_choices_are_as_wide_as_their_words(qtbot: QtBot) -> None:
    page, group = QWidget(), ChoiceGroup([("few", "A few"), ("many", "A great many of them")])
    qtbot.addWidget(page)
    page.setLayout(column(group))
    page.resize(900, 100)
    page.show()
    few, many = group.findChildren(QWidget)[-2:]
    assert few.width() < many.width() < 400
