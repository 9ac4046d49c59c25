"""Takes out of a JPEG 2000 what is needed for its pixels (ISO 15444-1, annexes A and I)."""

import struct

_WITHIN = frozenset({b"jp2h", b"jpch", b"jplh", b"cgrp"})
"""Boxes that hold others."""
_NEEDED = _WITHIN | {
    b"jP  ",
    b"ftyp",
    b"rreq",
    b"ihdr",
    b"bpcc",
    b"colr",
    b"pclr",
    b"cmap",
    b"cdef",
    b"opct",
    b"creg",
    b"jp2c",
}
_START, _TILE, _DATA, _COMMENT, _END = 0xFF4F, 0xFF90, 0xFF93, 0xFF64, 0xFFD9


def bare_jpeg2000(content: bytes) -> bytes:
    """Return a JPEG 2000 with only what its pixels need; nothing if it has no such parts."""
    return _codestream(content) if _number(content, 0, 2) == _START else _boxes(content)


def _boxes(content: bytes) -> bytes:
    parts, at = [], 0
    while at + 8 <= len(content):
        length, name, head = _number(content, at, 4), content[at + 4 : at + 8], 8
        if length == 1:
            length, head = _number(content, at + 8, 8), 16
        end = at + length if length else len(content)
        if end < at + head:
            break
        body, at = content[at + head : end], end
        if name in _WITHIN:
            body = _boxes(body)
        elif name == b"jp2c":
            body = _codestream(body)
        if name in _NEEDED:
            parts.append(struct.pack(">I4s", 8 + len(body), name) + body)
    return b"".join(parts)


def _codestream(content: bytes) -> bytes:
    """Return a codestream with its comments blank, as long as they were, and without what follows.

    The header of a tile says how long the tile is, so nothing is taken out of it.
    """
    made, at, tile_end = bytearray(content), 2, 0
    while at + 4 <= len(content):
        marker, length = _number(content, at, 2), _number(content, at + 2, 2)
        if marker == _TILE:
            tile = _number(content, at + 6, 4)
            tile_end = at + tile if tile else len(content) - 2
        elif marker == _COMMENT:
            begin, end = at + 6, min(at + 2 + length, len(content))
            made[begin:end] = bytes(max(0, end - begin))
        if marker == _DATA:
            at = max(at + 2, tile_end)
        elif marker >> 8 == 0xFF and marker != _END:
            at += 2 + length
        else:
            break
    return bytes(made[: at + 2] if _number(content, at, 2) == _END else made)


def _number(content: bytes, at: int, size: int) -> int:
    return int.from_bytes(content[at : at + size], "big")
