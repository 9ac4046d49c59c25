"""Published forms, filled in on screen as a person would: each can be saved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from counsel_desk.errors import KnownError
from forms.answers.places import spots
from forms.engine import answer
from forms.filling import Filling
from forms.model import Item, load
from tests.unit.forms.published import PUBLISHED
from ui.questionnaire import calculating
from ui.questionnaire.controls.answer_control import AnswerControl
from ui.questionnaire.controls.choice_control import ChoiceControl
from ui.questionnaire.controls.day_control import DayControl
from ui.questionnaire.controls.option_box import OptionBox
from ui.questionnaire.controls.yes_no_control import YesNoControl
from ui.questionnaire.question_field import QuestionField
from ui.questionnaire.questionnaire_form import QuestionnaireForm

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(not PUBLISHED, reason="the published forms are not on this machine"),
]
_ROUNDS = 4
"""How often the form is gone through: an answer may show further questions."""
_TYPED = {"integer": "3", "decimal": "2.5", "quantity": "2", "time": "6 pm",
          "url": "https://example.org", "date": "05-06-2001", "dateTime": "05-06-2001"}  # fmt: skip


def readable(path: Path) -> bool:
    """Return whether a form is not refused."""
    try:
        load(path)
    except KnownError:
        return False
    return True


def fields(form: QuestionnaireForm, filling: Filling) -> Iterator[tuple[Item, QuestionField]]:
    """Yield the questions that are seen."""
    for spot in spots(filling.questionnaire, filling._given.answers()):
        field = form.body.field(spot.item.link_id, spot.path)
        if isinstance(field, QuestionField) and field.isVisibleTo(form):
            yield spot.item, field


def fill(item: Item, field: QuestionField) -> None:
    """Answer a question by its own control, if it has none of its own yet."""
    control = next(
        each for each in field.findChildren(AnswerControl) if each.parentWidget() is field
    )
    if control.values():
        return
    if isinstance(control, ChoiceControl | YesNoControl):
        box = control.findChild(OptionBox)
        if box is None:
            control.findChildren(QAbstractButton, "option_0")[0].click()
            return
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(1)
        box.activated.emit(1)
        return
    name = "day" if isinstance(control, DayControl) else "answer_line"
    lines = [each for each in control.findChildren(QLineEdit, name) if each.isVisibleTo(control)]
    for line in lines[:1]:
        text = _TYPED.get(item.type, "quiet 12")
        low = item.min_value if item.type in {"integer", "decimal"} else None
        line.setText(text if low is None else str(low))
        line.textEdited.emit(line.text())
    text_box = control.findChild(QPlainTextEdit)
    if text_box is not None:
        text_box.setPlainText("quiet 12")


@pytest.mark.parametrize("path", PUBLISHED, ids=lambda path: path.name)
def test_a_published_form_can_be_filled_in_and_saved(
    path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calculating, "_PATIENCE", 60)
    if not readable(path):
        return
    filling = Filling(load(path))
    form = QuestionnaireForm(filling, "en")
    qtbot.addWidget(form)
    form.resize(800, 600)
    form.show()
    for _ in range(_ROUNDS):
        for item, field in tuple(fields(form, filling)):
            fill(item, field)
    assert [(each.link_id, each.message) for each in form.show_problems()] == []
    found = answer(filling.questionnaire.document, form.response(completed=True))
    assert found["errors"] == []
