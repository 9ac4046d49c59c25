"""A score: the sum or the mean of chosen questions, shown once all of them are answered."""

import re
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

from forms import fhir
from forms.designing.answers import AnswerLine
from forms.designing.conditions import Condition, Relation, put_conditions
from forms.designing.document import Document, edited, entry_of, outline
from forms.designing.kinds import CHOICES, Kind, kind_of, without
from forms.designing.wording import put_text
from forms.model import Item, Questionnaire

_NAMED: Final = re.compile(r"linkId = '((?:[^'\\]|\\.)*)'")
_NOTHING: Final = "{}"
"""The expression of a score that has no questions yet."""
_COUNTED: Final = frozenset({Kind.ONE, Kind.SEVERAL, Kind.WHOLE, Kind.NUMBER, Kind.YES_NO})


class Way(StrEnum):
    """How a score is made of answers."""

    SUM = "sum"
    MEAN = "mean"


@dataclass(frozen=True)
class Score:
    """What a score is made of.

    Attributes:
        way: How.
        questions: The linkIds of its questions.
    """

    way: Way
    questions: tuple[str, ...]


def countable(form: Questionnaire) -> list[Item]:
    """Return the questions that a score can be made of: numbers, and answers with points."""
    found = []
    repeated: set[str] = set()
    for item in form.walk():
        if item.link_id in repeated or item.repeating_group:
            repeated |= {each.link_id for each in item.items}
        elif kind_of(item.document) in _COUNTED and _has_points(item):
            found.append(item)
    return found


def _has_points(item: Item) -> bool:
    chosen = kind_of(item.document) in CHOICES
    pointed = bool(item.options) and all(one.ordinal is not None for one in item.options)
    return pointed or not chosen


def score_of(form: Questionnaire, item: Item) -> Score | None:
    """Return what a score is made of, or None if it is calculated by another rule."""
    written = fhir.expression_of(item.document, *fhir.CALCULATED) or ""
    if written == _NOTHING:
        return Score(Way.SUM, ())
    names = dict.fromkeys(re.sub(r"\\(.)", r"\1", one) for one in _NAMED.findall(written))
    for way in Way:
        score = Score(way, tuple(names))
        if names and expression(form, score) == written:
            return score
    return None


def expression(form: Questionnaire, score: Score) -> str:
    """Return the FHIRPath of a score; empty where none of its questions is in the form."""
    items = [item for one in score.questions if (item := form.item(one)) is not None]
    if not items:
        return ""
    named = " or ".join(f"linkId = {_quoted(item.link_id)}" for item in items)
    answered = f"%resource.descendants().where(({named}) and answer.exists()).count()"
    total = " + ".join(_points(item) for item in items)
    value = total if score.way is Way.SUM else f"(({total}) / {len(items)}).round(2)"
    return f"iif({answered} = {len(items)}, {value}, {{}})"


def _points(item: Item) -> str:
    answers = f"%resource.descendants().where(linkId = {_quoted(item.link_id)}).answer.value"
    if kind_of(item.document) in CHOICES:
        return f"{answers}.ordinal().sum()"
    if item.type == "boolean":
        return f"iif({answers}, 1, 0)"
    return f"{answers}.sum()"


def _quoted(link_id: str) -> str:
    escaped = link_id.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def put_score(form: Questionnaire, entry: Document, score: Score) -> None:
    """Have an item show a score; it stays empty while the score has no questions."""
    without(entry, *fhir.CALCULATED)
    rule = {"language": fhir.FHIRPATH, "expression": expression(form, score) or _NOTHING}
    calculated = {"url": fhir.CALCULATED[0], "valueExpression": rule}
    entry["extension"] = [*entry.get("extension", []), calculated]


def bands_of(document: Document, link_id: str, language: str) -> list[AnswerLine]:
    """Return the words that a score is shown with, each from so many points on."""
    found = []
    for _level, entry in outline(document):
        if is_band(entry, link_id):
            condition = next(fhir.objects(entry.get("enableWhen")), {})
            least = fhir.as_number(condition.get("answerDecimal"))
            found.append(AnswerLine(fhir.translated(entry, "text", language), least))
    return found


def is_band(entry: fhir.Json, link_id: str) -> bool:
    """Return whether an item is among the words that a score is shown with."""
    name = fhir.as_text(entry.get("linkId"))
    return entry.get("type") == "display" and bool(
        re.fullmatch(re.escape(link_id) + r"-from-\d+", name)
    )


def put_bands(
    document: Document, link_id: str, lines: Sequence[AnswerLine], language: str
) -> Document:
    """Return a form that shows a score with words, each from so many points on.

    Args:
        document: The form's JSON.
        link_id: The score.
        lines: The words; one without points is left out.
        language: Their language.
    """
    own = fhir.as_text(document.get("language"))
    wanted = sorted(
        (line for line in lines if line.points is not None), key=lambda line: line.points or 0
    )
    before = [deepcopy(one) for _, one in outline(document) if is_band(one, link_id)]

    def change(parent: Document) -> None:
        items = [one for one in parent["item"] if not is_band(one, link_id)]
        place = next(n for n, one in enumerate(items) if one.get("linkId") == link_id)
        made = []
        for number, line in enumerate(wanted):
            entry = before[number] if number < len(before) else {"text": line.words}
            entry |= {"linkId": f"{link_id}-from-{number + 1}", "type": "display"}
            if fhir.translated(entry, "text", language) != line.words:
                put_text(entry, "text", line.words, language, own)
            _show_between(entry, link_id, wanted[number : number + 2])
            made.append(entry)
        parent["item"] = [*items[: place + 1], *made, *items[place + 1 :]]

    around = _parent_of(document, link_id)
    return document if around is None else edited(document, around, change)


def _show_between(entry: Document, link_id: str, lines: Sequence[AnswerLine]) -> None:
    conditions = [Condition(link_id, Relation.AT_LEAST, ("Decimal", lines[0].points))]
    put_conditions(entry, conditions)
    if len(lines) > 1:
        below = {"question": link_id, "operator": "<", "answerDecimal": lines[1].points}
        entry["enableWhen"].append(below)
        entry["enableBehavior"] = "all"


def _parent_of(document: Document, link_id: str) -> str | None:
    """Return the linkId of the group that an item is in, "" for the form, None for nowhere."""
    if any(one.get("linkId") == link_id for one in document.get("item", [])):
        return ""
    for _level, entry in outline(document):
        if any(one.get("linkId") == link_id for one in entry.get("item", [])):
            return fhir.as_text(entry.get("linkId"))
    return None


def refreshed(document: Document, form: Questionnaire, scores: dict[str, Score]) -> Document:
    """Return a form whose scores count their questions as those are now."""
    for link_id, score in scores.items():
        left = Score(score.way, tuple(one for one in score.questions if form.item(one)))
        if entry_of(document, link_id) is not None:
            document = edited(document, link_id, partial(put_score, form, score=left))
    return document
