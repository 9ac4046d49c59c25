"""Reads the Patients and the QuestionnaireResponses of a FHIR R4 Bundle in JSON."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

from counsel_desk.domain.moving_in.fields import CONTACT, OF_PATIENT
from counsel_desk.domain.moving_in.headings import folded
from counsel_desk.domain.moving_in.source import Answered, Sheet, Source
from counsel_desk.domain.moving_in.table import MOST_ROWS
from counsel_desk.security.tables.errors import EmptyListError, NotAListError, TooManyRowsError

Json = Mapping[str, Any]
_CHANNELS = frozenset({"phone", "sms", "email"})
_GUARDIANS = frozenset(
    map(folded, ("GUARD", "GUADLTM", "guardian", "legal guardian", "অভিভাবক", "अभिभावक", "पालक"))
)
"""Codes of HL7 v3 RoleCode, and words, that say of a contact that they are the guardian."""
_VERSION = "/_history/"
_USES = ("usual", "nickname", "official", "")
"""Which of several names is taken, best first."""


def read_bundle(content: bytes) -> Source:
    """Return what is taken from a bundle.

    Raises:
        NotAListError: It is not a bundle.
        EmptyListError: There is no patient in it.
        TooManyRowsError: It has more than `MOST_ROWS` patients or answered forms.
    """
    try:
        found = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise NotAListError from None
    if not isinstance(found, dict) or found.get("resourceType") != "Bundle":
        raise NotAListError
    resources = list(_resources(found))
    patients = [one for one in resources if one[1].get("resourceType") == "Patient"]
    responses = [one for _, one in resources if one.get("resourceType") == "QuestionnaireResponse"]
    if not patients:
        raise EmptyListError
    if max(len(patients), len(responses)) > MOST_ROWS:
        raise TooManyRowsError(rows=MOST_ROWS)
    names: dict[str, int | None] = {}
    for place, (url, patient) in enumerate(patients):
        name = _text(patient, "id")
        for reference in {url, f"Patient/{name}" if name else ""}:
            # Two patients of one name: nobody knows whose answers those are.
            names[reference] = None if reference in names else place
    return Source(
        (Sheet("", tuple(_cells(one) for _, one in patients)),),
        bundle=True,
        answered=tuple(_answered(one, names) for one in responses),
        others=len(resources) - len(patients) - len(responses),
    )


def _refuse(_constant: str) -> NoReturn:
    raise ValueError("JSON has neither infinity nor what is no number.")


def _resources(bundle: Json) -> Iterator[tuple[str, Json]]:
    for one in _maps(bundle, "entry"):
        resource = one.get("resource")
        if isinstance(resource, dict):
            yield _text(one, "fullUrl"), resource


def _cells(patient: Json) -> tuple[str, ...]:
    made = {
        "name": _name(patient),
        "birthDate": _born(_text(patient, "birthDate")),
        "communication": _languages(patient),
        "address": _address(patient),
        **_reached(patient),
        **_around(patient),
    }
    return tuple(made.get(heading, "") for heading in OF_PATIENT)


def _name(person: Json) -> str:
    names = sorted(_maps(person, "name"), key=_preferred)
    return _named(names[0]) if names else ""


def _preferred(name: Json) -> int:
    use = _text(name, "use")
    return _USES.index(use) if use in _USES else len(_USES)


def _named(name: Json) -> str:
    parts = [*_texts(name, "given"), _text(name, "family")]
    return _text(name, "text") or " ".join(filter(None, parts))


def _born(text: str) -> str:
    """Return a day of birth; of a year and a month only the year, which can be read."""
    return text if len(text) != len("2000-01") else text[: len("2000")]


def _languages(patient: Json) -> str:
    spoken = sorted(_maps(patient, "communication"), key=lambda one: not one.get("preferred"))
    return ", ".join(filter(None, (_concept(one.get("language")) for one in spoken)))


def _concept(concept: Any) -> str:
    """Return the code of a language without its country, or its name."""
    if not isinstance(concept, dict):
        return ""
    codes = [_text(one, "code").partition("-")[0] for one in _maps(concept, "coding")]
    return next(filter(None, codes), "") or _text(concept, "text")


def _reached(patient: Json) -> dict[str, str]:
    ways: dict[str, list[str]] = {}
    for one in _maps(patient, "telecom"):
        way = _text(one, "system")
        if way in _CHANNELS and _text(one, "use") != "old" and _text(one, "value"):
            ways.setdefault(way, []).append(_text(one, "value"))
    return {way: ", ".join(values) for way, values in ways.items()}


def _address(patient: Json) -> str:
    homes = [one for one in _maps(patient, "address") if _text(one, "use") != "old"]
    if not homes:
        return ""
    places = [_text(homes[0], part) for part in ("city", "district", "state")]
    text = _text(homes[0], "text")
    parts = [text] if text else _texts(homes[0], "line")
    return ", ".join(filter(None, [*parts, *(one for one in places if one not in text)]))


def _around(patient: Json) -> dict[str, str]:
    """Return the first contact who is said to be the guardian, and the others as words."""
    contacts = _maps(patient, "contact")
    guardian = next((one for one in contacts if _GUARDIANS.intersection(_relations(one))), {})
    others = [_described(one) for one in contacts if one is not guardian]
    return {
        "guardian": _called(guardian),
        "guardian.relationship": _relation(guardian),
        "guardian.telecom": _numbers(guardian),
        CONTACT: "; ".join(filter(None, others)),
    }


def _relations(contact: Json) -> set[str]:
    """Return every code and word for the relation to the patient."""
    relations = _maps(contact, "relationship")
    codings = [coding for one in relations for coding in _maps(one, "coding")]
    texts = [_text(one, "text") for one in relations]
    return {
        folded(each)
        for each in (*texts, *(_text(one, part) for one in codings for part in ("code", "display")))
    }


def _relation(contact: Json) -> str:
    relation = next(iter(_maps(contact, "relationship")), {})
    coding = next(iter(_maps(relation, "coding")), {})
    return _text(relation, "text") or _text(coding, "display") or _text(coding, "code")


def _called(contact: Json) -> str:
    name = contact.get("name")
    return _named(name) if isinstance(name, dict) else ""


def _numbers(contact: Json) -> str:
    return ", ".join(filter(None, (_text(one, "value") for one in _maps(contact, "telecom"))))


def _described(contact: Json) -> str:
    parts = (_called(contact), _relation(contact), _numbers(contact))
    return ", ".join(filter(None, parts))


def _answered(response: Json, names: Mapping[str, int | None]) -> Answered:
    subject = response.get("subject")
    reference = _text(subject, "reference") if isinstance(subject, dict) else ""
    return Answered(
        names.get(reference.partition(_VERSION)[0]) if reference else None,
        _text(response, "questionnaire"),
        _text(response, "authored")[: len("2000-01-01")],
        _text(response, "language").partition("-")[0],
        json.dumps(response, ensure_ascii=False),
    )


def _text(found: Json, name: str) -> str:
    value = found.get(name)
    return value.strip() if isinstance(value, str) else ""


def _texts(found: Json, name: str) -> list[str]:
    values = found.get(name)
    return [one for one in values if isinstance(one, str)] if isinstance(values, list) else []


def _maps(found: Json, name: str) -> list[Json]:
    values = found.get(name)
    return [one for one in values if isinstance(one, dict)] if isinstance(values, list) else []
