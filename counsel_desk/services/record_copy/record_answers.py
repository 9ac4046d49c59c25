"""Describes answered questionnaires and forms in a copy of a record."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from assessments.labels import label
from counsel_desk.domain.records import Assessment, FormResponse
from counsel_desk.services.record_copy.record_wording import Description, Language

_NAMED = ("display", "title", "value", "code")
"""Where an answer with parts has what it is called."""


def assessment(body: Assessment, lang: Language) -> Description:
    """Describe the scores of a questionnaire."""
    facts = [(lang.score(label(name)), f"{value:g}") for name, value in body.scores.items()]
    return Description(body.taken, lang.score(label(body.instrument)), facts, "")


def form(body: FormResponse, _lang: Language) -> Description:
    """Describe the questions of a form and their answers."""
    return Description(body.taken, body.title, list(_answers(json.loads(body.response))), "")


def _answers(item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the questions and answers of a FHIR QuestionnaireResponse, as they were shown."""
    for each in item.get("item", []):
        given = [_value(one) for one in each.get("answer", [])]
        if given:
            yield str(each.get("text") or each.get("linkId", "")), ", ".join(given)
        yield from _answers(each)
        for one in each.get("answer", []):
            yield from _answers(one)


def _value(answer: Mapping[str, Any]) -> str:
    found = next((value for name, value in answer.items() if name.startswith("value")), "")
    if isinstance(found, Mapping):
        found = next((found[name] for name in _NAMED if found.get(name)), "")
    return str(found)
