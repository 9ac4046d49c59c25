"""Takes out of a JPEG what is needed for its pixels, without reading what else it carries.

Telephones write much beside the pixels: Exif, a second picture (MPO), profiles, films. A library
that reads all of it refuses the photograph for the fault of any of them.
"""

import re
from dataclasses import dataclass

from counsel_desk.security.media.errors import MediaRefusedError

_START, _END, _SCAN, _JFIF, _EXIF, _ADOBE = 0xD8, 0xD9, 0xDA, 0xE0, 0xE1, 0xEE
_MARKER = re.compile(rb"\xff([\xc0-\xcf\xd8-\xfe])")
"""A marker that is in use; in a scan, 00 and D0 to D7 after FF belong to it."""
_TABLES = frozenset({*range(0xC0, 0xD0), *range(0xDA, 0xDE)}) - {0xC8}
_BESIDE = frozenset({*range(0xE0, 0xF0), 0xFE})
"""Markers of what stands beside the pixels."""
_NEEDED = {_JFIF: (b"JFIF\0", 12, bytes(2)), _ADOBE: (b"Adobe", 12, b"")}
"""Of that, what says how colours are stored: its beginning, its length, and what ends it.

JFIF may go on with a small picture; it ends with the size of none.
"""
_EXIF_NAME = b"Exif\0\0"


@dataclass(frozen=True)
class BareJpeg:
    """A JPEG of nothing but its pixels.

    Attributes:
        content: The bytes, without the end if that is missing.
        exif: The Exif that was left out; empty if there was none.
        whole: Whether the end was there.
    """

    content: bytes
    exif: bytes
    whole: bool


def bare_jpeg(content: bytes) -> BareJpeg:
    """Return a JPEG with only what its pixels need.

    Raises:
        MediaRefusedError: It has no pixels.
    """
    parts, exif, at, whole, scans = [b"\xff\xd8"], b"", 2, False, 0
    while found := _MARKER.search(content, at):
        begin, marker = found.start(), found[1][0]
        if marker in (_START, _END):
            # A second beginning belongs to a small picture inside the Exif, or to the next one.
            whole = marker == _END
            break
        at = _end(content, begin, marker)
        body = content[begin + 4 : at]
        if marker == _EXIF and not exif and body.startswith(_EXIF_NAME):
            exif = body[len(_EXIF_NAME) :]
        elif marker == _SCAN:
            at, scans = _scan_end(content, at), scans + 1
        parts.append(content[begin:at] if marker in _TABLES else _needed(marker, body))
    if not scans:
        raise MediaRefusedError
    return BareJpeg(b"".join(parts) + (b"\xff\xd9" if whole else b""), exif, whole)


def _needed(marker: int, body: bytes) -> bytes:
    """Return what is needed of a segment beside the pixels; mostly nothing."""
    name, length, end = _NEEDED.get(marker, (b"", 0, b""))
    if not name or not body.startswith(name) or len(body) < length + len(end):
        return b""
    kept = body[:length] + end
    return bytes((0xFF, marker)) + (len(kept) + 2).to_bytes(2, "big") + kept


def _scan_end(content: bytes, begin: int) -> int:
    found = _MARKER.search(content, begin)
    return found.start() if found else len(content)


def _end(content: bytes, begin: int, marker: int) -> int:
    """Return where a segment ends; where the next begins if its length was left too large."""
    said = begin + 2 + max(2, int.from_bytes(content[begin + 2 : begin + 4], "big"))
    if marker not in _BESIDE or content[said : said + 1] == b"\xff":
        return said
    inside = content[begin + 4 : said]
    if b"\xff\xd8" in inside:
        # What follows cannot be told from the small picture.
        return said
    for found in _MARKER.finditer(inside):
        at = begin + 4 + found.start()
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        if (
            found[1][0] in _TABLES | _BESIDE
            and content[at + 2 + length : at + 3 + length] == b"\xff"
        ):
            return at
    return said
