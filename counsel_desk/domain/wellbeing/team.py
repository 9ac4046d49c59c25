"""Team figures: sums over a group in which nobody's own figures can be seen, by nobody at all.

Each two members share a key, and from it a mask for each sum. A member posts their figures plus the
masks that they share with members after them, minus those that they share with members before them,
modulo 2^64. Each posted number is then random to everybody else, whoever gave a check-in and
whoever did not; in the sum over all members the masks cancel. Kursawe, Danezis and Kohlweiss,
"Privacy-Friendly Aggregation for the Smart-Grid" (PETS 2011), section 3; Bonawitz and others,
"Practical Secure Aggregation for Privacy-Preserving Machine Learning" (CCS 2017), section 4.

First the members add up how many of them gave something, and only where those are enough, what
they gave. So a sum over fewer exists nowhere.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import mean
from struct import Struct

WEEKS = 8
"""How many ISO weeks make a period."""
SMALLEST = 5
"""How many people a group has at least, and how many of them gave something that is shown."""
PAUSE = 1
"""How many periods nothing is added up after the group has changed by fewer than `SMALLEST`."""
LATE = 3
"""For how many periods that are over something may still be posted."""
_MONDAY = date(2024, 1, 1)
"""Where the counting of weeks begins."""
_MODULUS = 1 << 64
_NUMBER = Struct(">Q")


class Form(StrEnum):
    """What somebody fills in about themselves."""

    CHECK_IN = "check_in"
    CLIMATE = "climate"


SCORES: Mapping[Form, tuple[str, ...]] = {
    Form.CHECK_IN: ("stress_total", "resilience_total"),
    Form.CLIMATE: (
        "trust_total",
        "rivalry_total",
        "hierarchy_total",
        "partnership_total",
        "empathy_total",
        "load_total",
        "say_total",
    ),
}
"""The names of each form's scores."""
HIGHEST: Mapping[Form, int] = {Form.CHECK_IN: 16, Form.CLIMATE: 8}
"""The highest value of each score of a form; the lowest is 0."""


class Step(StrEnum):
    """What the members add up."""

    COUNTS = "counts"
    SUMS = "sums"


Given = Mapping[Form, Sequence[int]]
"""What somebody gave in a period: the scores of each form that they filled in wholly."""


@dataclass(frozen=True)
class Figures:
    """What may be shown of a form in a period.

    Attributes:
        form: The form.
        means: The mean of each score by its name, in whole points.
    """

    form: Form
    means: Mapping[str, int]


def week_of(day: date) -> int:
    """Return the number of the ISO week of a day, counted from the first week of 2024."""
    return (day - _MONDAY).days // 7


def period_of(day: date) -> int:
    """Return the number of the period of a day."""
    return week_of(day) // WEEKS


def weeks_of(period: int) -> range:
    """Return the numbers of the weeks of a period."""
    return range(period * WEEKS, (period + 1) * WEEKS)


def days_of(period: int) -> tuple[date, date]:
    """Return the first and the last day of a period."""
    first = _MONDAY + timedelta(weeks=period * WEEKS)
    return first, first + timedelta(weeks=WEEKS, days=-1)


def given(
    taken: Mapping[Form, Iterable[tuple[date, Mapping[str, float]]]], weeks: Iterable[int]
) -> Given:
    """Return what somebody gave in some weeks; several of one form count once, by their means.

    Args:
        taken: The days and scores of what they filled in, by form.
        weeks: The numbers of the weeks.
    """
    counted = set(weeks)
    found: dict[Form, tuple[int, ...]] = {}
    for form, names in SCORES.items():
        rows = [
            [scores[name] for name in names]
            for day, scores in taken.get(form, ())
            if week_of(day) in counted and scores.keys() >= set(names)
        ]
        if rows:
            found[form] = tuple(round(mean(column)) for column in zip(*rows, strict=True))
    return found


def vector(step: Step, one: Given, enough: Iterable[Form] = ()) -> tuple[int, ...]:
    """Return what a member adds to the sum of a step: a 1 for themselves, then what they gave.

    Args:
        step: The step.
        one: What they gave.
        enough: The forms that enough people gave, of which alone the scores are added up.
    """
    if step is Step.COUNTS:
        return (1, *(int(form in one) for form in Form))
    chosen = set(enough)
    scores = [
        value
        for form, names in SCORES.items()
        if form in chosen
        for value in one.get(form, (0,) * len(names))
    ]
    return (1, *scores)


def width(step: Step, enough: Iterable[Form] = ()) -> int:
    """Return how many bytes a posted vector has."""
    return len(vector(step, {}, enough)) * _NUMBER.size


def masked(values: Sequence[int], plus: Iterable[bytes], minus: Iterable[bytes]) -> bytes:
    """Return values under masks, as they are posted.

    Args:
        values: The values.
        plus: The masks that the member shares with those after them.
        minus: The masks that they share with those before them.
    """
    total = list(values)
    for sign, masks in ((1, plus), (-1, minus)):
        for mask in masks:
            total = [
                value + sign * number for value, number in zip(total, _numbers(mask), strict=True)
            ]
    return b"".join(_NUMBER.pack(value % _MODULUS) for value in total)


def added(posted: Iterable[bytes]) -> tuple[int, ...]:
    """Return the sum over what members posted."""
    columns = zip(*(_numbers(one) for one in posted), strict=True)
    return tuple(sum(column) % _MODULUS for column in columns)


def _numbers(packed: bytes) -> list[int]:
    return [number for (number,) in _NUMBER.iter_unpack(packed)]


def enough(total: Sequence[int], people: int) -> tuple[Form, ...]:
    """Return the forms that enough people gave; none if the counts cannot be.

    Args:
        total: The sum of the first step.
        people: How many are in the group.
    """
    members, *counts = total
    if members != people or max(counts) > people:
        return ()
    return tuple(form for form, count in zip(Form, counts, strict=True) if count >= SMALLEST)


def figures(counts: Sequence[int], sums: Sequence[int], people: int) -> tuple[Figures, ...]:
    """Return what may be shown; nothing if a member posted what cannot be.

    Args:
        counts: The sum of the first step.
        sums: The sum of the second one.
        people: How many are in the group.
    """
    gave = dict(zip(Form, counts[1:], strict=True))
    members, *rest = sums
    if members != people:
        return ()
    found = []
    for form in enough(counts, people):
        names = SCORES[form]
        mine, rest = rest[: len(names)], rest[len(names) :]
        if max(mine) > HIGHEST[form] * gave[form]:
            return ()
        means = (round(value / gave[form]) for value in mine)
        found.append(Figures(form, dict(zip(names, means, strict=True))))
    return tuple(found)
