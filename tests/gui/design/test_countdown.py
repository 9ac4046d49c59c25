"""A countdown calls once, and never after its owner was deleted."""

import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.design.countdown import countdown


def test_it_calls_once_after_each_start(qtbot: QtBot) -> None:
    owner = QObject()
    called: list[int] = []
    timer = countdown(owner, 1, lambda: called.append(1))
    for times in (1, 2):
        with qtbot.waitSignal(timer.timeout):
            timer.start()
        assert len(called) == times
        assert not timer.isActive()


def test_it_is_deleted_with_its_owner(qtbot: QtBot) -> None:
    owner = QObject()
    timer = countdown(owner, 60_000, lambda: None)
    timer.start()
    shiboken6.delete(owner)
    assert not shiboken6.isValid(timer)
