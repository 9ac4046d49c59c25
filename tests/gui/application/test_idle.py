"""The time without a key or the mouse, after which the desk locks."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.application import idle as idle_module
from ui.application.idle import Idle

pytestmark = pytest.mark.gui
SOON = 0.002
"""Minutes."""


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    """A line in the window in front, with the focus."""
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(lambda: QGuiApplication.focusObject() is line)
    return line


def typed_by_method(line: QWidget) -> None:
    """Type a sign as an input method for Bengali gives it, without a key."""
    event = QInputMethodEvent()
    event.setCommitString("ক")
    QCoreApplication.sendEvent(line, event)


def turned_wheel(line: QWidget) -> None:
    """Turn the wheel over the window."""
    QTest.wheelEvent(line.window().windowHandle(), QPointF(2, 2), QPoint(0, 120))


def moved(line: QWidget) -> None:
    """Move the mouse over the window."""
    for place in (QPoint(3, 3), QPoint(5, 5)):
        QTest.mouseMove(line.window().windowHandle(), place)


def clicked(line: QWidget) -> None:
    """Click in the window."""
    QTest.mouseClick(line.window().windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))


def pressed(line: QWidget) -> None:
    """Press a key in the window."""
    QTest.keyClick(line.window().windowHandle(), Qt.Key.Key_A)


def starts_anew(idle: Idle, act: Callable[[], None]) -> bool:
    """Return whether the timer starts anew by what is done: Qt then gives it another id."""
    before = idle._timer.timerId()
    act()
    return idle._timer.timerId() != before


def test_it_passes_when_nobody_is_there(qtbot: QtBot, line: QLineEdit) -> None:
    idle = Idle(line, SOON)
    with qtbot.waitSignal(idle.passed, timeout=5000):
        pass
    idle.stop()


@pytest.mark.parametrize("act", [pressed, typed_by_method, clicked, moved, turned_wheel])
def test_whatever_a_person_does_starts_the_time_anew(
    line: QLineEdit, act: Callable[[QWidget], None]
) -> None:
    idle = Idle(line, 10)
    assert not starts_anew(idle, line.update)
    assert starts_anew(idle, partial(act, line))
    idle.stop()


def test_so_does_what_is_done_in_a_dialog_that_opens_later(qtbot: QtBot, line: QLineEdit) -> None:
    idle = Idle(line, 10)
    dialog = QDialog(line)
    there = QLineEdit(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: QGuiApplication.focusObject() is there)
    for act in (pressed, typed_by_method, clicked):
        assert starts_anew(idle, partial(act, there))
    assert there.text() == "aক"
    idle.stop()


def test_half_a_minute_before_the_end_it_counts_down_until_somebody_is_there(
    qtbot: QtBot, line: QLineEdit
) -> None:
    idle = Idle(line, 0.501)
    with qtbot.waitSignal(idle.nearly, timeout=5000) as told:
        pass
    # A busy machine may be late with the first second.
    assert 25 <= told.args[0] <= 30
    with qtbot.waitSignal(idle.nearly) as told:
        pressed(line)
    assert told.args == [0]
    with qtbot.assertNotEmitted(idle.nearly, wait=0):
        pressed(line)
    idle.stop()


def test_stopped_it_notices_nothing(qtbot: QtBot, line: QLineEdit) -> None:
    idle = Idle(line, SOON)
    idle.stop()
    pressed(line)
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


def test_the_first_key_after_a_sleep_comes_too_late(
    line: QLineEdit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [1000.0]
    monkeypatch.setattr(idle_module, "_now", lambda: clock[0])
    idle = Idle(line, minutes=10)
    clock[0] += 60
    pressed(line)
    assert line.text() == "a"
    clock[0] += 3600  # its timers did not run meanwhile
    with qtbot.waitSignal(idle.passed):
        pressed(line)
    assert line.text() == "a"
    idle.stop()
