"""A82: the words of a sheet are completed as they are typed, and a wrong one is named at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.security import root, shares
from tests.gui.seen import errors, text_of
from ui.design.fields.word_list import WordList
from ui.design.fields.words_edit import WordsEdit
from ui.design.fields.words_field import WordsField
from ui.languages import Languages

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]
COUNT = 20
_CODE = shares.split(bytes(range(16)), 1, 1)[0]


class Shown:
    """A field for the words of a recovery sheet, and a line after it.

    Attributes:
        window: The window with both.
        field: The field.
        edit: Its editor.
        after: The line.
    """

    def __init__(self) -> None:
        self.window, self.field, self.after = QWidget(), WordsField("code", COUNT), QLineEdit()
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.field)
        layout.addWidget(self.after)
        self.field.set_list(WordList(root.sheet_words, root.fits))
        self.field.set_title("The words", "Please type them.")
        found = self.field.findChild(WordsEdit, "code")
        assert found is not None
        self.edit = found

    def keys(self, text: str) -> None:
        """Type."""
        QTest.keyClicks(self.edit, text)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """The field, shown and focused."""
    made = Shown()
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    made.field.setFocus()
    return made


def code() -> str:
    """Return a recovery code, always the same one."""
    return _CODE


def test_a82_a_whole_code_is_typed_by_first_letters_with_the_keyboard_alone(shown: Shown) -> None:
    words = code().split()
    for word in words[:-1]:
        shown.keys(word[:4] + " ")
    shown.keys(words[-1][:4])
    QTest.keyClick(shown.edit, Qt.Key.Key_Return)
    assert shown.edit.words() == words
    assert shown.after.hasFocus()
    assert shown.field.value() == code()
    assert errors(shown.window) == []


def test_a82_letters_that_were_proposed_give_way_to_those_that_are_typed(shown: Shown) -> None:
    shown.keys("acad")
    assert shown.edit.toPlainText() == "academic"
    assert shown.edit.words() == ["acad"]
    shown.keys("emi")
    assert shown.edit.toPlainText() == "academic"
    QTest.keyClick(shown.edit, Qt.Key.Key_Backspace)
    assert shown.edit.toPlainText() == "academi"
    QTest.keyClick(shown.edit, Qt.Key.Key_Backspace)
    assert shown.edit.toPlainText() == "academ"
    QTest.keyClick(shown.edit, Qt.Key.Key_Tab)
    assert shown.after.hasFocus()


def test_a82_what_was_proposed_holds_when_the_field_is_left(shown: Shown) -> None:
    shown.keys("acad")
    QTest.keyClick(shown.edit, Qt.Key.Key_Tab)
    assert shown.edit.words() == ["academic"]
    assert errors(shown.window) == []


def test_a82_a_wrong_word_is_named_at_the_letter_that_makes_it_wrong(shown: Shown) -> None:
    shown.keys("academic aci")
    assert errors(shown.window) == []
    shown.keys("x")
    [error] = errors(shown.window)
    assert "Word 2, “acix”" in error
    assert "Word 2" in shown.edit.accessibleDescription()
    QTest.keyClick(shown.edit, Qt.Key.Key_Backspace)
    assert errors(shown.window) == []
    shown.keys(" ")
    [error] = errors(shown.window)
    assert "Word 2, “aci”" in error


def test_a82_the_words_that_it_could_be_are_shown(shown: Shown) -> None:
    shown.keys("act")
    assert "It could be: activity, actress" in text_of(shown.window)


def test_a82_a_bengali_keyboard_is_noticed_at_its_first_letter(shown: Shown) -> None:
    shown.edit.insertPlainText("ক")
    [error] = errors(shown.window)
    assert "switch the keyboard" in error


def test_a82_a_word_of_the_list_in_the_wrong_place_is_noticed_with_the_last_one(
    shown: Shown,
) -> None:
    words = code().split()
    words[3], words[4] = words[4], words[3]
    shown.edit.setPlainText(" ".join(words))
    [error] = errors(shown.window)
    assert "together they do not fit" in error
    assert shown.field.value() is None


def test_too_few_or_no_words_are_refused(shown: Shown) -> None:
    assert shown.field.value() is None
    assert errors(shown.window) == ["Please type them."]
    shown.edit.setPlainText(" ".join(code().split()[:7]))
    assert shown.field.value() is None
    assert "20 words; here are 7" in errors(shown.window)[0]


def test_a82_a_bengali_screen_says_the_same_in_bengali(shown: Shown) -> None:
    languages = Languages()
    languages.choose("bn")
    try:
        shown.keys("academic acix")
        [error] = errors(shown.window)
        assert "acix" in error
        assert "Word" not in error
        shown.keys(" ")
        assert shown.edit.words() == ["academic", "acix"]
    finally:
        languages.choose("en")


def test_more_words_than_a_sheet_has_are_told_as_such(shown: Shown) -> None:
    shown.edit.setPlainText(code() + " " + code().split()[0])
    said = text_of(shown.window)
    assert f"The sheet has {COUNT} words; here are {COUNT + 1}." in said
    assert "Words so far" not in said
