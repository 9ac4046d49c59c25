"""A word that something went well: it moves nothing, and goes by itself."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.seen import child, click
from ui.design.messages.floating_message import FloatingMessage
from ui.design.messages.inline_message import InlineMessage
from ui.shell.shell_window import ShellWindow
from ui.shell.side_bar import SideBar
from ui.shell.toast import Toast

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]
TEXT = "The note is signed and can no longer be changed, only amended."


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page, shown."""
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayout(QVBoxLayout())
    page.resize(600, 400)
    page.show()
    return page


def test_it_goes_by_itself(qtbot: QtBot, page: QWidget) -> None:
    toast = Toast(page, shown_ms=20)
    toast.show_message("success", lambda: TEXT)
    assert toast.isVisible()
    qtbot.waitUntil(lambda: not toast.isVisible())
    assert not toast.text


def test_it_stays_while_the_pointer_is_over_it(qtbot: QtBot, page: QWidget) -> None:
    toast = Toast(page, shown_ms=20)
    toast.show_message("success", lambda: TEXT)
    QCoreApplication.sendEvent(toast, QEvent(QEvent.Type.Enter))
    assert not child(toast, QTimer, "toast_end").isActive()
    QCoreApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_undo_is_offered_for_longer_while_it_has_the_focus_and_done_once(
    qtbot: QtBot, page: QWidget
) -> None:
    toast, undone = Toast(page, shown_ms=20), list[str]()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    toast.show_undo(lambda: TEXT, lambda: "Undo", lambda: undone.append("undone"))
    undo = child(toast, QPushButton, "message_action")
    undo.setFocus()
    assert not child(toast, QTimer, "toast_end").isActive()
    QTest.keySequence(page, "Ctrl+Z")
    assert undone == ["undone"]
    assert not toast.isVisible()
    QTest.keySequence(page, "Ctrl+Z")
    toast.show_message("success", lambda: TEXT)
    QTest.keySequence(page, "Ctrl+Z")
    assert undone == ["undone"]
    toast.clear()


def test_its_text_is_whole_and_within_the_window_at_any_size(page: QWidget) -> None:
    toast = Toast(page)
    toast.show_message("success", lambda: TEXT)
    for width in (1366, 320):
        page.resize(width, 400)
        label = next(one for one in toast.findChildren(QLabel) if one.text() == TEXT)
        QCoreApplication.processEvents()
        assert page.rect().contains(toast.geometry())
        assert label.height() >= label.heightForWidth(label.width())
    toast.clear()


def test_a_success_moves_nothing_and_a_warning_stays(qtbot: QtBot) -> None:
    window = ShellWindow("Rina", "Counsellor")
    qtbot.addWidget(window)
    body = QWidget()
    window.add_page("home", "Home", body)
    window.show_page("home")
    window.show()
    QCoreApplication.processEvents()
    before = body.mapTo(window, QPoint())
    window.show_message("success", lambda: TEXT)
    QCoreApplication.processEvents()
    toast = child(window, Toast)
    assert toast.isVisible()
    # Hide and Lock stay in sight.
    assert not toast.geometry().intersects(child(window, SideBar).geometry())
    assert body.mapTo(window, QPoint()) == before
    click(toast, "message_close")
    assert not toast.isVisible()
    window.show_message("success", lambda: TEXT)
    window.show_message("attention", lambda: "Please look again.")
    assert not toast.isVisible()
    QCoreApplication.processEvents()
    assert body.mapTo(window, QPoint()) == before


def test_a_warning_floats_clear_of_the_focused_field_until_it_is_dismissed(qtbot: QtBot) -> None:
    window, line = ShellWindow("Rina", "Counsellor"), QLineEdit()
    qtbot.addWidget(window)
    body = QWidget()
    layout = QVBoxLayout(body)
    layout.addWidget(line, 0, Qt.AlignmentFlag.AlignTop)
    window.add_page("home", "Home", body)
    window.show_page("home")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_message("attention", lambda: "Please look again.")
    message = next(one for one in window.findChildren(FloatingMessage) if one.isVisible())
    window.setFocus()
    layout.setContentsMargins(0, message.y(), 0, 0)
    QCoreApplication.processEvents()
    line.setFocus()
    around = message.parentWidget()
    assert around is not None
    at = line.mapTo(around, QPoint())
    qtbot.waitUntil(lambda: not message.geometry().intersects(QRect(at, line.size())))
    assert around.rect().contains(message.geometry())
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not message.isVisible()


def test_it_covers_no_button_at_the_foot(page: QWidget) -> None:
    layout, buttons = page.layout(), [QPushButton(text) for text in ("Discard", "Sign")]
    assert isinstance(layout, QVBoxLayout)
    layout.addStretch(1)
    for each in buttons:
        layout.addWidget(each)
    QCoreApplication.processEvents()
    toast = Toast(page)
    toast.show_message("success", lambda: TEXT)
    assert not any(toast.geometry().intersects(each.geometry()) for each in buttons)
    assert page.rect().contains(toast.geometry())


def test_it_gives_way_to_buttons_that_follow_the_focus(qtbot: QtBot, page: QWidget) -> None:
    layout, line, save = page.layout(), QLineEdit(), QPushButton("Save the assessment")
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(line)
    layout.addStretch(1)
    layout.addWidget(save)
    save.hide()
    toast = Toast(page)
    toast.show_message("success", lambda: TEXT)
    page.activateWindow()
    timers = [each for each in toast.findChildren(QTimer) if each.objectName() != "toast_end"]
    qtbot.waitUntil(lambda: not any(each.isActive() for each in timers))
    line.setFocus()
    QCoreApplication.processEvents()
    save.show()
    qtbot.waitUntil(lambda: not toast.geometry().intersects(save.geometry()))
    assert page.rect().contains(toast.geometry())


def test_it_covers_no_message_of_the_page(page: QWidget) -> None:
    layout, warning = page.layout(), InlineMessage()
    assert isinstance(layout, QVBoxLayout)
    layout.addStretch(1)
    layout.addWidget(warning)
    warning.show_message("attention", lambda: "Please ask about safety now.")
    QCoreApplication.processEvents()
    toast = Toast(page)
    toast.show_message("success", lambda: TEXT)
    assert not toast.geometry().intersects(warning.geometry())
    assert page.rect().contains(toast.geometry())


def test_it_goes_beside_a_button_rather_than_up_into_the_page(page: QWidget) -> None:
    layout, save = page.layout(), QPushButton("Save")
    assert isinstance(layout, QVBoxLayout)
    page.resize(1200, 400)
    layout.addStretch(1)
    layout.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
    save.setFixedWidth(500)
    QCoreApplication.processEvents()
    toast = Toast(page)
    toast.show_message("success", lambda: "Saved.")
    assert toast.x() > save.geometry().right()
    assert page.height() - toast.geometry().bottom() < 40
    save.setFixedWidth(600)
    page.resize(1201, 400)
    QCoreApplication.processEvents()
    assert not toast.geometry().intersects(save.geometry())


def test_where_buttons_are_everywhere_it_is_at_the_foot(page: QWidget) -> None:
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    for number in range(12):
        layout.addWidget(QPushButton(str(number)))
    QCoreApplication.processEvents()
    toast = Toast(page)
    toast.show_message("success", lambda: TEXT)
    assert page.height() - toast.geometry().bottom() < 40


def test_it_stays_in_the_window_where_every_row_is_used(page: QWidget) -> None:
    layout, tall = page.layout(), QPushButton("Sign")
    assert isinstance(layout, QVBoxLayout)
    layout.setContentsMargins(0, 0, 0, 0)
    tall.setFixedHeight(page.height())
    layout.addWidget(tall)
    QCoreApplication.processEvents()
    toast = Toast(page)
    toast.show_message("success", lambda: TEXT)
    assert page.rect().contains(toast.geometry())


def test_it_stays_at_the_foot_where_something_large_has_the_focus(
    qtbot: QtBot, page: QWidget
) -> None:
    picture = QLabel("A picture", page)
    picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    picture.setGeometry(0, 300, 600, 100)
    picture.show()
    page.activateWindow()
    picture.setFocus()
    qtbot.waitUntil(picture.hasFocus)
    toast = Toast(page)
    toast.show_message("success", lambda: TEXT)
    assert toast.geometry().bottom() > page.height() - toast.height()


def test_it_never_goes_up_to_the_middle_of_the_page(page: QWidget) -> None:
    for number in range(4):
        button = QPushButton(f"Answer {number}", page)
        button.setGeometry(0, 180 + 55 * number, 600, 50)
        button.show()
    toast = Toast(page)
    toast.show_message("success", lambda: TEXT)
    assert toast.geometry().bottom() > page.height() - toast.height()
