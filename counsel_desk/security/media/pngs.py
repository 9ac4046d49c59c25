"""Takes out of a PNG what is needed for its pixels, without unpacking what else it carries."""

import struct
import zlib
from dataclasses import dataclass

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_NEEDED = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT"})
_EXIF, _MOVING, _END = b"eXIf", b"acTL", b"IEND"


@dataclass(frozen=True)
class BarePng:
    """A PNG of nothing but its pixels.

    Attributes:
        content: The bytes; the end is there even if it was missing.
        exif: The Exif that was left out; empty if there was none.
        moving: Whether more pictures followed the first.
        whole: Whether the end was there.
    """

    content: bytes
    exif: bytes
    moving: bool
    whole: bool


def bare_png(content: bytes) -> BarePng:
    """Return a PNG with only what its pixels need."""
    parts, exif, moving, whole, at = [_SIGNATURE], b"", False, False, len(_SIGNATURE)
    while at + 8 <= len(content) and not whole:
        (length,), name = struct.unpack_from(">I", content, at), content[at + 4 : at + 8]
        end = at + 12 + length
        if name in _NEEDED:
            # The last one may be cut short; what is there of it may still be all that it held.
            parts.append(
                content[at:end] if end <= len(content) else _chunk(name, content[at + 8 :])
            )
        elif name == _EXIF:
            exif = content[at + 8 : end - 4]
        elif name == _MOVING:
            moving = int.from_bytes(content[at + 8 : at + 12], "big") > 1
        whole, at = name == _END, end
    return BarePng(b"".join([*parts, _chunk(_END, b"")]), exif, moving, whole)


def _chunk(name: bytes, body: bytes) -> bytes:
    check = zlib.crc32(name + body)
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", check)
