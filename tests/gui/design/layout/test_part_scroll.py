"""A part of a page scrolls by itself only while the page does not."""

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.design.layout.layouts import column
from ui.design.layout.part_scroll import PartScroll
from ui.walk.every_picture import settle

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]
FEW, MANY = 4, 40


def page_with(qtbot: QtBot, part: QWidget, lines: int, height: int = 600) -> QScrollArea:
    """Return a page so high that scrolls, laid out, with lines above a part."""
    area, page = QScrollArea(), QWidget()
    area.setWidgetResizable(True)
    layout = QVBoxLayout(page)
    layout.addWidget(QLabel("above\n" * lines))
    layout.addWidget(part, 1)
    area.setWidget(page)
    qtbot.addWidget(area)
    area.resize(400, height)
    area.show()
    settle(area)
    return area


def long_part() -> PartScroll:
    """Return a part that holds far more than fits."""
    part, inside = PartScroll(), QWidget()
    inside.setLayout(column(QLabel("inside\n" * MANY), QLabel("the end")))
    part.setWidget(inside)
    return part


def scrolls(area: QScrollArea) -> bool:
    """Return whether there is anything to scroll."""
    return area.verticalScrollBar().maximum() > 0


def test_a_part_scrolls_while_the_page_has_room(qtbot: QtBot) -> None:
    part = long_part()
    page = page_with(qtbot, part, FEW)
    assert (scrolls(part), scrolls(page)) == (True, False)


def test_the_page_alone_scrolls_where_it_has_to(qtbot: QtBot) -> None:
    part = long_part()
    page = page_with(qtbot, part, MANY, 300)
    assert (scrolls(part), scrolls(page)) == (False, True)
    inside = part.widget().findChildren(QLabel)[-1]
    part.ensureWidgetVisible(inside)
    assert page.viewport().rect().contains(inside.mapTo(page.viewport(), inside.rect().center()))


def test_a_larger_window_lets_the_part_scroll_again(qtbot: QtBot) -> None:
    part = long_part()
    page = page_with(qtbot, part, FEW, 100)
    assert (scrolls(part), scrolls(page)) == (False, True)
    page.resize(400, 600)
    settle(page)
    assert (scrolls(part), scrolls(page)) == (True, False)


def test_the_page_scrolls_where_only_a_strip_of_the_part_would_be_in_sight(qtbot: QtBot) -> None:
    part = long_part()
    page = page_with(qtbot, part, FEW)
    above = part.y()
    page.resize(400, 2 * above - 20)
    settle(page)
    assert (scrolls(part), scrolls(page)) == (False, True)
