"""A form and its answers as an expression sees them. Used in a confined child only."""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

from forms import fhir
from forms.answers import response as responses
from forms.answers.places import Answers, Path, Place, repeating_ancestors
from forms.compare import equal
from forms.fhirpath import launch as launches
from forms.fhirpath.careful import CAREFUL
from forms.fhirpath.evaluation import evaluate, node
from forms.fhirpath.functions import ExpressionError
from forms.fhirpath.launch import Launch
from forms.fhirpath.mentions import mentioned
from forms.model import Item, Questionnaire
from forms.options import Option
from forms.rules import Variable

_RESPONSE: Final = "QuestionnaireResponse"
_ITEM: Final = "QuestionnaireResponse.item"
_ANSWER: Final = "QuestionnaireResponse.item.answer"

Part = tuple[Item | None, Any]
"""An item, or None for the whole form, and its part of the response as a node."""


@dataclass(frozen=True)
class Plan:
    """A form, with what is looked up for each expression; made once for each form.

    `odd_names` are those of variables that FHIRPath would take for a subtraction, `client` those
    by which it calls the client.
    """

    form: Questionnaire
    items: Mapping[str, Item] = field(init=False)
    parents: Mapping[str, Item | None] = field(init=False)
    repeating: Mapping[str, tuple[str, ...]] = field(init=False)
    odd_names: tuple[str, ...] = field(init=False)
    client: Set[str] = field(init=False)

    def __post_init__(self) -> None:
        parents: dict[str, Item | None] = {item.link_id: None for item in self.form.items}
        for item in self.form.walk():
            parents.update((child.link_id, item) for child in item.items)
        object.__setattr__(self, "items", {item.link_id: item for item in self.form.walk()})
        object.__setattr__(self, "parents", parents)
        object.__setattr__(self, "repeating", repeating_ancestors(self.form))
        named = [*self.form.variables, *(v for item in self.form.walk() for v in item.variables)]
        client = launches.names_of(self.form) - {each.name for each in named}
        object.__setattr__(self, "client", client)
        odd = {each.name for each in named if "-" in each.name}
        object.__setattr__(self, "odd_names", tuple(sorted(odd, key=len, reverse=True)))

    def holds(self, item: Item | None, link_ids: Set[str]) -> bool:
        """Return whether all these items are below an item, or in the form."""
        return item is None or all(self._is_below(each, item) for each in link_ids)

    def _is_below(self, link_id: str, item: Item) -> bool:
        parent = self.parents[link_id]
        while parent is not None and parent is not item:
            parent = self.parents[parent.link_id]
        return parent is item


class Scene:
    """One state of the answers, in which expressions are computed.

    Args:
        plan: The form.
        answers: The answers.
        enabled: The places that are asked.
        launch: What the client's file tells.
    """

    def __init__(
        self, plan: Plan, answers: Answers, enabled: Set[Place], launch: Launch | None = None
    ) -> None:
        self.plan, self.launch = plan, launch or Launch()
        self._located = responses.Located()
        self.response = responses.write(plan.form, answers, enabled, "", self._located)
        self._below: dict[Any, Any] = {}
        self._weights: dict[int, float | None] = {}
        self.variables: dict[tuple[str, Path, int], list[Any]] = {}
        for (link_id, _), entry in self._located.items.items():
            for answer in entry.get("answer", ()):
                self._complete(plan.items[link_id], answer)
        ordinal = {"fn": self._ordinals, "arity": {0: []}}
        self._functions = {"ordinal": ordinal, "weight": ordinal, **CAREFUL}

    def results(self, expression: str, item: Item | None, path: Path) -> list[Any]:
        """Return the results of an expression at a place; no item means the form itself.

        Raises:
            Exception: It could not be computed; a form's author can cause any error.
        """
        return self.evaluate(expression, list(self.parts(item, path)), Scope(self, item, path))

    def evaluate(self, expression: str, parts: list[Part], scope: "Scope") -> list[Any]:
        """Evaluate an expression from the innermost part that holds all items it names."""
        if launches.asks_too_much(expression, self.launch, self.plan.client):
            raise ExpressionError
        for name in self.plan.odd_names:
            expression = re.sub(f"%{re.escape(name)}(?![\\w-])", f"%`{name}`", expression)
        start = parts[-1][1]
        if not expression.lstrip("( \n").startswith(_RESPONSE):
            named = mentioned(expression, self.plan.items.keys())
            start = next(part for item, part in parts if self.plan.holds(item, named))
        return evaluate(expression, start, scope, self._functions, self._below)

    def parts(self, item: Item | None, path: Path) -> Iterator[Part]:
        """Yield the parts of the response around a place, from the innermost to the whole.

        A question without items below it has none but its own answers. Its part also shows what
        is beside it, as authors expect of %context.
        """
        if item is not None and not item.items:
            own = self._located.items.get((item.link_id, path), {})
            parent, outside = self.around(item, path)
            beside = _content(self._part(parent, outside)).get("item", [])
            merged = {"linkId": item.link_id, **own, "item": beside}
            yield parent, node(merged, _ITEM)
            item, path = parent, outside
        while item is not None:
            yield item, self._part(item, path)
            item, path = self.around(item, path)
        yield None, self._part(None, ())

    def around(self, item: Item, path: Path) -> tuple[Item | None, Path]:
        """Return the item around a place, and its path, with the number of the answer if any."""
        own = path[: len(self.plan.repeating[item.link_id])]
        return self.plan.parents[item.link_id], own[:-1] if item.repeating_group else own

    def _part(self, item: Item | None, path: Path) -> Any:
        if item is None:
            return self.response  # as it is, so that expressions may begin with its type
        answer = self._located.answers.get((item.link_id, path))
        if answer is not None:
            return node(answer, _ANSWER)
        return node(self._located.items.get((item.link_id, path), {"linkId": item.link_id}), _ITEM)

    def _complete(self, item: Item, answer: dict[str, Any]) -> None:
        """Remember an answer's weight, and complete its coding with what the form says of it."""
        kind, content = fhir.choice_of(answer, "value") or ("", None)
        option = _offered(item, (kind, content))
        own = fhir.as_number(fhir.extension_value(content, *fhir.ORDINALS))
        weight = own if own is not None or option is None else option.ordinal
        if kind == "Coding" and isinstance(content, Mapping):
            known = fhir.as_mapping(option.value.get("valueCoding")) if option else {}
            answer["valueCoding"] = completed = {**known, **content}
            self._weights[id(completed)] = weight
        self._weights[id(answer)] = weight

    def _ordinals(self, inputs: list[Any]) -> list[Decimal]:
        found = (self._ordinal(each) for each in inputs)
        return [Decimal(str(weight)) for weight in found if weight is not None]

    def _ordinal(self, value: Any) -> float | None:
        if isinstance(value, Mapping):
            if id(value) in self._weights:
                return self._weights[id(value)]
            return fhir.as_number(fhir.extension_value(value, *fhir.ORDINALS))
        weights = {
            option.ordinal
            for item in self.plan.items.values()
            for option in item.options
            if option.name == value and type(option.name) is type(value)
        }
        if len(weights) > 1:
            raise ExpressionError  # the same answer counts differently in different questions
        return next(iter(weights), None)


def _content(part: Any) -> fhir.Json:
    return fhir.as_mapping(getattr(part, "data", part))


def _offered(item: Item, answer: tuple[str, object]) -> Option | None:
    """Return the option that an answer chose."""
    for option in item.options:
        offered = fhir.choice_of(option.value, "value")
        if offered and equal(offered, answer):
            return option
    return None


class Scope(Mapping[str, Any]):
    """The variables at a place, computed when they are used.

    Args:
        scene: The answers.
        item: The item, or None for the form itself.
        path: Which repetition.
        before: How many variables of the item itself can be seen.
    """

    def __init__(
        self, scene: Scene, item: Item | None, path: Path, before: int | None = None
    ) -> None:
        self._scene, self._item, self._path, self._before = scene, item, path, before

    def __getitem__(self, name: str) -> Any:
        scene, item = self._scene, self._item
        if name in _FIXED:
            return _FIXED[name]
        if name in {"resource", "rootResource", _RESPONSE}:
            return scene.response
        if name == "questionnaire":
            return node(scene.plan.form.document, "Questionnaire")
        if name == "context":
            return next(scene.parts(item, self._path))[1]
        if name == "qitem" and item is not None:
            return node(item.document, "Questionnaire.item")
        return self._own(name)

    def _own(self, name: str) -> Any:
        scene, item, path, before = self._scene, self._item, self._path, self._before
        while True:
            known = item.variables if item is not None else scene.plan.form.variables
            for number in reversed(range(len(known) if before is None else before)):
                if known[number].name == name:
                    return self._computed(known[number], item, path, number)
            if item is None:
                return self._told(name)
            item, path = scene.around(item, path)
            before = None

    def _told(self, name: str) -> Any:
        """Return what the client's file tells by that name."""
        found = launches.told(self._scene.launch, name, self._scene.plan.client)
        if found is None:
            raise KeyError(name)
        return node(found, "Patient") if isinstance(found, dict) else found

    def _computed(
        self, variable: Variable, item: Item | None, path: Path, number: int
    ) -> list[Any]:
        key = (item.link_id if item else "", path, number)
        found = self._scene.variables.get(key)
        if found is None:
            if variable.expression is None:
                raise ExpressionError
            parts = list(self._scene.parts(item, path))
            scope = Scope(self._scene, item, path, number)
            found = self._scene.evaluate(variable.expression, parts, scope)
            self._scene.variables[key] = found
        return list[Any](found)

    def __contains__(self, name: object) -> bool:
        return True  # one that is missing raises when it is looked up

    def __iter__(self) -> Iterator[str]:
        return iter(_FIXED)

    def __len__(self) -> int:
        return len(_FIXED)


_FIXED: Final = {
    "ucum": "http://unitsofmeasure.org",
    "sct": "http://snomed.info/sct",
    "loinc": "http://loinc.org",
}
