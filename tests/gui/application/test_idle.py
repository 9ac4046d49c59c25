"""The time without a key or the mouse, after which the desk locks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.application.idle import Idle

pytestmark = pytest.mark.gui
SOON = 0.002
"""Minutes."""


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    """A line in a window."""
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    return line


def test_it_passes_when_nobody_is_there(qtbot: QtBot, line: QLineEdit) -> None:
    idle = Idle(line, SOON)
    with qtbot.waitSignal(idle.passed, timeout=5000):
        pass
    idle.stop()


def test_a_key_starts_the_time_anew(line: QLineEdit) -> None:
    idle = Idle(line, 10)
    idle._timer.stop()
    QTest.keyClick(line, Qt.Key.Key_A)
    assert idle._timer.isActive()
    assert line.text() == "a"
    idle.stop()


def test_stopped_it_notices_nothing(qtbot: QtBot, line: QLineEdit) -> None:
    idle = Idle(line, SOON)
    idle.stop()
    QTest.keyClick(line, Qt.Key.Key_A)
    with qtbot.assertNotEmitted(idle.passed, wait=300):
        pass


def test_a_shorter_time_counts_at_once(qtbot: QtBot, line: QLineEdit) -> None:
    idle = Idle(line, 10)
    with qtbot.waitSignal(idle.passed, timeout=5000):
        idle.set_minutes(SOON)
    idle.stop()


def test_a_new_office_is_left_after_five_minutes(line: QLineEdit) -> None:
    idle = Idle(line)
    assert idle._timer.interval() == 5 * 60_000
    idle.stop()
