"""Questions shown as their form asks: sliders, lists in sight, drop-down lists."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QRadioButton, QSlider

from tests.gui.questionnaire.conftest import FEW, HL7, MANY, extension, question
from tests.gui.questionnaire.filling_in import Show, answers, find
from tests.gui.seen import child

pytestmark = pytest.mark.gui


def shown_as(code: str) -> dict[str, Any]:
    """Return the extension that asks for a control."""
    return extension(
        HL7 + "questionnaire-itemControl", valueCodeableConcept={"coding": [{"code": code}]}
    )


def slider(least: int, most: int, step: int = 1) -> dict[str, Any]:
    """Return a question to be answered with a slider."""
    return question(
        "pain",
        "integer",
        "How bad is it?",
        extension=[
            shown_as("slider"),
            extension(HL7 + "minValue", valueInteger=least),
            extension(HL7 + "maxValue", valueInteger=most),
            extension(HL7 + "questionnaire-sliderStepValue", valueInteger=step),
        ],
    )


def test_a_slider_has_no_answer_before_it_is_used(show: Show) -> None:
    form = show(slider(0, 10))
    field = find(form, "pain")
    assert answers(form, "pain") == []
    assert child(field, QLabel, "slider_number").text() == "Not answered"
    # The least is an answer as well, although nothing moves.
    QTest.keyClick(child(field, QSlider, "answer_slider"), Qt.Key.Key_Home)
    assert answers(form, "pain") == [{"valueInteger": 0}]
    for _ in range(3):
        QTest.keyClick(child(field, QSlider, "answer_slider"), Qt.Key.Key_Right)
    assert answers(form, "pain") == [{"valueInteger": 3}]
    child(field, QPushButton, "clear_answer").click()
    assert answers(form, "pain") == []


def test_a_slider_moves_in_the_steps_of_its_form(show: Show) -> None:
    form = show(slider(-20, 100, 5))
    QTest.keyClick(child(find(form, "pain"), QSlider, "answer_slider"), Qt.Key.Key_Right)
    assert answers(form, "pain") == [{"valueInteger": -15}]
    form.set_language("bn")
    assert child(find(form, "pain"), QSlider, "answer_slider").value() == 1
    QTest.keyClick(child(find(form, "pain"), QSlider, "answer_slider"), Qt.Key.Key_End)
    assert answers(form, "pain") == [{"valueInteger": 100}]


def test_a_slider_without_ends_is_a_line_to_type_in(show: Show) -> None:
    form = show(question("pain", "integer", "How bad?", extension=[shown_as("slider")]))
    assert find(form, "pain").findChild(QSlider) is None


@pytest.mark.parametrize(("code", "boxes", "radios"), [("drop-down", 1, 0), ("radio-button", 0, 2)])
def test_few_choices_are_shown_as_asked(show: Show, code: str, boxes: int, radios: int) -> None:
    form = show(question("d", "choice", "What?", answerOption=FEW, extension=[shown_as(code)]))
    field = find(form, "d")
    found = len(field.findChildren(QComboBox)), len(field.findChildren(QRadioButton))
    assert found == (boxes, radios)


def test_many_choices_are_in_sight_if_asked(show: Show) -> None:
    form = show(
        question("m", "choice", "When?", answerOption=MANY, extension=[shown_as("radio-button")])
    )
    assert len(find(form, "m").findChildren(QRadioButton)) == len(MANY)
