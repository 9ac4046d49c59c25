"""Every shape in which a phrase or a key could be in a file."""

import base64
import json
from collections.abc import Mapping

WINDOW = 48
"""How many letters of a paragraph are searched for: whoever leaks it leaks its beginning."""


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
    """Return the Base64 that is the same wherever in a longer text it begins, in both alphabets."""
    found = set()
    for before in range(3):
        coded = base64.b64encode(bytes(before) + plain)
        whole = coded[(0, 2, 3)[before] : len(coded) - (4 if (before + len(plain)) % 3 else 0)]
        found |= {whole, whole.replace(b"+", b"-").replace(b"/", b"_")}
    return found


def paragraphs(text: str) -> list[str]:
    """Return the beginning of every paragraph of a text."""
    return [part[:WINDOW] for part in text.split("\n") if part.strip()]


def hits(wanted: Mapping[str, set[bytes]], inside: bytes | bytearray) -> list[str]:
    """Return which phrases are among some bytes; `wanted` gives each the shapes it may have."""
    return [name for name, forms in wanted.items() if any(form in inside for form in forms)]
