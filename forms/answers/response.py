"""Writes a QuestionnaireResponse from answers, and reads one back."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from forms import fhir
from forms.answers.places import Answers, Path, Place
from forms.errors import NotAResponseError, UnknownItemError
from forms.model import Item, Questionnaire
from forms.signing import as_extension, from_extension


def write(
    questionnaire: Questionnaire,
    answers: Answers,
    enabled: Set[Place],
    language: str = "",
    located: "Located | None" = None,
) -> dict[str, Any]:
    """Return a QuestionnaireResponse with the answers at enabled places, in form order.

    Args:
        questionnaire: The form.
        answers: The answers.
        enabled: The places that are asked; the others are left out, with all below them.
        language: The language in which the form was shown (BCP 47), for the wording kept in it.
        located: If given, collects where in the response each place is.
    """
    response: dict[str, Any] = {"resourceType": "QuestionnaireResponse", "status": "in-progress"}
    if language:
        response["language"] = language
    if questionnaire.canonical:
        response["questionnaire"] = questionnaire.canonical
    writer = _Writer(answers, enabled, language, located or Located())
    items = writer.items(questionnaire.items, ())
    signed = writer.signature(questionnaire.items, ())
    if signed:
        response["extension"] = signed
    if items:
        response["item"] = items
    return response


@dataclass(frozen=True)
class Located:
    """Where in a response the places are.

    `items` has the response item of each place; `answers` has the answer, of a repeating question
    with items below it, that a path ends with.
    """

    items: dict[Place, dict[str, Any]] = field(default_factory=dict)
    answers: dict[Place, dict[str, Any]] = field(default_factory=dict)


def stamped(response: dict[str, Any], *, completed: bool, authored: datetime) -> dict[str, Any]:
    """Return a response with its status and the moment it was given (with its time zone)."""
    status = "completed" if completed else "in-progress"
    return {**response, "status": status, "authored": authored.isoformat(timespec="seconds")}


@dataclass(frozen=True)
class _Writer:
    answers: Answers
    enabled: Set[Place]
    language: str
    located: Located

    def items(self, items: tuple[Item, ...], path: Path) -> list[dict[str, Any]]:
        written = []
        for item in items:
            for number in range(self.answers.count(item, path)):
                here = (*path, number) if item.repeating_group else path
                if item.type == "display" or item.signs or (item.link_id, here) not in self.enabled:
                    continue
                entry = self._entry(item, here)
                if entry:
                    self.located.items[item.link_id, here] = entry
                    written.append(entry)
        return written

    def signature(self, items: tuple[Item, ...], path: Path) -> list[Any]:
        """Return, as extensions, the signature of what these items are in."""
        for item in items:
            place = (item.link_id, path)
            if item.signs and place in self.enabled:
                declined = place in self.answers.declined
                return as_extension(item.document, self.answers.at(place), declined=declined)
        return []

    def _entry(self, item: Item, here: Path) -> dict[str, Any] | None:
        """Return the response to one item, or None if it is empty."""
        values = self.answers.at((item.link_id, here))
        inside = self.answers.inside(item, here)
        below = [self.items(item.items, each) for each in inside]
        declined = (item.link_id, here) in self.answers.declined and not values
        said = self.signature(item.items, here)
        if declined:
            said = [{"url": fhir.ABSENT_REASON, "valueCode": fhir.DECLINED}, *said]
        if not values and not any(below) and not said:
            return None
        entry: dict[str, Any] = {"linkId": item.link_id}
        if said:
            entry["extension"] = said
        text = item.text_in(self.language)
        if text:
            entry["text"] = text
        if not values:
            # Children of an unanswered question are put beside it, so that nothing is lost.
            return {**entry, "item": below[0]} if any(below) else entry
        entry["answer"] = [dict(value) for value in values]
        for answer, items, path in zip(entry["answer"], below, inside, strict=False):
            self.located.answers[item.link_id, path] = answer
            if items:
                answer["item"] = items
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
    return Answers(found.values, found.repetitions, found.declined)


@dataclass(frozen=True)
class _Found:
    values: dict[Place, tuple[fhir.Json, ...]] = field(default_factory=dict)
    repetitions: dict[Place, int] = field(default_factory=dict)
    declined: set[Place] = field(default_factory=set)
    strays: list[str] = field(default_factory=list)


def _read(items: tuple[Item, ...], parent: fhir.Json, path: Path, found: _Found) -> None:
    known = {item.link_id: item for item in items if not item.signs}
    _read_signature(items, parent, path, found)
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
        if fhir.extension_value(entry, fhir.ABSENT_REASON) == fhir.DECLINED and item.asks:
            found.declined.add((link_id, here))
        if item.nests:
            strays = fhir.objects(entry.get("item"))
            found.strays.extend(fhir.as_text(each.get("linkId"))[:80] for each in strays)
        else:
            _read(item.items, entry, here, found)
        for answer in fhir.objects(entry.get("answer")):
            number = _read_answer(item, answer, here, found)
            _read(item.items, answer, (*here, number) if item.nests else here, found)


def _read_signature(items: tuple[Item, ...], parent: fhir.Json, path: Path, found: _Found) -> None:
    for item in items:
        if item.signs:
            values, declined = from_extension(parent)
            if values:
                found.values[item.link_id, path] = values
            if declined:
                found.declined.add((item.link_id, path))


def _read_answer(item: Item, answer: fhir.Json, path: Path, found: _Found) -> int:
    """Take in an answer, and return its number among those of its question."""
    value = fhir.choice_of(answer, "value")
    kept = found.values.get((item.link_id, path), ())
    if value and not item.asks:
        found.strays.append(item.link_id)
    elif value:
        found.values[item.link_id, path] = (*kept, {f"value{value[0]}": value[1]})
        return len(kept)
    return max(0, len(kept) - 1)
