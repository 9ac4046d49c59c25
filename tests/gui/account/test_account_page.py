"""The page with one's own passphrase, recovery code and keys."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.seen import child, click, texts
from ui.account.account_page import AccountPage

pytestmark = pytest.mark.gui
NEW = "a quite different sentence about rain"


@pytest.fixture
def page(qtbot: QtBot) -> AccountPage:
    """The page, shown."""
    page = AccountPage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def write(page: AccountPage, name: str, text: str) -> None:
    """Type into the line of a passphrase."""
    QTest.keyClicks(child(child(page, QWidget, name), QLineEdit), text)


def test_both_passphrases_are_handed_on(qtbot: QtBot, page: AccountPage) -> None:
    write(page, "current_passphrase", "as it is")
    write(page, "new_passphrase", NEW)
    write(page, "repeated_passphrase", NEW)
    with qtbot.waitSignal(page.change_requested) as requested:
        click(page, "change_passphrase")
    assert requested.args == ["as it is", NEW]
    page.clear()
    assert not any(each.text() for each in page.findChildren(QLineEdit))


@pytest.mark.parametrize("button", ["change_passphrase", "new_recovery_code"])
def test_the_current_passphrase_is_asked_for(qtbot: QtBot, page: AccountPage, button: str) -> None:
    with qtbot.assertNotEmitted(page.change_requested), qtbot.assertNotEmitted(page.code_requested):
        click(page, button)
    assert "Please type your present passphrase." in texts(page)


def test_two_different_new_passphrases_are_not_handed_on(qtbot: QtBot, page: AccountPage) -> None:
    write(page, "current_passphrase", "as it is")
    write(page, "new_passphrase", NEW)
    write(page, "repeated_passphrase", NEW + "!")
    with qtbot.assertNotEmitted(page.change_requested):
        click(page, "change_passphrase")


def test_the_own_keys_are_shown_as_words_four_to_a_line(page: AccountPage) -> None:
    words = "one two three four five six seven eight nine ten eleven twelve"
    page.show_fingerprint(words)
    shown = page.findChild(QLabel, "fingerprint")
    assert shown.text().split() == words.split()
    assert len(shown.text().splitlines()) == 3
    assert shown.accessibleName() == "Your keys in words"


def test_what_a_check_found_is_shown(page: AccountPage) -> None:
    page.show_found([])
    message = page._result
    assert message.property("kind") == "success"
    page.show_found(["A record was changed."])
    assert (message.property("kind"), message.text) == ("problem", "A record was changed.")
