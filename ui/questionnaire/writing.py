"""Converts typed answers to FHIR values, and back.

What cannot be parsed is passed on as typed, so that the form can say what is wrong with it and
nothing typed is lost.
"""

import re
import unicodedata
from typing import Final

from forms.fhir import UNIT, Json, as_mapping, as_text, choice_of, extension_value
from forms.kinds import VALUE_TYPES
from forms.model import Item

_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,15}(\.[0-9]{1,10})?")
_WHOLE: Final = re.compile(r"[+-]?[0-9]{1,15}")
_TIME: Final = re.compile(r"([0-9]{1,2}):([0-9]{2})(:[0-9]{2})?")


def plain_digits(text: str) -> str:
    """Return a text with the digits of any script as 0 to 9."""
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text
    )


def to_values(item: Item, text: str) -> list[Json]:
    """Return the typed text as a value of the question's type; no value for an empty text."""
    written = text.strip()
    if not written:
        return []
    kind = VALUE_TYPES[item.type][-1]
    return [{f"value{kind}": _content(item, written)}]


def to_text(value: Json) -> str:
    """Return the text to show for a value."""
    kind, content = choice_of(value, "value") or ("", "")
    if kind == "Quantity":
        content = as_mapping(content).get("value", "")
    text = str(content)
    return text[:5] if kind == "Time" and text.endswith(":00") and len(text) == 8 else text


def time_content(text: str) -> str:
    """Return a time with its seconds, such as ``09:30:00`` for ``9:30``."""
    match = _TIME.fullmatch(plain_digits(text))
    return f"{match[1]:0>2}:{match[2]}{match[3] or ':00'}" if match else text


def _number(text: str) -> int | float | str:
    digits = plain_digits(text)
    if _WHOLE.fullmatch(digits):
        return int(digits)
    return float(digits) if _NUMBER.fullmatch(digits) else text


def _integer(text: str) -> int | str:
    digits = plain_digits(text)
    return int(digits) if _WHOLE.fullmatch(digits) else text


def _quantity(item: Item, text: str) -> Json:
    coding = as_mapping(extension_value(item.document, UNIT))
    known = {name: as_text(coding.get(name)) for name in ("system", "code")}
    given = {"value": _number(text), "unit": item.unit, **known}
    return {name: content for name, content in given.items() if content != ""}


def _content(item: Item, text: str) -> object:
    if item.type == "integer":
        return _integer(text)
    if item.type == "decimal":
        return _number(text)
    if item.type == "quantity":
        return _quantity(item, text)
    return time_content(text) if item.type == "time" else text
