import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.account.account_page import AccountPage
from ui.design.messages.inline_message import InlineMessage

pytestmark = pytest.mark.gui
NEW = "a quite different sentence about rain"


@pytest.fixture
def page(qtbot: QtBot) -> AccountPage:
    page = AccountPage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def write(page: AccountPage, name: str, text: str) -> None:
    QTest.keyClicks(page.findChild(QWidget, name).findChild(QLineEdit), text)


def click(page: AccountPage, name: str) -> None:
    QTest.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_both_passphrases_are_handed_on(qtbot: QtBot, page: AccountPage) -> None:
    write(page, "current_passphrase", "as it is")
    write(page, "new_passphrase", NEW)
    write(page, "repeated_passphrase", NEW)
    with qtbot.waitSignal(page.change_requested) as told:
        click(page, "change_passphrase")
    assert told.args == ["as it is", NEW]
    page.clear()
    assert not any(each.text() for each in page.findChildren(QLineEdit))


@pytest.mark.parametrize("button", ["change_passphrase", "new_recovery_code"])
def test_the_passphrase_as_it_is_is_asked_for(qtbot: QtBot, page: AccountPage, button: str) -> None:
    with qtbot.assertNotEmitted(page.change_requested), qtbot.assertNotEmitted(page.code_requested):
        click(page, button)
    said = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    assert "Please type your passphrase as it is now." in said


def test_two_different_new_ones_are_not_handed_on(qtbot: QtBot, page: AccountPage) -> None:
    write(page, "current_passphrase", "as it is")
    write(page, "new_passphrase", NEW)
    write(page, "repeated_passphrase", NEW + "!")
    with qtbot.assertNotEmitted(page.change_requested):
        click(page, "change_passphrase")


def test_the_own_keys_stand_in_words_four_a_line(page: AccountPage) -> None:
    words = "one two three four five six seven eight nine ten eleven twelve"
    page.show_fingerprint(words)
    shown = page.findChild(QLabel, "fingerprint")
    assert shown.text().split() == words.split()
    assert len(shown.text().splitlines()) == 3
    assert shown.accessibleName() == "Your keys in words"


def test_what_was_found_is_said(page: AccountPage) -> None:
    page.show_found([])
    message = page.findChild(InlineMessage, "inline_message")
    assert message.property("kind") == "success"
    page.show_found(["A record was changed."])
    assert (message.property("kind"), message.text) == ("problem", "A record was changed.")
