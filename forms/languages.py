"""The languages that a form can be shown in."""

import unicodedata
from collections import Counter
from collections.abc import Iterator

from forms import fhir
from forms.model import Questionnaire

_WRITTEN_IN = {"LATIN": ("en",), "BENGALI": ("bn",), "DEVANAGARI": ("hi", "mr")}
"""The languages that letters may stand for, in a form that does not say in which it is."""


def languages_of(form: Questionnaire) -> tuple[str, ...]:
    """Return the codes (BCP 47) of a form's own language and of its translations, each once.

    A form that does not say which its own is is taken to be in one that has such letters.
    """
    said = fhir.as_text(form.document.get("language"))
    own = (said,) if said else _by_letters(form)
    return tuple(dict.fromkeys(each for each in (*own, *_translations(form.document)) if each))


def spoken(form: Questionnaire, wanted: str) -> str:
    """Return the language that a form is shown in if one is wanted.

    Args:
        form: The form.
        wanted: BCP 47; may be empty.

    Returns:
        The one that is wanted if the form has it, or is in none that is known; else its own.
    """
    known = languages_of(form)
    if not known or _base(wanted) in map(_base, known):
        return wanted
    return known[0]


def _by_letters(form: Questionnaire) -> tuple[str, ...]:
    texts = (form.title, *(item.text_in("") for item in form.walk()))
    letters = Counter(script for text in texts for script in map(_script, text) if script)
    most = letters.most_common(1)
    return _WRITTEN_IN[most[0][0]] if most else ()


def _script(letter: str) -> str:
    if letter.isascii():
        return "LATIN" if letter.isalpha() else ""
    name = unicodedata.name(letter, "").partition(" ")[0]
    return name if name in _WRITTEN_IN else ""


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
