"""Reads the Patients and the QuestionnaireResponses of a FHIR R4 Bundle in JSON."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

from counsel_desk.domain.moving_in.fields import Field
from counsel_desk.domain.moving_in.source import ID, Answered, Sheet, Source
from counsel_desk.domain.moving_in.table import MOST_ROWS
from counsel_desk.security.tables.errors import EmptyListError, NotAListError, TooManyRowsError

Json = Mapping[str, Any]
_CHANNELS = {"phone": Field.CALL, "sms": Field.TEXT, "email": Field.EMAIL}
_TAKEN = (
    *(Field.NAME, Field.BORN, Field.LANGUAGE, Field.CALL, Field.TEXT, Field.EMAIL),
    *(Field.ADDRESS, Field.PLACES),
    *(Field.GUARDIAN_NAME, Field.GUARDIAN_RELATION, Field.GUARDIAN_REACH),
)
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
    names: dict[str, str] = {}
    for place, (url, patient) in enumerate(patients):
        for reference in (url, f"Patient/{_text(patient, 'id')}"):
            names.setdefault(reference, str(place))
    rows = [(str(place), *_cells(one)) for place, (_, one) in enumerate(patients)]
    return Source(
        (Sheet("", ((ID, *map(str, _TAKEN)), *rows)),),
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
        Field.NAME: _name(patient),
        Field.BORN: _born(_text(patient, "birthDate")),
        Field.LANGUAGE: _languages(patient),
        **_reached(patient),
        **_lives(patient),
        **_guardian(patient),
    }
    return tuple(made.get(field, "") for field in _TAKEN)


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


def _reached(patient: Json) -> dict[Field, str]:
    ways: dict[Field, list[str]] = {}
    for one in _maps(patient, "telecom"):
        field = _CHANNELS.get(_text(one, "system"))
        if field is not None and _text(one, "use") != "old" and _text(one, "value"):
            ways.setdefault(field, []).append(_text(one, "value"))
    return {field: ", ".join(values) for field, values in ways.items()}


def _lives(patient: Json) -> dict[Field, str]:
    homes = [one for one in _maps(patient, "address") if _text(one, "use") != "old"]
    if not homes:
        return {}
    places = [_text(homes[0], part) for part in ("city", "district", "state")]
    whole = ", ".join(filter(None, [*_texts(homes[0], "line"), *places]))
    return {
        Field.ADDRESS: _text(homes[0], "text") or whole,
        Field.PLACES: ", ".join(filter(None, places)),
    }


def _guardian(patient: Json) -> dict[Field, str]:
    contacts = _maps(patient, "contact")
    if not contacts:
        return {}
    first = contacts[0]
    name, relations = first.get("name"), _maps(first, "relationship")
    numbers = [_text(one, "value") for one in _maps(first, "telecom")]
    return {
        Field.GUARDIAN_NAME: _named(name) if isinstance(name, dict) else "",
        Field.GUARDIAN_RELATION: _text(relations[0], "text") if relations else "",
        Field.GUARDIAN_REACH: ", ".join(filter(None, numbers)),
    }


def _answered(response: Json, names: Mapping[str, str]) -> Answered:
    subject = response.get("subject")
    reference = _text(subject, "reference") if isinstance(subject, dict) else ""
    return Answered(
        names.get(reference, "") if reference else "",
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
