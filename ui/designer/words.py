"""Words for the parts of a form."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.office_log.bodies import FormUse
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from forms.designing.conditions import Relation
from forms.designing.kinds import Kind
from forms.model import Item
from ui.questionnaire.texts import wording

KINDS: Mapping[Kind, str] = {
    Kind.TEXT: QT_TRANSLATE_NOOP("FormDesigner", "Text of several lines"),
    Kind.LINE: QT_TRANSLATE_NOOP("FormDesigner", "A line of text"),
    Kind.YES_NO: QT_TRANSLATE_NOOP("FormDesigner", "Yes or no"),
    Kind.ONE: QT_TRANSLATE_NOOP("FormDesigner", "One answer to choose"),
    Kind.SEVERAL: QT_TRANSLATE_NOOP("FormDesigner", "Several answers to choose"),
    Kind.WHOLE: QT_TRANSLATE_NOOP("FormDesigner", "Whole number"),
    Kind.NUMBER: QT_TRANSLATE_NOOP("FormDesigner", "Number"),
    Kind.DAY: QT_TRANSLATE_NOOP("FormDesigner", "Date"),
    Kind.HEADING: QT_TRANSLATE_NOOP("FormDesigner", "Heading with questions below"),
    Kind.NOTE: QT_TRANSLATE_NOOP("FormDesigner", "Text to read"),
    Kind.SCORE: QT_TRANSLATE_NOOP("FormDesigner", "Score"),
    Kind.OTHER: QT_TRANSLATE_NOOP("FormDesigner", "As it was loaded"),
}
USES: Mapping[FormUse, str] = {
    FormUse.FORM: QT_TRANSLATE_NOOP("FormDesigner", "Form"),
    FormUse.NOTE: QT_TRANSLATE_NOOP("FormDesigner", "Note template"),
}
RELATIONS: Mapping[Relation, str] = {
    Relation.IS: QT_TRANSLATE_NOOP("FormDesigner", "is"),
    Relation.IS_NOT: QT_TRANSLATE_NOOP("FormDesigner", "is not"),
    Relation.AT_LEAST: QT_TRANSLATE_NOOP("FormDesigner", "is at least"),
    Relation.AT_MOST: QT_TRANSLATE_NOOP("FormDesigner", "is at most"),
    Relation.ANSWERED: QT_TRANSLATE_NOOP("FormDesigner", "is answered"),
    Relation.UNANSWERED: QT_TRANSLATE_NOOP("FormDesigner", "is not answered"),
}
_LONGEST = 60


def said(text: str) -> str:
    """Return one of these words in the window's language."""
    return QCoreApplication.translate("FormDesigner", text)


def line_of(item: Item, language: str) -> str:
    """Return an item's wording, on one line."""
    return " ".join(wording(item, language).split()) or said(_UNWORDED)


def name_of(item: Item, language: str) -> str:
    """Return the beginning of an item's wording, on one line."""
    name = line_of(item, language)
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


_UNWORDED = QT_TRANSLATE_NOOP("FormDesigner", "(no wording yet)")
