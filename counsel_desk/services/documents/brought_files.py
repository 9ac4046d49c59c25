"""Reads files that a person brings from elsewhere."""

from pathlib import Path

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError


class FileUnreadableError(KnownError):
    """A file could not be read."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The file cannot be read. Please check whether the stick is still in its place."
    )


def content(path: Path, most: int) -> bytes:
    """Return what is in a file, up to so many bytes and one more, which tells that it is larger.

    Raises:
        FileUnreadableError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError:
        raise FileUnreadableError from None
