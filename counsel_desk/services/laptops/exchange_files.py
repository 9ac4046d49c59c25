"""Files that are carried from one laptop to another: written whole, and read whole or not at all.

Such a file is three letters that say what it is, the version as one byte (1), the SHA-256 of what
follows, and MessagePack. The digest is for damage; trust comes from what is signed or sealed in it.
"""

import hashlib
from enum import Enum
from pathlib import Path
from typing import TypeVar

import msgspec

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.documents.export_files import write_file

LARGEST = 256 * 2**20
"""Bytes that are read at the most."""
_DIGEST = hashlib.sha256().digest_size

Shape = TypeVar("Shape")


class FileKind(Enum):
    """What a file is."""

    OFFICE = b"CDO\x01"
    REQUEST = b"CDQ\x01"
    LETTERS = b"CDL\x01"


class FileUnreadableError(KnownError):
    """A file could not be read from where it lies."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The file cannot be read. Please look whether the stick is still in its place."
    )


class OtherKindOfFileError(KnownError):
    """A file is not what was asked for."""

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
    """A file was saved at another office."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This file belongs to another office. Nothing of it was taken in."
    )


def write(path: Path, kind: FileKind, thing: object) -> None:
    """Write a file to be carried.

    Raises:
        NotSavedError: The disk refused it.
    """
    content = msgspec.msgpack.encode(thing)
    write_file(path, kind.value + hashlib.sha256(content).digest() + content)


def read(path: Path, kind: FileKind, shape: type[Shape]) -> Shape:
    """Return what a file says.

    Raises:
        FileUnreadableError: It cannot be read.
        OtherKindOfFileError: It is something else.
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
    """Return what bytes of such a file say.

    Raises:
        FileDamagedError: They say nothing of that shape.
    """
    try:
        return msgspec.msgpack.decode(content, type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise FileDamagedError from None
