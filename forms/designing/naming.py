"""The name, the version and the languages of a form."""

import re
from collections.abc import Mapping
from typing import Any, Final

from forms import fhir

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def named_as(document: Mapping[str, object], form: str, number: int) -> dict[str, Any]:
    """Return a form's JSON under a name and a version of its own, saying what it was made from.

    Args:
        document: The form's JSON.
        form: The id that all its versions share, 32 hexadecimal digits.
        number: Number of the version.
    """
    url, before = f"urn:counsel-desk:form:{form}", fhir.as_text(document.get("url"))
    named = {**document, "url": url, "version": str(number), "status": "active"}
    if before and before != url:
        version = fhir.as_text(document.get("version"))
        source = f"{before}|{version}" if version else before
        known = document.get("derivedFrom")
        earlier = [one for one in known if isinstance(one, str)] if isinstance(known, list) else []
        named["derivedFrom"] = list(dict.fromkeys([*earlier, source]))
    return named


def languages_of(document: Mapping[str, object]) -> tuple[str, ...]:
    """Return the languages of a form's texts, its own first."""
    own = fhir.as_text(document.get("language"))
    found = {own: None}
    waiting: list[object] = [document]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Mapping):
            for extension in fhir.extensions(each, fhir.TRANSLATION):
                found[fhir.as_text(fhir.extension_value(extension, "lang"))] = None
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each
    ours = {own: None, **dict.fromkeys(sorted(found))}
    return tuple(language for language in ours if _LANGUAGE.fullmatch(language))
