"""Loads the two typefaces and lists the characters that each of them covers."""

from dataclasses import dataclass
from functools import cache
from typing import Any

BENGALI = "HindSiliguri"
"""Hind Siliguri: Bengali and Latin."""

DEVANAGARI = "Mukta"
"""Mukta: Devanagari (Hindi, Marathi) and Latin."""

WEIGHTS = ("Regular", "SemiBold")
_PRIVATE_USE = range(0xE000, 0xF900)


@dataclass(frozen=True)
class Typefaces:
    """The fonts, ready for reportlab.

    Attributes:
        fonts: reportlab fonts by name, such as ``Mukta-Regular``.
        covered: By family, the code points that have a glyph in every weight.
    """

    fonts: dict[str, Any]
    covered: dict[str, frozenset[int]]


@cache
def load() -> Typefaces:
    """Read the fonts, once per process, and register them with reportlab."""
    import fontpkg_hind_siliguri
    import fontpkg_mukta

    fonts: dict[str, Any] = {}
    covered: dict[str, frozenset[int]] = {}
    for family, package in ((BENGALI, fontpkg_hind_siliguri), (DEVANAGARI, fontpkg_mukta)):
        known = []
        for weight in WEIGHTS:
            name = f"{family}-{weight}"
            fonts[name], characters = read(name, str(package.ROOT / "files" / f"{name}.ttf"))
            known.append(characters)
        covered[family] = frozenset.intersection(*known)
    return Typefaces(fonts, covered)


def read(name: str, path: str) -> tuple[Any, frozenset[int]]:
    """Read a font, register it with reportlab, and return it with the code points it covers."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    font = TTFont(name, path, shapable=True)
    covered = frozenset(font.face.charToGlyph).difference(_PRIVATE_USE)
    _number_glyphs(font)
    registerFont(font)
    return font, covered


def _number_glyphs(font: Any) -> None:
    """Give every glyph without a character its private code point now, in glyph order.

    reportlab would do so on first use, and the same document would then come out differently
    depending on what was written before it.
    """
    shaper = font.hbFont()
    for glyph in range(font.hbFace.glyph_count):
        if glyph not in font.face.glyphToChar:
            name = shaper.glyph_to_string(glyph)
            font.hbAddPrivate(name, glyph, shaper.get_glyph_h_advance(glyph))
