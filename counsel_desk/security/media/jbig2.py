"""Takes the remarks out of a JBIG2 as it is in a PDF: segments one after the other (ISO 14492)."""

_EXTENSION = 62
"""The kind of segment that holds remarks."""
_LEAST_HEAD = 11
_LONG, _OPEN = 7, 0xFFFFFFFF
"""Marks a long count of segments that are referred to, and a length that is not known."""


def bare_jbig2(content: bytes) -> bytes:
    """Return a JBIG2 without its remarks."""
    parts, at = [], 0
    while at + _LEAST_HEAD <= len(content):
        end = _end(content, at)
        if content[at + 4] & 63 != _EXTENSION:
            parts.append(content[at:end])
        at = end
    return b"".join(parts)


def _end(content: bytes, at: int) -> int:
    """Return where a segment ends: its head is of no fixed length."""

    def number(place: int, size: int) -> int:
        return int.from_bytes(content[place : place + size], "big")

    own, flags, count, place = number(at, 4), content[at + 4], content[at + 5] >> 5, at + 6
    if count == _LONG:
        count = number(at + 5, 4) & 0x1FFFFFFF
        place = at + 9 + (count + 8) // 8
    place += count * (1 if own <= 256 else 2 if own <= 65_536 else 4)
    place += 4 if flags & 0x40 else 1
    length = number(place, 4)
    return len(content) if length == _OPEN else place + 4 + length
