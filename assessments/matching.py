"""Finds out whether an answered form is an instrument, and which answer belongs to which item.

A form is an instrument by its LOINC code or because a person says so. Either way its questions are
compared with the instrument's items: their number, and the figures that their answers stand for.
Nothing is guessed: a form that does not fit is not scored.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assessments.library import instrument, keys
from assessments.model import Instrument
from forms import fhir
from forms.answers.response import read
from forms.model import Item, Questionnaire

LOINC = "http://loinc.org"
_YES = frozenset({"LA33-6", "373066001", "Y", "yes", "true", "1"})
_NO = frozenset({"LA32-8", "373067005", "N", "no", "false", "0"})


@dataclass(frozen=True)
class Mismatch:
    """Why a form is not an instrument.

    Attributes:
        questions: How many of its questions allow the instrument's answers.
        items: How many items the instrument has.
    """

    questions: int
    items: int


def by_code(form: Questionnaire) -> Instrument | None:
    """Return the instrument for clients whose LOINC code a form bears, if there is one."""
    borne = {
        fhir.as_text(code.get("code"))
        for code in fhir.objects(form.document.get("code"))
        if code.get("system") == LOINC
    }
    known = (instrument(key) for key in keys())
    return next(
        (
            each
            for each in known
            if each.loinc and each.loinc.panel in borne and each.audience == "clients"
        ),
        None,
    )


def items_of(chosen: Instrument, form: Questionnaire) -> tuple[Item, ...] | Mismatch:
    """Return the questions of a form that are an instrument's items, in order, or why not."""
    found = tuple(_fitting(chosen, _questions(form)))
    return found if len(found) == chosen.items else Mismatch(len(found), chosen.items)


def answers_of(
    chosen: Instrument, form: Questionnaire, response: Mapping[str, object]
) -> tuple[int | None, ...] | Mismatch:
    """Return the answers of a QuestionnaireResponse by item, None for a missing one, or why not.

    A response has no answers to what was not asked, so none of those counts.
    """
    items = items_of(chosen, form)
    if isinstance(items, Mismatch):
        return items
    given = read(form, response, [])
    return tuple(_figure(item, given.at((item.link_id, ()))) for item in items)


def _questions(form: Questionnaire) -> Iterator[Item]:
    """Yield the questions that a person answers once, outside of anything that repeats."""
    waiting = list(reversed(form.items))
    while waiting:
        item = waiting.pop()
        if item.repeats or item.hidden:
            continue
        if item.asks and not item.calculated and not item.read_only:
            yield item
        waiting.extend(reversed(item.items))


def _fitting(chosen: Instrument, questions: Iterator[Item]) -> Iterator[Item]:
    number = 1
    for question in questions:
        scale = chosen.scale_of(min(number, chosen.items)).values
        if _figures(question) == list(scale):
            number += 1
            yield question


def _figures(item: Item) -> list[float] | None:
    """Return the figures that the answers to a question stand for, lowest first."""
    if item.type == "boolean":
        return [0, 1]
    if item.type == "integer" and not item.options:
        return _between(item.min_value, item.max_value)
    figures = [_figure_of(option.value, option.ordinal) for option in item.options]
    known = [figure for figure in figures if figure is not None]
    return sorted(known) if known and len(known) == len(figures) else None


def _between(low: object, high: object) -> list[float] | None:
    if not isinstance(low, int) or not isinstance(high, int) or not 0 < high - low < 200:
        return None
    return [float(value) for value in range(low, high + 1)]


def _figure_of(value: fhir.Json, ordinal: float | None) -> float | None:
    """Return what an answer stands for: its weight, a number, or yes and no."""
    if ordinal is not None:
        return ordinal
    kind, content = fhir.choice_of(value, "value") or ("", None)
    if kind == "Boolean":
        return float(content is True)
    if kind == "Integer":
        return fhir.as_number(content)
    code = fhir.as_text(fhir.as_mapping(content).get("code"))
    return 1.0 if code in _YES else 0.0 if code in _NO else None


def _figure(item: Item, values: Sequence[fhir.Json]) -> int | None:
    if not values:
        return None
    name = _named(values[0])
    offered = (option for option in item.options if _named(option.value) == name)
    ordinal = next((option.ordinal for option in offered), None)
    figure = _figure_of(values[0], ordinal)
    return None if figure is None else int(figure)


def _named(value: fhir.Json) -> object:
    """Return what tells an answer from the others: its system and code, or the value itself."""
    kind, content = fhir.choice_of(value, "value") or ("", None)
    coding = fhir.as_mapping(content)
    return (coding.get("system"), coding.get("code")) if kind == "Coding" else content
