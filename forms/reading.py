"""Reads a document, in JSON or XML, from a file that may hold anything."""

import json
from pathlib import Path
from typing import Final, NoReturn

from forms.errors import (
    FormEmptyError,
    FormFileMissingError,
    FormNotJsonError,
    FormTooLargeError,
)
from forms.fhir import Json
from forms.formats.xml_document import read_xml

MAX_BYTES: Final = 5_000_000


def read_document(path: Path) -> Json:
    """Return the JSON object in a file, or the FHIR resource of an XML file as one.

    Raises:
        FormFileMissingError: The file is missing, is a folder or may not be read.
        FormEmptyError: It holds nothing but white space.
        FormTooLargeError: It is larger than 5 MB.
        FormNotJsonError: It is damaged, or is neither a JSON object in UTF-8 nor FHIR XML.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        raise FormFileMissingError(file=path.name) from None
    return document_of(content, path.name)


def document_of(content: bytes, name: str) -> Json:
    """Return the JSON object in some bytes, or their FHIR resource in XML as one.

    Args:
        content: The bytes.
        name: What they are called, for the errors.

    Raises:
        FormEmptyError: They are nothing but white space.
        FormTooLargeError: They are more than 5 MB.
        FormNotJsonError: They are damaged, or neither a JSON object in UTF-8 nor FHIR XML.
    """
    if len(content) > MAX_BYTES:
        raise FormTooLargeError(limit=f"{MAX_BYTES // 1_000_000} MB")
    if not content.strip():
        raise FormEmptyError(file=name)
    try:
        if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
            return read_xml(content)
        document = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse)
        # A lone surrogate, or 1e999, is legal JSON but could never be stored.
        json.dumps(document, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        raise FormNotJsonError(file=name) from None
    if not isinstance(document, dict):
        raise FormNotJsonError(file=name)
    return document


def _refuse(_name: str) -> NoReturn:
    """Refuse NaN and the infinities, which JSON does not have."""
    raise ValueError
