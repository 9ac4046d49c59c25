"""Buttons take a double click for one press, also where the first press brings another button."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.design import buttons
from ui.design.buttons import (
    danger_button,
    plain_button,
    primary_button,
    quiet_button,
    yielding_button,
)
from ui.design.layout.layouts import column
from ui.design.styling import restyle

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]
MADE = (primary_button, yielding_button, plain_button, quiet_button, danger_button)


def double_click(window: QWidget, place: QPoint) -> None:
    """Click twice at a place of a window, as a mouse does."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(window.windowHandle(), left, none, place)


@pytest.mark.parametrize("make", MADE)
def test_a_double_click_presses_once(qtbot: QtBot, make: object) -> None:
    assert callable(make)
    button: QPushButton = make("Save")
    qtbot.addWidget(button)
    button.show()
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    double_click(button, QPoint(20, 10))
    assert len(pressed) == 1
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    slow = 2
    assert len(pressed) == 1 + slow


def test_the_button_that_the_first_press_brings_is_not_pressed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QStackedLayout(window)
    first, second = primary_button("They came"), primary_button("They did not come")
    layout.addWidget(first)
    layout.addWidget(second)
    window.resize(300, 80)
    window.show()
    pressed: list[str] = []
    first.clicked.connect(lambda: pressed.append("first"))
    first.clicked.connect(lambda: layout.setCurrentIndex(1))
    second.clicked.connect(lambda: pressed.append("second"))
    double_click(window, QPoint(150, 40))
    assert pressed == ["first"]


def test_a_view_has_one_filled_button(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    header, listed, save = yielding_button("Write"), yielding_button("New"), primary_button("Save")
    made = (header, listed, save)
    page.setLayout(column(*made))
    save.hide()

    def kinds() -> list[str]:
        return [each.property("kind") for each in made]

    page.show()
    qtbot.waitUntil(lambda: kinds() == ["plain", "primary", "primary"])
    save.show()
    qtbot.waitUntil(lambda: kinds() == ["plain", "plain", "primary"])
    save.hide()
    listed.hide()
    qtbot.waitUntil(lambda: kinds()[0] == "primary")
    restyle(save, kind="plain")
    save.show()
    listed.show()
    qtbot.waitUntil(lambda: kinds() == ["plain", "primary", "plain"])


def test_many_buttons_that_come_together_are_looked_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = list[QWidget]()
    real = buttons._last

    def noted(among: list[Any], window: QWidget) -> QWidget | None:
        looked.append(window)
        return real(among, window)

    monkeypatch.setattr(buttons, "_last", noted)
    page, made = QWidget(), [yielding_button(str(number)) for number in range(50)]
    qtbot.addWidget(page)
    page.setLayout(column(*made))
    page.show()
    qtbot.waitUntil(lambda: made[0].property("kind") == "plain")
    assert [each.property("kind") for each in made] == ["plain"] * 49 + ["primary"]
    assert looked == [page]
