"""Reads the answers that a question offers, from itself or a value set inside the form."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from forms import fhir


@dataclass(frozen=True)
class Option:
    """One offered answer.

    `value` is a FHIR value[x] such as ``{"valueCoding": {"code": "yes"}}``; `ordinal` is its
    number if the form gives one; `document` is the JSON with the label.
    """

    value: fhir.Json
    ordinal: float | None
    document: fhir.Json = field(repr=False)

    def label_in(self, language: str) -> str:
        """Return the label in a language (BCP 47), or as the form gives it."""
        kind, content = fhir.choice_of(self.value, "value") or ("", "")
        coding = fhir.as_mapping(content)
        if kind == "Coding":
            return fhir.translated(self.document, "display", language) or fhir.as_text(
                coding.get("code")
            )
        if kind == "String":
            return fhir.translated(self.document, "valueString", language)
        return fhir.as_text(coding.get("display")) or str(content)


def read_options(questionnaire: fhir.Json, item: fhir.Json) -> tuple[Option, ...]:
    """Return the options of an item, from its answerOption or a contained value set.

    Args:
        questionnaire: The whole document, which may contain value sets.
        item: The item's JSON.
    """
    written = [_written(option) for option in fhir.objects(item.get("answerOption"))]
    if written:
        return tuple(option for option in written if option)
    value_set = contained_value_set(questionnaire, fhir.as_text(item.get("answerValueSet")))
    return tuple(_from_value_set(value_set)) if value_set else ()


def contained_value_set(questionnaire: fhir.Json, reference: str) -> fhir.Json | None:
    """Return the value set inside the form that `reference` names, by ``#id`` or URL."""
    if not reference:
        return None
    for resource in fhir.objects(questionnaire.get("contained")):
        names = (f"#{fhir.as_text(resource.get('id'))}", resource.get("url"))
        if resource.get("resourceType") == "ValueSet" and reference in names:
            return resource
    return None


def _written(option: fhir.Json) -> Option | None:
    found = fhir.choice_of(option, "value")
    if not found:
        return None
    kind, content = found
    coding = fhir.as_mapping(content)
    ordinal = _ordinal(option, coding, fhir.as_mapping(option.get(f"_value{kind}")))
    label = coding if kind == "Coding" else option
    return Option({f"value{kind}": content}, ordinal, label)


def _from_value_set(value_set: fhir.Json) -> Iterator[Option]:
    expansion = fhir.as_mapping(value_set.get("expansion"))
    if expansion.get("contains"):
        yield from _expanded(expansion, depth=0)
        return
    for include in fhir.objects(fhir.as_mapping(value_set.get("compose")).get("include")):
        for concept in fhir.objects(include.get("concept")):
            yield _coded(concept, include.get("system"))


def _expanded(parent: fhir.Json, depth: int) -> Iterator[Option]:
    for concept in fhir.objects(parent.get("contains")):
        if concept.get("abstract") is not True and concept.get("code"):
            yield _coded(concept, concept.get("system"))
        if depth < 20:
            yield from _expanded(concept, depth + 1)


def _coded(concept: fhir.Json, system: object) -> Option:
    coding = {"system": system, "code": concept.get("code"), "display": concept.get("display")}
    kept = {name: text for name, text in coding.items() if isinstance(text, str) and text}
    return Option({"valueCoding": kept}, _ordinal(concept), concept)


def _ordinal(*elements: fhir.Json) -> float | None:
    values = (fhir.as_number(fhir.extension_value(element, *fhir.ORDINALS)) for element in elements)
    return next((value for value in values if value is not None), None)
