"""Each kind of answer: what is typed or picked, what is stored, and what cannot be read."""

from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from forms.filling import Filling
from forms.model import parse
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
from tests.unit.forms.documents import extension
from ui.design import theme
from ui.design.fields.day_edit import DayEdit
from ui.languages import translated
from ui.questionnaire.questionnaire_form import QuestionnaireForm
from ui.walk.every_picture import settle

pytestmark = pytest.mark.gui
CODE = {"code": "tea", "display": "Tea"}


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        ("string", "quiet", {"valueString": "quiet"}),
        ("integer", "12", {"valueInteger": 12}),
        ("decimal", "1.5", {"valueDecimal": 1.5}),
        ("quantity", "3", {"valueQuantity": {"value": 3}}),
        ("date", "2026-02-28", {"valueDate": "2026-02-28"}),
        ("date", "2026-02", {"valueDate": "2026-02"}),
        ("dateTime", "2026-02-28", {"valueDateTime": "2026-02-28"}),
        ("time", "9:05", {"valueTime": "09:05:00"}),
        ("url", "https://example.org/a", {"valueUri": "https://example.org/a"}),
        ("open-choice", "something", {"valueString": "something"}),
    ],
)
def test_typed_answers_are_stored(
    show: Show,
    qtbot: QtBot,
    kind: str,
    typed: str,
    stored: dict[str, Any],
) -> None:
    form = show({"linkId": "q", "type": kind, "text": "Q"})
    with qtbot.waitSignal(form.changed):
        write(find(form, "q"), typed)
    assert answers(form, "q") == [stored]
    assert form.show_problems() == ()
    target = line(find(form, "q"))
    target.selectAll()
    QTest.keyClick(target, Qt.Key.Key_Backspace)
    assert answers(form, "q") == []


@pytest.mark.parametrize(
    ("kind", "typed", "sentence"),
    [
        ("integer", "a few", "Please give a whole number."),
        ("integer", "1.5", "Please give a whole number."),
        ("decimal", "1e999", "Please give a number."),
        ("quantity", "some", "Please give an amount as a number."),
        ("date", "2026-02-30", "Please give a date that the calendar has."),
        ("dateTime", "soon", "Please give a date and time that the calendar has."),
        ("time", "25:00", "Please give a time between 00:00 and 23:59."),
        ("url", "a b", "Please give an address without spaces."),
    ],
)
def test_an_unreadable_answer_is_kept_and_explained(
    show: Show, kind: str, typed: str, sentence: str
) -> None:
    form = show({"linkId": "q", "type": kind, "text": "Q"})
    write(find(form, "q"), typed)
    assert [problem.message for problem in form.show_problems()] == [sentence]
    assert find(form, "q").problem() == sentence
    assert sentence in line(find(form, "q")).accessibleDescription()
    assert line(find(form, "q")).property("invalid") is True
    form.set_language("bn")
    assert line(find(form, "q")).text() == typed
    assert find(form, "q").problem() == translated("bn", "forms", sentence) != sentence


def test_digits_of_any_script_are_read(show: Show) -> None:
    form = show({"linkId": "q", "type": "integer", "text": "Q"})
    line(find(form, "q")).setText("১২")
    line(find(form, "q")).textEdited.emit("১২")
    assert answers(form, "q") == [{"valueInteger": 12}]


def test_a_moment_gets_a_time_zone(show: Show) -> None:
    form = show({"linkId": "q", "type": "dateTime", "text": "Q"})
    write(find(form, "q"), "2026-02-28")
    QTest.keyClicks(child(find(form, "q"), QLineEdit, "answer_time"), "14:30")
    moment = datetime.fromisoformat(answers(form, "q")[0]["valueDateTime"])
    assert moment.tzinfo is not None
    assert (moment.hour, moment.minute) == (14, 30)
    assert form.show_problems() == ()


def test_a_long_text_keeps_its_lines(show: Show) -> None:
    form = show({"linkId": "q", "type": "text", "text": "Q"})
    box = child(find(form, "q"), QPlainTextEdit)
    QTest.keyClicks(box, "Two")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "lines")
    assert answers(form, "q") == [{"valueString": "Two\nlines"}]
    assert box.accessibleName() == "Q"


def test_a_boolean_is_yes_no_or_not_answered(show: Show) -> None:
    form = show({"linkId": "q", "type": "boolean", "text": "Q"})
    for number, stored in ((0, [{"valueBoolean": True}]), (1, [{"valueBoolean": False}]), (2, [])):
        pick(find(form, "q"), number)
        assert answers(form, "q") == stored


def test_a_choice_can_be_taken_back(show: Show) -> None:
    form = show()
    field = find(form, "drink")
    pick(field, 1)
    assert answers(form, "drink")[0]["valueCoding"]["code"] == "water"
    button(field, "clear_answer").click()
    assert answers(form, "drink") == []
    buttons = [each for each in field.findChildren(QAbstractButton) if each.isVisible()]
    assert buttons[-1].objectName() == "option_1"


def test_the_words_of_an_option_can_be_clicked(show: Show) -> None:
    form = show()
    words = next(
        each for each in find(form, "drink").findChildren(QLabel) if each.text() == "Water"
    )
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert answers(form, "drink")[0]["valueCoding"]["code"] == "water"


def test_many_options_drop_down(show: Show) -> None:
    form = show()
    box = child(find(form, "month"), QComboBox)
    assert box.count() == 13
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert answers(form, "month")[0]["valueCoding"]["code"] == "m1"
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert answers(form, "month") == []


def test_an_open_choice_takes_another_answer(show: Show) -> None:
    form = show()
    field = find(form, "food")
    other = child(field, QLineEdit, "other_answer")
    assert not other.isVisible()
    pick(field, 2)
    assert other.isVisible()
    QTest.keyClicks(other, "Rice")
    assert answers(form, "food") == [{"valueString": "Rice"}]
    pick(field, 0)
    assert answers(form, "food")[0]["valueCoding"]["code"] == "tea"


def test_several_options_are_stored_in_the_order_of_the_form(show: Show) -> None:
    form = show()
    for number in (1, 0):
        pick(find(form, "drinks"), number)
    codes = [each["valueCoding"]["code"] for each in answers(form, "drinks")]
    assert codes == ["tea", "water"]


def test_an_answer_that_is_no_longer_offered_is_kept(qtbot: QtBot) -> None:
    item = {"linkId": "q", "type": "choice", "answerOption": [{"valueCoding": CODE}]}
    filling = Filling(parse({"resourceType": "Questionnaire", "item": [item]}))
    filling.set("q", [{"valueCoding": {"code": "old", "display": "Old one"}}])
    form = QuestionnaireForm(filling)
    qtbot.addWidget(form)
    assert "Old one" in texts(find(form, "q"))
    pick(find(form, "q"), 0)
    assert answers(form, "q") == [{"valueCoding": CODE}]


def test_rows_are_added_and_removed(show: Show) -> None:
    form = show()
    field = find(form, "words")
    write(field, "calm")
    button(field, "add_answer").click()
    lines = [each for each in field.findChildren(QLineEdit) if each.isVisible()]
    assert len(lines) == 2
    QTest.keyClicks(lines[1], "long")
    assert answers(form, "words") == [{"valueString": "calm"}, {"valueString": "long"}]
    assert lines[1].accessibleName() == "Words that fit, answer 2"
    button(field, "remove_answer").click()
    assert answers(form, "words") == [{"valueString": "long"}]


@pytest.mark.parametrize("kind", ["attachment", "reference"])
def test_where_there_is_no_file_to_choose_from_the_form_says_so(show: Show, kind: str) -> None:
    form = show({"linkId": "q", "type": kind, "text": "Q", "required": True})
    assert "There is nothing here to choose for this question. It is left out." in texts(
        find(form, "q")
    )
    assert not form.show_problems()


def test_a_reference_to_what_no_file_holds_says_so(show: Show) -> None:
    types = [extension("questionnaire-referenceResource", valueCode="Practitioner")]
    form = show({"linkId": "q", "type": "reference", "text": "Q", "extension": types})
    assert "This kind of answer cannot be given here." in texts(find(form, "q"))


def test_a_choice_without_options_says_so(show: Show) -> None:
    form = show({"linkId": "q", "type": "choice", "text": "Q", "answerValueSet": "http://a.b/c"})
    assert any("not in this form" in text for text in texts(find(form, "q")))


def test_units_and_limits_are_shown(show: Show) -> None:
    form = show()
    assert "km" in texts(find(form, "far"))
    assert "From 0 to 20" in texts(find(form, "whole"))
    write(find(form, "far"), "2.5")
    assert answers(form, "far")[0]["valueQuantity"] == {
        "value": 2.5,
        "unit": "km",
        "system": "http://unitsofmeasure.org",
        "code": "km",
    }


def test_a_stored_moment_keeps_its_zone_while_untouched(qtbot: QtBot) -> None:
    item = {"linkId": "q", "type": "dateTime", "text": "Q"}
    filling = Filling(parse({"resourceType": "Questionnaire", "item": [item]}))
    stored = {"valueDateTime": "2020-01-02T03:04:05+05:30"}
    filling.set("q", [stored])
    shown = QuestionnaireForm(filling)
    qtbot.addWidget(shown)
    field = find(shown, "q")
    write(field, "2020-01-03")
    write(field, "2020-01-02")
    assert answers(shown, "q") == [stored]


def test_in_another_text_size_the_questions_are_built_again_with_their_answers(
    show: Show, qapp: QApplication, restored_theme: None
) -> None:
    form = show({"linkId": "q", "type": "date", "text": "Q"})
    theme.wear(form)
    write(find(form, "q"), "2026-02-28")
    stored, narrow = answers(form, "q"), child(form, DayEdit).width()
    theme.apply(qapp, "light", 2.0)
    settle(form)
    assert child(find(form, "q"), DayEdit).width() == 2 * narrow
    assert answers(form, "q") == stored
    assert line(find(form, "q")).text() == "28-02-2026"
