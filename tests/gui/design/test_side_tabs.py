"""Tabs down the side: built when shown, walked by keys, chosen from above where it is narrow."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from ui.design.layout.side_tabs import SideTabs

pytestmark = pytest.mark.gui


@pytest.fixture
def built() -> list[Any]:
    return []


@pytest.fixture
def tabs(qtbot: QtBot, built: list[Any]) -> SideTabs:
    made = SideTabs()
    qtbot.addWidget(made)
    for name in ("first", "second"):

        def make(name: Any = name) -> QLabel:
            built.append(name)
            return QLabel(name)

        made.add_tab(name, name.title, make)
    made.resize(1600, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_tab_is_built_when_it_is_first_shown(tabs: SideTabs, built: list[str]) -> None:
    assert "second" not in built
    tabs.show_tab("second")
    tabs.show_tab("second")
    assert built.count("second") == 1
    with pytest.raises(KeyError):
        tabs.show_tab("third")


def test_the_keyboard_walks_through_them(qtbot: QtBot, tabs: SideTabs) -> None:
    tabs.show_tab("first")
    tabs.activateWindow()
    qtbot.waitUntil(tabs.isActiveWindow)
    tabs.setFocus()
    with qtbot.waitSignal(tabs.tab_shown) as shown:
        qtbot.keyClick(tabs, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert shown.args == ["second"]
    with qtbot.waitSignal(tabs.tab_shown) as shown:
        qtbot.keyClick(tabs.findChild(QListWidget), Qt.Key.Key_Up)
    assert shown.args == ["first"]


def test_where_it_is_narrow_they_are_chosen_from_above(qtbot: QtBot, tabs: SideTabs) -> None:
    tabs.show_tab("first")
    tabs.resize(300, 600)
    box = tabs.findChild(QComboBox)
    assert box.isVisible()
    assert not tabs.findChild(QListWidget).isVisible()
    with qtbot.waitSignal(tabs.tab_shown) as shown:
        box.setCurrentIndex(1)
    assert shown.args == ["second"]
