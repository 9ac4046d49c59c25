"""Converts typed answers to FHIR values, and back.

What cannot be parsed is passed on as typed, so that the form can say what is wrong with it and
nothing typed is lost.
"""

import re
from datetime import datetime
from typing import Final

from counsel_desk.domain.office_time import local
from counsel_desk.domain.plain_text import plain_digits
from forms.fhir import Json, as_mapping, as_text, choice_of
from forms.kinds import VALUE_TYPES, well_formed
from forms.model import Item
from forms.units import unit_words

_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,15}(\.[0-9]{1,10})?")
_WHOLE: Final = re.compile(r"[+-]?[0-9]{1,15}")
_TIME: Final = re.compile(
    r"([0-9]{1,2})(?:[:.]([0-9]{2})(:[0-9]{2})?)?(?:\s*([ap])\.?\s?m\.?)?", re.IGNORECASE
)
_HALF_A_DAY: Final = 12
_PARTED: Final = re.compile(r"\s*[./\-\u2010-\u2015]\s*|\s+")
_DAYS: Final = (
    (re.compile(r"([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})"), (3, 2, 1)),
    (re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"), (1, 2, 3)),
    (re.compile(r"([0-9]{1,2})-([0-9]{4})"), (2, 1)),
    (re.compile(r"([0-9]{4})-([0-9]{1,2})"), (1, 2)),
)
"""How a day or a month is written, and which parts are its year, month and day."""


def to_values(item: Item, text: str, unit: Json | None = None) -> list[Json]:
    """Return the typed text as a value of the question's type; no value for an empty text.

    Args:
        item: The question.
        text: What was typed.
        unit: The coding of an amount's unit, if it has one.
    """
    written = text.strip()
    if not written:
        return []
    kind = VALUE_TYPES[item.type][-1]
    content = _quantity(written, unit) if item.type == "quantity" else _content(item, written)
    return [{f"value{kind}": content}]


def to_text(value: Json) -> str:
    """Return the text to show for a value."""
    kind, content = choice_of(value, "value") or ("", "")
    if kind == "Quantity":
        content = as_mapping(content).get("value", "")
    text = str(content)
    return text[:5] if kind == "Time" and text.endswith(":00") and len(text) == 8 else text


def time_content(text: str) -> str:
    """Return a time with its seconds, such as ``09:30:00`` for ``9:30`` or ``9.30 am``."""
    match = _TIME.fullmatch(plain_digits(text).strip())
    if match is None:
        return text
    hour = int(match[1])
    if match[4]:
        if not 1 <= hour <= _HALF_A_DAY:
            return text
        hour = hour % _HALF_A_DAY + (_HALF_A_DAY if match[4] in "pP" else 0)
    elif match[2] is None:
        return text
    return f"{hour:02}:{match[2] or '00'}{match[3] or ':00'}"


def day_content(text: str) -> str:
    """Return a day, month or year as FHIR writes it, from how people do; else what was typed."""
    written = _PARTED.sub("-", plain_digits(text).strip())
    for pattern, order in _DAYS:
        match = pattern.fullmatch(written)
        day = "-".join(f"{match[part]:0>2}" for part in order) if match else ""
        if well_formed("Date", day):
            return day
    return written if well_formed("Date", written) else text.strip()


def day_text(content: str) -> str:
    """Return a day, month or year of FHIR as people write it: day-month-year."""
    return "-".join(reversed(content.split("-"))) if well_formed("Date", content) else content


def on_the_clock(moment: str) -> tuple[str, str]:
    """Return the day and the time of a FHIR dateTime on the office's clock; either may be empty."""
    day, _, clock = moment.partition("T")
    try:
        read = datetime.fromisoformat(moment) if clock else None
        if read is not None and read.tzinfo is not None:
            here = local(read)
            return here.date().isoformat(), f"{here:%H:%M}"
    except (ValueError, OverflowError):
        pass
    return day, clock[:5]


def _number(text: str) -> int | float | str:
    digits = plain_digits(text)
    if _WHOLE.fullmatch(digits):
        return int(digits)
    return float(digits) if _NUMBER.fullmatch(digits) else text


def _integer(text: str) -> int | str:
    digits = plain_digits(text)
    return int(digits) if _WHOLE.fullmatch(digits) else text


def _quantity(text: str, unit: Json | None) -> Json:
    known = {name: as_text((unit or {}).get(name)) for name in ("system", "code")}
    given = {"value": _number(text), "unit": unit_words(unit), **known}
    return {name: content for name, content in given.items() if content != ""}


def _content(item: Item, text: str) -> object:
    if item.type == "integer":
        return _integer(text)
    if item.type == "decimal":
        return _number(text)
    return time_content(text) if item.type == "time" else text
