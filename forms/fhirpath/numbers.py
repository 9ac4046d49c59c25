"""Arithmetic of FHIRPath, exact and without numbers that grow past all use."""

from collections.abc import Callable
from decimal import ROUND_FLOOR, Decimal
from typing import Any, Final

from fhirpathpy.engine.invocations import math

from forms.fhirpath.functions import ExpressionError, one
from forms.fhirpath.values import is_number, order, plain

MAX_POWER: Final = 1_000
MAX_DIGITS: Final = 1_000
"""Longer numbers are not computed with: a short expression can make one of any length."""


def _number(value: Any) -> Decimal:
    found = plain(value)
    if not is_number(found) or len(str(found)) > MAX_DIGITS:
        raise ExpressionError
    return Decimal(found)


def _whole(value: Decimal) -> Any:
    return int(value) if value == value.to_integral_value() else value


def total(_ctx: Any, data: list[Any]) -> Any:
    """Return the sum of numbers; 0 if there are none."""
    return _whole(sum((_number(each) for each in data), Decimal(0)))


def mean(ctx: Any, data: list[Any]) -> Any:
    """Return the mean of numbers, if there are any."""
    return Decimal(total(ctx, data)) / len(data) if data else []


def extreme(sign: int) -> Callable[[Any, list[Any]], Any]:
    """Return the function for the largest value (1) or the smallest (-1)."""

    def found(_ctx: Any, data: list[Any]) -> Any:
        best = data[:1]
        for each in data[1:]:
            best = [each] if order(each, best[0]) == sign else best
        return best

    return found


def plus(ctx: Any, left: list[Any], right: list[Any]) -> Any:
    """Add numbers, texts, or an amount of time to a date."""
    pair = one(left), one(right)
    if is_number(pair[0]) and is_number(pair[1]):
        return _whole(_number(pair[0]) + _number(pair[1]))
    return math.plus(ctx, [pair[0]], [pair[1]])


def minus(ctx: Any, left: list[Any], right: list[Any]) -> Any:
    """Subtract numbers, or an amount of time from a date."""
    pair = one(left), one(right)
    if is_number(pair[0]) and is_number(pair[1]):
        return _whole(_number(pair[0]) - _number(pair[1]))
    return math.minus(ctx, [pair[0]], [pair[1]])


def times(_ctx: Any, left: Any, right: Any) -> Any:
    """Multiply."""
    return _whole(_number(left) * _number(right))


def over(_ctx: Any, left: Any, right: Any) -> Any:
    """Divide; nothing by zero."""
    return _whole(_number(left) / _number(right)) if _number(right) else []


def whole_over(_ctx: Any, left: Any, right: Any) -> Any:
    """Divide, without what is left over; nothing by zero."""
    return int(_number(left) // _number(right)) if _number(right) else []


def rest(_ctx: Any, left: Any, right: Any) -> Any:
    """Return what is left over by a division; nothing by zero."""
    return _whole(_number(left) % _number(right)) if _number(right) else []


def rounded(_ctx: Any, data: list[Any], places: Any = 0) -> Any:
    """Round half up, to a whole number or to some places."""
    if not data:
        return []
    step = Decimal(1).scaleb(-int(_number(places)))
    exact = _number(one(data))
    return _whole((exact / step + Decimal("0.5")).to_integral_value(ROUND_FLOOR) * step)


def power(_ctx: Any, data: list[Any], exponent: Any) -> Any:
    """Raise a number to a power; nothing where that has no real result."""
    if not data:
        return []
    base, by = _number(one(data)), _number(exponent)
    if abs(by) > MAX_POWER:
        raise ExpressionError
    if base < 0 and by != by.to_integral_value():
        return []
    return _whole(base**by)


def negated(value: Any) -> Any:
    """Return a number with the other sign."""
    return _whole(-_number(value))


def skipped(_ctx: Any, data: list[Any], count: Any) -> list[Any]:
    """Return all but the first few."""
    return data[max(0, int(_number(count))) :]


def taken(_ctx: Any, data: list[Any], count: Any) -> list[Any]:
    """Return the first few."""
    return data[: max(0, int(_number(count)))]
