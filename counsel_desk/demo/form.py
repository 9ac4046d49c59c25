"""A small form for the fictional office, in English and Bengali."""

from typing import Any

_TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"


def _bengali(text: str) -> dict[str, Any]:
    content = [{"url": "lang", "valueCode": "bn"}, {"url": "content", "valueString": text}]
    return {"extension": [{"url": _TRANSLATION, "extension": content}]}


def _option(code: str, text: str, bengali: str) -> dict[str, Any]:
    return {"valueCoding": {"code": code, "display": text, "_display": _bengali(bengali)}}


def _item(link_id: str, kind: str, text: str, bengali: str, **more: Any) -> dict[str, Any]:
    return {"linkId": link_id, "type": kind, "text": text, "_text": _bengali(bengali), **more}


SUITED = (
    _option("well", "Well", "ভালোভাবে"),
    _option("partly", "In part", "কিছুটা"),
    _option("not", "Not today", "আজ নয়"),
)

FORM: dict[str, Any] = {
    "resourceType": "Questionnaire",
    "url": "urn:counsel-desk:example:visit",
    "version": "1",
    "status": "active",
    "title": "How was today?",
    "_title": _bengali("আজ কেমন হলো?"),
    "item": [
        _item(
            "about",
            "display",
            "You may leave out whatever you like.",
            "আপনি যা চান বাদ দিতে পারেন।",
        ),
        _item(
            "suited",
            "choice",
            "Did today's talk suit you?",
            "আজকের কথা আপনার কাজে লাগল?",
            answerOption=list(SUITED),
        ),
        _item(
            "again",
            "boolean",
            "Would you like to come again?",
            "আবার আসতে চান?",
        ),
        _item(
            "wish",
            "text",
            "Is there something you would like to be different?",
            "কিছু অন্যরকম হলে ভালো হতো?",
        ),
    ],
}
