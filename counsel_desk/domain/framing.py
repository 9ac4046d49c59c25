"""Turns fields into bytes before they are signed, hashed or sealed.

A frame is its fields one after the other. A field is its length in 4 bytes, big-endian, then that
many bytes. Text is UTF-8; a number is 8 bytes, big-endian, unsigned. The first field of every
signed or hashed frame is a name with a version, such as ``counsel-desk grant 1``, so that bytes
made for one purpose never serve another. Different lists of fields never give the same bytes, and
a frame with a byte left over is refused.
"""

from hashlib import sha256
from struct import Struct

_LENGTH = Struct(">I")
_NUMBER = Struct(">Q")
_LARGEST = 2**64 - 1

Field = bytes | str | int
"""The types that a field may have."""


class FrameError(ValueError):
    """The bytes are not a frame of the fields that were expected, or a field fits in no frame."""


def frame(*fields: Field) -> bytes:
    """Return `fields` as one frame.

    Raises:
        FrameError: A number is negative or has more than 8 bytes.
    """
    parts: list[bytes] = []
    for field in fields:
        data = _encode(field)
        parts += (_LENGTH.pack(len(data)), data)
    return b"".join(parts)


def _encode(field: Field) -> bytes:
    if isinstance(field, str):
        return field.encode()
    if isinstance(field, int):
        if not 0 <= field <= _LARGEST:
            raise FrameError
        return _NUMBER.pack(field)
    return field


def unframe(data: bytes, count: int) -> tuple[bytes, ...]:
    """Return the `count` fields of a frame.

    Raises:
        FrameError: The bytes are too short, too long, or hold another number of fields.
    """
    fields = []
    start = 0
    for _ in range(count):
        body = start + _LENGTH.size
        if body > len(data):
            raise FrameError
        end = body + _LENGTH.unpack_from(data, start)[0]
        if end > len(data):
            raise FrameError
        fields.append(data[body:end])
        start = end
    if start != len(data):
        raise FrameError
    return tuple(fields)


def text(field: bytes) -> str:
    """Return a text field.

    Raises:
        FrameError: It is not UTF-8.
    """
    try:
        return field.decode()
    except UnicodeDecodeError as error:
        raise FrameError from error


def number(field: bytes) -> int:
    """Return a number field.

    Raises:
        FrameError: It is not 8 bytes.
    """
    if len(field) != _NUMBER.size:
        raise FrameError
    return int.from_bytes(field, "big")


def digest(*fields: Field) -> bytes:
    """Return the SHA-256 digest of the frame of `fields`, 32 bytes."""
    return sha256(frame(*fields)).digest()
