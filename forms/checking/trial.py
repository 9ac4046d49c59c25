"""Tries the expressions of a form on answers that a person might give."""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import Any, Final

from forms.answers.places import Answers, Place, repeating_ancestors
from forms.compare import number
from forms.fhirpath.launch import Launch
from forms.kinds import VALUE_TYPES
from forms.model import Item, Questionnaire
from forms.rules import Role, Task
from forms.settling.calculation import ALL_EXPRESSIONS, Calculation

_SIMPLE: Final[dict[str, tuple[Any, Any]]] = {
    "Boolean": (True, False),
    "Integer": (1, 3),
    "Decimal": (1, 2.5),
    "Date": ("2001-02-03", "1990-12-31"),
    "DateTime": ("2001-02-03T04:05:06+05:30", "1990-12-31T00:00:00Z"),
    "Time": ("04:05:06", "23:00:00"),
    "String": ("x", "1"),
    "Uri": ("https://example.org", "https://example.org/1"),
}


def failing(form: Questionnaire, launch: Launch) -> set[tuple[str, int]]:
    """Return the rules that could not be computed, by linkId and number.

    Each is tried on no answers, and on two sets of them, with what the client's file tells.
    """
    calculation, until = Calculation(form, launch), monotonic() + ALL_EXPRESSIONS
    found: set[tuple[str, int]] = set()
    for link_id in calculation.begins_with:
        if calculation.initial(link_id, Answers(), until) is None:
            item = form.item(link_id)
            rules = enumerate(item.rules if item else ())
            found |= {(link_id, number) for number, rule in rules if rule.role is Role.INITIAL}
    if calculation.needed:
        for answers in _trials(form):
            outcomes = calculation.settle(answers, until=until).outcomes
            found |= {(task.link_id, task.number) for task in _none(outcomes.items())}
    return found


def _none(outcomes: Any) -> Iterator[Task]:
    return (task for task, outcome in outcomes if outcome is None)


def _trials(form: Questionnaire) -> Iterator[Answers]:
    yield Answers()
    around = repeating_ancestors(form)
    picks: tuple[Callable[[Item], Any], ...] = (lambda i: _value(i, 0), lambda i: _value(i, -1))
    for pick in picks:
        values: dict[Place, Any] = {}
        for item in form.walk():
            value = pick(item) if item.asks and not item.calculated else None
            if value is not None:
                values[item.link_id, (0,) * len(around[item.link_id])] = (value,)
        yield Answers(values)


def _value(item: Item, which: int) -> Any:
    """Return an answer to a question, or None if there is none to give."""
    if item.options:
        return item.options[which].value
    kind = VALUE_TYPES.get(item.type, ("",))[0]
    if kind == "Quantity":
        return {"valueQuantity": {"value": 1, "unit": item.unit or "1", "code": item.unit or "1"}}
    if kind == "Coding":
        return {"valueCoding": {"code": "x"}}
    content = _SIMPLE.get(kind, (None, None))[which]
    limit = number(item.min_value if which == 0 else item.max_value)
    if kind in {"Integer", "Decimal"} and limit is not None:
        content = int(limit) if kind == "Integer" else float(limit)
    return None if content is None else {f"value{kind}": content}
