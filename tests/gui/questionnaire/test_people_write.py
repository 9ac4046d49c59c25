"""Days, times, units and answers below answers, as people write and see them."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from tests.gui.questionnaire.conftest import HL7, extension
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
from tests.unit.forms.documents import expression
from ui.design.fields.day_edit import DayEdit
from ui.questionnaire.questionnaire_form import QuestionnaireForm

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("05-06-2024", "2024-06-05"),
        ("5.6.2024", "2024-06-05"),
        ("05/06/2024", "2024-06-05"),
        ("5 6 2024", "2024-06-05"),
        ("2024-06-05", "2024-06-05"),
        ("06-2024", "2024-06"),
        ("2024", "2024"),
    ],
)
def test_a_day_is_taken_as_the_field_asks_for_it(show: Show, typed: str, stored: str) -> None:
    form = show({"linkId": "q", "type": "date", "text": "Q", "required": True})
    assert line(find(form, "q")).placeholderText() == "DD-MM-YYYY"
    write(find(form, "q"), typed)
    assert answers(form, "q") == [{"valueDate": stored}]
    assert form.show_problems() == ()


def test_a_day_in_bengali_digits_is_taken(show: Show) -> None:
    form = show({"linkId": "q", "type": "date", "text": "Q"})
    line(find(form, "q")).setText("০৫-০৬-২০২৪")
    assert answers(form, "q") == [{"valueDate": "2024-06-05"}]


def test_a_day_is_taken_from_the_calendar_and_shown_the_same_way(show: Show) -> None:
    form = show({"linkId": "q", "type": "date", "text": "Q"})
    child(find(form, "q"), DayEdit).set_value(date(2024, 6, 5))  # as its calendar does
    assert answers(form, "q") == [{"valueDate": "2024-06-05"}]
    assert line(find(form, "q")).text() == "05-06-2024"
    form.set_language("bn")
    assert line(find(form, "q")).text() == "05-06-2024"


@pytest.mark.parametrize(
    ("stored", "day", "clock"),
    [
        ("2026-11-28T20:00:00Z", "29-11-2026", "01:30"),
        ("2026-11-28T18:45:00-05:00", "29-11-2026", "05:15"),
        ("2026-11-28T23:59:00+05:30", "28-11-2026", "23:59"),
        ("2026-12-31T18:30:00Z", "01-01-2027", "00:00"),
        ("2026-11-28", "28-11-2026", ""),
    ],
)
def test_a_moment_is_shown_on_the_offices_clock(
    show: Show, stored: str, day: str, clock: str
) -> None:
    value = {"valueDateTime": stored}
    form = show(
        {"linkId": "q", "type": "dateTime", "text": "Q", "initial": [value]},
        {"linkId": "r", "type": "dateTime", "text": "R", "initial": [value], "readOnly": True},
    )
    assert line(find(form, "q")).text() == day
    assert child(find(form, "q"), QLineEdit, "answer_time").text() == clock
    assert answers(form, "q") == [value]
    assert f"{day} {clock}".strip() in texts(find(form, "r"))


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("6 pm", "18:00:00"),
        ("2:30 pm", "14:30:00"),
        ("2.30 PM", "14:30:00"),
        ("12:15 am", "00:15:00"),
        ("12 p.m.", "12:00:00"),
        ("9.05", "09:05:00"),
        ("14:30", "14:30:00"),
    ],
)
def test_a_time_is_taken_as_it_is_said(show: Show, typed: str, stored: str) -> None:
    form = show({"linkId": "q", "type": "time", "text": "Q"})
    write(find(form, "q"), typed)
    assert answers(form, "q") == [{"valueTime": stored}]


@pytest.mark.parametrize("typed", ["13 pm", "0 am", "6", "25:00", "noon"])
def test_what_is_no_time_is_asked_for_again(show: Show, typed: str) -> None:
    form = show({"linkId": "q", "type": "time", "text": "Q"})
    write(find(form, "q"), typed)
    assert len(form.show_problems()) == 1


CHILD: dict[str, Any] = {
    "linkId": "child",
    "type": "string",
    "repeats": True,
    "text": "Name of each child",
    "item": [{"linkId": "age", "type": "integer", "text": "Age"}],
}


def lines_of(form: QuestionnaireForm) -> list[QLineEdit]:
    """Return the lines in which the names are typed."""
    found = find(form, "child").findChildren(QLineEdit, "answer_line")
    ages = [each for n in range(3) if (field := form.body.field("age", (n,)))
            for each in field.findChildren(QLineEdit)]  # fmt: skip
    return [each for each in found if each not in ages and each.isVisibleTo(form)]


def test_each_answer_has_its_own_questions_below(show: Show) -> None:
    form = show(CHILD)
    assert form.body.field("age", (0,)) is None
    QTest.keyClicks(lines_of(form)[0], "Mitu")
    write(find(form, "age", (0,)), "4")
    button(find(form, "child"), "add_answer").click()
    QTest.keyClicks(lines_of(form)[1], "Raju")
    write(find(form, "age", (1,)), "9")
    assert {"Mitu", "Raju"} <= set(texts(find(form, "child")))
    below = [each["item"][0]["answer"][0] for each in answers(form, "child")]
    assert below == [{"valueInteger": 4}, {"valueInteger": 9}]
    button(find(form, "child"), "remove_answer").click()
    assert [each["valueString"] for each in answers(form, "child")] == ["Raju"]
    assert line(find(form, "age", (0,))).text() == "9"
    form.set_language("bn")
    assert line(find(form, "age", (0,))).text() == "9"


def test_the_name_is_typed_on_while_questions_appear_below(show: Show) -> None:
    form = show(CHILD)
    name = lines_of(form)[0]
    name.setFocus()
    QTest.keyClicks(name, "Mi")
    assert form.focusWidget() is name
    QTest.keyClicks(name, "tu")
    assert answers(form, "child") == [{"valueString": "Mitu"}]


def test_what_can_be_chosen_follows_other_answers(show: Show) -> None:
    offers = expression("answerExpression", "%resource.item.where(linkId='who').answer.value")
    form = show(
        {"linkId": "who", "type": "string", "text": "Who", "repeats": True},
        {"linkId": "q", "type": "choice", "text": "Q", "extension": [offers]},
    )
    assert "Nothing here yet" in texts(find(form, "q"))
    write(find(form, "who"), "aunt")
    pick(find(form, "q"), 0)
    assert answers(form, "q") == [{"valueString": "aunt"}]
    assert form.show_problems() == ()


def test_an_answer_that_stands_alone_takes_back_the_others(show: Show) -> None:
    alone = extension(HL7 + "questionnaire-optionExclusive", valueBoolean=True)
    options: list[dict[str, Any]] = [
        {"valueCoding": {"code": each}} for each in ("family", "friends")
    ]
    options.append({"valueCoding": {"code": "none"}, "extension": [alone]})
    form = show(
        {"linkId": "q", "type": "choice", "text": "Q", "repeats": True, "answerOption": options}
    )

    def codes() -> list[str]:
        return [each["valueCoding"]["code"] for each in answers(form, "q")]

    pick(find(form, "q"), 0)
    pick(find(form, "q"), 1)
    pick(find(form, "q"), 2)
    assert codes() == ["none"]
    pick(find(form, "q"), 1)
    assert codes() == ["friends"]


def test_a_unit_is_chosen_and_counts_with_the_amount(show: Show) -> None:
    kilos, pounds = {"code": "kg", "display": "kg"}, {"code": "[lb_av]"}
    form = show({
        "linkId": "q", "type": "quantity", "text": "Q",
        "extension": [extension(HL7 + "questionnaire-unitOption", valueCoding=each)
                      for each in (kilos, pounds)],
    })  # fmt: skip
    write(find(form, "q"), "3")
    assert answers(form, "q") == [{"valueQuantity": {"value": 3, "unit": "kg", "code": "kg"}}]
    box = child(find(form, "q"), QComboBox, "answer_unit")
    assert [box.itemText(n) for n in range(box.count())] == ["kg", "pounds"]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())
    stored = {"value": 3, "unit": "pounds", "code": "[lb_av]"}
    assert answers(form, "q") == [{"valueQuantity": stored}]
    form.set_language("bn")
    assert answers(form, "q") == [{"valueQuantity": stored}]


@pytest.mark.parametrize(("code", "word"), [("a", "years"), ("{#}", ""), ("{score}", "")])
def test_a_unit_is_shown_in_words(show: Show, code: str, word: str) -> None:
    unit = extension(HL7 + "questionnaire-unit", valueCoding={"code": code})
    form = show({"linkId": "q", "type": "integer", "text": "Age", "extension": [unit]})
    assert [text for text in texts(find(form, "q")) if text] == ["Age", *([word] if word else [])]


def test_a_limit_by_day_is_said_as_people_write_days(show: Show) -> None:
    limit = extension(HL7 + "maxValue", valueDate="2024-06-05")
    form = show({"linkId": "q", "type": "date", "text": "Q", "extension": [limit]})
    write(find(form, "q"), "06-06-2024")
    form.show_problems()
    assert find(form, "q").problem() == "Please give 05-06-2024 or less."
