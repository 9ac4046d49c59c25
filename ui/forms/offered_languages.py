"""The languages that a form can be shown in, of those that the desk knows."""

from forms.languages import languages_of
from forms.model import Questionnaire
from ui.words import LANGUAGE_CODES


def offered(form: Questionnaire) -> list[str]:
    """Return those of our languages that a form has; all if it does not say."""
    has = {code_of(each) for each in languages_of(form)}
    return [code for code in LANGUAGE_CODES if code in has or not has]


def code_of(language: str) -> str:
    """Return under which code a language (BCP 47) is offered."""
    return language.partition("-")[0].lower()
