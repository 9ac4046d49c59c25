"""A client's forms: loaded, filled in, listed and read."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.records import Filed, FormResponse
from forms.filling import Filling
from forms.library import builtin
from tests.gui.seen import cells, child, click
from ui.dates import day_text
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.inline_message import InlineMessage
from ui.design.tables.data_table import DataTable
from ui.forms.forms_tab import FormsTab
from ui.questionnaire.questionnaire_form import QuestionnaireForm

pytestmark = pytest.mark.gui

NOW = datetime(2026, 11, 24, tzinfo=UTC)
NEWER = Filed("f2", 1, NOW, "p1", FormResponse("আমার প্রয়োজন", date(2026, 11, 20), "bn", "{}", "{}"))
OLDER = Filed("f1", 1, NOW, "p1", FormResponse("", date(2026, 10, 2), "en", "{}", "{}"))


@pytest.fixture
def tab(qtbot: QtBot) -> FormsTab:
    """The tab, shown, with three languages to choose from."""
    tab = FormsTab()
    qtbot.addWidget(tab)
    tab.resize(1000, 800)
    tab.set_languages(["en", "bn", "hi"], "bn")
    tab.show()
    qtbot.waitExposed(tab)
    return tab


def _form() -> QuestionnaireForm:
    """Return a form to fill in."""
    return QuestionnaireForm(Filling(builtin("stress_and_resilience")), "en")


def _message(tab: FormsTab) -> InlineMessage:
    """Return the message of the tab itself."""
    return next(each for each in tab.findChildren(InlineMessage) if each.parentWidget() is tab)


def _rows(tab: FormsTab) -> list[list[str]]:
    """Return the days and titles of the answered forms."""
    return [row[:2] for row in cells(child(tab, DataTable, "responses"))]


def test_a_file_is_asked_for_and_handed_on(
    qtbot: QtBot, tab: FormsTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [Path("/somewhere/needs.json"), None]
    monkeypatch.setattr("ui.forms.forms_tab.file_to_read", lambda *_asked: chosen.pop(0))
    with qtbot.waitSignal(tab.load_requested) as asked:
        click(tab, "load_form")
    assert asked.args == [Path("/somewhere/needs.json")]
    with qtbot.assertNotEmitted(tab.load_requested):
        click(tab, "load_form")
    assert chosen == []


def test_a_form_takes_the_place_of_the_list_until_it_is_closed(qtbot: QtBot, tab: FormsTab) -> None:
    tab.show_responses([NEWER])
    form = _form()
    tab.show_form("Needs", form)
    assert form.isVisible()
    assert form.accessibleName() == "Needs"
    assert not tab.findChild(QPushButton, "load_form").isVisible()
    assert not tab.findChild(DataTable, "responses").isVisible()
    with qtbot.waitSignal(form.destroyed):
        tab.close_form()
    assert tab.findChild(QPushButton, "load_form").isVisible()
    assert tab.findChild(DataTable, "responses").isVisible()


def test_saving_and_leaving_are_asked_for(qtbot: QtBot, tab: FormsTab) -> None:
    tab.show_form("Needs", _form())
    with qtbot.waitSignal(tab.save_requested), qtbot.assertNotEmitted(tab.cancel_requested):
        click(tab, "save_form")
    with qtbot.waitSignal(tab.cancel_requested), qtbot.assertNotEmitted(tab.save_requested):
        click(tab, "cancel_form")


def test_the_language_of_the_form_is_chosen_with_the_keys(qtbot: QtBot, tab: FormsTab) -> None:
    tab.show_form("Needs", _form())
    languages = child(tab, QComboBox, "form_language")
    assert [languages.itemText(place) for place in range(3)] == ["English", "বাংলা", "हिन्दी"]
    assert languages.currentData() == "bn"
    with qtbot.waitSignal(tab.form_language_changed) as changed:
        QTest.keyClick(languages, Qt.Key.Key_Down)
    assert changed.args == ["hi"]


def test_offering_languages_does_not_report_a_choice(qtbot: QtBot, tab: FormsTab) -> None:
    with qtbot.assertNotEmitted(tab.form_language_changed):
        tab.set_languages(["en", "mr"])
    assert tab.findChild(QComboBox, "form_language").currentData() is None


def test_problems_are_shown_until_there_are_none(tab: FormsTab) -> None:
    tab.show_form("Needs", _form())
    tab.show_problems(["Please answer question 2.", "Please answer question 5."])
    assert _message(tab).text == "Please answer question 2.\nPlease answer question 5."
    assert _message(tab).property("kind") == "attention"
    tab.show_problems([])
    assert not _message(tab).isVisible()


def test_without_forms_it_says_what_can_be_loaded(tab: FormsTab) -> None:
    assert tab.findChild(EmptyState).isVisible()
    tab.show_responses([NEWER])
    assert not tab.findChild(EmptyState).isVisible()
    tab.show_responses([])
    assert tab.findChild(EmptyState).isVisible()


def test_answered_forms_are_listed_and_opened_with_enter(qtbot: QtBot, tab: FormsTab) -> None:
    tab.show_responses([NEWER, OLDER])
    assert _rows(tab) == [
        [day_text(date(2026, 11, 20)), "আমার প্রয়োজন"],
        [day_text(date(2026, 10, 2)), "–"],
    ]
    table = child(tab, DataTable, "responses")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    table.setCurrentIndex(table.model().index(1, 0))
    with qtbot.waitSignal(tab.response_opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["f1"]


def test_a_refresh_leaves_an_open_form_alone(tab: FormsTab) -> None:
    form = _form()
    tab.show_form("Needs", form)
    tab.show_responses([NEWER])
    assert form.isVisible()
    tab.close_form()
    assert _rows(tab) == [[day_text(date(2026, 11, 20)), "আমার প্রয়োজন"]]


def test_an_answered_form_is_read_as_plain_text_and_left_again(tab: FormsTab) -> None:
    tab.show_responses([NEWER])
    tab.show_response("আমার প্রয়োজন", [("১. কোথায় থাকছেন?", "<b>মাসির বাড়ি</b>")])
    reader = tab.findChild(QWidget, "response")
    labels = reader.findChildren(QLabel)
    assert [each.text() for each in labels] == ["১. কোথায় থাকছেন?", "<b>মাসির বাড়ি</b>"]
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in labels)
    assert reader.accessibleName() == "আমার প্রয়োজন"
    click(tab, "back_to_forms")
    assert not reader.isVisible()
    assert tab.findChild(DataTable, "responses").isVisible()


def test_a_form_without_answers_says_so(tab: FormsTab) -> None:
    tab.show_response("Needs", [])
    reader = tab.findChild(QWidget, "response")
    assert [each.text() for each in reader.findChildren(QLabel)] == ["Nothing was answered."]


def test_reading_a_form_removes_an_earlier_message(tab: FormsTab) -> None:
    tab.show_message(lambda: "This file is no form.", "problem")
    assert _message(tab).isVisible()
    tab.show_response("Needs", [])
    assert not _message(tab).isVisible()
