"""Takes out of a WebP what is needed for its pixels, without reading what else it carries."""

import struct
from dataclasses import dataclass

_HEAD, _LOSSY, _LOSSLESS = 12, b"VP8 ", b"VP8L"
_NEEDED = frozenset({_LOSSY, _LOSSLESS, b"VP8X", b"ALPH", b"ANIM", b"ANMF"})
_EXIF, _TOLD, _IN_FILM = b"EXIF", b"VP8X", b"ANMF"
_BESIDE = 0x20 | 0x08 | 0x04
"""What VP8X tells of: a profile, Exif and XMP."""
_PLACE = 16
"""Bytes in front of a picture of a film: where it is, and how long."""


@dataclass(frozen=True)
class BareWebp:
    """A WebP of nothing but its pixels.

    Attributes:
        content: The bytes, with the length that they have.
        exif: The Exif that was left out; empty if there was none.
        lossy: Whether its first picture is packed with loss.
    """

    content: bytes
    exif: bytes
    lossy: bool


def bare_webp(content: bytes) -> BareWebp:
    """Return a WebP with only what its pixels need."""
    parts, exif, lossy, at = [], b"", None, _HEAD
    while at + 8 <= len(content):
        name, length = struct.unpack_from("<4sI", content, at)
        body, at = content[at + 8 : at + 8 + length], at + 8 + length + length % 2
        first = body[_PLACE : _PLACE + 4] if name == _IN_FILM else name
        if lossy is None and first in (_LOSSY, _LOSSLESS, b"ALPH"):
            # Only a picture that is packed with loss keeps apart how clear it is.
            lossy = first != _LOSSLESS
        if name == _EXIF:
            exif = body.removeprefix(b"Exif\0\0")
        elif name == _TOLD:
            body = bytes((body[0] & ~_BESIDE, *body[1:])) if body else body
        if name in _NEEDED:
            parts.append(struct.pack("<4sI", name, length) + body + b"\0" * (length % 2))
    made = b"WEBP" + b"".join(parts)
    return BareWebp(b"RIFF" + struct.pack("<I", len(made)) + made, exif, bool(lossy))
