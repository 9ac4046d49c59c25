"""Typefaces for scripts other than the desk's own, read once a text needs them.

They have one weight, which serves as both.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError

_ARABIC, _HEBREW = "NotoSansArabic", "NotoSansHebrew"
_SYMBOLS = ("NotoEmoji", "NotoSansSymbols")
_BLOCKS = (
    (0x0370, 0x058F, "NotoSans"),
    (0x0590, 0x05FF, _HEBREW),
    (0x0600, 0x06FF, _ARABIC),
    (0x0750, 0x077F, _ARABIC),
    (0x08A0, 0x08FF, _ARABIC),
    (0x0A00, 0x0A7F, "NotoSansGurmukhi"),
    (0x0A80, 0x0AFF, "NotoSansGujarati"),
    (0x0B00, 0x0B7F, "NotoSansOriya"),
    (0x0B80, 0x0BFF, "NotoSansTamil"),
    (0x0C00, 0x0C7F, "NotoSansTelugu"),
    (0x0C80, 0x0CFF, "NotoSansKannada"),
    (0x0D00, 0x0D7F, "NotoSansMalayalam"),
    (0x0D80, 0x0DFF, "NotoSansSinhala"),
    (0x0E00, 0x0E7F, "NotoSansThai"),
    (0x1000, 0x109F, "NotoSansMyanmar"),
    (0xFB1D, 0xFB4F, _HEBREW),
    (0xFB50, 0xFDFF, _ARABIC),
    (0xFE70, 0xFEFF, _ARABIC),
)
"""First and last code point of a script, and its family."""
_FAMILIES = frozenset({family for _first, _last, family in _BLOCKS}.union(_SYMBOLS))
FROM_RIGHT = frozenset({_ARABIC, _HEBREW})
"""Families of scripts that are written from right to left."""


class ScriptWithoutFontError(KnownError):
    """A text is in a script that the desk has no typeface for."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This page has words in a script that the desk cannot print yet: {script}. Nothing was "
        "made. Please write these words in another script, and try again.",
    )


@dataclass(frozen=True)
class Typeface:
    """A font, ready for reportlab.

    Attributes:
        font: reportlab's font.
        covered: The code points that have a glyph.
    """

    font: Any
    covered: frozenset[int]


@cache
def family_of(char: str) -> str | None:
    """Return the family that has a glyph for a character, or `None`."""
    code = ord(char)
    named = [family for first, last, family in _BLOCKS if first <= code <= last]
    return next((each for each in (*named, *_SYMBOLS) if code in typeface(each).covered), None)


def is_other(family: str) -> bool:
    """Return whether a family is one of these."""
    return family in _FAMILIES


@cache
def typeface(family: str) -> Typeface:
    """Read a font, once per process, and register it with reportlab."""
    from importlib.resources import files

    from counsel_desk.reports import fonts

    path = files("manimgx_fonts") / f"{family}[wght].ttf"
    return Typeface(*fonts.read(f"{family}-Regular", str(path)))
