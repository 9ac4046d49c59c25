"""The sign-in: what it asks for, and that it forgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.sign_in.entry_window import EntryWindow
from ui.sign_in.sign_in_page import SignInPage
from ui.sign_in.waiting_page import WaitingPage

pytestmark = pytest.mark.gui

FINGERPRINT = "one two three four five six seven eight nine ten eleven twelve"


@pytest.fixture
def page() -> SignInPage:
    return SignInPage("Invented Office")


@pytest.fixture
def window(qtbot: QtBot, page: SignInPage) -> EntryWindow:
    window = EntryWindow()
    qtbot.addWidget(window)
    window.show_page(page)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def _click(qtbot: QtBot, widget: SignInPage | WaitingPage, name: str) -> None:
    qtbot.mouseClick(widget.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_name_and_a_passphrase_are_asked_for_with_the_keyboard_alone(
    qtbot: QtBot, window: EntryWindow, page: SignInPage
) -> None:
    name = page.findChild(QLineEdit, "sign_in_name")
    passphrase = page.findChild(QLineEdit, "passphrase")
    assert window.focusWidget() is name
    qtbot.keyClicks(name, " Invented Person ")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert window.focusWidget() is passphrase
    qtbot.keyClicks(passphrase, "four calm words here")
    with qtbot.waitSignal(page.sign_in_requested) as asked:
        qtbot.keyClick(passphrase, Qt.Key.Key_Return)
    assert asked.args == ["Invented Person", "four calm words here"]
    page.clear_passphrase()
    assert passphrase.text() == ""


def test_nothing_is_asked_with_a_line_left_empty(
    qtbot: QtBot, window: EntryWindow, page: SignInPage
) -> None:
    with qtbot.assertNotEmitted(page.sign_in_requested):
        _click(qtbot, page, "sign_in")
        qtbot.keyClicks(page.findChild(QLineEdit, "sign_in_name"), "Somebody")
        _click(qtbot, page, "sign_in")
    assert window.focusWidget() is page.findChild(QLineEdit, "passphrase")


def test_the_other_ways_in_are_offered(qtbot: QtBot, window: EntryWindow, page: SignInPage) -> None:
    assert window.page is page
    with qtbot.waitSignal(page.first_sign_in_requested):
        _click(qtbot, page, "first_sign_in")
    with qtbot.waitSignal(page.recovery_requested):
        _click(qtbot, page, "forgotten_passphrase")


def test_another_page_takes_the_place_and_the_passphrase_is_forgotten(
    qtbot: QtBot, window: EntryWindow, page: SignInPage
) -> None:
    passphrase = page.findChild(QLineEdit, "passphrase")
    qtbot.keyClicks(passphrase, "four calm words here")
    window.show_message("problem", "Something about this page.")
    waiting = WaitingPage("Invented Person", FINGERPRINT)
    window.show_page(waiting)
    assert waiting.isVisible()
    assert not page.isVisible()
    assert passphrase.text() == ""
    shown = waiting.findChild(QLabel, "fingerprint").text()
    assert [len(line.split()) for line in shown.splitlines()] == [4, 4, 4]
    assert shown.split() == FINGERPRINT.split()
    with qtbot.waitSignal(waiting.print_requested):
        _click(qtbot, waiting, "print_fingerprint")
    with qtbot.waitSignal(waiting.back_requested):
        _click(qtbot, waiting, "back")
    window.show_page(page)
    assert page.isVisible()


def test_a_busy_window_takes_nothing_and_then_gives_the_cursor_back(
    qtbot: QtBot, window: EntryWindow, page: SignInPage
) -> None:
    passphrase = page.findChild(QLineEdit, "passphrase")
    passphrase.setFocus()
    window.set_busy("Opening your desk…")
    assert not passphrase.isEnabled()
    window.set_busy(None)
    assert passphrase.isEnabled()
    assert window.focusWidget() is passphrase


def test_the_language_is_chosen_before_anything_else(qtbot: QtBot, window: EntryWindow) -> None:
    with qtbot.waitSignal(window.language_changed) as changed:
        choice = window.findChild(object, "language")
        choice.setFocus()
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert changed.args == ["bn"]
    assert window.windowTitle() == "counsel_desk"
    with qtbot.assertNotEmitted(window.language_changed):
        window.set_language("mr")
    assert choice.currentText() == "मराठी"
