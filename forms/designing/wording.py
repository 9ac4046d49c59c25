"""Writes the wording of a form, in its own language or as a translation."""

from typing import Any

from forms import fhir

Element = dict[str, Any]


def put_text(element: Element, name: str, text: str, language: str, own: str) -> None:
    """Write a text of an element in a language; an empty one is removed.

    Args:
        element: The form, an item or a coding.
        name: The text's name, such as ``text``; translations stand under ``_text``.
        text: The wording.
        language: Its language.
        own: The form's own language; may be empty.
    """
    if not language or language == own:
        _put(element, name, text)
        _drop_formatting(element, name)
        return
    primitive = dict(fhir.as_mapping(element.get(f"_{name}")))
    others = [
        one
        for one in fhir.objects(primitive.get("extension"))
        if one.get("url") != fhir.TRANSLATION or not _same(one, language)
    ]
    if text:
        others.append(translation(language, text))
    _put(primitive, "extension", others)
    _put(element, f"_{name}", primitive)


def translation(language: str, text: str) -> Element:
    """Return the extension that holds a text in another language."""
    parts = [
        {"url": "lang", "valueCode": language},
        {"url": "content", "valueString": text},
    ]
    return {"url": fhir.TRANSLATION, "extension": parts}


def _same(extension: fhir.Json, language: str) -> bool:
    return fhir.as_text(fhir.extension_value(extension, "lang")).lower() == language.lower()


def _drop_formatting(element: Element, name: str) -> None:
    """Remove how the former wording was formatted: it would contradict the new one."""
    primitive = dict(fhir.as_mapping(element.get(f"_{name}")))
    formatting = {fhir.XHTML, fhir.MARKDOWN}
    kept = [
        one for one in fhir.objects(primitive.get("extension")) if one.get("url") not in formatting
    ]
    _put(primitive, "extension", kept)
    _put(element, f"_{name}", primitive)


def _put(element: Element, name: str, value: object) -> None:
    if value:
        element[name] = value
    else:
        element.pop(name, None)
