"""When a question is shown: one simple sentence, "show when [question] is [answer]"."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from forms import fhir
from forms.designing.kinds import CHOICES, Kind, kind_of, without
from forms.model import Item, Questionnaire


class Relation(StrEnum):
    """How an answer has to compare."""

    IS = "="
    IS_NOT = "!="
    AT_LEAST = ">="
    AT_MOST = "<="
    ANSWERED = "exists"
    UNANSWERED = "not exists"


@dataclass(frozen=True)
class Condition:
    """One condition.

    Attributes:
        question: The linkId of the question that it is about.
        relation: How its answer has to compare.
        answer: The type and content to compare it with, such as ``("Integer", 3)``; None where
            it is only asked whether there is an answer.
    """

    question: str
    relation: Relation
    answer: tuple[str, object] | None = None


def relations_of(item: Item) -> tuple[Relation, ...]:
    """Return how the answers to a question can be compared; nothing for what is no question."""
    kind = kind_of(item.document)
    if kind in {Kind.HEADING, Kind.NOTE} or not item.asks:
        return ()
    known = (Relation.ANSWERED, Relation.UNANSWERED)
    if kind in CHOICES or kind is Kind.YES_NO:
        return (Relation.IS, Relation.IS_NOT, *known)
    if kind in {Kind.WHOLE, Kind.NUMBER, Kind.SCORE}:
        return (Relation.AT_LEAST, Relation.AT_MOST, Relation.IS, *known)
    return known


def asked_before(form: Questionnaire, link_id: str) -> list[Item]:
    """Return the questions that an item can depend on: those before it."""
    found: list[Item] = []
    for item in form.walk():
        if item.link_id == link_id:
            break
        if relations_of(item):
            found.append(item)
    return found


def condition_of(item: Item) -> Condition | None:
    """Return the condition of an item if it is a simple one."""
    if len(item.enable_when) != 1 or any(
        fhir.extensions(item.document, fhir.ENABLE_WHEN_EXPRESSION)
    ):
        return None
    [one] = item.enable_when
    if one.operator == "exists":
        there = one.answer is not None and one.answer[1] is True
        return Condition(one.question, Relation.ANSWERED if there else Relation.UNANSWERED)
    known = {each.value for each in Relation}
    return (
        Condition(one.question, Relation(one.operator), one.answer)
        if (one.operator in known and one.answer is not None)
        else None
    )


def has_other_rule(item: Item) -> bool:
    """Return whether an item is shown by a rule that no simple sentence says."""
    ruled = bool(item.enable_when) or any(
        fhir.extensions(item.document, fhir.ENABLE_WHEN_EXPRESSION)
    )
    return ruled and condition_of(item) is None


def put_condition(entry: dict[str, Any], condition: Condition | None) -> None:
    """Show an item under one condition, or always."""
    put_conditions(entry, () if condition is None else (condition,))
    without(entry, fhir.ENABLE_WHEN_EXPRESSION)


def put_conditions(entry: dict[str, Any], conditions: Sequence[Condition]) -> None:
    """Show an item where all of some conditions hold."""
    entry.pop("enableBehavior", None)
    if not conditions:
        entry.pop("enableWhen", None)
        return
    entry["enableWhen"] = [_written(one) for one in conditions]
    if len(conditions) > 1:
        entry["enableBehavior"] = "all"


def _written(condition: Condition) -> dict[str, Any]:
    if condition.answer is None:
        there = condition.relation is Relation.ANSWERED
        return {"question": condition.question, "operator": "exists", "answerBoolean": there}
    kind, content = condition.answer
    operator = condition.relation.value
    return {"question": condition.question, "operator": operator, f"answer{kind}": content}
