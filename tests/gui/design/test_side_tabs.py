"""Tabs down the side: built when shown, reached by keys, in a box where space is narrow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from tests.gui.seen import child
from ui.design.layout.side_tabs import SideTabs

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


@pytest.fixture
def built() -> list[str]:
    """The names of the tabs built so far."""
    return []


@pytest.fixture
def tabs(qtbot: QtBot, built: list[str]) -> SideTabs:
    """Two tabs, shown in a wide window."""
    made = SideTabs()
    qtbot.addWidget(made)
    for name in ("first", "second"):

        def make(name: str = name) -> QLabel:
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


def test_the_keyboard_moves_through_them(qtbot: QtBot, tabs: SideTabs) -> None:
    tabs.show_tab("first")
    tabs.activateWindow()
    qtbot.waitUntil(tabs.isActiveWindow)
    tabs.setFocus()
    with qtbot.waitSignal(tabs.tab_shown) as shown:
        QTest.keyClick(tabs, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert shown.args == ["second"]
    with qtbot.waitSignal(tabs.tab_shown) as shown:
        QTest.keyClick(child(tabs, QListWidget), Qt.Key.Key_Up)
    assert shown.args == ["first"]


def test_in_a_narrow_window_they_are_chosen_from_a_box(qtbot: QtBot, tabs: SideTabs) -> None:
    tabs.show_tab("first")
    tabs.resize(300, 600)
    box = child(tabs, QComboBox)
    assert box.isVisible()
    assert not tabs.findChild(QListWidget).isVisible()
    with qtbot.waitSignal(tabs.tab_shown) as shown:
        box.setCurrentIndex(1)
    assert shown.args == ["second"]
