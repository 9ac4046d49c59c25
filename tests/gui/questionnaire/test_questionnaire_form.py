"""The whole form: what it asks, what it shows, and the response."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from forms.filling import Filling
from tests.gui.questionnaire.filling_in import (
    Show,
    answers,
    button,
    find,
    line,
    pick,
    texts,
    write,
)
from tests.gui.seen import child
from ui.questionnaire.questionnaire_form import QuestionnaireForm

pytestmark = pytest.mark.gui
NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def test_a_group_is_filled_several_times(show: Show) -> None:
    form = show()
    write(find(form, "guest", (0,)), "One")
    for number, name in ((1, "Two"), (2, "Three")):
        button(find(form, "visit"), "add_repetition").click()
        write(find(form, "guest", (number,)), name)
    pick(find(form, "stayed", (2,)), 0)
    assert find(form, "nights", (2,)).isVisible()
    assert not find(form, "nights", (1,)).isVisible()
    button(find(form, "visit", (1,)), "remove_repetition").click()
    kept = [item for item in form.response()["item"] if item["linkId"] == "visit"]
    names = [item["item"][0]["answer"][0]["valueString"] for item in kept]
    assert names == ["One", "Three"]
    assert find(form, "nights", (1,)).isVisible()
    assert form.body.field("guest", (2,)) is None


def test_groups_inside_repeated_groups_move_along(show: Show) -> None:
    group = {"type": "group", "repeats": True}
    question = {"linkId": "q", "type": "string", "text": "Q"}
    inner = {**group, "linkId": "in", "text": "In", "item": [question]}
    form = show({**group, "linkId": "out", "text": "O", "item": [inner]})
    write(find(form, "q", (0, 0)), "a")
    button(find(form, "out"), "add_repetition").click()
    child(find(form, "in", (1,)), QPushButton, "add_repetition").click()
    write(find(form, "q", (1, 0)), "b")
    write(find(form, "q", (1, 1)), "c")
    button(find(form, "out", (0,)), "remove_repetition").click()
    assert [line(find(form, "q", (0, number))).text() for number in (0, 1)] == ["b", "c"]


def test_conditions_show_and_hide_at_once(show: Show) -> None:
    form = show()
    assert not find(form, "who").isVisible()
    pick(find(form, "came"), 0)
    assert find(form, "who").isVisible()
    pick(find(form, "came"), 1)
    assert not find(form, "who").isVisible()


def test_hidden_items_are_not_shown(show: Show) -> None:
    hidden = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
    extension = [{"url": hidden, "valueBoolean": True}]
    form = show(
        {
            "linkId": "h",
            "type": "integer",
            "text": "Secret",
            "extension": extension,
            "initial": [{"valueInteger": 4}],
            "maxLength": 2,
        },
        {"linkId": "q", "type": "integer", "text": "Q"},
    )
    assert form.body.field("h") is None
    assert answers(form, "h") == [{"valueInteger": 4}]


def test_a_calculated_value_is_updated_and_is_nothing_before_there_is_an_answer(show: Show) -> None:
    form = show()
    assert "Nothing here yet" in texts(find(form, "next"))
    write(find(form, "whole"), "3")
    assert "4" in texts(find(form, "next"))
    assert find(form, "next").findChildren(QLineEdit) == []


def test_problems_are_shown_beside_the_question_until_it_is_answered(show: Show) -> None:
    form = show()
    assert "A word for the day (required)" in texts(find(form, "name"))
    found = form.show_problems()
    assert [problem.link_id for problem in found] == ["name"]
    assert find(form, "name").problem() == "Please answer this question."
    assert form.focusWidget() is line(find(form, "name"))
    QTest.keyClicks(line(find(form, "name")), "calm")
    assert find(form, "name").problem() == ""
    assert form.show_problems() == ()


def test_a_required_group_says_what_is_missing(show: Show) -> None:
    inside = [{"linkId": "q", "type": "string", "text": "Q"}]
    form = show({"linkId": "g", "type": "group", "repeats": True, "required": True, "item": inside})
    assert [problem.link_id for problem in form.show_problems()] == ["g"]
    assert find(form, "g").problem() == "Please answer this question."


def test_another_language_keeps_the_answers(show: Show) -> None:
    form = show()
    write(find(form, "name"), "calm")
    form.set_language("bn")
    assert form.accessibleName() == "কেন্দ্রে একটি দিন"
    assert any("দিনের জন্য একটি শব্দ" in text for text in texts(find(form, "name")))
    assert "জল" in texts(find(form, "drink"))
    assert line(find(form, "name")).text() == "calm"
    assert form.response()["language"] == "bn"


def test_markup_in_a_form_is_shown_as_plain_text(show: Show) -> None:
    wild = "<b>bold</b> & <img src='file:///etc/hostname'>"
    form = show({"linkId": "q", "type": "string", "text": wild})
    labels = [each for each in find(form, "q").findChildren(QLabel) if each.text() == wild]
    assert labels
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in labels)


def test_everything_can_be_reached_by_keyboard_and_has_an_accessible_name(show: Show) -> None:
    form = show()
    reached = [
        each
        for each in form.body.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(form)
    ]
    assert len(reached) >= 30
    assert [each.objectName() for each in reached if not each.accessibleName()] == []


def test_a_form_filled_from_its_response_gives_the_same_response(show: Show, qtbot: QtBot) -> None:
    form = show()
    write(find(form, "name"), "calm")
    for link_id, text in (("whole", "3"), ("exact", "0.5"), ("far", "7"), ("day", "2026-01-02")):
        write(find(form, link_id), text)
    write(find(form, "hour"), "08:15")
    write(find(form, "guest", (0,)), "One")
    button(find(form, "visit"), "add_repetition").click()
    write(find(form, "guest", (1,)), "Two")
    for link_id in ("came", "drink", "food", "drinks"):
        pick(find(form, link_id), 1)
    response = form.response(completed=True, authored=NOW)
    again = QuestionnaireForm(Filling.from_response(form._filling.questionnaire, response))
    qtbot.addWidget(again)
    assert line(find(again, "hour")).text() == "08:15"
    assert line(find(again, "guest", (1,))).text() == "Two"
    assert again.response(completed=True, authored=NOW) == response


def test_the_language_that_it_has_already_builds_nothing_again(show: Show) -> None:
    form = show()
    form.set_language("bn")
    body = form.body
    form.set_language("bn")
    assert form.body is body
    form.set_language("en")
    assert form.body is not body
