"""The search field: what it offers, and what Enter takes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.seen import child
from ui.shell.finding import Finding
from ui.shell.search_field import SearchField

pytestmark = pytest.mark.gui

FINDINGS = [
    Finding("page:clients", "Clients", "client"),
    Finding("new_client", "New client", "plus"),
    Finding("lock", "Lock the desk", "lock"),
]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def field(qtbot: QtBot, window: QWidget) -> SearchField:
    """The field in a window in front, with the focus."""
    field = SearchField()
    QVBoxLayout(window).addWidget(field)
    field.set_findings(FINDINGS, searches=True)
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def offered(field: SearchField) -> list[str]:
    """Return the lines of the list, if it is shown."""
    found = child(field.window(), QListWidget, "findings")
    return [found.item(row).text() for row in range(found.count())] if found.isVisible() else []


def test_what_fits_is_offered_and_gone_with_the_focus(field: SearchField) -> None:
    QTest.keyClicks(field, "CLI")
    assert offered(field) == ["Clients", "New client", "Search for “CLI”"]
    field.clearFocus()
    assert offered(field) == []


@pytest.mark.parametrize(
    ("typed", "chosen"), [("lock", "lock"), ("Lo", ""), ("clients", "page:clients"), ("cli*", "")]
)
def test_enter_takes_what_is_surely_meant_and_looks_for_anything_else(
    qtbot: QtBot, field: SearchField, typed: str, chosen: str
) -> None:
    QTest.keyClicks(field, typed)
    with qtbot.waitSignal(field.chosen if chosen else field.asked) as taken:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert taken.args == [chosen or typed]
    assert (field.text(), offered(field)) == ("", [])


def test_the_arrow_keys_and_the_mouse_choose_a_line(qtbot: QtBot, field: SearchField) -> None:
    QTest.keyClicks(field, "cl")
    QTest.keyClick(field, Qt.Key.Key_Up)
    with qtbot.waitSignal(field.chosen) as taken:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert taken.args == ["new_client"]
    QTest.keyClicks(field, "cl")
    found = child(field.window(), QListWidget, "findings")
    at = found.visualItemRect(found.item(0)).center()
    with qtbot.waitSignal(field.chosen) as taken:
        QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert taken.args == ["page:clients"]


def test_escape_empties_it(field: SearchField) -> None:
    QTest.keyClicks(field, "cl")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), offered(field)) == ("", [])
