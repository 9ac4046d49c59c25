"""The languages that a form can be shown in."""

from collections.abc import Iterator

from forms import fhir
from forms.model import Questionnaire


def languages_of(form: Questionnaire) -> tuple[str, ...]:
    """Return the codes (BCP 47) of a form's own language and of its translations, each once."""
    own = fhir.as_text(form.document.get("language"))
    return tuple(dict.fromkeys(each for each in (own, *_translations(form.document)) if each))


def spoken(form: Questionnaire, wanted: str) -> str:
    """Return the language that a form is shown in if one is wanted.

    Args:
        form: The form.
        wanted: BCP 47; may be empty.

    Returns:
        The one that is wanted if the form has it, or does not say in which it is; else its own.
    """
    own = fhir.as_text(form.document.get("language"))
    known = {_base(each) for each in languages_of(form)}
    return wanted if wanted and (_base(wanted) in known or not own) else own


def _base(code: str) -> str:
    return code.partition("-")[0].lower()


def _translations(document: object) -> Iterator[str]:
    waiting: list[object] = [document]
    while waiting:
        each = waiting.pop()
        if isinstance(each, list):
            waiting.extend(each)
        elif isinstance(each, dict):
            if each.get("url") == fhir.TRANSLATION:
                language = fhir.extension_value(each, "lang")
                yield language if isinstance(language, str) else ""
            else:
                waiting.extend(each.values())
