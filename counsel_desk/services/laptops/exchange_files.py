"""Reads and writes the files that are carried between laptops, whole or not at all.

A file consists of three letters for its kind, one byte for the version (1), the SHA-256 of the
rest, and MessagePack. The digest detects damage; trust comes from what is signed or sealed inside.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import TypeVar

import msgspec

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.documents.export_files import saving
from counsel_desk.services.work import sensible
from counsel_desk.services.work.sensible import ImpossibleError

LARGEST = 256 * 2**20
"""Largest file that is read, in bytes."""
_DIGEST = hashlib.sha256().digest_size

Shape = TypeVar("Shape")


class FileKind(Enum):
    """The kinds of file, by their first four bytes."""

    OFFICE = b"CDO\x01"
    REQUEST = b"CDQ\x01"
    FIGURES = b"CDF\x01"
    LETTERS = b"CDL\x01"


class FileUnreadableError(KnownError):
    """A file could not be read."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The file cannot be read. Please look whether the stick is still in its place."
    )


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
        "This file is damaged, or somebody changed it. Nothing of it was taken in. Please have "
        "it saved and brought once more.",
    )


class OtherOfficeError(KnownError):
    """A file belongs to another office."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This file belongs to another office. Nothing of it was taken in."
    )


def write(path: Path, kind: FileKind, thing: object) -> None:
    """Write a file to carry to another laptop.

    Raises:
        NotSavedError: The file could not be written.
    """
    with writing(path, kind, thing):
        pass


@contextmanager
def writing(path: Path, kind: FileKind, thing: object) -> Iterator[None]:
    """Write a file to carry to another laptop; it is there once the block ends without an error.

    Raises:
        NotSavedError: The file could not be written.
    """
    content = msgspec.msgpack.encode(thing)
    with saving(path) as write:
        write([kind.value + hashlib.sha256(content).digest() + content])
        yield


def read(path: Path, kind: FileKind, shape: type[Shape]) -> Shape:
    """Return the content of a file.

    Raises:
        FileUnreadableError: It cannot be read.
        OtherKindOfFileError: It is of another kind.
        FileDamagedError: It is not as it was written.
    """
    try:
        with path.open("rb") as file:
            whole = file.read(LARGEST + 1)
    except OSError:
        raise FileUnreadableError from None
    if len(whole) > LARGEST or not whole.startswith(kind.value):
        raise OtherKindOfFileError
    content = whole[len(kind.value) + _DIGEST :]
    if hashlib.sha256(content).digest() != whole[len(kind.value) : len(kind.value) + _DIGEST]:
        raise FileDamagedError
    return decoded(content, shape)


def decoded(content: bytes, shape: type[Shape]) -> Shape:
    """Decode the content of a file.

    Raises:
        FileDamagedError: It does not have that shape, or a value in it cannot be.
    """
    try:
        found = msgspec.msgpack.decode(content, type=shape)
        sensible.require(found)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ImpossibleError):
        raise FileDamagedError from None
    return found
