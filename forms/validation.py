"""Checks answers against what the form asks for. Disabled and hidden items ask for nothing."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from forms.compare import Typed, comparable, equal, number
from forms.fhir import Json, as_mapping, choice_of
from forms.kinds import accepted, well_formed
from forms.model import Item, Questionnaire
from forms.patterns import PatternError, matches
from forms.places import Answers, Place, Spot, spots
from forms.problems import FormProblem

REQUIRED: Final = QT_TRANSLATE_NOOP("forms", "Please answer this question.")
TOO_FEW: Final = QT_TRANSLATE_NOOP("forms", "Please give at least {count} answers here.")
TOO_MANY: Final = QT_TRANSLATE_NOOP("forms", "Please give at most {count} answers here.")
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
TOO_LONG: Final = QT_TRANSLATE_NOOP("forms", "Please keep this to {limit} characters or fewer.")
TOO_PRECISE: Final = QT_TRANSLATE_NOOP(
    "forms", "Please give at most {limit} digits after the decimal point."
)
NO_MATCH: Final = QT_TRANSLATE_NOOP(
    "forms", "This is not in the form that the question asks for. Please check it."
)
UNCHECKABLE: Final = QT_TRANSLATE_NOOP(
    "forms", "This is too long to be checked. Please shorten it."
)


def problems(
    questionnaire: Questionnaire, answers: Answers, enabled: frozenset[Place]
) -> Iterator[FormProblem]:
    """Yield what is wrong with the answers at enabled places, in document order.

    Args:
        questionnaire: The form.
        answers: The answers, calculated ones included.
        enabled: The places that are asked.
    """
    for spot in spots(questionnaire, answers):
        if spot.place not in enabled:
            continue
        values = answers.at(spot.place)
        yield from _amount(spot, values, answers, enabled)
        for value in values:
            text, parameters = next(_value_problems(spot.item, value), ("", {}))
            if text:
                yield FormProblem(spot.item.link_id, text, parameters, spot.path)


def _amount(
    spot: Spot, values: tuple[Json, ...], answers: Answers, enabled: frozenset[Place]
) -> Iterator[FormProblem]:
    """Yield a problem if there are too few or too many answers or repetitions."""
    item, path = spot.item, spot.path
    if item.type == "display" or (item.repeating_group and path[-1] > 0):
        return
    outside = path[:-1] if item.repeating_group else path
    least, most = _bounds(item)
    if not least and most is None:
        return
    count = _filled(spot, values, answers, enabled)
    if count < least and not item.hidden:
        text = REQUIRED if least == 1 else TOO_FEW
        yield FormProblem(item.link_id, text, {} if least == 1 else {"count": least}, outside)
    if most is not None and count > most:
        yield FormProblem(item.link_id, TOO_MANY, {"count": most}, outside)


def _bounds(item: Item) -> tuple[int, int | None]:
    """Return the least and the most answers or repetitions that an item takes."""
    least = max(item.min_occurs or 0, 1 if item.required else 0)
    if item.type == "group" and not item.repeats:
        return least, None
    return least, item.max_occurs if item.repeats else 1


def _filled(
    spot: Spot, values: tuple[Json, ...], answers: Answers, enabled: frozenset[Place]
) -> int:
    """Return how many answers a question has, or how many repetitions of a group hold one."""
    item, path = spot.item, spot.path
    if item.type != "group":
        return len(values)
    outside = path[:-1] if item.repeating_group else path
    inside = {descendant.link_id for descendant in _descendants(item)}
    answered = {
        place[1][: len(path)]
        for place, given in answers.values.items()
        if given and place[0] in inside and place[1][: len(outside)] == outside
        if place in enabled
    }
    return len(answered)


def _descendants(item: Item) -> Iterator[Item]:
    for child in item.items:
        yield child
        yield from _descendants(child)


Finding = tuple[str, dict[str, object]]


def _value_problems(item: Item, value: Json) -> Iterator[Finding]:
    found = choice_of(value, "value")
    if found is None or found[0] not in accepted(item):
        yield WRONG_TYPE, {}
        return
    kind, content = found
    if not well_formed(kind, content):
        yield MALFORMED.get(kind, WRONG_TYPE), {}
        return
    yield from _offered(item, found)
    yield from _range(item, found)
    yield from _written(item, kind, content)


def _offered(item: Item, answer: Typed) -> Iterator[Finding]:
    if item.type not in {"choice", "open-choice"} or not item.options:
        return
    if item.type == "open-choice" and answer[0] == "String":
        return
    offered = (choice_of(option.value, "value") for option in item.options)
    if not any(equal(option, answer) for option in offered if option):
        yield NOT_OFFERED, {}


def _range(item: Item, answer: Typed) -> Iterator[Finding]:
    for limit, text, wrong in (
        (item.min_value, TOO_SMALL, 1),
        (item.max_value, TOO_LARGE, -1),
    ):
        pair = _against(answer, limit)
        if pair and _sign(pair) == wrong:
            yield text, {"limit": limit}


def _sign(pair: tuple[object, object]) -> int:
    """Return 1 if the limit is above the answer, -1 if it is below, 0 if they are equal."""
    answer, limit = pair
    if answer == limit:
        return 0
    return 1 if answer < limit else -1  # type: ignore[operator]


def _against(answer: Typed, limit: object) -> tuple[object, object] | None:
    """Return answer and limit in comparable form; limits are plain JSON numbers or texts."""
    kind, content = answer
    if kind == "Quantity":
        amount = number(as_mapping(content).get("value"))
        bound = number(as_mapping(limit).get("value", limit))
        return None if amount is None or bound is None else (amount, bound)
    return comparable(answer, (kind, limit)) if limit is not None else None


def _written(item: Item, kind: str, content: object) -> Iterator[Finding]:
    """Yield problems with the way a value is written: length, pattern, digits."""
    if kind in {"String", "Uri"} and isinstance(content, str):
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
