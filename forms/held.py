"""What a client's file has that can answer a question for a paper or for a record."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from forms import fhir
from forms.items import Item
from forms.options import Option

KINDS: Final = frozenset({"attachment", "reference"})
"""The types of question that only a file can answer."""
PAPER: Final = "DocumentReference"
RECORDS: Final = frozenset(
    [
        PAPER,
        "QuestionnaireResponse",
        "Observation",
        "CarePlan",
        "Goal",
        "ServiceRequest",
        "Appointment",
        "Consent",
    ]
)
"""The types of FHIR resource that a record of a client's file can be."""
_RESOURCE: Final = "http://hl7.org/fhir/StructureDefinition/"
_MEGABYTE: Final = 1_000_000


@dataclass(frozen=True)
class Held:
    """A picture, a paper or another record of a client's file.

    Attributes:
        record: Its address, by which an answer refers to it.
        type: The type of FHIR resource that it is.
        title: What a person calls it.
        media_type: What a picture or a paper is, such as ``image/png``.
        size: In bytes, of a picture or a paper.
    """

    record: str
    type: str
    title: str
    media_type: str = ""
    size: int = 0


def is_from_file(item: Item) -> bool:
    """Return whether only what is in a client's file can answer a question."""
    return item.type in KINDS and not item.drawn


def could_be_held(item: Item) -> bool:
    """Return whether a client's file can have anything that answers such a question."""
    return item.type == "attachment" or bool(_types(item) & RECORDS)


def options_of(item: Item, held: Sequence[Held]) -> tuple[Option, ...]:
    """Return the answers that a file has to a question."""
    if not is_from_file(item):
        return ()
    if item.type == "attachment":
        return tuple(_attached(one) for one in held if _is_taken(item, one))
    types = _types(item)
    return tuple(_referred(one) for one in held if one.type in types)


def _types(item: Item) -> frozenset[str]:
    """Return the types of resource that a question for a record takes."""
    named = [
        fhir.as_text((fhir.choice_of(each, "value") or ("", ""))[1]).removeprefix(_RESOURCE)
        for each in fhir.extensions(item.document, fhir.REFERENCE_TYPES)
    ]
    return frozenset(named) if named and "Resource" not in named else RECORDS


def _is_taken(item: Item, held: Held) -> bool:
    """Return whether a question takes a picture or a paper of that type and size."""
    types = [
        fhir.as_text((fhir.choice_of(each, "value") or ("", ""))[1]).lower()
        for each in fhir.extensions(item.document, fhir.MIME_TYPES)
    ]
    most = fhir.as_number(fhir.extension_value(item.document, fhir.MAX_SIZE))
    whole = {held.media_type, held.media_type.partition("/")[0] + "/*", "*/*"}
    return (
        held.type == PAPER
        and (not types or bool(whole.intersection(types)))
        and (most is None or held.size <= most * _MEGABYTE)
    )


def _attached(held: Held) -> Option:
    content = {
        "contentType": held.media_type,
        "url": held.record,
        "size": held.size,
        "title": held.title,
    }
    return Option({"valueAttachment": content}, None, {"display": held.title})


def _referred(held: Held) -> Option:
    content = {"reference": held.record, "type": held.type, "display": held.title}
    return Option({"valueReference": content}, None, content)
