"""A person's hands on a form, and what they see there."""

from collections.abc import Callable
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget

from tests.gui.seen import child
from ui.questionnaire.group_section import GroupSection
from ui.questionnaire.question_field import QuestionField
from ui.questionnaire.questionnaire_form import QuestionnaireForm

Field = QuestionField | GroupSection
Show = Callable[..., QuestionnaireForm]
"""Shows a form with the given items, or the whole made-up form: the fixture `show`."""


def find(form: QuestionnaireForm, link_id: str, at: tuple[int, ...] = ()) -> Field:
    """Return the widget of a question or group, in the repetition `at`."""
    field = form.body.field(link_id, at)
    assert field is not None, link_id
    return field


def line(field: Field) -> QLineEdit:
    """Return the first visible line."""
    return next(each for each in field.findChildren(QLineEdit) if each.isVisibleTo(field))


def write(field: Field, text: str) -> None:
    """Type over the content of the line."""
    target = line(field)
    target.selectAll()
    QTest.keyClicks(target, text)


def pick(field: Field, number: int) -> None:
    """Click an option."""
    child(field, QAbstractButton, f"option_{number}").click()


def button(field: Field, name: str) -> QPushButton:
    """Return the visible button of a name; the last one of those that add a repetition."""
    found = [each for each in field.findChildren(QPushButton, name) if each.isVisibleTo(field)]
    return found[-1] if name == "add_repetition" else found[0]


def answers(form: QuestionnaireForm, link_id: str) -> list[dict[str, Any]]:
    """Return the answers to a question outside groups, as they are stored."""
    items = form.response().get("item", [])
    return next((item["answer"] for item in items if item["linkId"] == link_id), [])


def texts(field: QWidget) -> list[str]:
    """Return the visible texts."""
    return [each.text() for each in field.findChildren(QLabel) if each.isVisibleTo(field)]
