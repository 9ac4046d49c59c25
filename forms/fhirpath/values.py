"""Values as FHIRPath compares them: dates by moment, amounts by unit, numbers by size."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, cast
from zoneinfo import ZoneInfo

from fhirpathpy.engine import nodes

from counsel_desk.domain.office_time import ZONE
from forms.compare import converted

_DATES: Final = frozenset({"date", "dateTime", "instant"})
_TO_SECONDS: Final = 19
"""Letters of a date with its time, to the second."""


class NotComparableError(Exception):
    """Two values have no order, or are not of one kind."""


def plain(value: Any) -> Any:
    """Return a node's content: an exact number, a date, an amount, or the JSON value itself."""
    path = getattr(value, "path", None)
    data = value.data if isinstance(value, nodes.ResourceNode) else value
    if isinstance(data, float):
        return Decimal(str(data))
    if isinstance(data, str) and path in _DATES:
        return cast(Any, nodes).FP_DateTime(data) or data
    if isinstance(data, str) and path == "time":
        return cast(Any, nodes).FP_Time(data) or data
    if isinstance(data, Mapping) and path in {"Quantity", "Age", "Duration"}:
        return _amount(data)
    return data


def _amount(data: Mapping[str, Any]) -> Any:
    amount = plain(data.get("value"))
    if not is_number(amount):
        return data
    unit = data.get("code") or data.get("unit") or "1"
    return nodes.FP_Quantity(amount, nodes.FP_Quantity.timeUnitsToUCUM.get(unit, f"'{unit}'"))


def text_of(value: Any) -> str:
    """Return a date or time as it was written; the evaluator would fill in a missing day."""
    return getattr(value, "asStr", None) or str(value)


def is_number(value: Any) -> bool:
    """Return whether a value is a number; yes and no are not."""
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def order(left: Any, right: Any) -> int | None:
    """Return -1, 0 or 1 as `left` is below, equal to or above `right`, or None if it is open.

    It is open where one date is less precise than the other and they agree as far as both go.

    Raises:
        NotComparableError: They have no order.
    """
    one, other = _alike(plain(left), plain(right))
    if isinstance(one, nodes.FP_TimeBase):
        return _order_of_times(text_of(one), text_of(other))
    if isinstance(one, nodes.FP_Quantity):
        pair = _amounts(one, other)
        if pair is None:
            raise NotComparableError
        one, other = pair
    return int(one > other) - int(one < other)


def _alike(one: Any, other: Any) -> tuple[Any, Any]:
    """Return two values as values of one kind; a text beside a date is read as a date."""
    for kind in (nodes.FP_DateTime, nodes.FP_Time):
        if isinstance(one, kind) and isinstance(other, str):
            other = kind(other)
        if isinstance(other, kind) and isinstance(one, str):
            one = kind(one)
    if is_number(one) and is_number(other):
        return one, other
    if isinstance(one, nodes.FP_Quantity) and is_number(other):
        other = nodes.FP_Quantity(other, "'1'")
    if isinstance(other, nodes.FP_Quantity) and is_number(one):
        one = nodes.FP_Quantity(one, "'1'")
    if type(one) is not type(other) or not isinstance(one, str | nodes.FP_Type):
        raise NotComparableError
    return one, other


def _amounts(one: Any, other: Any) -> tuple[Decimal, Decimal] | None:
    """Return two amounts in one unit, or None if that cannot be done."""
    units = [nodes.FP_Quantity.timeUnitsToUCUM.get(each.unit, each.unit) for each in (one, other)]
    if units[0] == units[1]:
        return Decimal(one.value), Decimal(other.value)
    changed = converted(Decimal(other.value), units[1].strip("'"), units[0].strip("'"))
    return None if changed is None else (Decimal(one.value), changed)


def _order_of_times(one: str, other: str) -> int | None:
    left, right = _moment(one), _moment(other)
    if left and right:
        return (left > right) - (left < right)
    texts = [text.split("+")[0].rstrip("Z") for text in (one, other)]
    shorter = min(len(text) for text in texts)
    cut = [text[:shorter] for text in texts]
    if cut[0] != cut[1]:
        return 1 if cut[0] > cut[1] else -1
    return 0 if len(texts[0]) == len(texts[1]) else None


def _moment(text: str) -> datetime | None:
    """Return a date with a full time as an instant; without a zone it is on the office's clock."""
    if "T" not in text or len(text) < _TO_SECONDS:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(ZONE))


def same(left: Any, right: Any) -> bool | None:
    """Return whether two values are equal; None where one date is less precise."""
    one, other = plain(left), plain(right)
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(
            same_all(_list(one[key]), _list(other[key])) for key in one
        )
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    try:
        ordered = order(left, right)
    except NotComparableError:
        return False
    return None if ordered is None else ordered == 0


def same_all(left: Sequence[Any], right: Sequence[Any]) -> bool | None:
    """Return whether two collections are equal, in order; None if that is open."""
    if len(left) != len(right):
        return False
    found = [same(one, other) for one, other in zip(left, right, strict=True)]
    if False in found:
        return False
    return None if None in found else True


def alike(left: Any, right: Any) -> bool:
    """Return whether two values are equivalent: letters' case and precision do not count."""
    one, other = plain(left), plain(right)
    if isinstance(one, str) and isinstance(other, str):
        return " ".join(one.lower().split()) == " ".join(other.lower().split())
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        names = ("system", "code") if "code" in one and "code" in other else {*one, *other}
        return all(alike_all(_list(one.get(name)), _list(other.get(name))) for name in names)
    if is_number(one) and is_number(other):
        places = min(_places(one), _places(other))
        return bool(round(Decimal(one), places) == round(Decimal(other), places))
    return same(left, right) is True


def alike_all(left: Sequence[Any], right: Sequence[Any]) -> bool:
    """Return whether two collections are equivalent, in any order."""
    waiting = list(right)
    for one in left:
        found = next((n for n, other in enumerate(waiting) if alike(one, other)), None)
        if found is None:
            return False
        del waiting[found]
    return not waiting


def distinct(values: Sequence[Any]) -> list[Any]:
    """Return the values without those that equal an earlier one, as the nodes that they were."""
    kept: list[Any] = []
    for value in values:
        if not any(same(value, each) for each in kept):
            kept.append(value)
    return kept


def _places(value: Any) -> int:
    exponent = Decimal(value).normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
