"""Finds the answers of a value set: inside the form, or among the core ones of HL7."""

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import resources
from typing import Any, Final

from forms import fhir

Concept = tuple[object, fhir.Json]
"""A code system's URL, and the JSON of one of its concepts."""
_DEEPEST: Final = 20
MOST: Final = 5_000
"""More answers than this are not offered."""
_EACH: Final = 50
"""What each value set inside another takes of that: one may name itself many times over."""


def concepts_of(document: fhir.Json, reference: str) -> list[Concept] | None:
    """Return the concepts of a value set, or None if they are not all known.

    Args:
        document: The form, with what it contains.
        reference: ``#id`` of one inside the form, or a canonical URL.
    """
    found, budget = list[Concept](), [MOST]
    try:
        for concept in _concepts(document, reference, budget):
            found.append(concept)
            if len(found) > MOST:
                return None
    except LookupError:
        return None
    return found


def has_value_set(document: fhir.Json, reference: str) -> bool:
    """Return whether a value set is inside the form or among the core ones."""
    name = reference.split("|", maxsplit=1)[0]
    return _contained(document, "ValueSet", reference) is not None or name in core_value_sets()


@lru_cache(maxsize=1)
def core_value_sets() -> Mapping[str, Any]:
    """Return the ``compose.include`` of each core value set by its URL.

    Facts: the value sets of http://hl7.org/fhir/R4/terminologies-valuesets.html.
    """
    file = resources.files("forms.formats") / "core_value_sets.json"
    known: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return known


def _contained(document: fhir.Json, kind: str, reference: str) -> fhir.Json | None:
    for resource in fhir.objects(document.get("contained")):
        name = fhir.as_text(resource.get("id"))
        names = (f"#{name}", f"{kind}/{name}", resource.get("url"))
        named = reference in names or reference.split("|", maxsplit=1)[0] in names
        if resource.get("resourceType") == kind and reference and named:
            return resource
    return None


def _concepts(document: fhir.Json, reference: str, budget: list[int]) -> Iterator[Concept]:
    budget[0] -= _EACH
    if budget[0] < 0:
        raise LookupError
    value_set = _contained(document, "ValueSet", reference)
    if value_set is None:
        includes = core_value_sets().get(reference.split("|", maxsplit=1)[0])
        if includes is None:
            raise LookupError
        value_set = {"compose": {"include": includes}}
    expansion = fhir.as_mapping(value_set.get("expansion"))
    if expansion.get("contains"):
        yield from _expanded(expansion, 0)
        return
    compose = fhir.as_mapping(value_set.get("compose"))
    left_out = {
        (each.get("system"), concept.get("code"))
        for each in fhir.objects(compose.get("exclude"))
        for concept in fhir.objects(each.get("concept"))
    }
    for include in fhir.objects(compose.get("include")):
        for system, concept in _included(document, include, budget):
            if (system, concept.get("code")) not in left_out:
                yield system, concept


def _included(document: fhir.Json, include: fhir.Json, budget: list[int]) -> Iterator[Concept]:
    system = include.get("system")
    if include.get("filter"):
        raise LookupError
    written = list(fhir.objects(include.get("concept")))
    if written:
        yield from ((system, concept) for concept in written)
    elif system:
        code_system = _contained(document, "CodeSystem", fhir.as_text(system))
        if code_system is None:
            raise LookupError
        yield from _defined(system, code_system, 0)
    others = include.get("valueSet")
    for name in others if isinstance(others, list) and not written and not system else ():
        yield from _concepts(document, fhir.as_text(name), budget)


def _defined(system: object, parent: fhir.Json, depth: int) -> Iterator[Concept]:
    for concept in fhir.objects(parent.get("concept")):
        yield system, concept
        if depth < _DEEPEST:
            yield from _defined(system, concept, depth + 1)


def _expanded(parent: fhir.Json, depth: int) -> Iterator[Concept]:
    for concept in fhir.objects(parent.get("contains")):
        if concept.get("abstract") is not True and concept.get("code"):
            yield concept.get("system"), concept
        if depth < _DEEPEST:
            yield from _expanded(concept, depth + 1)
