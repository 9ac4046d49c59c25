"""A field with something wrong: it has the focus, and says so until it is edited."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field

pytestmark = pytest.mark.gui
WRONG = "Please write something."


@pytest.fixture
def form(qtbot: QtBot) -> QScrollArea:
    """A form with two lines and a button, which has the focus."""
    area, inside = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    layout = QVBoxLayout(inside)
    layout.addWidget(Field("First", QLineEdit()))
    layout.addWidget(Field("Second", QLineEdit()))
    button = QPushButton("Save")
    layout.addWidget(button)
    area.setWidget(inside)
    area.show()
    button.setFocus()
    return area


def _tell_both(form: QScrollArea) -> list[Field]:
    fields = form.findChildren(Field)
    for each in reversed(fields):
        each.set_error(lambda: WRONG)
    return fields


def test_the_first_of_those_that_are_wrong_has_the_focus(qtbot: QtBot, form: QScrollArea) -> None:
    first, _second = _tell_both(form)
    qtbot.waitUntil(first.widget.hasFocus)


def test_nobody_is_drawn_from_the_field_that_they_edit(qtbot: QtBot, form: QScrollArea) -> None:
    second = form.findChildren(Field)[1]
    second.widget.setFocus()
    _tell_both(form)
    QApplication.processEvents()
    assert second.widget.hasFocus()


def _line() -> tuple[QWidget, Callable[[], object]]:
    line = QLineEdit()
    return line, lambda: line.setText("a")


def _text() -> tuple[QWidget, Callable[[], object]]:
    text = QPlainTextEdit()
    return text, lambda: text.setPlainText("a")


def _list() -> tuple[QWidget, Callable[[], object]]:
    choices = QComboBox()
    choices.addItems(["...", "a"])
    return choices, lambda: choices.setCurrentIndex(1)


def _day() -> tuple[QWidget, Callable[[], object]]:
    day = DayEdit()
    return day, lambda: day.set_value(date(2026, 11, 30))


def _choice() -> tuple[QWidget, Callable[[], object]]:
    group = ChoiceGroup([("a", "a"), ("b", "b")])
    return group, group._buttons["b"].click


def _tick() -> tuple[QWidget, Callable[[], object]]:
    box = QCheckBox("a")
    return box, box.click


@pytest.mark.parametrize("make", [_line, _text, _list, _day, _choice, _tick])
def test_what_was_wrong_is_gone_once_it_is_edited(
    qtbot: QtBot, make: Callable[[], tuple[QWidget, Callable[[], object]]]
) -> None:
    widget, edit = make()
    field = Field("One", widget)
    qtbot.addWidget(field)
    field.set_error(lambda: WRONG)
    QApplication.processEvents()
    edit()
    assert field.error == ""


def test_what_is_told_while_somebody_types_stays(qtbot: QtBot) -> None:
    line = QLineEdit()
    field: Field
    line.textChanged.connect(lambda: field.set_error(lambda: WRONG))
    field = Field("One", line)
    qtbot.addWidget(field)
    line.setText("a")
    assert field.error == WRONG


def test_nothing_stays_in_the_language_before(qtbot: QtBot) -> None:
    field, said = Field("One", QLineEdit()), [WRONG]
    qtbot.addWidget(field)
    field.set_error(lambda: said[0])
    QApplication.processEvents()
    said[0] = "অনুগ্রহ করে কিছু লিখুন।"
    QApplication.sendEvent(field, QEvent(QEvent.Type.LanguageChange))
    assert field.error == said[0]
    assert said[0] in field.widget.accessibleDescription()
