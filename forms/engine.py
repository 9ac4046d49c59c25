"""Judges one response against one form, for the command line."""

from collections.abc import Mapping
from typing import Any, Final

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from forms.filling import Filling
from forms.model import parse
from forms.problems import FormProblem

NO_SUCH_QUESTION: Final = QT_TRANSLATE_NOOP(
    "forms", "The form has no such question in this place, so this answer is left out."
)


def answer(questionnaire: Mapping[str, object], response: Mapping[str, object]) -> dict[str, Any]:
    """Judge a response, and return it as the form would write it.

    Args:
        questionnaire: The form's FHIR JSON.
        response: The QuestionnaireResponse's FHIR JSON.

    Returns:
        ``valid``; ``errors``, each with ``linkId`` and ``message``; ``enabled``, linkIds in form
        order; ``computed``, calculated values by linkId, None where there is none, and a list
        inside whatever repeats; ``failed``, linkIds of those that could not be computed;
        ``response``, without disabled items and with calculated values.

    Raises:
        KnownError: One of the two is not what it should be; see `forms.model.parse` and
            `forms.answers.response.read`.
    """
    form = parse(questionnaire)
    strays: list[str] = []
    filling = Filling.from_response(form, response, strays)
    found = (*(FormProblem(link_id, NO_SUCH_QUESTION) for link_id in strays), *filling.problems())
    enabled = filling.enabled()
    return {
        "valid": not found,
        "errors": [{"linkId": each.link_id, "message": each.message} for each in found],
        "enabled": [
            item.link_id for item in form.walk() if item.link_id in enabled and not item.signs
        ],
        "computed": filling.computed(),
        "failed": list(filling.failures()),
        "response": _rewritten(filling, response),
    }


def _rewritten(filling: Filling, response: Mapping[str, object]) -> dict[str, Any]:
    """Return the response as given, with its items as the form would write them."""
    written = filling.written(str(response.get("language", "")))
    kept = {name: content for name, content in response.items() if name != "item"}
    return {**written, **kept}
