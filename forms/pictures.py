"""Pictures that a form holds, to be shown with a question or with an answer to choose.

Only what is in the form itself is shown: an address is never followed. Nothing here reads a
picture; whoever shows one has it read in a confined child, like any from outside.
"""

import base64
import binascii
from typing import Final

from forms import fhir

MOST_BYTES: Final = 4_000_000
"""Of one picture."""
SHOWN: Final = frozenset(
    f"image/{name}" for name in ("png", "jpeg", "jpg", "gif", "webp", "bmp", "tiff", "heic")
)


def picture_of(form: fhir.Json, *elements: fhir.Json) -> fhir.Json:
    """Return the picture, a FHIR Attachment, of a question or of an answer on offer; else {}.

    Args:
        form: The whole document, which may contain the picture.
        elements: Where it may be named: an item, or an option and its coding.
    """
    for element in elements:
        found = fhir.extension_value(element, fhir.ITEM_MEDIA, fhir.ANSWER_MEDIA)
        attachment = fhir.as_mapping(found)
        if attachment:
            return {**attachment, **_contained(form, fhir.as_text(attachment.get("url")))}
    return {}


def _contained(form: fhir.Json, url: str) -> fhir.Json:
    """Return the type and data of a Binary that a form contains."""
    for resource in fhir.objects(form.get("contained")) if url.startswith("#") else ():
        if resource.get("resourceType") == "Binary" and resource.get("id") == url[1:]:
            return {name: resource.get(name) for name in ("contentType", "data")}
    return {}


def is_shown(picture: fhir.Json) -> bool:
    """Return whether a picture is in the form, and of a kind that can be shown."""
    data = fhir.as_text(picture.get("data"))
    kind = fhir.as_text(picture.get("contentType")).partition(";")[0].strip().lower()
    return kind in SHOWN and 0 < len(data) <= MOST_BYTES * 4 // 3 + 4


def content_of(picture: fhir.Json) -> bytes:
    """Return the bytes of a picture as they stand in the form; none if it is not shown."""
    if not is_shown(picture):
        return b""
    try:
        return base64.b64decode("".join(fhir.as_text(picture["data"]).split()), validate=True)
    except (binascii.Error, ValueError):
        return b""
