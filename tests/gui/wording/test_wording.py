"""The page on wording: a text is found by its words, worded anew, and shown so."""

from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from counsel_desk.domain.office.wording import Correction
from resources import loader
from tests.gui.seen import child, click, errors
from ui.design.tables.data_table import DataTable
from ui.languages import KNOWN, Languages
from ui.texts import Texts
from ui.wording.wording_page import WordingPage

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]
OWN = Correction("bn", "Withdraw consent…", "সম্মতি তুলে নিন…")


@pytest.fixture
def languages() -> Iterator[Languages]:
    """The languages, in English again afterwards."""
    languages = Languages()
    yield languages
    languages.correct(())
    languages.choose("en")


@pytest.fixture
def page(qtbot: QtBot) -> WordingPage:
    """The page, shown, with the texts in Bengali."""
    page = WordingPage()
    qtbot.addWidget(page)
    page.resize(1100, 690)
    child(page, QLineEdit, "wording_words").setText("withdraw consent…")
    page.show_texts(loader.catalogue("bn"), {})
    page.show()
    return page


def said() -> str:
    """Return a text as the windows show it."""
    return QCoreApplication.translate("ConsentsList", OWN.source)


def test_a_text_is_shown_in_the_offices_words_and_again_in_the_desks(languages: Languages) -> None:
    languages.choose("bn")
    before = said()
    languages.correct([OWN])
    assert said() == OWN.text
    languages.choose("mr")
    assert said() != OWN.text
    languages.choose("bn")
    assert said() == OWN.text
    languages.correct([])
    assert said() == before


@pytest.mark.parametrize("language", KNOWN)
def test_every_other_text_is_shown_as_before(languages: Languages, language: str) -> None:
    languages.choose(language)
    marked = [
        (context.findtext("name", ""), source.text or "")
        for context in ElementTree.parse(loader.translation_path("bn").with_suffix(".ts")).getroot()
        for source in context.iter("source")
    ]
    before = [QCoreApplication.translate(*each) for each in marked]
    languages.correct([Correction(language, OWN.source, "Own words")])
    after = [QCoreApplication.translate(*each) for each in marked]
    changed = {each[1] for each, was, now in zip(marked, before, after, strict=True) if was != now}
    assert changed == {OWN.source}


def test_documents_have_it_too() -> None:
    texts = Texts()
    before = texts("ConsentsList", OWN.source, "bn")
    texts.correct([OWN, Correction("en", "Name", "Name to use")])
    assert texts("ConsentsList", OWN.source, "bn") == OWN.text != before
    assert texts("sheets", "Name", "en") == "Name to use"


def test_a_wording_is_handed_on_and_one_that_loses_a_placeholder_is_not(
    qtbot: QtBot, page: WordingPage
) -> None:
    table, own = child(page, DataTable, "texts"), child(page, QPlainTextEdit, "own_wording")
    table.select(lambda row: row[0] == OWN.source)
    own.setPlainText(OWN.text)
    assert page.card.changed
    with qtbot.waitSignal(page.card.saved) as saved:
        click(page, "save_wording")
    assert saved.args == [Correction(page.language, OWN.source, OWN.text)]
    page.card.show_text("bn", "File {code}", "ফাইল {code}", "")
    own.setPlainText("ফাইল")
    click(page, "save_wording")
    assert errors(page)
