"""Computes the FHIRPath expressions of a form. Called in a confined child only.

An expression comes from whoever wrote the form; `expression_child` is where it is computed, and
`computing` is how the desk asks. What takes longest for its size (regular expressions, huge
powers) is replaced by functions that refuse it, so that a careless form costs no child. A result
that is missing or could not be computed is None, never 0.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, cast

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from forms import fhir
from forms.compare import equal, number
from forms.kinds import well_formed
from forms.model import Item, Questionnaire
from forms.patterns import matches

COULD_NOT_COMPUTE: Final = QT_TRANSLATE_NOOP("forms", "could not compute")
"""What to show in place of a computed value that is None."""
MAX_EXPRESSION: Final = 10_000
"""Characters; longer expressions are not computed."""
MAX_POWER: Final = 1_000


class RefusedError(Exception):
    """An expression needs something that could take too long."""


def evaluate(expression: str, response: bytes, questionnaire: Questionnaire) -> list[Any] | None:
    """Return the results of an expression, or None if it could not be computed.

    Args:
        expression: The FHIRPath text.
        response: The QuestionnaireResponse as JSON: %resource, %context, and where evaluation
            starts.
        questionnaire: The form: %questionnaire, and the source of ordinal values.
    """
    if len(expression) > MAX_EXPRESSION:
        return None
    # The evaluator writes types into its input.
    resource = json.loads(response)
    variables = {
        "resource": resource,
        "context": resource,
        "questionnaire": questionnaire.document,
    }
    try:
        return _path(expression)(resource, variables, _own_functions(questionnaire))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001, RUF100 - a form's author can cause any error
        return None


@lru_cache(maxsize=256)
def _path(expression: str) -> Callable[[Any, Any, Any], list[Any]]:
    """Return the parsed expression as a function of resource, variables and own functions."""
    import fhirpathpy
    from fhirpathpy.models import models
    from fhirpathpy.parser import parse

    parsed = cast(Any, parse)(expression)
    apply = cast(Any, fhirpathpy.apply_parsed_path)

    def run(resource: Any, variables: Any, functions: Any) -> list[Any]:
        options = {"userInvocationTable": functions, "traceFn": lambda *_: None}
        found = apply(resource, parsed, variables, models["r4"], options)
        return list(found)

    return run


def _own_functions(questionnaire: Questionnaire) -> dict[str, dict[str, Any]]:
    def ordinal(inputs: Sequence[Any]) -> list[Decimal]:
        weights = (ordinal_of(questionnaire, each) for each in inputs)
        return [Decimal(str(weight)) for weight in weights if weight is not None]

    text = {1: ["String"]}
    return {
        "ordinal": {"fn": ordinal, "arity": {0: []}},
        "weight": {"fn": ordinal, "arity": {0: []}},
        "matches": {"fn": _matches, "arity": text, "nullable_input": True},
        "replaceMatches": {"fn": _refuse, "arity": {2: ["String", "String"]}},
        "power": {"fn": _power, "arity": {1: ["Number"]}, "nullable": True},
        "resolve": {"fn": _refuse, "arity": {0: []}},
        "memberOf": {"fn": _refuse, "arity": text},
    }


def ordinal_of(questionnaire: Questionnaire, answer: object) -> float | None:
    """Return the ordinal value of an answer or its coding, from itself or the form's options."""
    element = fhir.as_mapping(answer)
    found = fhir.choice_of(element, "value")
    coding = fhir.as_mapping(found[1]) if found else element
    own = fhir.as_number(fhir.extension_value(coding, *fhir.ORDINALS))
    if own is not None or not coding:
        return own
    for item in questionnaire.walk():
        for option in item.options:
            offered = fhir.choice_of(option.value, "value")
            if offered and option.ordinal is not None and equal(offered, ("Coding", coding)):
                return option.ordinal
    return None


def _matches(inputs: Sequence[Any], pattern: str) -> list[bool]:
    if len(inputs) != 1 or not isinstance(inputs[0], str):
        return []
    fits = matches(pattern, inputs[0], whole=False)
    if fits is None:
        raise RefusedError
    return [fits]


def _power(inputs: Sequence[Any], exponent: Any) -> list[Decimal]:
    base, by = number(inputs[0]) if len(inputs) == 1 else None, number(exponent)
    if base is None or by is None:
        return []
    if abs(by) > MAX_POWER:
        raise RefusedError
    return [base**by]


def _refuse(*_: Any) -> list[Any]:
    """Replace functions that would need a network or could take too long."""
    raise RefusedError


def as_values(item: Item, results: Sequence[Any] | None) -> tuple[fhir.Json, ...] | None:
    """Return an expression's results as values that the item takes, or None if they do not fit.

    Args:
        item: The item to fill.
        results: The expression's results; none at all counts as not computed.
    """
    if not results or (len(results) > 1 and not item.repeats):
        return None
    values = [_as_value(item, result) for result in results]
    return tuple(value for value in values if value) if all(values) else None


def _as_value(item: Item, result: Any) -> fhir.Json | None:
    exact = number(result)
    kind, content = _TARGETS.get(item.type, ""), result
    if item.type in {"integer", "decimal", "quantity"} and exact is not None:
        content = _plain(exact)
        if item.type == "quantity":
            content = {"value": content, **({"unit": item.unit} if item.unit else {})}
    elif kind in {"String", "Date", "DateTime", "Time"}:
        content = str(result) if not isinstance(result, Mapping | list) else None
    if not kind or not well_formed(kind, content):
        return None
    return {f"value{kind}": content}


def _plain(exact: Decimal) -> int | float:
    """Return a decimal as JSON writes it, without traces of binary arithmetic."""
    return int(exact) if exact == exact.to_integral_value() else float(round(exact, 10))


_TARGETS: Final = {
    "integer": "Integer",
    "decimal": "Decimal",
    "quantity": "Quantity",
    "string": "String",
    "text": "String",
    "boolean": "Boolean",
    "date": "Date",
    "dateTime": "DateTime",
    "time": "Time",
    "choice": "Coding",
    "open-choice": "Coding",
    "url": "Uri",
}
