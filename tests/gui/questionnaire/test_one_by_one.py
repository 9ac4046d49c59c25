"""One question at a time: the ways on and back, what is declined, and the words of the controls."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from forms.filling import Filling
from forms.model import parse
from tests.gui.questionnaire.conftest import FEW, FORM, bengali, question
from tests.gui.questionnaire.filling_in import answers, find, line, texts, write
from tests.gui.seen import child
from ui.questionnaire import calculating
from ui.questionnaire.questionnaire_form import QuestionnaireForm

pytestmark = pytest.mark.gui

ASKED = [
    question("hello", "display", "Welcome"),
    question(
        "g",
        "group",
        "About you",
        item=[
            question("smokes", "boolean", "Do you smoke?"),
            question(
                "daily",
                "integer",
                "How many a day?",
                required=True,
                enableWhen=[{"question": "smokes", "operator": "=", "answerBoolean": True}],
            ),
        ],
    ),
    question(
        "visit", "group", "Visits", repeats=True, item=[question("who", "string", "Who came?")]
    ),
    question("last", "string", "Anything else?", required=True),
]
Singly = Callable[..., QuestionnaireForm]


@pytest.fixture
def singly(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Singly:
    """Show a form one question at a time."""
    monkeypatch.setattr(calculating, "_PATIENCE", 60)

    def shown(*items: dict[str, Any], language: str = "") -> QuestionnaireForm:
        form = QuestionnaireForm(
            Filling(parse({**FORM, "item": list(items or ASKED)})), language, one_by_one=True
        )
        qtbot.addWidget(form)
        form.resize(900, 600)
        form.show()
        return form

    return shown


def press(form: QuestionnaireForm, name: str) -> None:
    """Press a button with the space bar."""
    QTest.keyClick(child(form, QPushButton, name), Qt.Key.Key_Space)


def where(form: QuestionnaireForm) -> str:
    """Return what is said of the progress."""
    return child(form, QLabel, "step_number").text()


def test_each_question_has_the_page_and_a_condition_adds_a_step(singly: Singly) -> None:
    form = singly()
    assert where(form) == "Question 1 of 4"
    assert texts(form.body) == ["Welcome"]
    press(form, "step_next")
    assert "Do you smoke?" in texts(form.body)
    assert form.body.field("last") is None
    child(form.body, QAbstractButton, "option_0").click()
    assert where(form) == "Question 2 of 5"
    press(form, "step_next")
    assert "How many a day? (required)" in texts(form.body)
    assert form.focusWidget() is line(find(form, "daily"))
    press(form, "step_back")
    child(form.body, QAbstractButton, "option_1").click()
    press(form, "step_next")
    assert "Who came?" in texts(form.body)
    assert where(form) == "Question 3 of 4"


def test_the_last_question_is_the_end(singly: Singly, qtbot: QtBot) -> None:
    form = singly()
    assert not form.at_end
    press(form, "step_next")
    press(form, "step_next")
    with qtbot.waitSignal(form.end_reached) as reached:
        press(form, "step_next")
    assert reached.args == [True]
    assert not child(form, QPushButton, "step_next").isEnabled()
    assert child(form, QPushButton, "step_back").isEnabled()


def test_a_problem_leads_to_its_question(singly: Singly) -> None:
    form = singly()
    assert [each.link_id for each in form.show_problems()] == ["last"]
    assert find(form, "last").problem() == "Please answer this question."
    assert form.focusWidget() is line(find(form, "last"))


def test_whatever_is_asked_can_be_declined_and_taken_back(singly: Singly) -> None:
    form = singly(question("last", "string", "Anything else?", required=True))
    write(find(form, "last"), "no")
    declines = child(form.body, QCheckBox, "decline")
    declines.click()
    assert line(find(form, "last")).text() == ""
    assert form.show_problems() == ()
    item = form.response()["item"][0]
    assert item["extension"][0]["valueCode"] == "asked-declined"
    again = Filling.from_response(form._filling.questionnaire, form.response())
    assert again.declined("last")
    write(find(form, "last"), "yes")
    assert not declines.isChecked()
    assert answers(form, "last") == [{"valueString": "yes"}]


def test_a_group_that_repeats_is_one_step_and_keeps_its_place(singly: Singly) -> None:
    form = singly(*ASKED[2:])
    write(find(form, "who", (0,)), "One")
    child(form.body, QPushButton, "add_repetition").click()
    write(find(form, "who", (1,)), "Two")
    assert where(form) == "Question 1 of 2"
    press(form, "step_next")
    press(form, "step_back")
    shown = [each.text() for each in form.body.findChildren(QLineEdit)]
    assert shown == ["One", "Two"]


def test_all_questions_can_be_shown_instead_and_the_answers_stay(singly: Singly) -> None:
    form = singly(*ASKED[2:])
    write(find(form, "who", (0,)), "One")
    form.set_one_by_one(False)
    assert form.at_end
    assert line(find(form, "who", (0,))).text() == "One"
    assert not child(form, QPushButton, "step_next").isVisible()
    form.set_one_by_one(True)
    assert where(form) == "Question 1 of 2"


def test_the_controls_speak_the_language_of_the_form(singly: Singly) -> None:
    yes_no = question("came", "boolean", "Did someone come?", "কেউ এসেছিল?")
    choice = question("drink", "choice", "What?", "কী?", answerOption=FEW)
    form = singly(yes_no, choice, language="bn")
    assert {"হ্যাঁ", "না"} <= set(texts(form.body))
    assert child(form, QPushButton, "step_next").text() == "পরের প্রশ্ন"
    form.set_language("en")
    assert {"Yes", "No"} <= set(texts(form.body))
    # A form without a translation keeps the words of its own language.
    own = {**FORM, "language": "bn", "item": [yes_no], "_title": bengali("দিন")}
    foreign = QuestionnaireForm(Filling(parse(own)), "hi")
    assert "হ্যাঁ" in [each.text() for each in foreign.findChildren(QLabel)]


def test_fingers_find_room(singly: Singly) -> None:
    form = singly(question("drink", "choice", "What?", answerOption=FEW), *ASKED)
    heights = [each.height() for each in form.body.findChildren(QLabel) if each.text() == "Water"]
    assert min(heights) >= 44
