"""Writes files that a person saves on purpose, outside the desk."""

import os
from contextlib import suppress
from pathlib import Path

from counsel_desk.domain.documents import Document
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.ports.tools import Tools

_SHORT = 40
"""Length of the temporary name: the file's own name may already be as long as is allowed."""


class NotSavedError(KnownError):
    """A file could not be written."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file could not be written there. Please choose another folder, or make room on the "
        "disk.",
    )


def write_file(path: Path, content: bytes) -> None:
    """Write a file that only its owner can read, whole or not at all.

    Raises:
        NotSavedError: The file could not be written.
    """
    new = path.with_name(f"{path.name[:_SHORT]}.new")
    try:
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except (OSError, ValueError):
        _drop(new)
        raise NotSavedError from None


def write_protected(tools: Tools, document: Document, path: Path) -> str:
    """Write a document as a PDF with a passphrase, whole or not at all.

    Returns:
        The passphrase.

    Raises:
        NotSavedError: The file could not be written.
    """
    passphrase = tools.keys.document_passphrase()
    write_file(path, tools.documents.protect(tools.documents.render(document), passphrase))
    return passphrase


def _drop(path: Path) -> None:
    with suppress(OSError, ValueError):
        path.unlink()
