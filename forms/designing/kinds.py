"""The kinds of item that a form can be designed with."""

from enum import StrEnum
from typing import Any, Final

from forms import fhir


class Kind(StrEnum):
    """What an item asks for, or shows."""

    TEXT = "text"
    LINE = "line"
    YES_NO = "yes_no"
    ONE = "one"
    SEVERAL = "several"
    WHOLE = "whole"
    NUMBER = "number"
    DAY = "day"
    HEADING = "heading"
    NOTE = "note"
    SCORE = "score"
    OTHER = "other"


TYPES: Final = {
    Kind.TEXT: "text",
    Kind.LINE: "string",
    Kind.YES_NO: "boolean",
    Kind.ONE: "choice",
    Kind.SEVERAL: "choice",
    Kind.WHOLE: "integer",
    Kind.NUMBER: "decimal",
    Kind.DAY: "date",
    Kind.HEADING: "group",
    Kind.NOTE: "display",
    Kind.SCORE: "decimal",
}
"""The type of a FHIR item for each kind that can be chosen; `OTHER` is only ever kept."""
_KINDS: Final = {type_: kind for kind, type_ in reversed(TYPES.items())} | {"decimal": Kind.NUMBER}
CHOICES: Final = frozenset({Kind.ONE, Kind.SEVERAL})


def kind_of(entry: fhir.Json) -> Kind:
    """Return the kind of an item."""
    if any(fhir.extensions(entry, *fhir.CALCULATED)):
        return Kind.SCORE
    kind = _KINDS.get(fhir.as_text(entry.get("type")), Kind.OTHER)
    if kind in CHOICES:
        return Kind.SEVERAL if entry.get("repeats") is True else Kind.ONE
    repeats = entry.get("repeats") is True and kind is not Kind.HEADING
    return Kind.OTHER if repeats else kind


def shaped(entry: dict[str, Any], kind: Kind) -> None:
    """Give an item another kind, without what the new kind has no place for."""
    was = kind_of(entry) if "type" in entry else kind
    if kind is Kind.OTHER or (was is kind and "type" in entry):
        return
    entry["type"] = TYPES[kind]
    entry.pop("repeats", None)
    entry.pop("readOnly", None)
    if kind is Kind.SEVERAL:
        entry["repeats"] = True
    if kind not in CHOICES:
        for name in ("answerOption", "answerValueSet"):
            entry.pop(name, None)
    if kind in {Kind.HEADING, Kind.NOTE, Kind.SCORE}:
        entry.pop("required", None)
    if kind is Kind.SCORE:
        entry["readOnly"] = True
    else:
        without(entry, *fhir.CALCULATED)
    entry.pop("initial", None)


def without(entry: dict[str, Any], *urls: str) -> None:
    """Remove the extensions of an element that have one of these URLs."""
    kept = [one for one in fhir.objects(entry.get("extension")) if one.get("url") not in urls]
    if kept:
        entry["extension"] = kept
    else:
        entry.pop("extension", None)
