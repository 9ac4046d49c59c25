"""The functions and operators of FHIRPath that `fhirpathpy` has wrong or does not have.

ADR 13 says for each what is wrong. Each takes the evaluator's context and nodes, as its own do.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

from fhirpathpy.engine import nodes
from fhirpathpy.engine.invocations import misc, navigation

from counsel_desk.domain.office_time import local
from forms.fhirpath.values import (
    alike_all,
    distinct,
    is_number,
    order,
    plain,
    same,
    same_all,
    text_of,
)

_TRUE: Final = frozenset({"true", "t", "yes", "y", "1", "1.0"})
_FALSE: Final = frozenset({"false", "f", "no", "n", "0", "0.0"})


class ExpressionError(Exception):
    """An expression asks for what FHIRPath does not define, or what could take too long."""


def one(values: Any) -> Any:
    """Return the content of a collection of one, or None if it is empty.

    Raises:
        ExpressionError: It holds several.
    """
    if not isinstance(values, list):
        return plain(values)
    if len(values) > 1:
        raise ExpressionError
    return plain(values[0]) if values else None


def truth(values: Any) -> bool | None:
    """Return a collection as a condition: its truth, True for a single value, None if empty."""
    value = one(values)
    return value if isinstance(value, bool) or value is None else True


def where(ctx: Any, data: Any, criteria: Callable[[Any], Any]) -> list[Any]:
    """Return the values for which a condition holds."""
    return [each for each in _each(ctx, data) if truth(criteria(each))]


def exists(ctx: Any, data: Any, criteria: Callable[[Any], Any] | None = None) -> bool:
    """Return whether there is a value, for which a condition may have to hold."""
    return bool(where(ctx, data, criteria) if criteria else data)


def holds_for_all(ctx: Any, data: Any, criteria: Callable[[Any], Any]) -> bool:
    """Return whether a condition holds for every value."""
    return all(bool(truth(criteria(each))) for each in _each(ctx, data))


def _each(ctx: Any, data: Any) -> Any:
    for index, each in enumerate(data if isinstance(data, list) else [data]):
        ctx["$index"] = index
        yield each


def iif(
    _ctx: Any,
    data: Any,
    condition: Callable[[Any], Any],
    then: Callable[[Any], Any],
    otherwise: Callable[[Any], Any] | None = None,
) -> Any:
    """Return one of two results by a condition."""
    if truth(condition(data)):
        return then(data)
    return otherwise(data) if otherwise else []


def comparison(fits: Callable[[int], bool]) -> Callable[[Any, list[Any], list[Any]], list[bool]]:
    """Return an ordering operator."""

    def compared(_ctx: Any, left: list[Any], right: list[Any]) -> list[bool]:
        if len(left) > 1 or len(right) > 1:
            raise ExpressionError
        found = order(left[0], right[0])
        return [] if found is None else [fits(found)]

    return compared


def equality(wanted: bool) -> Callable[[Any, list[Any], list[Any]], list[bool]]:
    """Return ``=`` or ``!=``."""

    def compared(_ctx: Any, left: list[Any], right: list[Any]) -> list[bool]:
        found = same_all(left, right)
        return [] if found is None else [found is wanted]

    return compared


def equivalence(wanted: bool) -> Callable[[Any, list[Any], list[Any]], list[bool]]:
    """Return ``~`` or ``!~``."""
    return lambda _ctx, left, right: [alike_all(left, right) is wanted]


def unique(_ctx: Any, data: list[Any]) -> list[Any]:
    """Return the values without duplicates."""
    return distinct(data)


def union(_ctx: Any, left: list[Any], right: list[Any]) -> list[Any]:
    """Return the values of both, without duplicates."""
    return distinct([*left, *right])


def common(_ctx: Any, left: list[Any], right: list[Any]) -> list[Any]:
    """Return the values that both have, without duplicates."""
    return [each for each in distinct(left) if _among(each, right)]


def without(_ctx: Any, left: list[Any], right: list[Any]) -> list[Any]:
    """Return the values that the other does not have."""
    return [each for each in left if not _among(each, right)]


def within(_ctx: Any, left: list[Any], right: list[Any]) -> bool:
    """Return whether the other has all these values."""
    return all(_among(each, right) for each in left)


def membership(_ctx: Any, value: list[Any], values: list[Any]) -> Any:
    """Return whether a value is among others; nothing if there is no value."""
    if len(value) > 1:
        raise ExpressionError
    return _among(value[0], values) if value else []


def _among(value: Any, values: Sequence[Any]) -> bool:
    return any(same(value, each) for each in values)


def single(_ctx: Any, data: list[Any]) -> list[Any]:
    """Return the only value.

    Raises:
        ExpressionError: There are several.
    """
    if len(data) > 1:
        raise ExpressionError
    return data


def children(ctx: Any, data: list[Any]) -> list[Any]:
    """Return what is directly inside the values."""
    inside = navigation.create_reduce_children(ctx, True)
    return [found for each in data for found in inside([], each)]


def descendants(ctx: Any, data: list[Any]) -> list[Any]:
    """Return all that is inside the values, remembered for the other expressions of a form."""
    known = ctx.get("below", {})
    key = tuple(id(getattr(each, "data", each)) for each in data)
    if key not in known:
        inside = navigation.create_reduce_children(ctx, False)
        found, level = [], data
        while level:
            level = [below for each in level for below in inside([], each)]
            found.extend(level)
        known[key] = data, found  # what is kept alive keeps its id
    return list(known[key][1])


def to_boolean(_ctx: Any, data: list[Any]) -> Any:
    """Return a yes or no, also from 1, 0 or a word for it; nothing from anything else."""
    value = one(data)
    if isinstance(value, bool):
        return value
    written = str(value).lower() if is_number(value) or isinstance(value, str) else ""
    return True if written in _TRUE else False if written in _FALSE else []


def to_integer(ctx: Any, data: list[Any]) -> Any:
    """Return a whole number; nothing from what is none."""
    found = misc.to_integer(ctx, [one(data)] if data else [])
    return int(found) if is_number(found) else []


def to_decimal(ctx: Any, data: list[Any]) -> Any:
    """Return a number; nothing from what is none."""
    return misc.to_decimal(ctx, [one(data)] if data else [])


def to_text(_ctx: Any, data: list[Any]) -> Any:
    """Return a simple value as FHIRPath writes it; nothing from what has parts."""
    value = one(data)
    if value is None or isinstance(value, dict):
        return []
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:f}" if isinstance(value, Decimal) else text_of(value)


def converts(function: Callable[[Any, list[Any]], Any]) -> Callable[[Any, list[Any]], Any]:
    """Return the function that says whether a conversion has a result."""

    def found(ctx: Any, data: list[Any]) -> Any:
        return function(ctx, data) != [] if data else []

    return found


def has_value(_ctx: Any, data: list[Any]) -> bool:
    """Return whether there is exactly one simple value."""
    return len(data) == 1 and not isinstance(data[0], dict) and plain(data[0]) is not None


def value_itself(ctx: Any, data: list[Any]) -> list[Any]:
    """Return the one simple value, if there is exactly one."""
    return [plain(data[0])] if has_value(ctx, data) else []


def now(_ctx: Any, _data: Any) -> Any:
    """Return this moment on the office's clock."""
    return nodes.FP_DateTime(local(datetime.now(UTC)).isoformat(timespec="seconds"))


def today(_ctx: Any, _data: Any) -> Any:
    """Return today by the office's clock."""
    return nodes.FP_DateTime(local(datetime.now(UTC)).date().isoformat())


def time_of_day(_ctx: Any, _data: Any) -> Any:
    """Return the time of day on the office's clock."""
    return nodes.FP_Time(local(datetime.now(UTC)).time().isoformat(timespec="seconds"))
