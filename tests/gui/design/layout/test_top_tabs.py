"""Tabs across the top: built when shown, reached by keys, in a box where the row does not fit."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTabBar
from pytestqt.qtbot import QtBot

from tests.gui.seen import child
from ui.design.layout.top_tabs import TopTabs

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


@pytest.fixture
def built() -> list[str]:
    """The names of the tabs built so far."""
    return []


@pytest.fixture
def tabs(qtbot: QtBot, built: list[str]) -> TopTabs:
    """Two tabs, shown in a wide window."""
    made = TopTabs()
    made.set_name("Parts")
    qtbot.addWidget(made)
    for name in ("first", "second"):

        def make(name: str = name) -> QLabel:
            built.append(name)
            return QLabel(name)

        made.add_tab(name, name.title, make)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_tab_is_built_when_it_is_first_shown(tabs: TopTabs, built: list[str]) -> None:
    assert (tabs.names, tabs.current, built) == (["first", "second"], "", [])
    tabs.show_tab("second")
    tabs.show_tab("second")
    assert (tabs.current, built) == ("second", ["second"])
    assert child(tabs, QTabBar).currentIndex() == 1
    with pytest.raises(KeyError):
        tabs.show_tab("third")


def test_the_keyboard_moves_through_them(qtbot: QtBot, tabs: TopTabs) -> None:
    tabs.show_tab("first")
    tabs.activateWindow()
    qtbot.waitUntil(tabs.isActiveWindow)
    tabs.setFocus()
    row = child(tabs, QTabBar)
    assert row.hasFocus()
    for key, modifier, name in (
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier, "second"),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier, "first"),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, "second"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, "first"),
    ):
        with qtbot.waitSignal(tabs.tab_shown) as shown:
            QTest.keyClick(row, key, modifier)
        assert shown.args == [name]


def test_the_wheel_changes_nothing(tabs: TopTabs) -> None:
    tabs.show_tab("first")
    row = child(tabs, QTabBar)
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(row.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(row, turned)
    assert tabs.current == "first"


def test_where_the_row_does_not_fit_they_are_chosen_from_a_box(qtbot: QtBot, tabs: TopTabs) -> None:
    tabs.show_tab("first")
    tabs.activateWindow()
    qtbot.waitUntil(tabs.isActiveWindow)
    tabs.setFocus()
    tabs.resize(100, 600)
    box, row = child(tabs, QComboBox), child(tabs, QTabBar)
    assert box.isVisible()
    assert not row.isVisible()
    assert box.hasFocus(), "The focus stays with the tabs"
    with qtbot.waitSignal(tabs.tab_shown) as shown:
        box.setCurrentIndex(1)
    assert shown.args == ["second"]
    tabs.resize(900, 600)
    assert row.isVisible()
    assert row.currentIndex() == 1


def test_a_mark_is_seen_and_read_aloud(tabs: TopTabs) -> None:
    tabs.set_mark("second", "3")
    tabs.resize(100, 600)
    row, box = child(tabs, QTabBar), child(tabs, QComboBox)
    assert row.tabText(1) == box.itemText(1) == "Second · 3"
    spoken = QAccessible.queryAccessibleInterface(row)
    assert row.accessibleName() == box.accessibleName() == "Parts"
    assert spoken.child(1).text(QAccessible.Text.Name) == "Second · 3"
    tabs.set_mark("second", "")
    assert row.tabText(1) == "Second"


def test_a_single_tab_needs_no_row(qtbot: QtBot) -> None:
    alone = TopTabs(quiet=True)
    qtbot.addWidget(alone)
    alone.add_tab("only", lambda: "Only", QLabel)
    alone.show_tab("only")
    alone.show()
    assert alone.tab("only").isVisible()
    assert not child(alone, QTabBar).isVisible()
