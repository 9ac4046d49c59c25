"""Small forms that are, or are not, instruments. Their wording is the tests' own."""

from typing import Any

from forms.filling import Filling
from forms.model import parse

ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"


def scale_form(items: int, values: list[int], loinc: str = "") -> dict[str, Any]:
    """Return a form with so many questions, each with weighted answers, and one more without."""
    options = [
        {
            "valueCoding": {
                "system": "urn:test",
                "code": f"a{value}",
                "display": f"Answer {value}",
            },
            "extension": [{"url": ORDINAL, "valueDecimal": value}],
        }
        for value in values
    ]
    questions: list[dict[str, Any]] = [
        {
            "linkId": f"q{number}",
            "type": "choice",
            "text": f"Question {number}",
            "answerOption": options,
        }
        for number in range(1, items + 1)
    ]
    form: dict[str, Any] = {
        "resourceType": "Questionnaire",
        "status": "active",
        "title": "A form of the office",
        "item": [
            {"linkId": "g", "type": "group", "text": "All", "item": questions},
            {"linkId": "more", "type": "string", "text": "Anything else"},
        ],
    }
    if loinc:
        form["code"] = [{"system": "http://loinc.org", "code": loinc}]
    return form


def filled(form: dict[str, Any], answers: list[int | None]) -> Filling:
    """Return a form filled in."""
    filling = Filling(parse(form))
    for number, answer in enumerate(answers, 1):
        if answer is not None:
            code = {"system": "urn:test", "code": f"a{answer}"}
            filling.set(f"q{number}", [{"valueCoding": code}])
    return filling
