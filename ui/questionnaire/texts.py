"""Texts that come from a form."""

from typing import TypeGuard

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from forms.checking.notes import Note
from forms.fhir import Json, as_mapping, as_text, choice_of
from forms.fhirpath.expressions import COULD_NOT_COMPUTE
from forms.kinds import well_formed
from forms.model import Item, Questionnaire
from forms.options import Option
from forms.problems import FormProblem
from ui.languages import translated
from ui.questionnaire.writing import day_text, on_the_clock

YES = QT_TRANSLATE_NOOP("FormTexts", "Yes")
NO = QT_TRANSLATE_NOOP("FormTexts", "No")
NOT_ANSWERED = QT_TRANSLATE_NOOP("FormTexts", "Not answered")
ANOTHER_ANSWER = QT_TRANSLATE_NOOP("FormTexts", "Another answer")
NOTHING_YET = QT_TRANSLATE_NOOP("FormTexts", "Nothing here yet")
BEING_CALCULATED = QT_TRANSLATE_NOOP("FormTexts", "Being calculated…")
AND_MORE = QT_TRANSLATE_NOOP("FormTexts", "{named}; and {count} more")
REQUIRED = QT_TRANSLATE_NOOP("FormTexts", "{question} (required)")
BETWEEN = QT_TRANSLATE_NOOP("FormTexts", "From {low} to {high}")
CLEAR = QT_TRANSLATE_NOOP("FormTexts", "Clear this answer")
REMOVE = QT_TRANSLATE_NOOP("FormTexts", "Remove")
ADD_GROUP = QT_TRANSLATE_NOOP("FormTexts", "Add another")
ADD_ANSWER = QT_TRANSLATE_NOOP("FormTexts", "Add another answer")
ANSWER_NUMBER = QT_TRANSLATE_NOOP("FormTexts", "{question}, answer {number}")
UNIT = QT_TRANSLATE_NOOP("FormTexts", "{question}: unit")
TIME = QT_TRANSLATE_NOOP("FormTexts", "{question}: time")
RATHER_NOT = QT_TRANSLATE_NOOP("FormTexts", "I would rather not answer this")
BY_CHOICE = QT_TRANSLATE_NOOP("FormTexts", "Not answered, by choice")
ALL_ANSWERED = QT_TRANSLATE_NOOP("FormTexts", "Everything asked for is answered.")
LOOK_AGAIN = QT_TRANSLATE_NOOP(
    "FormTexts", "Some questions need another look. They are marked below."
)
SIGNATURE = QT_TRANSLATE_NOOP("FormTexts", "Signature")
SIGNED = QT_TRANSLATE_NOOP("FormTexts", "Signed")
DRAW_ANEW = QT_TRANSLATE_NOOP("FormTexts", "Draw it again")
WITHOUT_A_MOUSE = QT_TRANSLATE_NOOP(
    "FormTexts", "Sign here by mouse, finger or pen. You can also leave it out."
)
NO_PLACE = QT_TRANSLATE_NOOP("FormTexts", "This kind of answer cannot be given here.")
NOT_IN_FILE = QT_TRANSLATE_NOOP(
    "FormTexts", "There is nothing here to choose for this question. It is left out."
)
FROM_FILE = QT_TRANSLATE_NOOP("FormTexts", "Chosen from the file.")
NO_OPTIONS = QT_TRANSLATE_NOOP(
    "FormTexts",
    "The answers to choose from are not in this form. Please ask the form's author for a "
    "form that holds them.",
)
QUESTION_NUMBER = QT_TRANSLATE_NOOP("FormTexts", "Question {number} of {count}")
BACK = QT_TRANSLATE_NOOP("FormTexts", "Back")
NEXT = QT_TRANSLATE_NOOP("FormTexts", "Next")
FINISH = QT_TRANSLATE_NOOP("FormTexts", "I am done")
STOP = QT_TRANSLATE_NOOP("FormTexts", "Stop for now")
LANGUAGE = QT_TRANSLATE_NOOP("FormTexts", "Language")
THANKS = QT_TRANSLATE_NOOP("FormTexts", "Thank you. Please hand the computer back.")
KEPT = QT_TRANSLATE_NOOP(
    "FormTexts",
    "Your answers so far are saved. Nobody reads them before you are done. Please hand the "
    "computer back.",
)
LOCK = QT_TRANSLATE_NOOP("FormTexts", "Lock the desk")
REFUSED = QT_TRANSLATE_NOOP(
    "FormTexts", "Your answers could not be saved. You can try once more, or stop."
)


def said(text: str, language: str) -> str:
    """Return one of the texts above in a language, or in the window's if that is not known."""
    return translated(language, "FormTexts", text)


def wording(item: Item, language: str) -> str:
    """Return an item's text with its number in front, where it has one."""
    if item.signs:
        return said(SIGNATURE, language)
    return f"{item.prefix} {item.text_in(language)}".strip()


def sentence(problem: FormProblem, language: str) -> str:
    """Return the sentence of a problem, in the language of the form."""
    limit = problem.parameters.get("limit")
    shown_limit = {"limit": day_text(limit)} if is_day(limit) else {}
    text = translated(language, "forms", problem.text)
    return text.format(**{**problem.parameters, **shown_limit})


_MOST_NAMED = 5
_LONGEST_NAME = 60


def note_sentence(note: Note, form: Questionnaire, language: str) -> str:
    """Return what is said about a form, with the questions that it concerns."""
    names = [_name(form, link_id, language) for link_id in note.link_ids]
    named = "; ".join(names[:_MOST_NAMED])
    if len(names) > _MOST_NAMED:
        named = said(AND_MORE, "").format(named=named, count=len(names) - _MOST_NAMED)
    return translated("", "forms", note.text).format(questions=named)


def _name(form: Questionnaire, link_id: str, language: str) -> str:
    item = form.item(link_id)
    name = " ".join((wording(item, language) if item else "").split()) or link_id
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def is_day(limit: object) -> TypeGuard[str]:
    """Return whether the limit of an answer is a day."""
    return isinstance(limit, str) and well_formed("Date", limit) and "-" in limit


def shown(item: Item, value: Json, language: str) -> str:
    """Return an answer as a person reads it."""
    kind, content = choice_of(value, "value") or ("", "")
    if kind in {"Boolean", "Coding"}:
        return _chosen(item, value, language)
    if kind in {"Attachment", "Reference"}:
        named = Option(value, None, as_mapping(content)).label_in(language)
        return said(SIGNED, language) if item.drawn else named or said(FROM_FILE, language)
    if kind == "Quantity":
        amount = as_mapping(content)
        unit = in_words(as_text(amount.get("unit")), language) or unit_of(item, language)
        return f"{amount.get('value', '')} {unit}".strip()
    if kind in {"Date", "DateTime"}:
        day, clock = on_the_clock(str(content))
        return f"{day_text(day)} {clock}".strip()
    return f"{content} {unit_of(item, language)}".strip()


def _chosen(item: Item, value: Json, language: str) -> str:
    """Return a yes or no, or one of the answers on offer, in words."""
    if "valueBoolean" in value:
        return said(YES if value["valueBoolean"] is True else NO, language)
    offered = next((each for each in item.options if each.value == value), None)
    own = as_mapping(value.get("valueCoding"))
    return (offered or Option(value, None, own)).label_in(language)


def unit_of(item: Item, language: str) -> str:
    """Return a question's unit in words."""
    return in_words(item.unit, language)


def in_words(unit: str, language: str) -> str:
    """Return a unit, in that language where it is a word."""
    return translated(language, "units", unit) if unit else ""


def computed_text(item: Item, values: tuple[Json, ...], language: str, *, failed: bool) -> str:
    """Return the text of a question that is only shown: its values, or that there are none.

    Args:
        item: The question.
        values: Its values.
        language: The language of the form's texts (BCP 47).
        failed: Whether they could not be computed.
    """
    if values:
        return ", ".join(shown(item, value, language) for value in values)
    if failed:
        return translated(language, "forms", COULD_NOT_COMPUTE)
    return said(NOTHING_YET, language)
