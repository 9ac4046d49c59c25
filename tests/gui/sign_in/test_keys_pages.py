"""The pages on which keys are made, found again and kept."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from counsel_desk.security import passphrase
from ui.sign_in.first_sign_in_page import FirstSignInPage
from ui.sign_in.found_office_page import FoundOfficePage, FoundRequest
from ui.sign_in.key_file_page import KeyFilePage
from ui.sign_in.recovery_page import RecoveryPage

pytestmark = pytest.mark.gui

PASSPHRASE = "five calm words by the river"


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., Any]:
    def show(page: FirstSignInPage) -> FirstSignInPage:
        qtbot.addWidget(page)
        page.show()
        qtbot.waitExposed(page)
        return page

    return show


def _type(qtbot: QtBot, page: FirstSignInPage, name: str, text: str, kind: Any = QLineEdit) -> None:
    qtbot.keyClicks(page.findChild(kind, name), text)


def _type_passphrase(
    qtbot: QtBot, page: FirstSignInPage, first: str = PASSPHRASE, second: str = PASSPHRASE
) -> QLineEdit:
    for name, text in (("new_passphrase", first), ("repeated_passphrase", second)):
        line = page.findChild(QWidget, name).findChild(QLineEdit, "passphrase")
        line.clear()
        qtbot.keyClicks(line, text)
    return line


def _click(qtbot: QtBot, page: FirstSignInPage, name: str) -> None:
    qtbot.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_an_invited_person_asks_for_keys(qtbot: QtBot, shown: Callable[..., Any]) -> None:
    page = shown(FirstSignInPage())
    _type(qtbot, page, "enrol_name", "Invented Person")
    _type(qtbot, page, "invitation_code", " abcd-2345 ")
    last = _type_passphrase(qtbot, page)
    with qtbot.waitSignal(page.enrol_requested) as asked:
        qtbot.keyClick(last, Qt.Key.Key_Return)
    assert asked.args == ["Invented Person", "abcd-2345", PASSPHRASE]
    with qtbot.waitSignal(page.back_requested):
        _click(qtbot, page, "back")
    page.hide()
    assert page.findChild(QLineEdit, "invitation_code").text() == ""
    assert last.text() == ""


@pytest.mark.parametrize(
    ("first", "second"), [("too short", "too short"), (PASSPHRASE, PASSPHRASE + "s"), ("", "")]
)
def test_a_short_or_mistyped_passphrase_is_not_taken(
    qtbot: QtBot, shown: Callable[..., Any], first: str, second: str
) -> None:
    page = shown(FirstSignInPage())
    _type(qtbot, page, "enrol_name", "Invented Person")
    _type(qtbot, page, "invitation_code", "ABCD-2345")
    _type_passphrase(qtbot, page, first, second)
    with qtbot.assertNotEmitted(page.enrol_requested):
        _click(qtbot, page, "enrol")
    _type_passphrase(qtbot, page)
    with qtbot.waitSignal(page.enrol_requested):
        _click(qtbot, page, "enrol")


def test_an_easily_guessed_passphrase_is_not_taken_and_strength_shows_as_it_is_typed(
    qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    page = shown(FirstSignInPage())
    page.set_meter(passphrase.strength)
    _type(qtbot, page, "enrol_name", "Madhumita Bandyopadhyay")
    _type(qtbot, page, "invitation_code", "ABCD")
    hints = []
    for typed in ("Madhumita", "Madhumita Bandyopadhyay", PASSPHRASE):
        with qtbot.assertNotEmitted(page.enrol_requested):
            _type_passphrase(qtbot, page, typed, typed + "x" * (typed == PASSPHRASE))
            _click(qtbot, page, "enrol")
        labels = page.findChild(QWidget, "new_passphrase").findChildren(QLabel)
        hints.append(" ".join(one.text() for one in labels))
    assert "to go" in hints[0]
    assert "easy to guess" in hints[1]
    assert "hard to guess" in hints[2]


def test_a_passphrase_may_be_pasted(
    qtbot: QtBot, shown: Callable[..., Any], qapp: QApplication
) -> None:
    page = shown(FirstSignInPage())
    _type(qtbot, page, "enrol_name", "Invented Person")
    _type(qtbot, page, "invitation_code", "ABCD")
    qapp.clipboard().setText(PASSPHRASE)
    for name in ("new_passphrase", "repeated_passphrase"):
        line = page.findChild(QWidget, name).findChild(QLineEdit, "passphrase")
        line.setFocus()
        qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qapp.clipboard().clear()
    with qtbot.waitSignal(page.enrol_requested) as asked:
        _click(qtbot, page, "enrol")
    assert asked.args[2] == PASSPHRASE


def test_characters_are_counted_alike_for_every_keyboard(
    qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    hints = set()
    for letter in ("\u09cb", "\u09c7\u09be"):
        page = shown(FirstSignInPage())
        line = page.findChild(QWidget, "new_passphrase").findChild(QLineEdit, "passphrase")
        line.setText("ক" + letter + " কেটলি")
        labels = page.findChild(QWidget, "new_passphrase").findChildren(QLabel)
        hints.add(" ".join(one.text() for one in labels))
    assert len(hints) == 1


def test_twenty_words_open_the_way_back_however_they_are_typed(
    qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    page = shown(RecoveryPage())
    words = [f"word{letter}" for letter in "abcdefghijklmnopqrs"]
    _type(qtbot, page, "recovery_name", "Invented Person")
    page.findChild(QPlainTextEdit, "recovery_code").setPlainText("\n".join(words))
    _type_passphrase(qtbot, page)
    with qtbot.assertNotEmitted(page.recover_requested):
        _click(qtbot, page, "recover")
    page.findChild(QPlainTextEdit, "recovery_code").appendPlainText("  WordT ")
    with qtbot.waitSignal(page.recover_requested) as asked:
        _click(qtbot, page, "recover")
    assert asked.args == ["Invented Person", " ".join([*words, "wordt"]), PASSPHRASE]
    page.hide()
    assert page.findChild(QPlainTextEdit, "recovery_code").toPlainText() == ""


def test_an_office_is_founded_with_the_keyring(qtbot: QtBot, shown: Callable[..., Any]) -> None:
    page = shown(FoundOfficePage(keyring_available=True))
    _type(qtbot, page, "office_name", "Invented Office")
    _type(qtbot, page, "administrator_name", "Invented Person")
    _type_passphrase(qtbot, page)
    with qtbot.waitSignal(page.found_requested) as asked:
        _click(qtbot, page, "found_office")
    request = asked.args[0]
    assert request == FoundRequest("Invented Office", "Invented Person", PASSPHRASE, 3, 2, None)
    assert PASSPHRASE not in repr(request)


def test_without_a_keyring_the_key_file_is_chosen_on_purpose(
    qtbot: QtBot, shown: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = shown(FoundOfficePage(keyring_available=False))
    assert not page.findChild(QRadioButton, "choice_keyring").isEnabled()
    _type(qtbot, page, "office_name", "Invented Office")
    _type(qtbot, page, "administrator_name", "Invented Person")
    _type_passphrase(qtbot, page)
    with qtbot.assertNotEmitted(page.found_requested):
        _click(qtbot, page, "found_office")
    place = tmp_path / "stick.key"
    monkeypatch.setattr("ui.sign_in.key_place.file_to_write", lambda *_asked: place)
    _click(qtbot, page, "choose_key_file")
    with qtbot.waitSignal(page.found_requested) as asked:
        _click(qtbot, page, "found_office")
    assert asked.args[0].key_file == place


def test_the_sheets_needed_are_never_more_than_made_nor_one_of_several(
    shown: Callable[..., Any],
) -> None:
    page = shown(FoundOfficePage(keyring_available=True))
    shares, threshold = (page.findChild(QSpinBox, name) for name in ("shares", "threshold"))
    ranges = {}
    for count in (1, 2, 7):
        shares.setValue(count)
        ranges[count] = (threshold.minimum(), threshold.maximum())
    assert ranges == {1: (1, 1), 2: (2, 2), 7: (2, 7)}


def test_a_missing_key_file_is_looked_for_again_or_chosen(
    qtbot: QtBot, shown: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(KeyFilePage("stick.key"))
    with qtbot.waitSignal(page.retry_requested):
        _click(qtbot, page, "look_again")
    answers = iter([None, Path("/media/stick/stick.key")])
    monkeypatch.setattr("ui.sign_in.key_file_page.file_to_read", lambda *_asked: next(answers))
    with qtbot.assertNotEmitted(page.key_file_chosen):
        _click(qtbot, page, "choose_key_file")
    with qtbot.waitSignal(page.key_file_chosen) as chosen:
        _click(qtbot, page, "choose_key_file")
    assert chosen.args == [Path("/media/stick/stick.key")]
