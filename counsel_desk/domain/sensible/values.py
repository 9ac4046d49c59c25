"""What a single value can be: a text, a day, an instant, a number, an id, a code."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime, time
from enum import Enum, StrEnum
from zoneinfo import ZoneInfo

YEARS = range(1900, 2150)
"""A day outside these years is a typing error, or impossible."""
LONGEST_TEXT = 12_000_000
"""Characters of one text, or of a FHIR document, which may come from a file of 5 MB."""
LONGEST_LINE = 32_767
"""Characters of one line: no window lets anybody type more into one."""
MOST = 10**9
"""No count, size, score or year that the desk knows is larger."""
LARGEST_ANSWER = 10**100
"""No number in a form is larger; unlike a count, it may be negative."""
_ID = re.compile(r"[0-9a-f]{32}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_CODE = re.compile(r"[A-Za-z0-9_.-]{0,64}")
_LANGUAGE = re.compile(r"([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?")
_HALF = re.compile("[\ud800-\udfff]")


class Flaw(StrEnum):
    """Why something cannot be."""

    HALF_CHARACTER = "half_character"
    TOO_LONG = "too_long"
    FAR_AWAY = "far_away"
    NO_TIME_ZONE = "no_time_zone"
    NUMBER = "number"
    UNKNOWN = "unknown"
    CONTRADICTION = "contradiction"


def flaws_of(value: object, longest: int = LONGEST_TEXT) -> Iterator[Flaw]:
    """Yield what is wrong with a single value.

    Args:
        value: Anything but a dataclass or a collection.
        longest: How many characters a text may have.
    """
    if value is None or isinstance(value, bool | bytes | Enum):
        return
    if isinstance(value, str):
        yield from _text_flaws(value, longest)
    elif isinstance(value, datetime):
        yield from _instant_flaws(value)
    elif isinstance(value, date):
        if value.year not in YEARS:
            yield Flaw.FAR_AWAY
    elif isinstance(value, time):
        if value.tzinfo is not None:
            yield Flaw.CONTRADICTION
    elif isinstance(value, int | float):
        if not 0 <= value <= MOST:
            yield Flaw.NUMBER
    else:
        yield Flaw.UNKNOWN


def _text_flaws(text: str, longest: int) -> Iterator[Flaw]:
    if len(text) > longest:
        yield Flaw.TOO_LONG
    elif not text.isascii() and _HALF.search(text):
        yield Flaw.HALF_CHARACTER


def _instant_flaws(instant: datetime) -> Iterator[Flaw]:
    if instant.utcoffset() is None:
        yield Flaw.NO_TIME_ZONE
    if instant.year not in YEARS:
        yield Flaw.FAR_AWAY


def is_id(text: str) -> bool:
    """Return whether a text is the id of a record, a person, a link or a message."""
    return _ID.fullmatch(text) is not None


def is_id_or_empty(text: str) -> bool:
    """Return whether a text is an id, or says that there is none."""
    return not text or is_id(text)


def is_digest(text: str) -> bool:
    """Return whether a text is a SHA-256 in hexadecimal digits."""
    return _DIGEST.fullmatch(text) is not None


def is_code(text: str) -> bool:
    """Return whether a text can be a code, which may be empty."""
    return _CODE.fullmatch(text) is not None


def is_day(text: str) -> bool:
    """Return whether a text is a day, written as in ISO 8601."""
    try:
        return date.fromisoformat(text).year in YEARS
    except ValueError:
        return False


def is_language(text: str) -> bool:
    """Return whether a text can be the code of a language, which may be empty."""
    return _LANGUAGE.fullmatch(text) is not None


def is_zone(name: str) -> bool:
    """Return whether a time zone of that name is known here."""
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return False
    return True


def is_document(text: str, resource: str) -> bool:
    """Return whether a text is the JSON of one FHIR resource of that type."""
    try:
        found = json.loads(text, parse_constant=_refused)
    except (ValueError, RecursionError):
        return False
    return (
        isinstance(found, dict)
        and found.get("resourceType") == resource
        and all(map(_fits_a_document, _leaves(found)))
    )


def _refused(_constant: str) -> None:
    raise ValueError("JSON has neither infinity nor what is no number.")


def _leaves(document: object) -> Iterator[object]:
    """Yield every key and every single value of a JSON document."""
    waiting = [document]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            yield from each
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each
        else:
            yield each


def _fits_a_document(value: object) -> bool:
    if isinstance(value, str):
        return value.isascii() or not _HALF.search(value)
    if isinstance(value, int | float):
        return abs(value) < LARGEST_ANSWER
    return True
