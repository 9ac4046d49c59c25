r"""Rewrites Unicode classes such as ``\p{L}``, which Python's patterns do not have."""

import unicodedata
from functools import lru_cache
from typing import Final

_CLASSES: Final = frozenset(
    [
        "L",
        "Lu",
        "Ll",
        "Lt",
        "Lm",
        "Lo",
        "M",
        "Mn",
        "Mc",
        "Me",
        "N",
        "Nd",
        "Nl",
        "No",
        "P",
        "Pc",
        "Pd",
        "Ps",
        "Pe",
        "Pi",
        "Pf",
        "Po",
        "S",
        "Sm",
        "Sc",
        "Sk",
        "So",
        "Z",
        "Zs",
        "Zl",
        "Zp",
        "C",
        "Cc",
        "Cf",
    ]
)
_LAST: Final = 0x32400
"""Beyond this Unicode has no letters; so a class is listed in a few hundredths of a second."""
_MOST: Final = 150_000
"""Letters that the classes of a pattern may take when they are written out."""
_NAMES: Final = {"Letter": "L", "Mark": "M", "Number": "N", "Punctuation": "P", "Symbol": "S"}
_SCRIPTS: Final = frozenset(
    [
        "Latin",
        "Greek",
        "Cyrillic",
        "Arabic",
        "Hebrew",
        "Devanagari",
        "Bengali",
        "Gurmukhi",
        "Gujarati",
        "Oriya",
        "Tamil",
        "Telugu",
        "Kannada",
        "Malayalam",
        "Sinhala",
        "Thai",
        "Tibetan",
        "Myanmar",
    ]
)


def without_unicode_classes(pattern: str) -> str:
    """Return a pattern in which each Unicode class is written as the letters that it holds.

    Raises:
        ValueError: A class is unknown, is excluded inside brackets, or there are too many.
    """
    parts, at, inside, room = [], 0, False, _MOST
    while at < len(pattern):
        letter = pattern[at]
        if letter == "\\" and pattern[at + 1 : at + 2] in {"p", "P"}:
            name, length = _name(pattern[at + 2 :])
            excluded = (pattern[at + 1] == "P") != name.startswith("^")
            ranges = _ranges(name.lstrip("^"))
            room -= len(ranges)
            if room < 0:
                raise ValueError
            if inside and excluded:
                raise ValueError
            parts.append(ranges if inside else f"[{'^' if excluded else ''}{ranges}]")
            at += 2 + length
            continue
        step = 2 if letter == "\\" else 1
        if letter == "[" and not inside:
            inside = True
        elif letter == "]" and inside:
            inside = False
        parts.append(pattern[at : at + step])
        at += step
    return "".join(parts)


def _name(rest: str) -> tuple[str, int]:
    if rest.startswith("{"):
        name, _, _ = rest[1:].partition("}")
        return name, len(name) + 2
    return rest[:1], 1


@lru_cache(maxsize=32)
def _ranges(name: str) -> str:
    """Return the letters of a class as ranges, to stand inside brackets."""
    kind = _NAMES.get(name, name)
    script = name.rpartition("=")[2].removeprefix("Is").upper()
    if kind not in _CLASSES and script.capitalize() not in _SCRIPTS:
        raise ValueError
    found: list[list[int]] = []
    for code in range(_LAST):
        letter = chr(code)
        fits = (
            unicodedata.category(letter).startswith(kind)
            if kind in _CLASSES
            else unicodedata.name(letter, "").startswith(f"{script} ")
        )
        if fits and found and found[-1][1] == code - 1:
            found[-1][1] = code
        elif fits:
            found.append([code, code])
    return "".join(f"\\U{low:08x}-\\U{high:08x}" for low, high in found)
