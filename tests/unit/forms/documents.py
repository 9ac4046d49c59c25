"""Forms and responses, written as short as they can be."""

from typing import Any

HL7 = "http://hl7.org/fhir/StructureDefinition/"

Json = dict[str, Any]


def form(*items: object, **more: object) -> Json:
    """Return a form that asks these items."""
    return {"resourceType": "Questionnaire", "status": "draft", "item": list(items), **more}


def response(*items: Json) -> Json:
    """Return a response with these items."""
    return {"resourceType": "QuestionnaireResponse", "status": "completed", "item": list(items)}


def given(link_id: str, *values: Json) -> Json:
    """Return the answers to a question."""
    return {"linkId": link_id, "answer": list(values)}


def question(link_id: str, kind: str, **more: object) -> Json:
    """Return a question."""
    return {"linkId": link_id, "type": kind, **more}


def when(asked: str, operator: str, **wanted: object) -> Json:
    """Return a condition on another question."""
    return {"question": asked, "operator": operator, **wanted}


def extension(name: str, **value: object) -> Json:
    """Return an extension that FHIR itself defines."""
    return {"url": HL7 + name, **value}
