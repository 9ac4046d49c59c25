"""Knows which values each type of question takes, and whether a value is well formed."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Final

from forms.compare import number
from forms.fhir import as_mapping, choice_of
from forms.model import Item

VALUE_TYPES: Final[Mapping[str, tuple[str, ...]]] = {
    "boolean": ("Boolean",),
    "decimal": ("Decimal",),
    "integer": ("Integer",),
    "date": ("Date",),
    "dateTime": ("DateTime",),
    "time": ("Time",),
    "string": ("String",),
    "text": ("String",),
    "url": ("Uri",),
    "choice": ("Coding",),
    "open-choice": ("Coding", "String"),
    "attachment": ("Attachment",),
    "reference": ("Reference",),
    "quantity": ("Quantity",),
}
"""http://hl7.org/fhir/R4/valueset-item-type.html: the value[x] of each type of question."""

_DATE: Final = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_MOMENT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})"
)
_TIME: Final = re.compile(r"[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?")
_URI: Final = re.compile(r"\S+")


def accepted(item: Item) -> tuple[str, ...]:
    """Return the types of value an item takes: those of its options, or of its own type."""
    usual = VALUE_TYPES.get(item.type, ())
    if item.offers_by_expression:
        return (*usual, "Coding", "String", "Integer")
    if item.type not in {"choice", "open-choice"} or not item.options:
        return usual
    offered = [found[0] for option in item.options if (found := choice_of(option.value, "value"))]
    return tuple(dict.fromkeys([*offered, *(kind for kind in usual if kind == "String")]))


def well_formed(kind: str, content: object) -> bool:
    """Return whether the content of a value is what its FHIR type allows."""
    return _CHECKS[kind](content) if kind in _CHECKS else False


def _text(check: Callable[[str], bool]) -> Callable[[object], bool]:
    return lambda content: isinstance(content, str) and check(content)


def _is_integer(content: object) -> bool:
    return (
        isinstance(content, int)
        and not isinstance(content, bool)
        and -(2**31) <= content <= 2**31 - 1
    )


def _is_date(text: str) -> bool:
    """Accept a year, a year and month, or a full date that the calendar has."""
    if not _DATE.fullmatch(text):
        return False
    return _parses(date.fromisoformat, text + "-01-01"[len(text) - 4 :])


def _is_moment(text: str) -> bool:
    if "T" not in text:
        return _is_date(text)
    if not _MOMENT.fullmatch(text):
        return False
    return _parses(datetime.fromisoformat, text[:19])


def _parses(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True


def _is_time(text: str) -> bool:
    return bool(_TIME.fullmatch(text)) and _parses(time.fromisoformat, text[:8])


def _is_coding(content: object) -> bool:
    coding = as_mapping(content)
    return any(isinstance(coding.get(name), str) and coding[name] for name in ("code", "display"))


def _is_quantity(content: object) -> bool:
    return number(as_mapping(content).get("value")) is not None


_CHECKS: Final[Mapping[str, Callable[[object], bool]]] = {
    "Boolean": lambda content: isinstance(content, bool),
    "Decimal": lambda content: number(content) is not None,
    "Integer": _is_integer,
    "Date": _text(_is_date),
    "DateTime": _text(_is_moment),
    "Time": _text(_is_time),
    "String": _text(lambda text: bool(text.strip())),
    "Uri": _text(lambda text: bool(_URI.fullmatch(text))),
    "Coding": _is_coding,
    "Quantity": _is_quantity,
    "Attachment": lambda content: bool(as_mapping(content)),
    "Reference": lambda content: bool(as_mapping(content)),
}
