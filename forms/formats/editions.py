"""Reads forms of other editions of FHIR as R4, where that loses nothing.

Facts: http://hl7.org/fhir/R4/questionnaire.html, ``R3 Diff``, and
http://hl7.org/fhir/R5/questionnaire.html, ``R4 Diff``.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from forms import fhir
from forms.errors import NotAQuestionnaireError, OlderFhirError, SeveralFormsError

_DEEPEST: Final = 60
_R4: Final = frozenset({"answerOption", "answerValueSet", "enableBehavior", "initial"})
_STU3: Final = frozenset({"option", "options"})
_R5: Final = frozenset({"answerConstraint", "disabledDisplay"})
_TERMS: Final = frozenset({"ValueSet", "CodeSystem"})
Change = Callable[[dict[str, Any]], dict[str, Any]]


def as_r4(document: Mapping[str, object]) -> fhir.Json:
    """Return a form as R4 writes it; one that is in R4 comes back as it is.

    Raises:
        NotAQuestionnaireError: It is no form, nor a Bundle with one.
        SeveralFormsError: It is a Bundle with several.
        OlderFhirError: It is in an edition before STU3.
    """
    form = _out_of_bundle(fhir.as_mapping(document))
    if form.get("resourceType") != "Questionnaire":
        raise NotAQuestionnaireError
    if isinstance(form.get("group"), Mapping):
        raise OlderFhirError
    items = list(_items(form, 0))
    if not any(_R4 & item.keys() for item in items) and any(map(_is_stu3, items)):
        return _changed(form, _from_stu3, 0)
    if any(map(_is_r5, items)):
        return _changed(form, _from_r5, 0)
    return form


def _out_of_bundle(document: fhir.Json) -> fhir.Json:
    """Return the form of a Bundle, with the Bundle's value sets inside it."""
    if document.get("resourceType") != "Bundle":
        return document
    held = [
        {"url": fhir.as_text(entry.get("fullUrl")), **fhir.as_mapping(entry.get("resource"))}
        for entry in fhir.objects(document.get("entry"))
    ]
    forms = [each for each in held if each.get("resourceType") == "Questionnaire"]
    if len(forms) > 1:
        raise SeveralFormsError(number=len(forms))
    if not forms:
        raise NotAQuestionnaireError
    terms = [each for each in held if each.get("resourceType") in _TERMS]
    contained = [*fhir.objects(forms[0].get("contained")), *terms]
    return {**forms[0], "contained": contained} if contained else forms[0]


def _items(parent: fhir.Json, depth: int) -> Iterator[fhir.Json]:
    for item in fhir.objects(parent.get("item")):
        yield item
        if depth < _DEEPEST:
            yield from _items(item, depth + 1)


def _is_stu3(item: fhir.Json) -> bool:
    conditions = list(fhir.objects(item.get("enableWhen")))
    if any("operator" in condition for condition in conditions):
        return False
    return bool(_STU3 & item.keys() or conditions or fhir.choice_of(item, "initial"))


def _is_r5(item: fhir.Json) -> bool:
    return bool(_R5 & item.keys()) or item.get("type") in ("coding", "question")


def _changed(parent: fhir.Json, change: Change, depth: int) -> dict[str, Any]:
    items = parent.get("item")
    if not isinstance(items, list) or depth > _DEEPEST:
        return dict(parent)
    below = [
        change(_changed(item, change, depth + 1)) if isinstance(item, Mapping) else item
        for item in items
    ]
    return {**parent, "item": below}


def _from_stu3(item: dict[str, Any]) -> dict[str, Any]:
    if "option" in item:
        item["answerOption"] = item.pop("option")
    if "options" in item:
        item["answerValueSet"] = fhir.as_text(fhir.as_mapping(item.pop("options")).get("reference"))
    first = fhir.choice_of(item, "initial")
    if first:
        del item[f"initial{first[0]}"]
        item["initial"] = [{f"value{first[0]}": first[1]}]
    conditions = [_condition(each) for each in fhir.objects(item.get("enableWhen"))]
    if conditions:
        item["enableWhen"] = conditions
        # In STU3 one of several conditions was enough.
        item.update({"enableBehavior": "any"} if len(conditions) > 1 else {})
    return item


def _condition(condition: fhir.Json) -> fhir.Json:
    if "hasAnswer" in condition:
        kept = {name: content for name, content in condition.items() if name != "hasAnswer"}
        return {**kept, "operator": "exists", "answerBoolean": condition["hasAnswer"]}
    return {**condition, "operator": "="}


def _from_r5(item: dict[str, Any]) -> dict[str, Any]:
    limits = item.pop("answerConstraint", "optionsOnly")
    kind, offers = item.get("type"), "answerOption" in item or "answerValueSet" in item
    if kind == "question":
        item["type"] = "group" if item.get("item") else "display"
    elif kind == "coding":
        item["type"] = "choice" if limits == "optionsOnly" or not offers else "open-choice"
    elif kind in {"string", "text"} and offers:
        item["type"] = "choice" if limits == "optionsOnly" else "open-choice"
    elif offers and limits == "optionsOnly" and kind in {"integer", "date", "time"}:
        item["type"] = "choice"
    elif offers and limits != "optionsOnly":
        item.pop("answerOption", None)  # what may be typed as well is only a suggestion
    return item
