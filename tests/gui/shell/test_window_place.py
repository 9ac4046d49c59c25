"""The size that a window gets back."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.office.preferences import WindowSize
from ui.shell.window_place import fitted, restore

USUAL = WindowSize(1180, 780)
LAPTOP = QSize(1366, 728)


@pytest.mark.parametrize(
    ("kept", "screen", "given"),
    [
        (None, QSize(1920, 1080), USUAL),
        (None, LAPTOP, WindowSize(1180, 688, True)),
        (WindowSize(900, 650), LAPTOP, WindowSize(900, 650)),
        (WindowSize(1800, 1000), LAPTOP, WindowSize(1366, 688)),
        (WindowSize(900, 650, True), LAPTOP, WindowSize(900, 650, True)),
    ],
)
def test_a_window_fits_the_screen_it_opens_on(
    kept: WindowSize | None, screen: QSize, given: WindowSize
) -> None:
    assert fitted(kept, USUAL, screen) == given


def test_a_window_of_which_this_laptop_knows_nothing_stays_as_its_person_had_it(
    qtbot: QtBot,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for mine in (WindowSize(300, 200, True), WindowSize(300, 200)):
        restore(window, mine)
        restore(window, None)
        assert window.isMaximized() is mine.maximised
