"""A long text beside a short one goes on below its own start, at every text size."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.design.rows.pairs import Pairs

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]

LONG = "Help for children in danger, in every State, at any hour of the day and of the night"


def test_no_line_of_a_long_text_is_below_what_it_is_about(qtbot: QtBot) -> None:
    pairs = Pairs()
    qtbot.addWidget(pairs)
    pairs.set_pairs([("1098", LONG), ("112", "The police")])
    pairs.resize(300, 200)
    pairs.show()
    QApplication.processEvents()
    labels = {each.text(): each for each in pairs.findChildren(QLabel)}
    number, long, short = labels["1098"], labels[LONG], labels["The police"]
    assert long.height() > 2 * long.fontMetrics().height()
    assert long.x() >= number.geometry().right()
    assert long.x() == short.x()
    assert pairs.text.splitlines() == [f"1098 {LONG}", "112 The police"]


def test_other_pairs_take_the_place_of_those_before(qtbot: QtBot) -> None:
    pairs = Pairs()
    qtbot.addWidget(pairs)
    pairs.set_pairs([("1098", LONG), ("112", "The police")])
    pairs.set_pairs([("181", "Help for women")])
    assert pairs.text == "181 Help for women"
