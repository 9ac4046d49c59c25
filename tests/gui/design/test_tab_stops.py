"""Tab comes to every control of a page that has a focus proxy, in its order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.design.focus import TabStops
from ui.design.reading_order import in_order

pytestmark = pytest.mark.gui


class Window(TabStops, QWidget):
    """A window with a button and a page of three fields, of which the last has the focus first."""

    def __init__(self) -> None:
        super().__init__()
        outside, page = QPushButton("outside"), QWidget()
        self.fields = [QLineEdit(), QSpinBox(), QLineEdit()]
        inside = QVBoxLayout(page)
        for number, each in enumerate(self.fields):
            each.setObjectName(f"field_{number}")
            inside.addWidget(each)
        outside.setObjectName("outside")
        page.setFocusProxy(self.fields[2])
        around = QVBoxLayout(self)
        around.addWidget(outside)
        around.addWidget(page)
        outside.setFocus()


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """A window that is active."""
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


def walked(key: Qt.Key, steps: int) -> list[str]:
    """Press a key and return where the focus was."""
    been = []
    for _step in range(steps):
        focused = QApplication.focusWidget()
        assert focused is not None
        been.append(focused.objectName())
        QTest.keyClick(focused, key)
    return been


def test_tab_follows_the_page_and_comes_back(window: Window) -> None:
    assert walked(Qt.Key.Key_Tab, 5) == ["outside", "field_0", "field_1", "field_2", "outside"]


def test_backtab_goes_the_other_way(window: Window) -> None:
    assert walked(Qt.Key.Key_Backtab, 3) == ["outside", "field_2", "field_1"]


def test_a_hidden_proxy_is_no_trap(window: Window) -> None:
    window.fields[2].hide()
    assert walked(Qt.Key.Key_Tab, 4) == ["outside", "field_0", "field_1", "outside"]


def test_what_is_added_later_stands_where_it_is_laid_out(window: Window) -> None:
    late = QLineEdit()
    late.setObjectName("late")
    inside = window.fields[0].parentWidget().layout()
    assert isinstance(inside, QVBoxLayout)
    inside.insertWidget(1, late)
    late.show()
    assert walked(Qt.Key.Key_Tab, 4) == ["outside", "field_0", "late", "field_1"]


def test_a_grid_is_read_line_by_line(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    grid, boxes = QGridLayout(around), [QLineEdit() for _ in range(3)]
    for each, place in zip(boxes, ((1, 0), (0, 1), (0, 0)), strict=True):
        grid.addWidget(each, *place)
    assert list(in_order(around)) == [boxes[2], boxes[1], boxes[0]]


def test_a_column_that_is_built_upwards_is_read_downwards(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    upwards, boxes = (
        QBoxLayout(QBoxLayout.Direction.BottomToTop, around),
        [QLineEdit(), QLineEdit()],
    )
    for each in boxes:
        upwards.addWidget(each)
    assert list(in_order(around)) == [boxes[1], boxes[0]]
