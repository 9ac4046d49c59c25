"""A made-up form with every kind of question, in English and Bengali."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forms.filling import Filling
from forms.model import parse
from ui.questionnaire import calculating
from ui.questionnaire.questionnaire_form import QuestionnaireForm

HL7 = "http://hl7.org/fhir/StructureDefinition/"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
JsonObject = dict[str, Any]


def bengali(text: str) -> JsonObject:
    """Return the extension with a Bengali text."""
    content = [{"url": "lang", "valueCode": "bn"}, {"url": "content", "valueString": text}]
    return {"extension": [{"url": HL7 + "translation", "extension": content}]}


def question(link_id: str, kind: str, text: str, translated: str = "", **more: Any) -> JsonObject:
    """Return an item of a form; `more` holds its other elements."""
    made = {"linkId": link_id, "type": kind, "text": text, **more}
    return {**made, "_text": bengali(translated)} if translated else made


def option(code: str, text: str, translated: str) -> JsonObject:
    """Return an option of a choice."""
    return {"valueCoding": {"code": code, "display": text, "_display": bengali(translated)}}


def extension(url: str, **value: Any) -> JsonObject:
    """Return an extension with a value."""
    return {"url": url, **value}


UNIT = {"system": "http://unitsofmeasure.org", "code": "km", "display": "km"}
FEW = [
    option("tea", "Tea, with milk and sugar", "চা, দুধ ও চিনি দিয়ে"),
    option("water", "Water", "জল"),
]
MANY = [option(f"m{number}", f"Month {number}", f"মাস {number}") for number in range(1, 13)]
SUM = {
    "language": "text/fhirpath",
    "expression": "%resource.item.where(linkId='whole').answer.value + 1",
}
FORM = {
    "resourceType": "Questionnaire",
    "status": "active",
    "title": "A day at the centre",
    "_title": bengali("কেন্দ্রে একটি দিন"),
    "item": [
        question(
            "welcome",
            "display",
            "You may leave out whatever you like. Nothing happens if you do.",
            "আপনি যা চান বাদ দিতে পারেন। তাতে কিছু হবে না।",
        ),
        question(
            "about",
            "group",
            "About the day",
            "দিনটি সম্পর্কে",
            item=[
                question(
                    "name", "string", "A word for the day", "দিনের জন্য একটি শব্দ", required=True
                ),
                question("story", "text", "How was it?", "কেমন ছিল?"),
                question("came", "boolean", "Did someone come along?", "কেউ সঙ্গে এসেছিল?"),
                question(
                    "who",
                    "string",
                    "Who was it?",
                    "কে ছিলেন?",
                    required=True,
                    enableWhen=[{"question": "came", "operator": "=", "answerBoolean": True}],
                ),
            ],
        ),
        question(
            "whole",
            "integer",
            "How many cups?",
            "কত কাপ?",
            extension=[
                extension(HL7 + "minValue", valueInteger=0),
                extension(HL7 + "maxValue", valueInteger=20),
            ],
        ),
        question("exact", "decimal", "How many litres?", "কত লিটার?"),
        question(
            "far",
            "quantity",
            "How far was the way?",
            "পথ কত দূর?",
            extension=[extension(HL7 + "questionnaire-unit", valueCoding=UNIT)],
        ),
        question("day", "date", "Which day?", "কোন দিন?"),
        question("moment", "dateTime", "When exactly?", "ঠিক কখন?"),
        question("hour", "time", "At what time?", "কটায়?"),
        question("site", "url", "Is there a page about it?", "এ নিয়ে কোনো পাতা আছে?"),
        question("drink", "choice", "What would you like?", "কী চান?", answerOption=FEW),
        question("month", "choice", "In which month?", "কোন মাসে?", answerOption=MANY),
        question("food", "open-choice", "And to eat?", "আর খেতে?", answerOption=FEW),
        question(
            "drinks", "choice", "Which do you like?", "কোনগুলি পছন্দ?", answerOption=FEW, repeats=True
        ),
        question("words", "string", "Words that fit", "মানানসই শব্দ", repeats=True),
        question(
            "visit",
            "group",
            "A visit",
            "একটি আসা",
            repeats=True,
            item=[
                question("guest", "string", "Who came?", "কে এলেন?"),
                question("stayed", "boolean", "Did they stay?", "থেকেছিলেন?"),
                question(
                    "nights",
                    "integer",
                    "How many nights?",
                    "কত রাত?",
                    enableWhen=[{"question": "stayed", "operator": "=", "answerBoolean": True}],
                ),
            ],
        ),
        question("scan", "attachment", "A picture", "একটি ছবি"),
        question(
            "next",
            "integer",
            "One more than the cups",
            "কাপের চেয়ে এক বেশি",
            readOnly=True,
            extension=[extension(SDC + "calculatedExpression", valueExpression=SUM)],
        ),
    ],
}


@pytest.fixture
def show(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[..., QuestionnaireForm]:
    """Show a form of the given items, or the whole made-up one; it waits for what it computes."""
    monkeypatch.setattr(calculating, "_PATIENCE", 60)

    def shown(*items: JsonObject, language: str = "") -> QuestionnaireForm:
        document = {**FORM, "item": list(items)} if items else FORM
        form = QuestionnaireForm(Filling(parse(document)), language)
        qtbot.addWidget(form)
        form.resize(700, 600)
        form.show()
        form.body.complete()
        QApplication.processEvents()  # it is laid out, as once a person sees it
        return form

    return shown
