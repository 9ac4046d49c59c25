"""Forms and responses, written as short as they can be."""

from typing import Any

HL7 = "http://hl7.org/fhir/StructureDefinition/"


def form(
    *items: dict[str, list[Any] | str] | dict[str, bool | str] | dict[str, str],
) -> (
    dict[str, list[dict[str, bool | str] | dict[str, Any]] | str]
    | dict[str, list[dict[str, str]] | str]
):
    """Return a form that asks these items."""
    return {"resourceType": "Questionnaire", "status": "draft", "item": list(items)}


def response(
    *items: dict[str, list[Any] | str],
) -> dict[str, list[dict[str, Any]] | str] | dict[str, list[Any] | str]:
    """Return a response with these items."""
    return {"resourceType": "QuestionnaireResponse", "status": "completed", "item": list(items)}


def given(
    link_id: str, *values: dict[str, int] | dict[str, bool] | dict[str, float] | dict[str, str]
) -> (
    dict[str, list[dict[str, int]] | str]
    | dict[str, list[dict[str, bool]] | str]
    | dict[str, list[dict[str, str]] | str]
    | dict[str, list[dict[str, float]] | str]
):
    """Return the answers to a question."""
    return {"linkId": link_id, "answer": list(values)}


def question(link_id: str, kind: str, **more: Any) -> dict[str, str]:
    """Return a question."""
    return {"linkId": link_id, "type": kind, **more}


def when(asked: str, operator: str, **wanted: int) -> dict[str, bool | str] | dict[str, int | str]:
    """Return a condition on another question."""
    return {"question": asked, "operator": operator, **wanted}


def extension(name: str, **value: int | str) -> dict[str, int | str] | dict[str, str]:
    """Return an extension of FHIR itself."""
    return {"url": HL7 + name, **value}
