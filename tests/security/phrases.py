"""Every shape in which a phrase or a key could stand in a file."""

import base64
import json
from typing import Any

WINDOW = 48
"""Letters of a paragraph that are searched: whoever leaks it leaks its beginning."""


def shapes(phrase: str) -> set[bytes]:
    """Return the bytes that a text would leave: plain, UTF-16, JSON, Base64."""
    plain = phrase.encode()
    wide = phrase.encode("utf-16-le")
    escaped = json.dumps(phrase)[1:-1].encode()
    return {plain, wide, phrase.encode("utf-16-be"), escaped, *_base64(plain), *_base64(wide)}


def key_shapes(key: bytes) -> set[bytes]:
    """Return the bytes that a key would leave: raw, hexadecimal, Base64, Python's own."""
    written = key.hex().encode()
    return {key, written, written.upper(), repr(key)[2:-1].encode(), *_base64(key)}


def _base64(plain: bytes) -> set[bytes]:
    """Return what is the same wherever in a longer text it begins, in both alphabets."""
    found = set()
    for before in range(3):
        coded = base64.b64encode(bytes(before) + plain)
        whole = coded[(0, 2, 3)[before] : len(coded) - (4 if (before + len(plain)) % 3 else 0)]
        found |= {whole, whole.replace(b"+", b"-").replace(b"/", b"_")}
    return found


def paragraphs(text: str) -> list[str]:
    """Return the beginning of every paragraph of a text."""
    return [part[:WINDOW] for part in text.split("\n") if part.strip()]


def hits(wanted: dict[str, set[bytes]], inside: bytes) -> list[Any]:
    """Return which phrases stand in some bytes; `wanted` gives each the shapes it may have."""
    return [name for name, forms in wanted.items() if any(form in inside for form in forms)]
