"""Writes files that a person saves on purpose, outside the desk."""

from pathlib import Path

from counsel_desk.domain.documents import Document
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.files import write_anew
from counsel_desk.services.ports.tools import Tools


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
    try:
        write_anew(path, [content])
    except (OSError, ValueError):
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
