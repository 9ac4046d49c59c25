"""How questionnaires and forms that she answered are told in a copy of a record."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from assessments.labels import label
from counsel_desk.domain.records import Assessment, FormResponse
from counsel_desk.services.record_copy.record_wording import Told, Tongue


def assessment(body: Assessment, to: Tongue) -> Told:
    """Tell the scores of a questionnaire."""
    facts = [(to.score(label(name)), f"{value:g}") for name, value in body.scores.items()]
    return Told(body.taken, to.score(label(body.instrument)), facts, "")


def form(body: FormResponse, _to: Tongue) -> Told:
    """Tell what a form asked and what was answered."""
    return Told(body.taken, body.title, list(_answers(json.loads(body.response))), "")


def _answers(item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Return what a FHIR QuestionnaireResponse asks and what was answered, as it was shown."""
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
        found = found.get("display") or found.get("value") or found.get("code") or ""
    return str(found)
