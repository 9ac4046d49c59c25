"""Times a long form: until it is in sight, and from an answer to the next frame."""

import os
import statistics
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication, QLineEdit

from benchmarks.measuring.measure import Measure, within
from forms.filling import Filling
from forms.model import parse
from ui.application.app import application
from ui.design import theme
from ui.questionnaire.questionnaire_form import QuestionnaireForm

_PAINT_ITEMS, _MOST_PAINT_MS = 200, 100.0
_ANSWER_ITEMS, _EXPRESSIONS, _MOST_ANSWER_MS = 500, 50, 16.0
_KINDS = ("choice", "boolean", "string", "integer", "date", "choice", "text", "choice")
_CALCULATED = (
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
)
_LONGEST_S = 30.0


def _question(number: int) -> dict[str, Any]:
    kind = _KINDS[number % len(_KINDS)]
    asked: dict[str, Any] = {
        "linkId": f"q{number}",
        "type": kind,
        "text": f"Question {number}: how was it in the last two weeks, all in all?",
    }
    if kind == "choice":
        codings = [{"code": f"c{each}", "display": f"Answer number {each}"} for each in range(5)]
        asked["answerOption"] = [{"valueCoding": coding} for coding in codings]
    if number % 10 == 9:
        asked["enableWhen"] = [{"question": "q1", "operator": "=", "answerBoolean": True}]
    return asked


def _score(number: int) -> dict[str, Any]:
    parts = (f"%resource.item.where(linkId='q{8 * number + 3}').answer.value",) * 2
    written = {"language": "text/fhirpath", "expression": " + ".join(parts)}
    return {
        "linkId": f"s{number}",
        "type": "decimal",
        "text": f"Score {number}",
        "readOnly": True,
        "extension": [{"url": _CALCULATED, "valueExpression": written}],
    }


def _document(items: int, expressions: int) -> dict[str, Any]:
    asked = [_question(number) for number in range(items - expressions)]
    scores = [_score(number) for number in range(expressions)]
    return {"resourceType": "Questionnaire", "status": "active", "item": [*asked, *scores]}


def _shown(document: dict[str, Any]) -> QuestionnaireForm:
    form = QuestionnaireForm(Filling(parse(document)), "en")
    form.resize(1100, 690)
    form.show()
    form.repaint()
    return form


def _drop(form: QuestionnaireForm) -> None:
    form.close()
    form.deleteLater()
    QApplication.processEvents()


Spent = tuple[float, float]
"""Milliseconds by the clock, and those in which the processor worked for the window."""


def _taken(work: Callable[[], object]) -> Spent:
    begun, worked = time.perf_counter(), time.thread_time()
    work()
    return (time.perf_counter() - begun) * 1000, (time.thread_time() - worked) * 1000


def _median(spent: list[Spent]) -> Spent:
    """Return the medians, without the first run."""
    clock, processor = zip(*spent[1:], strict=True)
    return statistics.median(clock), statistics.median(processor)


def _first_paint(runs: int) -> Spent:
    """Return how long it takes from a form's document until what is in sight is painted."""
    document, spent, forms = _document(_PAINT_ITEMS, 0), list[Spent](), list[QuestionnaireForm]()
    for _ in range(runs + 1):
        spent.append(_taken(lambda: forms.append(_shown(document))))
        _drop(forms.pop())
    return _median(spent)


def _until_quiet(form: QuestionnaireForm) -> None:
    """Let the form be calculated, and what is pending be painted."""
    until, settled = time.monotonic() + _LONGEST_S, list[bool]()
    form.when_settled(lambda: settled.append(True))
    while not settled and time.monotonic() < until:
        QApplication.processEvents()
    QApplication.processEvents()


def _answers(runs: int) -> Spent:
    """Return how long it takes from a typed answer until the window has painted it."""
    form, spent = _shown(_document(_ANSWER_ITEMS, _EXPRESSIONS)), list[Spent]()
    form.body.complete()
    _until_quiet(form)
    field = form.body.field("q3")
    line = field.findChild(QLineEdit) if field is not None else None
    assert line is not None, "an answer to a number is typed"

    def answer(text: str) -> None:
        line.setText(text)
        line.textEdited.emit(text)
        form.repaint()

    for number in range(runs + 1):
        spent.append(_taken(partial(answer, str(number))))
        _until_quiet(form)
    _drop(form)
    return _median(spent)


def _both(name: str, spent: Spent, most: float) -> list[Measure]:
    """Return a measure by the clock, and one that other programs do not slow down."""
    names = (name, f"{name}, of the processor")
    return [within(each, value, "ms", None, most) for each, value in zip(names, spent, strict=True)]


def measures(runs: int) -> list[Measure]:
    """Measure a long form."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    theme.apply(application(), "light", 1.0)
    paint = f"a form of {_PAINT_ITEMS} items, until it is in sight"
    answer = f"an answer in a form of {_ANSWER_ITEMS} items and {_EXPRESSIONS} expressions"
    return [
        *_both(paint, _first_paint(runs), _MOST_PAINT_MS),
        *_both(answer, _answers(max(runs, 10)), _MOST_ANSWER_MS),
    ]
