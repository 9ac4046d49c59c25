"""Writes small invented files, to be chosen in a file dialog."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor, QImage

_PEOPLE = """Code,Name,Date of birth,Language,Remarks
A-1,Kanchan Mondal,14-03-1998,Bengali,Came with a sister
A-2,Purnima Gayen,,Hindi,
A-3,,31-02-2001,Bengali,A day that is none
"""
_SIDE = 320
_EXTENSION = "http://hl7.org/fhir/StructureDefinition/"


def _shown_as(control: str) -> dict[str, Any]:
    coding = [{"code": control}]
    return {
        "url": f"{_EXTENSION}questionnaire-itemControl",
        "valueCodeableConcept": {"coding": coding},
    }


_SLIDER: list[dict[str, Any]] = [
    _shown_as("slider"),
    {"url": f"{_EXTENSION}minValue", "valueInteger": 0},
    {"url": f"{_EXTENSION}maxValue", "valueInteger": 10},
]


def _item(kind: str, text: str, **more: Any) -> dict[str, Any]:
    return {"linkId": f"{kind}-{len(text)}", "type": kind, "text": text, **more}


def _options(*texts: str) -> list[dict[str, Any]]:
    return [{"valueCoding": {"code": text.lower(), "display": text}} for text in texts]


_FORM: dict[str, Any] = {
    "resourceType": "Questionnaire",
    "url": "urn:counsel-desk:example:every-question",
    "version": "1",
    "status": "active",
    "title": "One question of each kind",
    "item": [
        _item("display", "You may leave out whatever you like."),
        _item("boolean", "Would you like to come again?"),
        _item("choice", "How was today?", answerOption=_options("It went well", "It was hard")),
        _item(
            "choice",
            "Who came along?",
            answerOption=_options("I came alone", "My sister", "My aunt"),
            extension=[_shown_as("drop-down")],
        ),
        _item(
            "open-choice",
            "What helped?",
            repeats=True,
            answerOption=_options("To talk", "To rest", "To walk"),
        ),
        _item("string", "Who was there?", repeats=True),
        _item("text", "What would you like to be different?"),
        _item("date", "When shall we look at it again?"),
        _item("integer", "How near does it feel?", extension=_SLIDER),
        _item("decimal", "How many hours did you sleep?"),
        _item("group", "About the way here", item=[_item("boolean", "Was the way safe?")]),
    ],
}


def form(path: Path) -> None:
    """Write a form with a question of each kind."""
    path.write_text(json.dumps(_FORM), encoding="utf-8")


def people(path: Path) -> None:
    """Write a list of people, as an office may have kept it."""
    path.write_text(_PEOPLE, encoding="utf-8")


def picture(path: Path) -> None:
    """Write a picture of one colour."""
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor("beige"))
    image.save(str(path))
