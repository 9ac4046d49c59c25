"""Signatures that a form asks for: of the form, of one of its groups, or as an answer.

FHIR says only that a form or a group is to be signed. Here that is one more question at its end,
so that it is shown, declined and insisted on like the others; in a response it is the extension
that FHIR has for it, and no item.
"""

import base64
import binascii
from collections.abc import Iterable, Mapping, Set
from dataclasses import replace
from typing import Any, Final

from forms import fhir
from forms.item_control import SIGNATURE as SIGNATURE_CONTROL
from forms.item_control import control_of
from forms.items import Item, Questionnaire

MOST_BYTES: Final = 400_000
"""Of a drawing; one that fills the pad takes less than a tenth of that."""
_BEGINS: Final = b"\x89PNG\r\n\x1a\n"
_CONSENT: Final = {"system": "urn:iso-astm:E1762-95:2013", "code": "1.2.840.10065.1.12.1.7"}
"""FHIR's code of a signature by which somebody agrees to what they signed."""
_MASKED: Final = {"extension": [{"url": fhir.ABSENT_REASON, "valueCode": "masked"}]}


def with_signatures(form: Questionnaire) -> Questionnaire:
    """Return a form with a question for each signature that it asks for."""
    taken = {item.link_id for item in form.walk()}
    items = tuple(_signed(item, taken) for item in form.items)
    if _asks(form.document):
        items = (*items, _signature("", form.document, taken))
    return replace(form, items=items)


def _asks(element: fhir.Json) -> bool:
    return any(fhir.extensions(element, fhir.SIGNATURE_REQUIRED))


def _signed(item: Item, taken: Set[str]) -> Item:
    below = tuple(_signed(each, taken) for each in item.items)
    if item.type == "group" and _asks(item.document):
        below = (*below, _signature(item.link_id, item.document, taken))
    drawn = item.type == "attachment" and (
        _asks(item.document) or control_of(item) == SIGNATURE_CONTROL
    )
    return replace(item, items=below, drawn=drawn)


def _signature(signed: str, element: fhir.Json, taken: Set[str]) -> Item:
    link_id = f"{signed}#signature"
    while link_id in taken:
        link_id += "#"
    wanted = fhir.as_mapping(fhir.extension_value(element, fhir.SIGNATURE_REQUIRED))
    document = {"linkId": link_id, "type": "attachment", "signatureType": wanted.get("coding")}
    return Item(link_id, "attachment", document, required=True, drawn=True, signs=True)


def drawing(content: bytes, moment: str) -> dict[str, Any]:
    """Return a drawn signature, a PNG, as the value of an answer.

    Args:
        content: The PNG.
        moment: When it was drawn, as FHIR writes it.
    """
    data = base64.b64encode(content).decode()
    return {"valueAttachment": {"contentType": "image/png", "data": data, "creation": moment}}


def is_drawing(content: object) -> bool:
    """Return whether the content of an answer can be a drawn signature."""
    attachment = fhir.as_mapping(content)
    data = fhir.as_text(attachment.get("data"))
    if attachment.get("contentType") != "image/png" or not 0 < len(data) <= MOST_BYTES * 4 // 3:
        return False
    try:
        return base64.b64decode(data, validate=True).startswith(_BEGINS)
    except (binascii.Error, ValueError):
        return False


def as_extension(asked: fhir.Json, values: Iterable[fhir.Json], *, declined: bool) -> list[Any]:
    """Return the extension that says in a response that somebody signed, or would rather not.

    Args:
        asked: The document of the question for a signature.
        values: Its answers.
        declined: Whether the person would rather not sign.
    """
    reason = [{"url": fhir.ABSENT_REASON, "valueCode": fhir.DECLINED}]
    if declined:
        return [{"url": fhir.SIGNATURE, "valueSignature": {"extension": reason}}]
    return [
        {"url": fhir.SIGNATURE, "valueSignature": _written(asked, value)}
        for value in values
        if is_drawing(value.get("valueAttachment"))
    ]


def _written(asked: fhir.Json, value: fhir.Json) -> dict[str, Any]:
    drawn = fhir.as_mapping(value.get("valueAttachment"))
    kinds = list(fhir.objects(asked.get("signatureType")))
    return {
        "type": kinds or [_CONSENT],
        "when": drawn.get("creation"),
        # FHIR asks who signed. That is in the file, and no form gives it away.
        "who": _MASKED,
        "sigFormat": drawn.get("contentType"),
        "data": drawn.get("data"),
    }


def from_extension(element: fhir.Json) -> tuple[tuple[dict[str, Any], ...], bool]:
    """Return the signature that a part of a response has, and whether it was declined."""
    found = fhir.as_mapping(fhir.extension_value(element, fhir.SIGNATURE))
    declined = fhir.extension_value(found, fhir.ABSENT_REASON) == fhir.DECLINED
    pairs = {"contentType": "sigFormat", "data": "data", "creation": "when"}
    names: Mapping[str, object] = {name: found.get(other) for name, other in pairs.items()}
    kept = {name: content for name, content in names.items() if isinstance(content, str)}
    return ((({"valueAttachment": kept},) if is_drawing(kept) else ()), declined)
