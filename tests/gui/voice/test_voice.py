"""The survivor's voice: the client alone with the computer, and what is kept of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from counsel_desk.domain.voice import Subject
from counsel_desk.services.clients import clients
from counsel_desk.services.voice import voice
from counsel_desk.services.voice.voice import Feedback, Heard
from tests.gui.person import CounsellorDesk
from tests.gui.seen import cells, open_part
from ui.design.tables.data_table import DataTable
from ui.design.tokens import scaled
from ui.shell.side_bar import SideBar

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(counsellor_desk: CounsellorDesk) -> CounsellorDesk:
    """A desk with the client's voice in front."""
    open_part(counsellor_desk, counsellor_desk.client, "voice")
    return counsellor_desk


def heard(desk: CounsellorDesk) -> Heard:
    """Return what the client said."""
    return voice.heard(desk.desk.session, desk.client)


def sign_in_again(desk: CounsellorDesk) -> None:
    """Sign in and open the client's voice."""
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "voice")


def test_the_client_answers_by_keyboard_and_shares_it_and_the_desk_locks(
    desk: CounsellorDesk,
) -> None:
    desk.click("hand_over_the_computer")
    for name in ("voice_0_4", "voice_1_skip", "voice_2_5"):
        QTest.keyClick(desk.find(QPushButton, name), Qt.Key.Key_Space)
        desk.idle()
    desk.type("voice_text", "I was heard")
    desk.check("voice_share")
    QTest.keyClick(desk.find(QPushButton, "voice_finish"), Qt.Key.Key_Space)
    desk.idle()
    assert desk.find(QWidget, "voice_thanks").isVisible()
    desk.click("voice_close")
    assert desk.left
    sign_in_again(desk)
    [comment] = heard(desk).comments
    assert (comment.answers, comment.text) == ((4, None, 5), "I was heard")
    assert desk.find(DataTable, "comments").model().rowCount() == 1


@pytest.mark.usefixtures("styled")
def test_no_text_is_smaller_than_the_questions_and_the_way_out_is_a_button_in_sight(
    desk: CounsellorDesk,
) -> None:
    desk.click("hand_over_the_computer")
    for keys in ("4", "2", "5"):
        asked = desk.find(QPushButton, "voice_stop")
        page = desk.find(QWidget, "voice_page")
        found: list[QLabel | QAbstractButton] = [
            *page.findChildren(QLabel),
            *page.findChildren(QAbstractButton),
        ]
        texts = [one for one in found if one.isVisible() and one.text()]
        assert {one.fontInfo().pixelSize() for one in texts} == {scaled("font_reading_large")}
        assert asked.property("kind") != "quiet"
        desk.press(keys)


def test_the_number_of_an_answer_chooses_it(desk: CounsellorDesk) -> None:
    desk.click("hand_over_the_computer")
    for keys in ("4", "2", "5"):
        desk.press(keys)
    desk.type("voice_text", "in 3 words")
    desk.check("voice_share")
    desk.click("voice_finish")
    [comment] = heard(desk).comments
    assert (comment.answers, comment.text) == ((4, 2, 5), "in 3 words")


def test_nothing_else_can_be_reached_while_the_client_has_the_computer(
    desk: CounsellorDesk,
) -> None:
    window = desk.window()
    desk.click("hand_over_the_computer")
    for keys in ("Ctrl+K", "Alt+1", "Alt+2", "F9", "F9"):
        desk.press(keys)
        assert not any(each.isVisible() for each in window.findChildren(SideBar))
    page = desk.find(QWidget, "voice_page")
    for _ in range(20):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert page.isAncestorOf(window.focusWidget())
    desk.click("voice_stop")
    desk.click("voice_close")
    assert desk.left
    sign_in_again(desk)
    assert heard(desk) == voice.Heard((), 0)


def test_closing_the_window_meanwhile_locks_the_desk_and_its_size_is_kept(
    desk: CounsellorDesk,
) -> None:
    window, restarting = desk.desk.shell, list[bool]()
    desk.desk.ended.connect(restarting.append)
    size = window.size_to_keep()
    desk.click("hand_over_the_computer")
    assert window.isFullScreen()
    assert window.size_to_keep() == size
    window.windowHandle().close()
    desk.idle()
    assert restarting == [True]


def test_unshared_answers_are_not_shown_after_the_next_sign_in(desk: CounsellorDesk) -> None:
    desk.click("hand_over_the_computer")
    for number in range(3):
        desk.click(f"voice_{number}_1")
    desk.type("voice_text", "qxjkvplm")
    desk.click("voice_finish")
    desk.lock()
    sign_in_again(desk)
    assert heard(desk) == voice.Heard((), 1)
    assert desk.text("kept_back").endswith("1")
    [table] = desk.window().findChildren(DataTable, "comments")
    assert table.model().rowCount() == 0


def test_a_file_shows_its_own_client_alone_and_all_together_are_elsewhere(
    desk: CounsellorDesk,
) -> None:
    session = desk.desk.session
    desk.go("own_workload")
    assert not desk.window().findChild(DataTable, "voice_figures").isVisible()  # nobody said any
    other = clients.add(session, clients.get(session, desk.client).body)
    voice.keep(session, other, Feedback(Subject.SESSION, "", (5, 5, 5), "", shared=True))
    sign_in_again(desk)
    assert not any(
        "(shared)" in text
        for table in desk.window().findChildren(DataTable)
        for row in cells(table)
        for text in row
    )
    desk.go("own_workload")
    figures = cells(desk.find(DataTable, "voice_figures"))
    assert [row[5] for row in figures if row[0].endswith("(shared)")][:3] == ["1"] * 3
