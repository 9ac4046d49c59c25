"""The cross that empties a line for words to look for grows with the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.folders import ROOT
from ui.application.app import application
from ui.design import digits, theme
from ui.design.fields.clearable_line import ClearableLine
from ui.design.layout.layouts import column

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]
SMALLEST_TARGET = 24


@pytest.fixture
def line(qtbot: QtBot) -> ClearableLine:
    """A line in a window, without words."""
    window, made = QWidget(), ClearableLine()
    window.setLayout(column(made))
    qtbot.addWidget(window)
    window.resize(400, 100)
    window.show()
    return made


def side(line: ClearableLine, qtbot: QtBot, scale: float) -> int:
    """Return the shorter side of the button at a text size, once it is inside the line."""
    theme.apply(application(), "light", scale, digits.family("en", own=False))
    qtbot.waitUntil(lambda: line.rect().contains(line.button.geometry()))
    return min(line.button.width(), line.button.height())


def test_the_cross_is_a_target_that_grows_with_the_text(line: ClearableLine, qtbot: QtBot) -> None:
    line.setText("Bail")
    small = side(line, qtbot, 1.0)
    assert small >= SMALLEST_TARGET
    qtbot.waitUntil(lambda: side(line, qtbot, 2.0) >= 2 * small)
    assert line.textMargins().right() >= line.button.width()


def test_the_cross_is_there_with_words_and_empties_the_line(
    line: ClearableLine, qtbot: QtBot
) -> None:
    assert line.button.isHidden()
    assert line.textMargins().right() == 0
    line.setText("Bail")
    assert line.button.isVisible()
    with qtbot.waitSignal(line.textEdited) as edited:
        QTest.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert edited.args == [""]
    assert line.text() == ""
    assert line.button.isHidden()


def test_no_line_has_qt_s_own_cross_which_stays_small() -> None:
    sources = ((each, each.read_text(encoding="utf-8")) for each in (ROOT / "ui").rglob("*.py"))
    assert [each.name for each, text in sources if "setClearButtonEnabled" in text] == []
