"""Writes a QuestionnaireResponse from answers, and reads one back."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from forms import fhir
from forms.errors import NotAResponseError, UnknownItemError
from forms.model import Item, Questionnaire
from forms.places import Answers, Path, Place


def write(
    questionnaire: Questionnaire,
    answers: Answers,
    enabled: Set[Place],
    language: str = "",
) -> dict[str, Any]:
    """Return a QuestionnaireResponse with the answers at enabled places, in form order.

    Args:
        questionnaire: The form.
        answers: The answers.
        enabled: The places that are asked; the others are left out, with all below them.
        language: The language in which the form was shown (BCP 47), for the wording kept in it.
    """
    response: dict[str, Any] = {"resourceType": "QuestionnaireResponse", "status": "in-progress"}
    if language:
        response["language"] = language
    if questionnaire.canonical:
        response["questionnaire"] = questionnaire.canonical
    items = _write(questionnaire.items, (), answers, enabled, language)
    if items:
        response["item"] = items
    return response


def stamped(response: dict[str, Any], *, completed: bool, authored: datetime) -> dict[str, Any]:
    """Return a response with its status and the moment it was given (with its time zone)."""
    status = "completed" if completed else "in-progress"
    return {**response, "status": status, "authored": authored.isoformat(timespec="seconds")}


def _write(
    items: tuple[Item, ...],
    path: Path,
    answers: Answers,
    enabled: Set[Place],
    language: str,
) -> list[dict[str, Any]]:
    written = []
    for item in items:
        for number in range(answers.count(item, path)):
            here = (*path, number) if item.repeating_group else path
            if item.type == "display" or (item.link_id, here) not in enabled:
                continue
            below = _write(item.items, here, answers, enabled, language)
            entry = _entry(item, answers.at((item.link_id, here)), below, language)
            if entry:
                written.append(entry)
    return written


def _entry(
    item: Item, values: tuple[fhir.Json, ...], below: list[dict[str, Any]], language: str
) -> dict[str, Any] | None:
    """Return the response to one item, or None if it is empty."""
    if not values and not below:
        return None
    entry: dict[str, Any] = {"linkId": item.link_id}
    text = item.text_in(language)
    if text:
        entry["text"] = text
    if values:
        entry["answer"] = [dict(value) for value in values]
        if below:
            entry["answer"][0]["item"] = below
    elif below:
        # Children of an unanswered question are put beside it, so that nothing is lost.
        entry["item"] = below
    return entry


def read(
    questionnaire: Questionnaire,
    response: Mapping[str, object],
    strays: list[str] | None = None,
) -> Answers:
    """Return the answers in a QuestionnaireResponse.

    Args:
        questionnaire: The form.
        response: The FHIR JSON.
        strays: If given, collects the linkIds of answers that have no place in the form.

    Raises:
        NotAResponseError: The document is something else.
        UnknownItemError: An answer has no place in the form, and `strays` was not given.
    """
    if fhir.as_mapping(response).get("resourceType") != "QuestionnaireResponse":
        raise NotAResponseError
    found = _Found()
    _read(questionnaire.items, response, (), found)
    if found.strays and strays is None:
        raise UnknownItemError(link_id=found.strays[0])
    if strays is not None:
        strays.extend(found.strays)
    return Answers(found.values, found.repetitions)


@dataclass(frozen=True)
class _Found:
    values: dict[Place, tuple[fhir.Json, ...]] = field(default_factory=dict)
    repetitions: dict[Place, int] = field(default_factory=dict)
    strays: list[str] = field(default_factory=list)


def _read(items: tuple[Item, ...], parent: fhir.Json, path: Path, found: _Found) -> None:
    known = {item.link_id: item for item in items}
    for entry in fhir.objects(parent.get("item")):
        link_id = fhir.as_text(entry.get("linkId"))
        item = known.get(link_id)
        if item is None:
            found.strays.append(link_id[:80])
            continue
        here = path
        if item.repeating_group:
            number = found.repetitions.get((link_id, path), 0)
            found.repetitions[link_id, path] = number + 1
            here = (*path, number)
        _read(item.items, entry, here, found)
        for answer in fhir.objects(entry.get("answer")):
            _read_answer(item, answer, here, found)
            _read(item.items, answer, here, found)


def _read_answer(item: Item, answer: fhir.Json, path: Path, found: _Found) -> None:
    value = fhir.choice_of(answer, "value")
    if value and not item.asks:
        found.strays.append(item.link_id)
    elif value:
        place = item.link_id, path
        found.values[place] = (*found.values.get(place, ()), {f"value{value[0]}": value[1]})
