"""Forms and responses, written as short as they can be."""

HL7 = "http://hl7.org/fhir/StructureDefinition/"


def form(*items):
    """Return a form that asks these items."""
    return {"resourceType": "Questionnaire", "status": "draft", "item": list(items)}


def response(*items):
    """Return a response with these items."""
    return {"resourceType": "QuestionnaireResponse", "status": "completed", "item": list(items)}


def given(link_id, *values):
    """Return the answers to a question."""
    return {"linkId": link_id, "answer": list(values)}


def question(link_id, kind, **more):
    """Return a question."""
    return {"linkId": link_id, "type": kind, **more}


def when(asked, operator, **wanted):
    """Return a condition on another question."""
    return {"question": asked, "operator": operator, **wanted}


def extension(name, **value):
    """Return an extension of FHIR itself."""
    return {"url": HL7 + name, **value}
