"""Texts that come from a form."""

from PySide6.QtCore import QCoreApplication

from forms.expressions import COULD_NOT_COMPUTE
from forms.fhir import Json, as_mapping, as_text, choice_of
from forms.model import Item
from forms.options import Option
from forms.problems import FormProblem


def wording(item: Item, language: str) -> str:
    """Return an item's text with its number in front, where it has one."""
    return f"{item.prefix} {item.text_in(language)}".strip()


def sentence(problem: FormProblem) -> str:
    """Return the sentence of a problem, in the window's language."""
    return QCoreApplication.translate("forms", problem.text).format(**problem.parameters)


def shown(item: Item, value: Json, language: str) -> str:
    """Return an answer as a person reads it."""
    kind, content = choice_of(value, "value") or ("", "")
    if kind == "Boolean":
        return yes_or_no(content is True)
    if kind == "Quantity":
        amount = as_mapping(content)
        return f"{amount.get('value', '')} {as_text(amount.get('unit')) or item.unit}".strip()
    if kind == "DateTime":
        return str(content).replace("T", " ")[:16]
    if kind == "Coding":
        offered = next((each for each in item.options if each.value == value), None)
        return (offered or Option(value, None, as_mapping(content))).label_in(language)
    return f"{content} {item.unit}".strip()


def computed_text(item: Item, values: tuple[Json, ...], language: str) -> str:
    """Return the text of a question that is only shown: its values, or that there are none."""
    if values:
        return ", ".join(shown(item, value, language) for value in values)
    if item.calculated:
        return QCoreApplication.translate("forms", COULD_NOT_COMPUTE)
    return QCoreApplication.translate("FormTexts", "Nothing here yet")


def yes_or_no(answer: bool) -> str:
    """Return the word for a yes or no."""
    if answer:
        return QCoreApplication.translate("FormTexts", "Yes")
    return QCoreApplication.translate("FormTexts", "No")


def not_answered() -> str:
    """Return the text for a question without an answer."""
    return QCoreApplication.translate("FormTexts", "Not answered")


def another_answer() -> str:
    """Return the text for an answer that is not on offer."""
    return QCoreApplication.translate("FormTexts", "Another answer")
