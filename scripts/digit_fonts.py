"""Makes the small fonts that draw the digits of one script where the text has those of another.

The desk writes digits as 0–9 and translations have those of their script; a person chooses which
they read. A font that holds ten shapes, and stands before the others, shows all of them alike,
without a change of any text. Its lines are as high as those of the typeface behind it. Made of Hind
Siliguri and Mukta (SIL Open Font License 1.1, resources/fonts/LICENSE), under names of its own.
"""

from pathlib import Path
from typing import Any

import fontpkg_hind_siliguri
import fontpkg_mukta

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHTS = ("Regular", "SemiBold")
LATIN, BENGALI, DEVANAGARI = 0x30, 0x9E6, 0x966
_TEN = range(10)
_RANGES = (0, 15, 16)
"""Basic Latin, Devanagari and Bengali, as OpenType counts them."""
_SCRIPTS = (
    "".join(
        f"languagesystem {each} dflt;\n"
        for each in ("DFLT", "latn", "beng", "bng2", "deva", "dev2")
    )
    + "feature ss20 {{ sub {zero} by {one}; }} ss20;"
)
"""Nothing asks for it; but Qt passes over a font without a table for the script of a digit."""
_SIDES = ("ascent", "descent", "lineGap")
_HEIGHTS = (
    *("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"),
    *("sxHeight", "xAvgCharWidth"),
)
_MADE = (
    ("Desk Digits Latin", fontpkg_hind_siliguri, "HindSiliguri", LATIN),
    ("Desk Digits Bengali", fontpkg_hind_siliguri, "HindSiliguri", BENGALI),
    ("Desk Digits Devanagari", fontpkg_mukta, "Mukta", DEVANAGARI),
)


def make(family: str, source: Path, height: Path, shown: int) -> Any:
    """Return a font with the digits of one script in the places of all three.

    Args:
        family: Its name.
        source: The font whose digits it shows.
        height: The font whose lines it keeps to.
        shown: The code point of the zero that is shown.
    """
    from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    font, like = TTFont(source), TTFont(height)
    options = Options(
        layout_features=[], notdef_outline=True, name_IDs=[1, 2, 4, 6, 13, 14, 16, 17]
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[shown + each for each in _TEN])
    subsetter.subset(font)
    glyphs = font.getBestCmap()
    zeros = (LATIN, BENGALI, DEVANAGARI)
    places = {zero + each: glyphs[shown + each] for zero in zeros for each in _TEN}
    for table in font["cmap"].tables:
        table.cmap = places
    for side in _SIDES:
        setattr(font["hhea"], side, getattr(like["hhea"], side))
    for name in _HEIGHTS:
        setattr(font["OS/2"], name, getattr(like["OS/2"], name))
    # For all three: where a font does not say so, Qt does not ask it for digits of that script.
    font["OS/2"].ulUnicodeRange1 = sum(1 << bit for bit in _RANGES)
    scripts = _SCRIPTS.format(zero=glyphs[shown], one=glyphs[shown + 1])
    addOpenTypeFeaturesFromString(font, scripts)
    own = str(font["name"].getDebugName(16) or font["name"].getDebugName(1))
    for record in font["name"].names:
        told = record.toUnicode().replace(own, family)
        record.string = told.replace(own.replace(" ", ""), family.replace(" ", ""))
    font["head"].modified, font.recalcTimestamp = font["head"].created, False
    return font


def main(folder: Path = FOLDER) -> None:
    """Make all of them in a folder."""
    for family, package, name, shown in _MADE:
        for weight in WEIGHTS:
            source = package.ROOT / "files" / f"{name}-{weight}.ttf"
            height = fontpkg_hind_siliguri.ROOT / "files" / f"HindSiliguri-{weight}.ttf"
            font = make(family, source, height, shown)
            font.save(folder / f"{family.replace(' ', '')}-{weight}.ttf")


if __name__ == "__main__":
    main()
