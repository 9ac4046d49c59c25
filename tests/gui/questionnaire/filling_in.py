"""A person's hands on a form, and what stands in it."""

from typing import Any

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.questionnaire.group_section import GroupSection
from ui.questionnaire.question_field import QuestionField
from ui.questionnaire.questionnaire_form import QuestionnaireForm


def find(form: QuestionnaireForm, link_id: str, at: Any = ()) -> QuestionField:
    """Return the field of a question, in the repetition `at`."""
    return form.body.field(link_id, at)


def line(field: QuestionField) -> QLineEdit:
    """Return the line in sight."""
    return next(each for each in field.findChildren(QLineEdit) if each.isVisibleTo(field))


def write(qtbot: QtBot, field: QuestionField, text: str) -> None:
    """Type into the line, in place of what stands there."""
    target = line(field)
    target.selectAll()
    qtbot.keyClicks(target, text)


def pick(field: QuestionField, number: int) -> None:
    """Click an option."""
    field.findChild(QAbstractButton, f"option_{number}").click()


def button(widget: QuestionField | GroupSection, name: str) -> QPushButton:
    """Return the button in sight; the last one of those that add a repetition."""
    found = [each for each in widget.findChildren(QPushButton, name) if each.isVisibleTo(widget)]
    return found[-1] if name == "add_repetition" else found[0]


def answers(
    form: QuestionnaireForm, link_id: str
) -> list[dict[str, str]] | list[dict[str, int]] | list[dict[str, float]]:
    """Return the answers to a question outside groups, as they are stored."""
    items = form.response().get("item", [])
    return next((item["answer"] for item in items if item["linkId"] == link_id), [])


def texts(widget: QuestionField) -> list[str]:
    """Return the words in sight."""
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]
