"""Reads a JSON document from a file that may hold anything."""

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

MAX_BYTES: Final = 5_000_000


def read_document(path: Path) -> Json:
    """Return the JSON object in a file.

    Raises:
        FormFileMissingError: The file is missing, is a folder or may not be read.
        FormEmptyError: It holds nothing but white space.
        FormTooLargeError: It is larger than 5 MB.
        FormNotJsonError: It is damaged, is not UTF-8, is not JSON or is not a JSON object.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        raise FormFileMissingError(file=path.name) from None
    if len(content) > MAX_BYTES:
        raise FormTooLargeError(limit=f"{MAX_BYTES // 1_000_000} MB")
    if not content.strip():
        raise FormEmptyError(file=path.name)
    try:
        document = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse)
        # A lone surrogate, or 1e999, is legal JSON but could never be stored.
        json.dumps(document, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        raise FormNotJsonError(file=path.name) from None
    if not isinstance(document, dict):
        raise FormNotJsonError(file=path.name)
    return document


def _refuse(_name: str) -> NoReturn:
    """Refuse NaN and the infinities, which JSON does not have."""
    raise ValueError
