"""The page of the wordings says so where nothing is found."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.seen import child
from ui.wording.wording_page import WordingPage

pytestmark = pytest.mark.gui


def test_where_no_text_has_the_words_a_sentence_says_so(qtbot: QtBot) -> None:
    page = WordingPage()
    qtbot.addWidget(page)
    page.show()
    said = child(page, QLabel, "no_text_found")
    assert not said.isVisible()
    page.show_texts({"Save": "Save"}, {})
    assert not said.isVisible()
    child(page, QLineEdit, "wording_words").setText("harbour")
    assert said.isVisible()
    child(page, QLineEdit, "wording_words").setText("save")
    assert not said.isVisible()
