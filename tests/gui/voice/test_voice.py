"""The survivor's voice through the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from counsel_desk.services.voice import voice
from counsel_desk.services.voice.voice import Heard
from ui.design.tables.data_table import DataTable
from ui.shell.side_bar import SideBar
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(counsellor_desk: Driver) -> Driver:
    opened(counsellor_desk)
    return counsellor_desk


def opened(desk: Driver) -> None:
    desk.desk.presenter("clients").open(desk.client)
    desk.idle()
    desk.tab("voice")


def heard(desk: Driver) -> Heard:
    return voice.heard(desk.desk.session, desk.client)


def again(desk: Driver) -> None:
    desk.sign_in(*desk.who)
    opened(desk)


def test_she_answers_by_keyboard_shares_it_and_the_desk_locks(desk: Driver) -> None:
    desk.click("hand_over_the_computer")
    for name in ("voice_0_4", "voice_1_skip", "voice_2_5"):
        QTest.keyClick(desk.find(QPushButton, name), Qt.Key.Key_Space)
        desk.idle()
    desk.type("voice_text", "I was heard")
    desk.check("voice_share")
    QTest.keyClick(desk.find(QPushButton, "voice_finish"), Qt.Key.Key_Space)
    desk.idle()
    assert desk.find(QWidget, "voice_thanks")
    desk.click("voice_close")
    assert desk.left
    again(desk)
    [comment] = heard(desk).comments
    assert (comment.answers, comment.text) == ((4, None, 5), "I was heard")
    assert desk.find(DataTable, "comments").model().rowCount() == 1


def test_nothing_else_can_be_reached_while_she_has_the_computer(desk: Driver) -> None:
    window = desk.window()
    desk.click("hand_over_the_computer")
    for keys in ("Ctrl+K", "Alt+1", "Alt+2", "F9", "F9"):
        desk.press(keys)
        assert not any(each.isVisible() for each in window.findChildren(SideBar))
    assert desk.find(QWidget, "voice_page")
    page = desk.find(QWidget, "voice_page")
    for _ in range(20):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert page.isAncestorOf(window.focusWidget())
    desk.click("voice_stop")
    desk.click("voice_close")
    assert desk.left
    again(desk)
    assert heard(desk) == voice.Heard((), 0)


def test_what_she_does_not_share_is_not_shown_after_the_next_sign_in(desk: Driver) -> None:
    desk.click("hand_over_the_computer")
    for number in range(3):
        desk.click(f"voice_{number}_1")
    desk.type("voice_text", "qxjkvplm")
    desk.click("voice_finish")
    desk.lock()
    again(desk)
    assert heard(desk) == voice.Heard((), 1)
    assert desk.text("kept_back").endswith("1")
    [table] = desk.window().findChildren(DataTable, "comments")
    assert table.model().rowCount() == 0
