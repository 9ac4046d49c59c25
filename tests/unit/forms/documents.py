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


SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"


def expression(kind: str, text: str, **more: object) -> Json:
    """Return an extension with a FHIRPath expression, such as ``calculatedExpression``."""
    url = HL7 + kind if kind == "variable" else SDC + kind
    return {"url": url, "valueExpression": {"language": "text/fhirpath", "expression": text} | more}


def calculated(link_id: str, kind: str, written: str, **more: Any) -> Json:
    """Return a question whose answer is calculated."""
    own = [expression("calculatedExpression", written), *more.pop("extension", ())]
    return question(link_id, kind, readOnly=True, extension=own, **more)


def variable(name: str, text: str) -> Json:
    """Return a variable of an item or a form."""
    return expression("variable", text, name=name)


def scored(link_id: str, *weights: float, **more: object) -> Json:
    """Return a question with the codes ``0``, ``1``... and a weight for each."""
    options = [
        {
            "valueCoding": {"code": str(number), "display": f"answer {number}"},
            "extension": [extension("ordinalValue", valueDecimal=weight)],
        }
        for number, weight in enumerate(weights)
    ]
    return question(link_id, "choice", answerOption=options, **more)


def coded(link_id: str, *codes: str) -> Json:
    """Return codes as the answers to a question."""
    return given(link_id, *({"valueCoding": {"code": code}} for code in codes))


def whole(link_id: str, *numbers: int) -> Json:
    """Return whole numbers as the answers to a question."""
    return given(link_id, *({"valueInteger": number} for number in numbers))
