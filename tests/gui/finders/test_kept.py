"""The finder of what a change of language throws away or leaves behind."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.design.layout.layouts import column
from ui.finders.kept import left_behind, lost, state, texts

pytestmark = pytest.mark.gui


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with something typed, something ticked, and a sentence."""
    made = QWidget()
    line, tick = QLineEdit("typed"), QCheckBox("A choice")
    line.setObjectName("line")
    tick.setChecked(True)
    made.setLayout(column(line, tick, QLabel("Not checked against the manual.")))
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_lost_where_nothing_changed(page: QWidget) -> None:
    assert lost(state(page), state(page)) == []


def test_what_was_typed_is_missed(page: QWidget) -> None:
    before = state(page)
    page.findChild(QLineEdit).clear()
    [found] = lost(before, state(page))
    assert "line" in found.where
    assert found.text == "typed → "


def test_what_was_ticked_and_is_hidden_is_missed(page: QWidget) -> None:
    before = state(page)
    page.findChild(QCheckBox).hide()
    assert [each.text for each in lost(before, state(page))] == ["True → gone"]


def test_a_sentence_that_stays_in_another_script_is_left_behind(page: QWidget) -> None:
    before = texts(page)
    page.findChild(QLabel).setText("মিলিয়ে দেখা হয়নি।")
    assert [each.text for each in left_behind(before, texts(page))] == ["মিলিয়ে দেখা হয়নি।"]
    page.findChild(QLabel).setText("Saved at 08:32 – “again”…")
    assert left_behind(before, texts(page)) == []
