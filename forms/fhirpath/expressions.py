"""What an expression's results mean for the item it stands at. Called in a confined child.

A result that could not be computed, or that the item does not take, is None, never 0; an empty
one is nothing yet.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any, Final

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from forms import fhir
from forms.compare import number
from forms.kinds import accepted, well_formed
from forms.model import Item
from forms.rules import Role

COULD_NOT_COMPUTE: Final = QT_TRANSLATE_NOOP("forms", "could not compute")
"""What to show in place of a value that could not be computed."""
NOTHING_YET: Final = "nothing yet"
"""What the command line says in place of a value that is computed, and empty so far."""
PLACES: Final = Decimal("1e-10")
"""Results are rounded to this, so that no trace of a division is left."""


def as_outcome(role: Role, item: Item | None, results: Sequence[Any]) -> list[Any] | None:
    """Return results as a rule of that role uses them, or None if it cannot.

    Args:
        role: The rule's role.
        item: The item, or None for the form itself.
        results: What the expression gave, as JSON values.

    Returns:
        FHIR value[x] objects for values of the item or answers to choose from, a yes or no for
        conditions, a limit as it is; an empty list if there is no result.
    """
    given = [each for each in results if each != ""]
    if role in {Role.CALCULATED, Role.INITIAL} and item is not None:
        return as_values(item, given)
    if role is Role.ANSWERS:
        return _answers(given)
    if len(given) > 1:
        return None
    if role in {Role.ENABLE, Role.CONSTRAINT}:
        return [each if isinstance(each, bool) else True for each in given]
    return [_exact(each) for each in given]


def _answers(results: Sequence[Any]) -> list[Any] | None:
    """Return results as answers to choose from, each once."""
    offered: list[fhir.Json] = []
    for result in results:
        kind = {dict: "Coding", str: "String", int: "Integer"}.get(type(result), "")
        if not kind or not well_formed(kind, result):
            return None
        if {f"value{kind}": result} not in offered:
            offered.append({f"value{kind}": result})
    return offered


def as_values(item: Item, results: Sequence[Any]) -> list[Any] | None:
    """Return results as values that the item takes, or None if they do not fit.

    Args:
        item: The item to fill.
        results: The expression's results.
    """
    if len(results) > 1 and not item.repeats:
        return None
    values = [_as_value(item, result) for result in results]
    return values if all(values) else None


def _as_value(item: Item, result: Any) -> fhir.Json | None:
    if item.options and not isinstance(result, Mapping):
        return _option(item, result)
    kind = _TARGETS.get(item.type, "")
    content = _content(item, kind, result)
    if not kind or kind not in accepted(item) or not well_formed(kind, content):
        return None
    return {f"value{kind}": content}


def _content(item: Item, kind: str, result: Any) -> Any:
    exact = number(result)
    if kind in {"Integer", "Decimal"}:
        return result if exact is None else _exact(exact)
    if kind == "Quantity":
        given = {"value": exact} if exact is not None else dict(fhir.as_mapping(result))
        amount = number(given.get("value"))
        unit = {"unit": item.unit} if item.unit and not given.get("unit") else {}
        return {**given, **unit, "value": None if amount is None else _exact(amount)}
    if kind == "Date" and isinstance(result, str) and "T" in result:
        return _day(result)
    if kind in {"String", "Date", "DateTime", "Time"} and not isinstance(result, Mapping | list):
        if isinstance(result, bool):
            return "true" if result else "false"
        return str(result) if exact is None else str(_exact(exact))
    return result


def _day(moment: str) -> str:
    """Return the day of a moment by the office's clock."""
    try:
        return local_day(datetime.fromisoformat(moment)).isoformat()
    except (ValueError, OverflowError):
        return moment


def _option(item: Item, result: Any) -> fhir.Json | None:
    """Return the option that a simple result names, by its value or its code."""
    for option in item.options:
        if type(option.name) is type(result) and option.name == result:
            return option.value
    if item.type == "open-choice" and isinstance(result, str):
        return {"valueString": result}
    return None


def _exact(value: Any) -> Any:
    """Return a number as JSON writes it, without traces of binary arithmetic; others as is."""
    if isinstance(value, Mapping):
        return {name: _exact(content) for name, content in value.items()}
    exact = number(value)
    if exact is None:
        return value
    if abs(exact) < Decimal("1e15"):
        exact = exact.quantize(PLACES, ROUND_HALF_EVEN)
    return int(exact) if exact == exact.to_integral_value() else float(exact)


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
