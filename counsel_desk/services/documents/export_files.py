"""Writes files that a person saves on purpose, outside the desk."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from counsel_desk.domain.documents import Document
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.files import Write, writing_anew
from counsel_desk.services.ports.tools import Tools


class NotSavedError(KnownError):
    """A file could not be written."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file could not be written there. Please choose another folder, or make room on the "
        "disk.",
    )


@contextmanager
def saving(path: Path) -> Iterator[Write]:
    """Write a file that only its owner can read, whole or not at all.

    It is there once the block ends without an error: so what is entered of it in the block is
    entered before it is there, and where that cannot be entered, no file is there.

    Yields:
        What writes the content.

    Raises:
        NotSavedError: The file could not be written.
    """
    with ExitStack() as stack:
        with _said():
            write = stack.enter_context(writing_anew(path))

        def put(content: Iterable[bytes]) -> None:
            with _said():
                write(content)

        yield put
        with _said():
            stack.close()


@contextmanager
def _said() -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError):
        raise NotSavedError from None


def write_file(path: Path, content: bytes) -> None:
    """Write a file of which nothing is entered, whole or not at all.

    Raises:
        NotSavedError: The file could not be written.
    """
    with saving(path) as write:
        write([content])


def write_protected(tools: Tools, document: Document, write: Write) -> str:
    """Write a document as a PDF with a passphrase.

    Args:
        tools: Keys and reports.
        document: The document.
        write: What `saving` yields.

    Returns:
        The passphrase.

    Raises:
        NotSavedError: The file could not be written.
    """
    content, passphrase = locked(tools, tools.documents.render(document))
    write([content])
    return passphrase


def locked(tools: Tools, pdf: bytes) -> tuple[bytes, str]:
    """Return a PDF that a new passphrase opens, and the passphrase."""
    passphrase = tools.keys.document_passphrase()
    return tools.documents.protect(pdf, passphrase), passphrase
