"""A record as a FHIR R4 document: a Bundle that starts with a Composition.

In a copy for a client the patient is identified by code only. Answered questionnaires are
QuestionnaireResponse resources, consents are Consent resources, and everything else is in the text
of the Composition. See https://hl7.org/fhir/R4/documents.html.
"""

import json
import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any

from counsel_desk.domain.attachments import Attachment
from counsel_desk.domain.consent.about_client import about_client
from counsel_desk.domain.consent.consent import Consent, Purpose
from counsel_desk.domain.consent.consent import Part as ConsentPart
from counsel_desk.domain.consent.gate import flaws
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.records import Assessment, Client, FormResponse
from counsel_desk.services.assessments.fhir import response
from counsel_desk.services.consent.consent_text import recipient_text
from counsel_desk.services.record_copy.record_parts import Part

Json = dict[str, Any]
_CODES = "urn:counsel-desk:client-code"
_RECORD = {"system": "http://loinc.org", "code": "11503-0", "display": "Medical records"}
_CONSENT = {"system": "http://loinc.org", "code": "59284-0", "display": "Consent Document"}
_SCOPE = {
    "system": "http://terminology.hl7.org/CodeSystem/consentscope",
    "code": "patient-privacy",
}
_TREATMENT = {**_SCOPE, "code": "treatment"}
_V3 = "http://terminology.hl7.org/CodeSystem/v3-"
_RECIPIENT = {"system": f"{_V3}ParticipationType", "code": "IRCP"}
_PURPOSES = {
    Purpose.COUNSELLING: "TREAT",
    Purpose.CASEWORK_SUMMARY: "COC",
    Purpose.VICTIM_COMPENSATION: "PATRQT",
    Purpose.SERVICE_REFERRAL: "COC",
    Purpose.SUPERVISION: "HQUALIMP",
    Purpose.STATISTICS: "HSYSADMIN",
    Purpose.RESEARCH: "HRESCH",
}
"""The closest codes in HL7's v3 ActReason."""
_PARTS = "urn:counsel-desk:part"


def bundle(
    parts: Sequence[Part],
    office: str,
    now: datetime,
    language: str,
    texts: tuple[str, str, Sequence[str]],
    papers: Mapping[str, str] | None = None,
) -> Json:
    """Return a FHIR document.

    Args:
        parts: What is in it; of the client's details only the code is used.
        office: Name of the office.
        now: When it is made, with its time zone.
        language: Two letters.
        texts: The title, and the heading and lines on what is not in it.
        papers: For another system: the names of the files that go along, by the records of the
            pictures and papers that they are. Then the patient is named, too.
    """
    title, heading, lines = texts
    patient = _patient(parts, named=papers is not None)
    who, where = _entry(patient), _entry({"resourceType": "Organization", "name": office})
    sections, resources = _contents(parts, who["fullUrl"], papers or {}, _void(parts, now))
    sections.append({"title": heading, "text": _narrative(list(lines))})
    stamp = now.isoformat(timespec="seconds")
    composition = {
        **_leading(title, language, sections),
        "subject": {"reference": who["fullUrl"]},
        "author": [{"reference": where["fullUrl"]}],
        "date": stamp,
    }
    return {
        "resourceType": "Bundle",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": _new()},
        "type": "document",
        "timestamp": stamp,
        "entry": [_entry(composition), who, where, *resources],
    }


def _patient(parts: Sequence[Part], *, named: bool) -> Json:
    client = next((one.body for one in parts if isinstance(one.body, Client)), None)
    code = client.code if client else ""
    made: Json = {"resourceType": "Patient", "identifier": [{"system": _CODES, "value": code}]}
    if named and client is not None and client.name:
        made["name"] = [{"text": client.name}]
    return made


def _void(parts: Sequence[Part], now: datetime) -> frozenset[str]:
    """Return the records of the consents that nobody gave who could, by the intake's age."""
    intake = next((one.body for one in parts if isinstance(one.body, Intake)), None)
    about = about_client(intake)
    return frozenset(
        one.record
        for one in parts
        if isinstance(one.body, Consent) and any(flaws(one.body, now, about).values())
    )


def _contents(
    parts: Sequence[Part], patient: str, papers: Mapping[str, str], void: frozenset[str]
) -> tuple[list[Json], list[Json]]:
    """Return a section for each part but the client's details, and the resources they refer to."""
    sections: list[Json] = []
    resources: list[Json] = []
    for part in parts:
        if isinstance(part.body, Client):
            continue
        section: Json = {"title": f"{part.day.isoformat()} · {part.title}", "text": _text(part)}
        made = _resource(part, patient, papers, void)
        if made is not None:
            resources.append(_entry(made))
            section["entry"] = [{"reference": resources[-1]["fullUrl"]}]
        sections.append(section)
    return sections, resources


def _leading(title: str, language: str, sections: Sequence[Json]) -> Json:
    return {
        "resourceType": "Composition",
        "language": language,
        "status": "final",
        "type": {"coding": [_RECORD], "text": title},
        "title": title,
        "confidentiality": "R",
        "section": list(sections),
    }


def _new() -> str:
    return f"urn:uuid:{uuid.uuid4()}"


def _entry(resource: Json) -> Json:
    url = _new()
    return {"fullUrl": url, "resource": {**resource, "id": url.removeprefix("urn:uuid:")}}


def _text(part: Part) -> Json:
    facts = [f"{name}: {value}" for name, value in part.facts]
    return _narrative([*facts, *part.text.split("\n\n")])


def _narrative(lines: Sequence[str]) -> Json:
    """Return lines as a FHIR narrative, which must not be empty: a part without text has a dash."""
    paragraphs = "".join(f"<p>{escape(line, quote=False)}</p>" for line in lines if line.strip())
    return {
        "status": "generated",
        "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{paragraphs or "<p>–</p>"}</div>',
    }


def _resource(
    part: Part, patient: str, papers: Mapping[str, str], void: frozenset[str]
) -> Json | None:
    subject = {"reference": patient}
    match part.body:
        case FormResponse():
            written: Json = json.loads(part.body.response)
            return {**written, "status": written.get("status", "completed"), "subject": subject}
        case Assessment():
            return response(part.body, subject)
        case Consent():
            return _consent(part.body, part, subject, void)
        case Attachment() if part.record in papers:
            return _paper(part.body, papers[part.record], subject)
    return None


def _paper(body: Attachment, name: str, subject: Json) -> Json:
    return {
        "resourceType": "DocumentReference",
        "status": "current",
        "subject": subject,
        "description": body.title or name,
        "content": [
            {
                "attachment": {
                    "contentType": str(body.media_type),
                    "url": name,
                    "size": body.size,
                    "creation": body.added.isoformat(),
                }
            }
        ],
    }


def _consent(body: Consent, part: Part, subject: Json, void: frozenset[str]) -> Json:
    period = {
        "start": body.starts.isoformat(timespec="seconds"),
        "end": body.ends.isoformat(timespec="seconds"),
    }
    provision: Json = {"type": "permit", "period": period}
    if body.purpose in _PURPOSES:
        provision["purpose"] = [{"system": f"{_V3}ActReason", "code": _PURPOSES[body.purpose]}]
    if body.parts:
        provision["class"] = [_class(one) for one in sorted(body.parts)]
    if body.recipient is not None:
        # Only a display name: the recipient is not a resource in this document.
        who = {"display": recipient_text(body.recipient)}
        provision["actor"] = [{"role": {"coding": [_RECIPIENT]}, "reference": who}]
    stopped = body.withdrawn or part.record in void
    return {
        "resourceType": "Consent",
        "text": _text(part),
        "status": "inactive" if stopped else "active",
        "scope": {"coding": [_TREATMENT if body.purpose is Purpose.COUNSELLING else _SCOPE]},
        "category": [{"coding": [_CONSENT]}],
        "patient": subject,
        "dateTime": part.day.isoformat(),
        "policyRule": {"text": part.title},
        "verification": [{"verified": True, "verificationDate": part.day.isoformat()}],
        "provision": provision,
    }


def _class(part: ConsentPart) -> Json:
    """Return a part that may be shared, as a code of our own: FHIR has none for these."""
    code = f"{part.category}:{part.instrument}" if part.instrument else str(part.category)
    return {"system": _PARTS, "code": code}
