"""The pages on which keys are made, recovered and stored."""

from pathlib import Path
from typing import Protocol, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from counsel_desk.security import passphrase
from tests.gui.seen import child, click
from ui.design.fields.whole_edit import WholeEdit
from ui.sign_in.first_sign_in_page import FirstSignInPage
from ui.sign_in.found_office_page import FoundOfficePage, FoundRequest
from ui.sign_in.key_file_page import KeyFilePage
from ui.sign_in.not_open_page import NotOpenPage
from ui.sign_in.recovery_page import RecoveryPage

pytestmark = pytest.mark.gui

PASSPHRASE = "five calm words by the river"
Page = TypeVar("Page", bound=QWidget)


class Shown(Protocol):
    """The fixture `shown`."""

    def __call__(self, page: Page) -> Page:
        """Show a page, and return it."""


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Show a page, and return it."""

    def show(page: Page) -> Page:
        qtbot.addWidget(page)
        page.show()
        qtbot.waitExposed(page)
        return page

    return show


def _type(page: QWidget, name: str, text: str) -> None:
    """Type into a line."""
    QTest.keyClicks(child(page, QLineEdit, name), text)


def _passphrase_line(page: QWidget, name: str) -> QLineEdit:
    """Return the line of a passphrase field."""
    return child(child(page, QWidget, name), QLineEdit, "passphrase")


def _hints(page: QWidget) -> str:
    """Return the texts beside the new passphrase."""
    labels = child(page, QWidget, "new_passphrase").findChildren(QLabel)
    return " ".join(one.text() for one in labels)


def _type_passphrase(page: QWidget, first: str = PASSPHRASE, second: str = PASSPHRASE) -> QLineEdit:
    """Type a new passphrase twice; return the second line."""
    for name, text in (("new_passphrase", first), ("repeated_passphrase", second)):
        line = _passphrase_line(page, name)
        line.clear()
        QTest.keyClicks(line, text)
    return _passphrase_line(page, "repeated_passphrase")


def test_an_invited_person_requests_keys(qtbot: QtBot, shown: Shown) -> None:
    page = shown(FirstSignInPage())
    _type(page, "enrol_name", "Invented Person")
    _type(page, "invitation_code", " abcd-2345 ")
    last = _type_passphrase(page)
    with qtbot.waitSignal(page.enrol_requested) as asked:
        QTest.keyClick(last, Qt.Key.Key_Return)
    assert asked.args == ["Invented Person", "abcd-2345", PASSPHRASE]
    with qtbot.waitSignal(page.back_requested):
        click(page, "back")
    page.hide()
    assert child(page, QLineEdit, "invitation_code").text() == ""
    assert last.text() == ""


@pytest.mark.parametrize(
    ("first", "second"), [("too short", "too short"), (PASSPHRASE, PASSPHRASE + "s"), ("", "")]
)
def test_a_short_or_mistyped_passphrase_is_refused(
    qtbot: QtBot, shown: Shown, first: str, second: str
) -> None:
    page = shown(FirstSignInPage())
    _type(page, "enrol_name", "Invented Person")
    _type(page, "invitation_code", "ABCD-2345")
    _type_passphrase(page, first, second)
    with qtbot.assertNotEmitted(page.enrol_requested):
        click(page, "enrol")
    _type_passphrase(page)
    with qtbot.waitSignal(page.enrol_requested):
        click(page, "enrol")


def test_an_easily_guessed_passphrase_is_refused_and_its_strength_is_shown(
    qtbot: QtBot, shown: Shown
) -> None:
    page = shown(FirstSignInPage())
    page.set_meter(passphrase.strength)
    _type(page, "enrol_name", "Madhumita Bandyopadhyay")
    _type(page, "invitation_code", "ABCD")
    hints = []
    for typed in ("Madhumita", "Madhumita Bandyopadhyay", PASSPHRASE):
        with qtbot.assertNotEmitted(page.enrol_requested):
            _type_passphrase(page, typed, typed + "x" * (typed == PASSPHRASE))
            click(page, "enrol")
        hints.append(_hints(page))
    assert "to go" in hints[0]
    assert "easy to guess" in hints[1]
    assert "hard to guess" in hints[2]


def test_a_passphrase_may_be_pasted(qtbot: QtBot, shown: Shown, qapp: QApplication) -> None:
    page = shown(FirstSignInPage())
    _type(page, "enrol_name", "Invented Person")
    _type(page, "invitation_code", "ABCD")
    qapp.clipboard().setText(PASSPHRASE)
    for name in ("new_passphrase", "repeated_passphrase"):
        line = _passphrase_line(page, name)
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qapp.clipboard().clear()
    with qtbot.waitSignal(page.enrol_requested) as asked:
        click(page, "enrol")
    assert asked.args[2] == PASSPHRASE


def test_characters_are_counted_the_same_for_every_keyboard(shown: Shown) -> None:
    hints = set()
    for letter in ("\u09cb", "\u09c7\u09be"):
        page = shown(FirstSignInPage())
        line = _passphrase_line(page, "new_passphrase")
        line.setText("ক" + letter + " কেটলি")
        hints.add(_hints(page))
    assert len(hints) == 1


def test_the_twenty_words_are_accepted_however_they_are_typed(qtbot: QtBot, shown: Shown) -> None:
    page = shown(RecoveryPage())
    words = [f"word{letter}" for letter in "abcdefghijklmnopqrs"]
    _type(page, "recovery_name", "Invented Person")
    child(page, QPlainTextEdit, "recovery_code").setPlainText("\n".join(words))
    _type_passphrase(page)
    with qtbot.assertNotEmitted(page.recover_requested):
        click(page, "recover")
    child(page, QPlainTextEdit, "recovery_code").appendPlainText("  WordT ")
    with qtbot.waitSignal(page.recover_requested) as asked:
        click(page, "recover")
    assert asked.args == ["Invented Person", " ".join([*words, "wordt"]), PASSPHRASE]
    page.hide()
    assert child(page, QPlainTextEdit, "recovery_code").toPlainText() == ""


def test_an_office_is_founded_with_the_keyring(qtbot: QtBot, shown: Shown) -> None:
    page = shown(FoundOfficePage(keyring_available=True))
    _type(page, "office_name", "Invented Office")
    _type(page, "administrator_name", "Invented Person")
    _type_passphrase(page)
    with qtbot.assertNotEmitted(page.found_requested):
        click(page, "found_office")
    _type(page, "found_reason", "As a lawyer said.")
    with qtbot.waitSignal(page.found_requested) as asked:
        click(page, "found_office")
    request = asked.args[0]
    sheets, rule = (3, 2, None), (7, "As a lawyer said.")
    wanted = FoundRequest("Invented Office", "Invented Person", PASSPHRASE, *sheets, *rule)
    assert request == wanted
    assert PASSPHRASE not in repr(request)


def test_without_a_keyring_a_key_file_must_be_chosen(
    qtbot: QtBot, shown: Shown, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = shown(FoundOfficePage(keyring_available=False))
    assert not child(page, QRadioButton, "choice_keyring").isEnabled()
    _type(page, "office_name", "Invented Office")
    _type(page, "administrator_name", "Invented Person")
    _type_passphrase(page)
    _type(page, "found_reason", "As a lawyer said.")
    with qtbot.assertNotEmitted(page.found_requested):
        click(page, "found_office")
    place = tmp_path / "stick.key"
    monkeypatch.setattr("ui.sign_in.key_place.file_to_write", lambda *_asked: place)
    click(page, "choose_key_file")
    with qtbot.waitSignal(page.found_requested) as asked:
        click(page, "found_office")
    assert asked.args[0].key_file == place


def test_the_threshold_is_at_most_the_number_of_sheets_and_never_one_of_several(
    shown: Shown,
) -> None:
    page = shown(FoundOfficePage(keyring_available=True))
    shares, threshold = (child(page, WholeEdit, name) for name in ("shares", "threshold"))
    ranges = {}
    for count in (1, 2, 7):
        shares.setValue(count)
        ranges[count] = threshold.bounds
    assert ranges == {1: (1, 1), 2: (2, 2), 7: (2, 7)}


def test_a_missing_key_file_is_looked_for_again_or_chosen(
    qtbot: QtBot, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(KeyFilePage("stick.key"))
    with qtbot.waitSignal(page.retry_requested):
        click(page, "look_again")
    with qtbot.waitSignal(page.restore_requested):
        click(page, "restore_backup")
    answers = iter([None, Path("/media/stick/stick.key")])
    monkeypatch.setattr("ui.sign_in.key_file_choice.file_to_read", lambda *_asked: next(answers))
    with qtbot.assertNotEmitted(page.key_file_chosen):
        click(page, "choose_key_file")
    with qtbot.waitSignal(page.key_file_chosen) as chosen:
        click(page, "choose_key_file")
    assert chosen.args == [Path("/media/stick/stick.key")]


def test_looking_again_is_not_what_is_next_while_it_is_asked_who_works_there(
    qtbot: QtBot, shown: Shown
) -> None:
    page = shown(NotOpenPage("laptop-2"))
    again = child(page, QPushButton, "look_again")
    qtbot.waitUntil(lambda: again.property("kind") == "primary")
    click(page, "nobody_there")
    qtbot.waitUntil(lambda: again.property("kind") == "plain")
    click(page, "leave_closed")
    qtbot.waitUntil(lambda: again.property("kind") == "primary")


def test_a_name_that_was_typed_at_the_sign_in_is_not_asked_for_again(shown: Shown) -> None:
    page = shown(RecoveryPage(name="Invented Person"))
    assert child(page, QLineEdit, "recovery_name").text() == "Invented Person"
    assert page.focusProxy().objectName() != "recovery_name"
