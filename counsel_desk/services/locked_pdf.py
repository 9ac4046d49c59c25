"""A document as a PDF that only a passphrase opens (AES-256)."""

from pathlib import Path

from counsel_desk.domain.documents import Document
from counsel_desk.services.files import write_file
from counsel_desk.services.ports import Tools


def save(tools: Tools, document: Document, path: Path) -> str:
    """Save a document as a locked PDF; it is never on the disk without its lock.

    Args:
        tools: For the PDF and the passphrase.
        document: What stands in it.
        path: Where; a file of that name is replaced, whole or not at all.

    Returns:
        The passphrase, which is kept nowhere.

    Raises:
        NotSavedError: The file could not be written.
    """
    passphrase = tools.keys.document_passphrase()
    write_file(path, tools.documents.protect(tools.documents.render(document), passphrase))
    return passphrase
