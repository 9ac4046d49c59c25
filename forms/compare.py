"""Compares FHIR values: numbers by size, dates at the precision both have, codings by code."""

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Final

from forms.fhir import as_mapping, as_text

Typed = tuple[str, object]
"""A FHIR type and its content, such as ``("Integer", 3)``."""

_NUMBERS: Final = frozenset({"Integer", "Decimal"})
_DATES: Final = frozenset({"Date", "DateTime"})
_FACTORS: Final = {
    **{unit: ("mass", Decimal(of)) for unit, of in (
        ("kg", "1000"), ("g", "1"), ("mg", "0.001"), ("[lb_av]", "453.59237"),
        ("[oz_av]", "28.349523125"))},
    **{unit: ("length", Decimal(of)) for unit, of in (
        ("m", "1"), ("cm", "0.01"), ("mm", "0.001"), ("km", "1000"), ("[in_i]", "0.0254"),
        ("[ft_i]", "0.3048"))},
    **{unit: ("time", Decimal(of)) for unit, of in (
        ("s", "1"), ("min", "60"), ("h", "3600"), ("d", "86400"), ("wk", "604800"))},
    **{unit: ("months", Decimal(of)) for unit, of in (("mo", "1"), ("a", "12"))},
    **{unit: ("volume", Decimal(of)) for unit, of in (("L", "1"), ("dL", "0.1"), ("mL", "0.001"))},
}  # fmt: skip
"""UCUM units that are converted: what they measure, and how many of its smallest they are."""


def number(value: object) -> Decimal | None:
    """Return a JSON number as an exact decimal of what was written, else None."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    try:
        exact = Decimal(str(value))
    except (InvalidOperation, ValueError):
        return None
    return exact if exact.is_finite() else None


def equal(left: Typed, right: Typed) -> bool:
    """Return whether two values are the same answer.

    Codings are the same if their codes are, and their systems if both give one.
    """
    if left[0] == right[0] == "Coding":
        return _same_coding(as_mapping(left[1]), as_mapping(right[1]))
    if left[0] == "Boolean" or right[0] == "Boolean":
        return left[1] is right[1]
    pair = comparable(left, right)
    if pair is not None:
        return bool(pair[0] == pair[1])
    if left[0] == "Quantity" or right[0] == "Quantity":
        return False
    return type(left[1]) is type(right[1]) and left[1] == right[1]


def _same_coding(left: Mapping[str, object], right: Mapping[str, object]) -> bool:
    if left.get("code") is None and right.get("code") is None:
        return left.get("display") == right.get("display")
    systems = (left.get("system"), right.get("system"))
    same_system = None in systems or systems[0] == systems[1]
    return left.get("code") == right.get("code") and same_system


def comparable(left: Typed, right: Typed) -> tuple[object, object] | None:
    """Return the two values in a form that can be ordered, or None if they cannot be."""
    kinds = {left[0], right[0]}
    pair: tuple[object | None, object | None] = (None, None)
    if kinds <= _NUMBERS:
        pair = number(left[1]), number(right[1])
    elif kinds == {"Quantity"}:
        pair = _quantities(as_mapping(left[1]), as_mapping(right[1]))
    elif kinds <= _DATES:
        pair = _dates(as_text(left[1]), as_text(right[1]))
    elif kinds == {"Time"}:
        pair = as_text(left[1]), as_text(right[1])
    return None if pair[0] is None or pair[1] is None else pair


def _quantities(
    left: Mapping[str, object], right: Mapping[str, object]
) -> tuple[object | None, object | None]:
    """Return the amounts in one unit, unless theirs cannot be converted."""
    units = [as_text(unit.get("code") or unit.get("unit")) for unit in (left, right)]
    amounts = number(left.get("value")), number(right.get("value"))
    if all(units) and units[0] != units[1] and amounts[1] is not None:
        return amounts[0], converted(amounts[1], units[1], units[0])
    return amounts


def converted(amount: Decimal, unit: str, wanted: str) -> Decimal | None:
    """Return an amount in another UCUM unit, or None where that is not known."""
    measure, factor = _FACTORS.get(unit, ("", Decimal(0)))
    other, divisor = _FACTORS.get(wanted, ("", Decimal(1)))
    return amount * factor / divisor if measure and measure == other else None


def _dates(left: str, right: str) -> tuple[object | None, object | None]:
    moments = _moment(left), _moment(right)
    if moments[0] and moments[1]:
        return moments
    shorter = min(len(left.split("T", maxsplit=1)[0]), len(right.split("T", maxsplit=1)[0]))
    return (left[:shorter], right[:shorter]) if shorter >= 4 else (None, None)


def _moment(text: str) -> datetime | None:
    """Return a full date and time as an instant, taking one without a zone as UTC."""
    if "T" not in text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
