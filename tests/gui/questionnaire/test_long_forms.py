"""A long form: in sight at once, whole soon after, and no slower to answer."""

from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from forms.filling import Filling
from forms.model import parse
from tests.gui.questionnaire.conftest import question
from ui.questionnaire.form_body import FIRST
from ui.questionnaire.questionnaire_form import QuestionnaireForm

pytestmark = pytest.mark.gui


def long_form(count: int) -> dict[str, Any]:
    """Return a form in which the last question depends on the first."""
    asked = [question(f"q{number}", "string", f"Q{number}") for number in range(count - 1)]
    shows = [{"question": "q0", "operator": "exists", "answerBoolean": True}]
    asked.append(question("end", "string", "End", enableWhen=shows))
    return {"resourceType": "Questionnaire", "status": "active", "item": asked}


@pytest.fixture
def form(qtbot: QtBot) -> QuestionnaireForm:
    """A form of 60 questions, as it is when it comes in sight."""
    form = QuestionnaireForm(Filling(parse(long_form(60))))
    qtbot.addWidget(form)
    form.resize(700, 600)
    form.show()
    return form


def test_what_is_in_sight_comes_first_and_the_rest_by_itself(qtbot: QtBot) -> None:
    form = QuestionnaireForm(Filling(parse(long_form(60))))
    qtbot.addWidget(form)
    # Showing it goes on building, as far as there is time.
    assert len(form.body.findChildren(QLineEdit, "answer_line")) == FIRST
    form.show()

    def seen() -> tuple[int, int]:
        lines = form.body.findChildren(QLineEdit, "answer_line")
        return len(lines), sum(each.isVisibleTo(form) for each in lines)

    # The last part is shown a moment after it is built.
    qtbot.waitUntil(lambda: seen() == (60, 59))


def test_a_question_that_is_not_built_yet_is_there_when_it_is_needed(
    form: QuestionnaireForm,
) -> None:
    end = form.body.field("end")
    assert isinstance(end, QWidget)
    assert not end.isVisible()
    line = form.body.field("q0").findChild(QLineEdit)
    line.setText("x")
    line.textEdited.emit("x")
    assert end.isVisible()


def test_tab_follows_the_questions(form: QuestionnaireForm) -> None:
    form.body.complete()
    lines = form.body.findChildren(QLineEdit, "answer_line")
    here: QWidget | None = lines[0]
    order = list[QWidget]()
    for _step in range(1000):
        if len(order) == 59:
            break
        assert here is not None
        if here in lines and here.isVisibleTo(form):
            order.append(here)
        here = here.nextInFocusChain()
    assert order == lines[:59]
