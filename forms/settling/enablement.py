"""Decides which items are asked, from enableWhen, its expressions and the answers so far.

Facts: http://hl7.org/fhir/R4/valueset-questionnaire-enable-operator.html. ``=`` and the orderings
hold if they hold for one answer; ``!=`` holds if no answer is equal, so also if there is none. A
condition that cannot be judged (such as one that names no question of the form) is ignored, so
that an author's mistake never hides a question for good; `forms.checking.check` names it.
"""

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, field
from operator import ge, gt, le, lt
from typing import Any, Final

from forms.answers.places import Answers, Layout, Place, Spot, repeating_ancestors
from forms.compare import comparable, equal
from forms.fhir import Json, choice_of
from forms.model import EnableWhen, Item, Questionnaire

ORDERINGS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    ">": gt,
    "<": lt,
    ">=": ge,
    "<=": le,
}
MAX_PASSES: Final = 200
"""How many passes over a form before its conditions are taken never to settle."""
OPERATORS: Final = frozenset({"exists", "=", "!=", *ORDERINGS})
ANSWER_TYPES: Final[Mapping[str, frozenset[str]]] = {
    "boolean": frozenset({"Boolean"}),
    "decimal": frozenset({"Decimal", "Integer"}),
    "integer": frozenset({"Integer", "Decimal"}),
    "date": frozenset({"Date", "DateTime"}),
    "dateTime": frozenset({"DateTime", "Date"}),
    "time": frozenset({"Time"}),
    "string": frozenset({"String"}),
    "text": frozenset({"String"}),
    "url": frozenset({"String", "Uri"}),
    "choice": frozenset({"Coding", "String", "Integer", "Date", "Time", "Reference"}),
    "open-choice": frozenset({"Coding", "String", "Integer", "Date", "Time", "Reference"}),
    "reference": frozenset({"Reference"}),
    "quantity": frozenset({"Quantity"}),
    "attachment": frozenset(),
}
"""Which answer[x] a condition on a question of each type may have."""

_ORDERED: Final = frozenset({"Integer", "Decimal", "Date", "DateTime", "Time", "Quantity"})


def fault(condition: EnableWhen, question: Item | None) -> str:
    """Return what is wrong with a condition, in English, or an empty string.

    Args:
        condition: The condition.
        question: The item it names, or None if the form has no such item.
    """
    if question is None:
        return f"enableWhen names the unknown linkId '{condition.question}'"
    if condition.operator not in OPERATORS:
        return f"enableWhen has the unknown operator '{condition.operator}'"
    if condition.answer is None:
        return "enableWhen has no answer to compare with"
    if condition.operator == "exists":
        return "" if isinstance(condition.answer[1], bool) else "'exists' needs a yes or no"
    return _comparison_fault(condition.operator, condition.answer[0], question)


def _comparison_fault(operator: str, kind: str, question: Item) -> str:
    if kind not in ANSWER_TYPES.get(question.type, frozenset()):
        return f"enableWhen compares a {question.type} question with a {kind} answer"
    if operator in ORDERINGS and kind not in _ORDERED:
        return f"enableWhen orders answers of type {kind}, which have no order"
    return ""


@dataclass(frozen=True)
class Enablement:
    """Decides what is enabled in one form; to be made once for each form.

    Attributes:
        layout: The places of the form.
        faulty: The linkIds of items with a condition that cannot be judged.
    """

    questionnaire: Questionnaire
    layout: Layout = field(init=False, repr=False)
    _known: dict[str, Item] = field(init=False, repr=False)
    _around: dict[str, tuple[str, ...]] = field(init=False, repr=False)
    faulty: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        known = {item.link_id: item for item in self.questionnaire.walk()}
        object.__setattr__(self, "layout", Layout(self.questionnaire))
        object.__setattr__(self, "_known", known)
        object.__setattr__(self, "_around", repeating_ancestors(self.questionnaire))
        faulty = (each for each in known.values() if self._is_faulty(each))
        object.__setattr__(self, "faulty", frozenset(each.link_id for each in faulty))

    def _is_faulty(self, item: Item) -> bool:
        """Return whether a condition of an item cannot be judged."""
        return any(fault(each, self._known.get(each.question)) for each in item.enable_when)

    def places(
        self, answers: Answers, verdicts: Mapping[Place, bool | None] | None = None
    ) -> frozenset[Place]:
        """Return every place that is enabled.

        Args:
            answers: The answers.
            verdicts: What enableWhenExpression says; a place without one is enabled by it.

        Answers at disabled places count as absent. Conditions that depend on each other in a
        circle may never settle; whatever keeps changing then is left enabled.
        """
        everywhere = self.layout.spots(answers)
        by_question = self._by_question(everywhere)
        enabled = frozenset(spot.place for spot in everywhere)
        refused = {place for place, verdict in (verdicts or {}).items() if verdict is False}
        if not refused and not any(item.enable_when for item in self._known.values()):
            return enabled
        seen: list[frozenset[Place]] = []
        while enabled not in seen:
            seen.append(enabled)
            if len(seen) >= MAX_PASSES:
                break
            enabled = self._once(everywhere, by_question, answers, enabled, refused)
        circle = seen[seen.index(enabled) :] if enabled in seen else seen[-2:]
        return frozenset[Place]().union(*circle)

    def _by_question(self, everywhere: Iterable[Spot]) -> dict[str, list[Place]]:
        asked = {c.question for item in self._known.values() for c in item.enable_when}
        found: dict[str, list[Place]] = {link_id: [] for link_id in asked}
        for spot in everywhere:
            if spot.item.link_id in asked:
                found[spot.item.link_id].append(spot.place)
        return found

    def _once(
        self,
        everywhere: Iterable[Spot],
        by_question: Mapping[str, list[Place]],
        answers: Answers,
        before: frozenset[Place],
        refused: Set[Place],
    ) -> frozenset[Place]:
        # What this pass settles counts at once, so a chain of conditions takes one pass, not many.
        now = set(before)
        for spot in everywhere:
            if spot.place in refused or (spot.parent is not None and spot.parent not in now):
                now.discard(spot.place)
                continue
            if not spot.item.enable_when:
                now.add(spot.place)
                continue
            near = {
                condition.question: self._near(spot, condition.question, by_question)
                for condition in spot.item.enable_when
            }
            visible = {
                question: tuple(v for p in places if p in now for v in answers.at(p))
                for question, places in near.items()
            }
            if self._holds(spot.item, visible):
                now.add(spot.place)
            else:
                now.discard(spot.place)
        return frozenset(now)

    def _near(
        self, spot: Spot, question: str, by_question: Mapping[str, list[Place]]
    ) -> list[Place]:
        """Return the question's places in the same repetitions as the spot."""
        ours, theirs = self._around[spot.item.link_id], self._around.get(question, ())
        shared = 0
        while shared < min(len(ours), len(theirs)) and ours[shared] == theirs[shared]:
            shared += 1
        return [place for place in by_question[question] if place[1][:shared] == spot.path[:shared]]

    def _holds(self, item: Item, visible: Mapping[str, tuple[Json, ...]]) -> bool:
        judged = [
            _met(condition, visible[condition.question])
            for condition in item.enable_when
            if not fault(condition, self._known.get(condition.question))
        ]
        return not judged or (any(judged) if item.enable_any else all(judged))


def _met(condition: EnableWhen, values: tuple[Json, ...]) -> bool:
    assert condition.answer is not None  # noqa: S101 - `fault` has ruled it out
    kind, wanted = condition.answer
    if condition.operator == "exists":
        return bool(values) == wanted
    given = [found for value in values if (found := choice_of(value, "value"))]
    if condition.operator in {"=", "!="}:
        found_equal = any(equal(answer, (kind, wanted)) for answer in given)
        return found_equal == (condition.operator == "=")
    ordering = ORDERINGS[condition.operator]
    return any(_ordered(ordering, answer, (kind, wanted)) for answer in given)


def _ordered(
    ordering: Callable[[Any, Any], bool],
    answer: tuple[str, object],
    wanted: tuple[str, object],
) -> bool:
    pair = comparable(answer, wanted)
    return pair is not None and ordering(*pair)
