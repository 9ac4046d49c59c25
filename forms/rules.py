"""The expressions of a form: what each decides, and where it stands.

An expression is asked for by its `Task`: the item, the role and number of its rule there, and in
which repetition. The child that computes it reads the same form, so only the task is sent.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from forms import fhir


class Role(StrEnum):
    """What an expression decides."""

    CALCULATED = "calculatedExpression"
    INITIAL = "initialExpression"
    ENABLE = "enableWhenExpression"
    ANSWERS = "answerExpression"
    CONSTRAINT = "constraint"
    LEAST = "minValue"
    MOST = "maxValue"


@dataclass(frozen=True)
class Rule:
    """One expression of an item or of the form.

    `expression` is None if it is not FHIRPath. `said` is a constraint's sentence for whoever
    answers; a constraint that only `warns` keeps no answer from being saved.
    """

    role: Role
    expression: str | None
    said: str = ""
    warns: bool = False


@dataclass(frozen=True)
class Task:
    """A rule at one place; `link_id` is empty for a rule of the form itself."""

    link_id: str
    path: tuple[int, ...]
    role: Role
    number: int = 0


@dataclass(frozen=True)
class Variable:
    """A named expression that the others of its item, and of all below, can use."""

    name: str
    expression: str | None


_NUMBER: Final = re.compile(r"\s*-?[0-9]+(?:\.[0-9]+)?\s*")
_LIMITS: Final = (
    (Role.LEAST, (fhir.MIN_VALUE, fhir.MIN_QUANTITY)),
    (Role.MOST, (fhir.MAX_VALUE, fhir.MAX_QUANTITY)),
)


def rules_of(element: fhir.Json) -> tuple[Rule, ...]:
    """Return the expressions of an item, or of a form for its constraints."""
    return tuple(_rules(element))


def _rules(element: fhir.Json) -> Iterator[Rule]:
    for role, urls in (
        (Role.CALCULATED, fhir.CALCULATED),
        (Role.INITIAL, (fhir.INITIAL_EXPRESSION,)),
        (Role.ENABLE, (fhir.ENABLE_WHEN_EXPRESSION,)),
        (Role.ANSWERS, (fhir.ANSWER_EXPRESSION,)),
    ):
        found = next(fhir.extensions(element, *urls), None)
        if found is not None:
            text = fhir.expression_of(element, *urls)
            # A bare number stands where a score was to be calculated; shown, it would be one.
            placeholder = role is Role.CALCULATED and _NUMBER.fullmatch(text or "")
            yield Rule(role, None if placeholder else text)
    for role, limits in _LIMITS:
        for extension in fhir.extensions(element, *limits):
            expression = _limit(extension)
            if expression is not None:
                yield Rule(role, expression or None)
    yield from _constraints(element)


def _limit(extension: fhir.Json) -> str | None:
    """Return the expression of a limit, "" if it is not FHIRPath, None if there is none."""
    for name, content in extension.items():
        direct = fhir.as_mapping(content)
        if name == "valueExpression" or direct.get("expression"):
            return _fhirpath(direct)
        if name.startswith("_value"):
            for inner in fhir.extensions(content, *fhir.CALCULATED_VALUES):
                return _fhirpath(fhir.as_mapping(inner.get("valueExpression")))
    return None


def _fhirpath(expression: fhir.Json) -> str:
    fits = expression.get("language", fhir.FHIRPATH) == fhir.FHIRPATH
    return fhir.as_text(expression.get("expression")) if fits else ""


def _constraints(element: fhir.Json) -> Iterator[Rule]:
    for extension in fhir.extensions(element, *fhir.CONSTRAINTS):
        parts = {fhir.as_text(each.get("url")): each for each in _parts(extension)}
        written = fhir.choice_of(parts.get("expression", {}), "value")
        content = written[1] if written else None
        text = content if isinstance(content, str) else _fhirpath(fhir.as_mapping(content))
        human = fhir.choice_of(parts.get("human", {}), "value")
        severity = fhir.choice_of(parts.get("severity", {}), "value")
        yield Rule(
            Role.CONSTRAINT,
            text or None,
            fhir.as_text(human[1]) if human else "",
            severity is not None and severity[1] == "warning",
        )


def _parts(extension: fhir.Json) -> Iterator[fhir.Json]:
    return fhir.objects(extension.get("extension"))


def variables_of(element: fhir.Json) -> tuple[Variable, ...]:
    """Return the variables that an item or a form names, in their order."""
    found = []
    for extension in fhir.extensions(element, *fhir.VARIABLES):
        expression = fhir.as_mapping(extension.get("valueExpression"))
        name = fhir.as_text(expression.get("name"))
        if name:
            found.append(Variable(name, _fhirpath(expression) or None))
    return tuple(found)
