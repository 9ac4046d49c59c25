"""Computes the FHIRPath expressions of a form within a time limit.

An expression comes from whoever wrote the form. It runs in a thread of its own; when its time is
up, an exception raised inside that thread ends it, which works because the evaluator is pure
Python. What Python cannot interrupt (regular expressions, huge powers) is replaced by functions
that refuse what could take long. A thread costs about a millisecond; a process would cost a fifth
of a second at every keystroke. A result that is missing or could not be computed is None, never 0.
"""

import ctypes
import importlib
import json
import threading
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
TIME_LIMIT: Final = 1.0
"""Seconds one expression may take."""
MAX_EXPRESSION: Final = 10_000
"""Characters; longer expressions are not computed."""
MAX_POWER: Final = 1_000


class TimeUpError(BaseException):
    """Ends an expression that ran out of time; no `except Exception` on the way may catch it."""


class RefusedError(Exception):
    """An expression needs something that could take too long."""


def evaluate(
    expression: str,
    response: Mapping[str, object],
    questionnaire: Questionnaire,
    context: object = None,
    seconds: float = TIME_LIMIT,
) -> list[Any] | None:
    """Return the results of an expression, or None if it could not be computed.

    Args:
        expression: The FHIRPath text.
        response: The QuestionnaireResponse: %resource, and where evaluation starts.
        questionnaire: The form: %questionnaire, and the source of ordinal values.
        context: The value of %context; the response if None.
        seconds: The time limit.
    """
    if len(expression) > MAX_EXPRESSION or seconds <= 0:
        return None
    # Imported before the clock starts: a cold disk may take longer than the limit.
    importlib.import_module("fhirpathpy")
    importlib.import_module("fhirpathpy.models")
    # The evaluator writes types into its input, so it gets a copy.
    resource = json.loads(json.dumps(response))
    outcome: list[Any] = []

    def work() -> None:
        try:
            variables = {
                "resource": resource,
                "context": resource if context is None else context,
                "questionnaire": questionnaire.document,
            }
            found = _path(expression)(resource, variables, _own_functions(questionnaire))
            outcome.append(found)
        except (Exception, TimeUpError):  # noqa: BLE001, S110, RUF100 - a form's author can cause any error
            pass

    _run_for(work, seconds)
    return outcome[0] if outcome else None


def _run_for(work: Callable[[], None], seconds: float) -> None:
    """Run `work` in a thread and end it when its time is up."""
    thread = threading.Thread(target=work, name="form-expression", daemon=True)
    thread.start()
    thread.join(seconds)
    while thread.is_alive():
        ctypes.pythonapi.PyThreadState_SetAsyncExc(
            ctypes.c_ulong(thread.ident or 0), ctypes.py_object(TimeUpError)
        )
        thread.join(0.05)


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
