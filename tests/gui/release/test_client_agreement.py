"""The pages that the client agrees to are scrolled by one bar, also with large text."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.seen import child
from ui.application.app import application
from ui.design import digits, theme
from ui.design.layout.layouts import column
from ui.design.layout.page_header import PageHeader
from ui.design.layout.part_scroll import PartScroll
from ui.finders.reach import scroll_bars
from ui.release.client_agreement import ClientAgreement
from ui.walk.every_picture import settle

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


@pytest.fixture
def large_text() -> None:
    """Have text at 200 %."""
    theme.apply(application(), "light", 2.0, digits.family("en", own=False))


@pytest.mark.usefixtures("large_text")
def test_long_pages_are_scrolled_once(qtbot: QtBot) -> None:
    page = QLabel()
    page.setFixedSize(700, 1500)
    pages, inner, outer = QWidget(), PartScroll(), PartScroll()
    inner.setWidget(page)
    pages.setLayout(column(PageHeader("What the recipient will read, line by line"), inner))
    qtbot.addWidget(outer)
    outer.setWidget(ClientAgreement(pages, outside=False))
    outer.resize(1300, 500)
    outer.show()
    settle(outer)
    qtbot.waitUntil(lambda: outer.verticalScrollBar().maximum() > 1000)
    settle(outer)
    assert list(scroll_bars(outer)) == []
    assert inner.verticalScrollBar().maximum() == 0
    # What is asked about the pages is in sight at once.
    asked = child(outer, QWidget, "summary_reading")
    assert asked.mapTo(outer, asked.rect().bottomLeft()).y() < outer.height()
