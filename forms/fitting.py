"""Says what is wrong with one answer: its type, how it is written, its limits."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from forms.compare import Typed, comparable, equal, number
from forms.fhir import Json, as_mapping, as_text, choice_of
from forms.kinds import accepted, well_formed
from forms.matching.patterns import PatternError, matches
from forms.model import Item
from forms.signing import is_drawing

WRONG_TYPE: Final = QT_TRANSLATE_NOOP(
    "forms", "This question takes another kind of answer. Please answer it again."
)
MALFORMED: Final[dict[str, str]] = {
    "Integer": QT_TRANSLATE_NOOP("forms", "Please give a whole number."),
    "Decimal": QT_TRANSLATE_NOOP("forms", "Please give a number."),
    "Quantity": QT_TRANSLATE_NOOP("forms", "Please give an amount as a number."),
    "Date": QT_TRANSLATE_NOOP("forms", "Please give a date that the calendar has."),
    "DateTime": QT_TRANSLATE_NOOP("forms", "Please give a date and time that the calendar has."),
    "Time": QT_TRANSLATE_NOOP("forms", "Please give a time between 00:00 and 23:59."),
    "String": QT_TRANSLATE_NOOP("forms", "Please write something, or leave this out."),
    "Uri": QT_TRANSLATE_NOOP("forms", "Please give an address without spaces."),
}
NOT_OFFERED: Final = QT_TRANSLATE_NOOP("forms", "Please choose one of the answers offered.")
TOO_SMALL: Final = QT_TRANSLATE_NOOP("forms", "Please give {limit} or more.")
TOO_LARGE: Final = QT_TRANSLATE_NOOP("forms", "Please give {limit} or less.")
TOO_SHORT: Final = QT_TRANSLATE_NOOP("forms", "Please write at least {limit} characters.")
TOO_LONG: Final = QT_TRANSLATE_NOOP("forms", "Please keep this to {limit} characters or fewer.")
TOO_PRECISE: Final = QT_TRANSLATE_NOOP(
    "forms", "Please give at most {limit} digits after the decimal point."
)
NO_MATCH: Final = QT_TRANSLATE_NOOP(
    "forms", "This is not in the form that the question asks for. Please check it."
)
NOT_SIGNED: Final = QT_TRANSLATE_NOOP("forms", "Please draw the signature once more.")
UNCHECKABLE: Final = QT_TRANSLATE_NOOP(
    "forms", "This is too long to be checked. Please shorten it."
)


Finding = tuple[str, dict[str, object]]


def value_problems(item: Item, value: Json, limits: tuple[object, object]) -> Iterator[Finding]:
    """Yield what is wrong with one answer, with the parameters of the sentence.

    Args:
        item: The question.
        value: The answer.
        limits: The smallest and the largest that is taken; None for no limit.
    """
    found = choice_of(value, "value")
    if found is None or found[0] not in accepted(item):
        yield WRONG_TYPE, {}
        return
    kind, content = found
    if not well_formed(kind, content):
        yield MALFORMED.get(kind, WRONG_TYPE), {}
        return
    if item.drawn and not is_drawing(content):
        yield NOT_SIGNED, {}
    yield from _offered(item, found)
    yield from _range(found, limits)
    yield from _written(item, kind, content)


def _offered(item: Item, answer: Typed) -> Iterator[Finding]:
    if item.type not in {"choice", "open-choice"} or not item.options:
        return
    if item.type == "open-choice" and answer[0] == "String":
        return
    offered = (choice_of(option.value, "value") for option in item.options)
    if not any(equal(option, answer) for option in offered if option):
        yield NOT_OFFERED, {}


def _range(answer: Typed, limits: tuple[object, object]) -> Iterator[Finding]:
    for limit, text, wrong in zip(limits, (TOO_SMALL, TOO_LARGE), (1, -1), strict=True):
        pair = _against(answer, limit)
        if pair and _sign(pair) == wrong:
            amount = as_mapping(limit)
            shown = f"{amount.get('value')} {as_text(amount.get('unit'))}".strip()
            yield text, {"limit": shown if amount else limit}


def _sign(pair: tuple[object, object]) -> int:
    """Return 1 if the limit is above the answer, -1 if it is below, 0 if they are equal."""
    answer, limit = pair
    if answer == limit:
        return 0
    return 1 if answer < limit else -1  # type: ignore[operator]


def _against(answer: Typed, limit: object) -> tuple[object, object] | None:
    """Return answer and limit in comparable form; limits are plain JSON numbers or texts."""
    kind = answer[0]
    if kind == "Quantity" and not isinstance(limit, Mapping):
        limit = {"value": limit}
    return comparable(answer, (kind, limit)) if limit is not None else None


def _written(item: Item, kind: str, content: object) -> Iterator[Finding]:
    """Yield problems with the way a value is written: length, pattern, digits."""
    if kind in {"String", "Uri"} and isinstance(content, str):
        if item.min_length is not None and len(content.strip()) < item.min_length:
            yield TOO_SHORT, {"limit": item.min_length}
        if item.max_length is not None and len(content) > item.max_length:
            yield TOO_LONG, {"limit": item.max_length}
        yield from _pattern(item.regex, content)
    elif kind in {"Integer", "Decimal", "Date", "DateTime", "Time"}:
        yield from _pattern(item.regex, str(content))
    exact = number(as_mapping(content).get("value", content))
    most = item.max_decimal_places
    if exact is not None and most is not None and _digits(exact) > most:
        yield TOO_PRECISE, {"limit": most}


def _digits(exact: Decimal) -> int:
    """Return the digits after the point, not counting zeros at the end."""
    exponent = exact.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _pattern(pattern: str, text: str) -> Iterator[Finding]:
    if not pattern:
        return
    try:
        fits = matches(pattern, text)
    except PatternError:  # named when the form is checked; not the fault of who answers
        return
    if fits is None:
        yield UNCHECKABLE, {}
    elif not fits:
        yield NO_MATCH, {}
