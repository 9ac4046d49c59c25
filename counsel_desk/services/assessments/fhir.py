"""Questionnaires as FHIR R4: answers as QuestionnaireResponse, scores as Observation."""

from typing import Any

from assessments.labels import label
from assessments.library import instrument
from assessments.matching import LOINC
from counsel_desk.domain.records import Assessment

Json = dict[str, Any]
_INSTRUMENT = "urn:counsel-desk:instrument"
_SCORE = "urn:counsel-desk:score"
_BAND = "urn:counsel-desk:band"
_HL7 = "http://terminology.hl7.org/CodeSystem/"
_ABSENT = {"coding": [{"system": f"{_HL7}data-absent-reason", "code": "unknown"}]}


def response(body: Assessment, subject: Json) -> Json:
    """Return the answers by item number, as decimals."""
    items = [
        {"linkId": str(number), "answer": [{"valueDecimal": value}]}
        for number, value in enumerate(body.answers, start=1)
        if value is not None
    ]
    made: Json = {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"{_INSTRUMENT}:{body.instrument}",
        "status": "completed",
        "subject": subject,
        "authored": body.taken.isoformat(),
    }
    return {**made, "item": items} if items else made


def observation(body: Assessment, subject: Json, derived_from: str) -> Json:
    """Return the scores: the total as the value, the other scales as components.

    What could not be scored has no value and says so; it is never 0.

    Args:
        body: The questionnaire.
        subject: A reference to the client.
        derived_from: The address of the answers.
    """
    facts = instrument(body.instrument)
    codes = [{"system": _INSTRUMENT, "code": body.instrument}]
    total = facts.total.name if facts.total else ""
    if facts.loinc and facts.loinc.total and total:
        codes.insert(0, {"system": LOINC, "code": facts.loinc.total})
    made: Json = {
        "resourceType": "Observation",
        "status": "final",
        "category": [{"coding": [{"system": f"{_HL7}observation-category", "code": "survey"}]}],
        "code": {"coding": codes, "text": label(body.instrument)},
        "subject": subject,
        "effectiveDateTime": body.taken.isoformat(),
        "derivedFrom": [{"reference": derived_from}],
    }
    if not body.scores:
        return {**made, "dataAbsentReason": {**_ABSENT, "text": "cannot be scored"}}
    parts = [_component(body, name) for name in body.scores if name != total]
    return {
        **made,
        **(_valued(body, total) if total in body.scores else {}),
        **({"component": parts} if parts else {}),
    }


def _component(body: Assessment, name: str) -> Json:
    code = {"coding": [{"system": _SCORE, "code": name}], "text": label(name)}
    return {"code": code, **_valued(body, name)}


def _valued(body: Assessment, name: str) -> Json:
    unit = {"unit": "{score}", "system": "http://unitsofmeasure.org", "code": "{score}"}
    made: Json = {"valueQuantity": {"value": body.scores[name], **unit}}
    band = body.bands.get(name) or (body.band if name == "total" else "")
    if band:
        coded = {"coding": [{"system": _BAND, "code": band}], "text": label(band)}
        made["interpretation"] = [coded]
    return made
