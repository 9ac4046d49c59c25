"""Chooses the control for a question."""

from collections.abc import Sequence

from forms.fhir import Json
from forms.held import could_be_held, is_from_file
from forms.item_control import scale_of
from forms.model import Item
from ui.questionnaire.controls.answer_control import AnswerControl
from ui.questionnaire.controls.choice_control import ChoiceControl
from ui.questionnaire.controls.day_control import DayControl
from ui.questionnaire.controls.line_control import LineControl
from ui.questionnaire.controls.notice_control import NoticeControl
from ui.questionnaire.controls.rows_control import RowsControl
from ui.questionnaire.controls.signature_control import SignatureControl
from ui.questionnaire.controls.slider_control import SliderControl
from ui.questionnaire.controls.text_control import TextControl
from ui.questionnaire.controls.yes_no_control import YesNoControl
from ui.questionnaire.pictures import Pictures
from ui.questionnaire.texts import (
    FROM_FILE,
    NO_OPTIONS,
    NO_PLACE,
    NOT_IN_FILE,
    NOTHING_YET,
    said,
)


def is_read_only(item: Item) -> bool:
    """Return whether a question is only shown, being read-only or calculated."""
    return item.read_only or item.calculated


def control_for(
    item: Item, language: str, values: Sequence[Json], pictures: Pictures
) -> AnswerControl:
    """Return the control for a question, with its answers in it.

    Args:
        item: A question.
        language: The language of its options (BCP 47).
        values: Its answers so far.
        pictures: Draws the pictures of the form.
    """
    control = _control(item, language, values, pictures)
    control.set_values(values)
    return control


def _control(
    item: Item, language: str, values: Sequence[Json], pictures: Pictures
) -> AnswerControl:
    if is_read_only(item):
        return NoticeControl("")
    if item.drawn:
        return SignatureControl(language, pictures)
    if item.options or any("valueCoding" in value for value in values):
        return ChoiceControl(item, language, values, pictures)
    if item.type == "choice" or is_from_file(item):
        return NoticeControl(said(_why_none(item, values), language))
    if item.repeats:
        return RowsControl(lambda: _single(item, language), language, item.max_occurs)
    return _single(item, language)


def _why_none(item: Item, values: Sequence[Json]) -> str:
    """Return why there is nothing to choose."""
    if item.type == "choice":
        return NOTHING_YET if item.offers_by_expression else NO_OPTIONS
    if values:
        return FROM_FILE
    return NOT_IN_FILE if could_be_held(item) else NO_PLACE


def _single(item: Item, language: str) -> AnswerControl:
    if item.type == "boolean":
        return YesNoControl(language)
    scale = scale_of(item)
    if scale is not None:
        return SliderControl(scale, language)
    if item.type == "text":
        return TextControl()
    if item.type in {"date", "dateTime"}:
        return DayControl(language, with_time=item.type == "dateTime")
    return LineControl(item, language)
