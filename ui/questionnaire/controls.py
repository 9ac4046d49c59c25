"""Chooses the control for a question."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from forms.fhir import Json
from forms.model import Item
from ui.questionnaire.answer_control import AnswerControl
from ui.questionnaire.choice_control import ChoiceControl
from ui.questionnaire.day_control import DayControl
from ui.questionnaire.line_control import LineControl
from ui.questionnaire.notice_control import NoticeControl
from ui.questionnaire.rows_control import RowsControl
from ui.questionnaire.text_control import TextControl
from ui.questionnaire.yes_no_control import YesNoControl


def is_read_only(item: Item) -> bool:
    """Return whether a question is only shown, being read-only or calculated."""
    return item.read_only or item.calculated is not None


def control_for(item: Item, language: str, values: Sequence[Json]) -> AnswerControl:
    """Return the control for a question, with its answers in it.

    Args:
        item: A question.
        language: The language of its options (BCP 47).
        values: Its answers so far.
    """
    control = _control(item, language, values)
    control.set_values(values)
    return control


def _control(item: Item, language: str, values: Sequence[Json]) -> AnswerControl:
    if is_read_only(item):
        return NoticeControl("")
    if item.type in {"attachment", "reference"}:
        return NoticeControl(_not_yet())
    if item.options or any("valueCoding" in value for value in values):
        return ChoiceControl(item, language, values)
    if item.type == "choice":
        return NoticeControl(_no_options())
    if item.repeats:
        return RowsControl(lambda: _single(item), item.max_occurs)
    return _single(item)


def _single(item: Item) -> AnswerControl:
    if item.type == "boolean":
        return YesNoControl()
    if item.type == "text":
        return TextControl()
    if item.type in {"date", "dateTime"}:
        return DayControl(with_time=item.type == "dateTime")
    return LineControl(item)


def _not_yet() -> str:
    return QCoreApplication.translate(
        "FormControls", "This kind of answer cannot be given here yet."
    )


def _no_options() -> str:
    return QCoreApplication.translate(
        "FormControls",
        "The answers to choose from are not in this form. Please ask the form's author for a "
        "form that holds them.",
    )
