"""A stack of pages: its first page is shown in its place, and never as a window of its own."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.folders import ROOT
from ui.design.layout.stack import Stack

pytestmark = pytest.mark.gui


def test_the_first_page_opens_no_window(qtbot: QtBot) -> None:
    page, first, second = QWidget(), QLabel("one"), QLabel("two")
    qtbot.addWidget(page)
    stack = Stack(page)
    assert [stack.addWidget(each) for each in (first, second)] == [0, 1]
    assert not first.isWindow()
    assert not first.isVisible()
    QVBoxLayout(page).addLayout(stack)
    page.show()
    assert first.isVisible()
    assert not second.isVisible()


def test_no_stack_is_without_its_page() -> None:
    sources = (ROOT / "ui").rglob("*.py")
    bare = [each for each in sources if "QStackedLayout()" in each.read_text(encoding="utf-8")]
    assert bare == []
