"""The sign-in: what it asks for, and that it clears the passphrase."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk import PRODUCT
from counsel_desk.services.sign_in.last_desk import Left, Why
from tests.gui.seen import child, click
from ui.sign_in.entry_window import EntryWindow
from ui.sign_in.sign_in_page import SignInPage
from ui.sign_in.waiting_page import WaitingPage

pytestmark = pytest.mark.gui

FINGERPRINT = "one two three four five six seven eight nine ten eleven twelve"


@pytest.fixture
def page() -> SignInPage:
    """The page."""
    page = SignInPage()
    page.open_for("Invented Office")
    return page


@pytest.fixture
def window(qtbot: QtBot, page: SignInPage) -> EntryWindow:
    """The window with the page, shown and active."""
    window = EntryWindow()
    qtbot.addWidget(window)
    window.show_page(page)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_a_name_and_a_passphrase_are_entered_by_keyboard(
    qtbot: QtBot, window: EntryWindow, page: SignInPage
) -> None:
    name = child(page, QLineEdit, "sign_in_name")
    passphrase = child(page, QLineEdit, "passphrase")
    assert window.focusWidget() is name
    QTest.keyClicks(name, " Invented Person ")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert window.focusWidget() is passphrase
    QTest.keyClicks(passphrase, "four calm words here")
    with qtbot.waitSignal(page.sign_in_requested) as asked:
        QTest.keyClick(passphrase, Qt.Key.Key_Return)
    assert asked.args == ["Invented Person", "four calm words here"]
    page.clear_passphrase()
    assert passphrase.text() == ""


def test_nothing_is_submitted_while_a_line_is_empty(
    qtbot: QtBot, window: EntryWindow, page: SignInPage
) -> None:
    with qtbot.assertNotEmitted(page.sign_in_requested):
        click(page, "sign_in")
        QTest.keyClicks(child(page, QLineEdit, "sign_in_name"), "Somebody")
        click(page, "sign_in")
    assert window.focusWidget() is child(page, QLineEdit, "passphrase")


def test_what_is_asked_before_the_office_is_open_happens_once_it_is(qtbot: QtBot) -> None:
    page = SignInPage()
    qtbot.addWidget(page)
    page.show()
    asked = list[str]()
    page.sign_in_requested.connect(lambda *given: asked.extend(given))
    page.recovery_requested.connect(lambda: asked.append("recovery"))
    click(page, "forgotten_passphrase")
    QTest.keyClicks(child(page, QLineEdit, "sign_in_name"), "Somebody")
    passphrase = child(page, QLineEdit, "passphrase")
    QTest.keyClicks(passphrase, "four calm words here")
    with qtbot.waitSignal(page.waiting):
        QTest.keyClick(passphrase, Qt.Key.Key_Return)
    assert page.waits
    assert asked == []
    page.open_for("Invented Office")
    assert (asked, page.waits) == (["Somebody", "four calm words here"], False)


def test_a_page_that_is_left_forgets_what_was_asked(qtbot: QtBot, window: EntryWindow) -> None:
    page = SignInPage()
    window.show_page(page)
    click(page, "first_sign_in")
    window.show_page(WaitingPage("Invented Person", FINGERPRINT))
    with qtbot.assertNotEmitted(page.first_sign_in_requested):
        page.open_for("Invented Office")


def test_whoever_has_begun_to_type_is_not_disturbed_by_who_locked_the_desk(
    window: EntryWindow, page: SignInPage
) -> None:
    name = child(page, QLineEdit, "sign_in_name")
    QTest.keyClicks(name, "So")
    page.show_left(Left("Somebody else", Why.ASKED, 1))
    assert (name.text(), window.focusWidget()) == ("So", name)
    assert child(page, QLabel, "why_locked").isVisible()


def test_the_other_ways_in_are_offered(qtbot: QtBot, window: EntryWindow, page: SignInPage) -> None:
    assert window.page is page
    with qtbot.waitSignal(page.first_sign_in_requested):
        click(page, "first_sign_in")
    with qtbot.waitSignal(page.recovery_requested):
        click(page, "forgotten_passphrase")


def test_another_page_replaces_it_and_the_passphrase_is_cleared(
    qtbot: QtBot, window: EntryWindow, page: SignInPage
) -> None:
    passphrase = child(page, QLineEdit, "passphrase")
    QTest.keyClicks(passphrase, "four calm words here")
    window.show_message("problem", lambda: "Something about this page.")
    waiting = WaitingPage("Invented Person", FINGERPRINT)
    window.show_page(waiting)
    assert waiting.isVisible()
    assert not page.isVisible()
    assert passphrase.text() == ""
    shown = child(waiting, QLabel, "fingerprint").text()
    assert [len(line.split()) for line in shown.splitlines()] == [4, 4, 4]
    assert shown.split() == FINGERPRINT.split()
    with qtbot.waitSignal(waiting.print_requested):
        click(waiting, "print_fingerprint")
    with qtbot.waitSignal(waiting.back_requested):
        click(waiting, "back")
    window.show_page(page)
    assert page.isVisible()


def test_a_busy_window_takes_no_input_and_then_restores_the_cursor(
    window: EntryWindow, page: SignInPage
) -> None:
    passphrase = child(page, QLineEdit, "passphrase")
    passphrase.setFocus()
    window.set_busy("Opening your desk…")
    assert not passphrase.isEnabled()
    window.set_busy(None)
    assert passphrase.isEnabled()
    assert window.focusWidget() is passphrase


def test_the_language_can_be_chosen_before_signing_in(qtbot: QtBot, window: EntryWindow) -> None:
    with qtbot.waitSignal(window.language_changed) as changed:
        choice = child(window, QComboBox, "language")
        choice.setFocus()
        QTest.keyClick(choice, Qt.Key.Key_Down)
    assert changed.args == ["bn"]
    assert window.windowTitle() == PRODUCT
    with qtbot.assertNotEmitted(window.language_changed):
        window.set_language("mr")
    assert choice.currentText() == "मराठी"


def test_whoever_can_sign_in_now_takes_the_place_of_whoever_locked_the_desk(
    window: EntryWindow, page: SignInPage
) -> None:
    page.show_left(Left("Asha Sen", Why.ASKED, 5))
    assert child(page, QLabel, "why_locked").isVisible()
    page.show_name("")
    assert page.name == "Asha Sen"
    page.show_name("Chitra Das")
    assert page.name == "Chitra Das"
    assert not child(page, QLabel, "why_locked").isVisible()
    assert page.focusProxy() is child(page, QWidget, "sign_in_passphrase")
