"""Reads and writes the files in which offices send each other figures, whole or not at all.

A file consists of three letters for its kind, one byte for the version (1), the SHA-256 of the
rest, and MessagePack. The digest detects damage; trust comes from what is signed inside.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from counsel_desk.domain.reporting.offices import FiguresFile
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.documents import brought_files
from counsel_desk.services.documents.export_files import saving
from counsel_desk.services.work import sensible
from counsel_desk.services.work.sensible import ImpossibleError

LARGEST = 64 * 2**20
"""Largest file that is read, in bytes."""
_MARK = b"CDF\x01"
_START = len(_MARK) + hashlib.sha256().digest_size


class OtherKindOfFileError(KnownError):
    """A file is not of the expected kind or version."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This is not the kind of file that is opened here, or it comes from a newer version of "
        "the desk. Nothing of it was taken in. Please look for the right one.",
    )


class FileDamagedError(KnownError):
    """A file is not as it was saved."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file is damaged, or somebody changed it. Nothing of it was taken in. Please ask"
        " for it to be saved and brought again.",
    )


@contextmanager
def writing(path: Path, figures: FiguresFile) -> Iterator[None]:
    """Write figures for another office; the file is there once the block ends without an error.

    Raises:
        NotSavedError: The file could not be written.
    """
    content = msgspec.msgpack.encode(figures)
    with saving(path) as write:
        write([_MARK + hashlib.sha256(content).digest() + content])
        yield


def read(path: Path) -> FiguresFile:
    """Return the figures in a file.

    Raises:
        FileUnreadableError: It cannot be read.
        OtherKindOfFileError: It is of another kind.
        FileDamagedError: It is not as it was written, or a value in it cannot be.
    """
    whole = brought_files.content(path, LARGEST)
    if len(whole) > LARGEST or not whole.startswith(_MARK):
        raise OtherKindOfFileError
    content = whole[_START:]
    if hashlib.sha256(content).digest() != whole[len(_MARK) : _START]:
        raise FileDamagedError
    try:
        found = msgspec.msgpack.decode(content, type=FiguresFile)
        sensible.require(found)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ImpossibleError):
        raise FileDamagedError from None
    return found
