"""Makes the JSON of honest records and letters with one value in it that cannot be."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, time
from enum import Enum
from typing import Any, NamedTuple

import msgspec
from hypothesis import strategies as st

from counsel_desk.domain.safety import Danger

Step = str | int
Path = tuple[Step, ...]
HALF = "sun \ud800"
LINE = "x" * 32_768
_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{64}")
_CODES = {
    "band": ("no_such_band",),
    "flags": ("no_such_flag", "critical:x"),
    "instrument": ("phq-99", "../../etc/passwd"),
    "language": ("Klingon!",),
    "languages": ("hindi please",),
    "concerns": ("Not a code!",),
    "referral": ("Not a code!",),
    "symbols": ("Not a code!",),
    "template": ("Not a code!",),
    "theme": ("Not a code!",),
    "zone": ("Nowhere/Bad", "", "../../../etc/passwd"),
}
"""By the name of a field that holds codes, codes that nobody knows."""
_LINES = ("name", "title", "giver_name", "supervisor", "counsellor", "sender_name", "court", "code")


class Value(NamedTuple):
    """One value in a dataclass.

    Attributes:
        path: Where it is.
        name: The name of its field.
        value: The value.
    """

    path: Path
    name: str
    value: object


def values(thing: object, path: Path = (), name: str = "") -> Iterator[Value]:
    """Yield every single value of a dataclass that is there."""
    if is_dataclass(thing) and not isinstance(thing, type):
        for field in fields(thing):
            yield from values(getattr(thing, field.name), (*path, field.name), field.name)
    elif isinstance(thing, Mapping):
        for key in thing:
            yield from values(thing[key], (*path, key), name)
    elif isinstance(thing, tuple):
        for number, each in enumerate(thing):
            yield from values(each, (*path, number), name)
    elif thing is not None and not isinstance(thing, bytes | frozenset):
        yield Value(path, name, thing)


def wrong(found: Value) -> list[object]:
    """Return what cannot be in place of a value, as JSON can say it."""
    value = found.value
    for kind, impossible_values in _WRONG.items():
        if isinstance(value, kind):
            return [[], {"a": 1}, *impossible_values]
    return [[], {"a": 1}, HALF, 7, *_wrong_texts(found, str(value))]


_WRONG_INSTANTS = (
    "2026-03-09T10:00:00",
    "0001-01-01T00:00:00Z",
    "1899-12-31T23:59:59Z",
    "2150-01-01T00:00:00Z",
    "9999-12-31T23:59:59-12:00",
    "2026-02-30T10:00:00Z",
    "soon",
    10**30,
)
_WRONG_NUMBERS = (-1, 10**30, 10**10, float("nan"), float("inf"), "many", -0.5)
_WRONG_DAYS = (
    "0001-01-01",
    "1026-03-09",
    "1899-12-31",
    "2150-01-01",
    "9999-12-31",
    "2026-02-30",
    "2026-03-09T10:00:00",
    "soon",
    10**30,
)


_WRONG: Mapping[type, tuple[object, ...]] = {
    bool: (2, "yes"),
    Enum: ("nobody_knows_this", "", 7, HALF),
    datetime: _WRONG_INSTANTS,
    date: _WRONG_DAYS,
    time: ("25:00:00", "10:00:00+05:30", "noon"),
    int: _WRONG_NUMBERS,
    float: _WRONG_NUMBERS,
}
"""By the type of a value, in the order in which the types are asked for."""


def _wrong_texts(found: Value, text: str) -> list[object]:
    # Into which language an interpreter helps is said in words.
    coded = "interpreter" not in found.path
    made: list[object] = list(_CODES.get(found.name, ()) if coded else ())
    if found.name in _LINES:
        made.append(LINE)
    if _ID.fullmatch(text):
        made += ["x" * len(text), text[:-1], text.upper() + "F", f"{text}' OR 1", f"../{text}"]
    return made


def replaced(document: Any, path: Path, value: object) -> Any:
    """Return a JSON document with another value in one place."""
    if not path:
        return value
    first, *rest = path
    inside = replaced(document[first], tuple(rest), value)
    if isinstance(document, Mapping):
        return {**document, first: inside}
    made = list(document)
    made[int(first)] = inside
    return made


def encoded(document: object) -> bytes:
    """Return JSON as a changed program could write it, with halves of characters and NaN."""
    return json.dumps(document).encode()


@st.composite
def impossible(draw: st.DrawFn, honest: object) -> bytes:
    """Return the JSON of an honest dataclass with one value that cannot be, or without a field."""
    document = msgspec.to_builtins(honest, str_keys=True)
    if draw(st.integers(0, 19)) == 0:
        return encoded({**document, **draw(st.sampled_from(contradictions(honest)))})
    found = draw(st.sampled_from(sorted(values(honest), key=lambda one: str(one.path))))
    return encoded(replaced(document, found.path, draw(st.sampled_from(wrong(found)))))


def contradictions(honest: object) -> Sequence[Mapping[str, object]]:
    """Return changes that leave each value possible, and the whole of them not."""
    known: Sequence[Mapping[str, Any]] = _CONTRADICTIONS.get(type(honest).__name__, ())
    changed = [replace_json(honest, one) for one in known]
    first = fields(honest)[0].name  # type: ignore[arg-type]
    return changed or [{first: ["not of its type"]}]


def replace_json(honest: Any, changes: Mapping[str, Any]) -> Mapping[str, object]:
    """Return the fields of an honest dataclass that a change sets, as JSON has them."""
    made: Mapping[str, object] = msgspec.to_builtins(replace(honest, **changes), str_keys=True)
    return {name: made[name] for name in changes}


_EARLY, _LATE = date(2001, 1, 1), date(2027, 1, 1)
_CONTRADICTIONS: Mapping[str, Sequence[Mapping[str, Any]]] = {
    "Appointment": (
        {"clients": ()},
        {"clients": ("1" * 32, "2" * 32)},
        {"minutes": 0},
        {"minutes": 721},
        {"number": 104},
        {"group": True},
    ),
    "Asking": ({"about": " "}, {"about": "x" * 201}),
    "Attachment": ({"size": 0}, {"size": 10_000_001}, {"pages": 0}, {"pages": 201}),
    "Case": ({"reference": "x" * 121}, {"remarks": "x" * 201}),
    "CaseTask": ({"what": "x" * 121},),
    "Closure": (
        {"follow_ups": (_EARLY,)},
        {"follow_ups": (_LATE, _LATE)},
        {"no_follow_up": True},
    ),
    "Comment": ({"answers": (5, 6, 1)}, {"answers": (0, 1, 1)}, {"answers": ()}),
    "Correction": ({"answered": _LATE},),
    "Demand": ({"asked_by": "x" * 121}, {"advice": "x" * 501}),
    "Disclosure": ({"summary": None}, {"purpose": None}, {"consent": ""}, {"link": "4" * 32}),
    "FormResponse": (
        {"questionnaire": "no JSON"},
        {"questionnaire": "[]"},
        {"response": '{"resourceType": "QuestionnaireResponse", "item": [NaN]}'},
        {"response": '{"resourceType": "QuestionnaireResponse", "item": [1e999]}'},
        {"response": '{"resourceType": "QuestionnaireResponse", "item": ["\\ud800"]}'},
        {"response": "[" * 100_000},
    ),
    "GroupLine": ({"size": 1},),
    "HandOver": ({"ended": None},),
    "Hearing": ({"court": "x" * 121}, {"remarks": "x" * 201}),
    "IncomingRequest": ({"about": "x" * 201},),
    "Intake": ({"age": 121},),
    "Keeping": ({"until": _EARLY},),
    "LegalHold": ({"reason": " "}, {"source": "1" * 32}, {"lifted": _LATE}),
    "Manifest": ({"parts": 0}, {"parts": 17}),
    "Mark": ({"size": 0},),
    "Receipt": ({"number": 1000},),
    "Referral": ({"promised": _EARLY},),
    "ReviewRequest": ({"due": _EARLY}, {"answered": _LATE}),
    "RiskAssessment": (
        {"next_review": _EARLY},
        {"dangers": (Danger.AT_COURT, Danger.AT_COURT)},
    ),
    "Seal": ({"until": _EARLY},),
    "Summary": ({"until": _EARLY}, {"sections": ()}, {"purpose": None}),
    "SummaryRequest": ({"about": "x" * 201},),
    "SharedWorkload": ({"sessions_7": 13}, {"reviews_overdue": 15}, {"below": 12.5}),
}
"""By the name of a dataclass, changes to the honest one that contradict the rest of it."""
