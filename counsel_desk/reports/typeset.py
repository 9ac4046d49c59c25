"""Turns any text into shaped lines: cleans it, splits it by script, shapes it, breaks lines."""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from counsel_desk.reports import fonts, other_scripts
from counsel_desk.reports.other_scripts import ScriptWithoutFontError

_PARAGRAPH_END = re.compile(r"\n[ ]*\n\s*")
_JOINERS = "\u200c\u200d"
_VIRAMAS = "\u094d\u09cd"
_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))
"""They ask for another look of the character before them."""
_JOINED_PICTURES = re.compile(
    "[\U0001f3fb-\U0001f3ff]|(?<=[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d"
)
"""Shades of skin, and what makes one picture of several: the typeface has a picture for each."""
_NAMED_AGAIN = re.compile(r"(\[[^\]\[]+\])\1+")
_OTHERS = 0x0370
"""Letters from here on are not Latin."""
_NAME_OF_SIGN = re.compile(
    r" (?:LETTER|VOWEL|SIGN|DIGIT|SYLLABLE|UNIFIED|COMBINING|MARK)\b.*| *-.*"
)
_FEATURES = {"kern": True, "liga": True, "dlig": False}
"""For the shaper; Mukta's ornamental ligatures of c, s and t would hinder copying a word."""
_SPELLED = {"→": "->", "←": "<-", "☐": "[ ]", "☑": "[x]", "✓": "[x]", "−": "-", "‑": "-", "‐": "-"}


@dataclass(frozen=True)
class Run:
    """A stretch of a word in one font.

    Attributes:
        shown: A plain string, or reportlab's string of shaped glyphs.
        said: What it says, as it was written.
        font: The font's name.
        width: Advance relative to the font size.
    """

    shown: str
    said: str
    font: str
    width: float

    def with_blank(self) -> "Run":
        """Return the stretch with a blank behind it, so that the next word is read apart."""
        return replace(self, shown=self.shown + " ", said=self.said + " ")


@dataclass(frozen=True)
class Line:
    """One line: runs, each with its distance from the line's start in points."""

    runs: tuple[tuple[float, Run], ...]
    width: float


def paragraphs(text: str) -> list[str]:
    """Split `text` at blank lines, leaving out empty paragraphs."""
    plain = re.sub(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]", "\n", text).replace("\t", " ")
    return [part for part in _PARAGRAPH_END.split(plain.strip()) if part.strip()]


class Typesetter:
    """Shapes the words of one document, and caches them.

    Args:
        language: Decides which family sets characters of no script, such as digits.
        refuses: Whether a script without a typeface is refused; otherwise its name is set.
    """

    def __init__(self, language: str, *, refuses: bool = True) -> None:
        self._refuses = refuses
        self._typefaces = fonts.load()
        self._home = fonts.DEVANAGARI if language in {"hi", "mr"} else fonts.BENGALI
        self._words: dict[tuple[str, str], tuple[Run, ...]] = {}
        self._spelled: dict[str, str] = {}

    def lines(self, text: str, width: float, size: float, weight: str = "Regular") -> list[Line]:
        """Break `text` into lines.

        Args:
            text: Any text; each of its line ends starts a new line.
            width: The maximum width of a line, in points.
            size: Font size in points.
            weight: One of `fonts.WEIGHTS`.
        """
        found: list[Line] = []
        for part in text.splitlines() or [""]:
            found += self._fill(self.clean(part), width / size, size, weight)
        return found

    def line(self, text: str, size: float, weight: str = "Regular") -> Line:
        """Set `text` on one line, however long."""
        words = [self._shape(word, weight) for word in self.clean(text).split()]
        return self._join(words, size, self._space(weight))

    def clean(self, text: str) -> str:
        """Return `text` without characters that have no glyph.

        Control and direction characters are removed; a sign without a glyph becomes its name.

        Raises:
            ScriptWithoutFontError: It is in a script that there is no typeface for.
        """
        plain = _JOINED_PICTURES.sub("", unicodedata.normalize("NFC", text))
        spelled = "".join(map(self._spell, plain))
        return _NAMED_AGAIN.sub(r"\1", spelled)

    def _spell(self, char: str) -> str:
        known = self._spelled.get(char)
        if known is None:
            known = self._spelled[char] = self._spelling(char)
        return known

    def _spelling(self, char: str) -> str:
        if char in _SPELLED or char in _SELECTORS:
            return _SPELLED.get(char, "")
        if self._has_glyph(char):
            return char
        if char.isspace():
            return " "
        if unicodedata.category(char) in {"Cc", "Cf"}:
            return ""
        plain = unicodedata.normalize("NFKC", char)
        if plain != char and all(map(self._has_glyph, plain)):
            return plain
        return self._named(char)

    def _named(self, char: str) -> str:
        if unicodedata.category(char)[0] not in "LMN":
            return f"[{unicodedata.name(char, '').lower() or f'U+{ord(char):04X}'}]"
        if self._refuses:
            raise ScriptWithoutFontError(script=_script_name(char))
        return f"[{_script_name(char)}]"

    def _has_glyph(self, char: str) -> bool:
        # Fonts map some control characters too; none of them belongs on paper.
        if unicodedata.category(char) in {"Cc", "Cf"} and char not in _JOINERS:
            return False
        own = any(ord(char) in covered for covered in self._typefaces.covered.values())
        return own or other_scripts.family_of(char) is not None

    def _fill(self, text: str, room: float, size: float, weight: str) -> list[Line]:
        space = self._space(weight)
        found: list[Line] = []
        words: list[tuple[Run, ...]] = []
        used = -space
        for word in text.split():
            for runs in self._pieces(word, room, weight):
                width = sum(run.width for run in runs)
                if words and used + space + width > room:
                    found.append(self._join(words, size, space))
                    words, used = [], -space
                words.append(runs)
                used += space + width
        return [*found, self._join(words, size, space)]

    def _join(self, words: list[tuple[Run, ...]], size: float, space: float) -> Line:
        # Neighbours in one font become one string, so that the file is small and searchable.
        runs: list[tuple[float, Run]] = []
        position = -space
        for word in _in_order(words):
            position += space
            if runs:
                start, last = runs.pop()
                runs.append((start, last.with_blank()))
            for place, run in enumerate(word):
                # Blanks of other families have another width, so each word is placed by itself.
                apart = place == 0 and other_scripts.is_other(_family_of(run.font))
                if runs and runs[-1][1].font == run.font and not apart:
                    start, last = runs.pop()
                    width = position - start / size + run.width
                    shown, said = last.shown + run.shown, last.said + run.said
                    runs.append((start, Run(shown, said, run.font, width)))
                else:
                    runs.append((position * size, run))
                position += run.width
        return Line(tuple(runs), max(position, 0) * size)

    def _pieces(self, word: str, room: float, weight: str) -> list[tuple[Run, ...]]:
        runs = self._shape(word, weight)
        if sum(run.width for run in runs) <= room:
            return [runs]
        pieces: list[tuple[Run, ...]] = []
        piece = ""
        for cluster in clusters(word):
            # Letters that join are not as wide together as they are alone.
            width = sum(run.width for run in self._shape(piece + cluster, weight))
            if piece and width > room:
                pieces.append(self._shape(piece, weight))
                piece = ""
            piece += cluster
        return [*pieces, self._shape(piece, weight)] if piece else pieces

    def _shape(self, word: str, weight: str) -> tuple[Run, ...]:
        key = (word, weight)
        known = self._words.get(key)
        if known is None:
            known = self._words[key] = tuple(
                self._shape_run(text, _font_name(family, weight))
                for text, family in self._split(word)
            )
        return known

    def _shape_run(self, text: str, font: str) -> Run:
        from reportlab.lib.abag import ABag
        from reportlab.pdfbase.ttfonts import ShapedStr, shapeFragWord

        word = [0, (ABag(fontName=font, fontSize=1000), text)]
        shaped = shapeFragWord(word, features=_FEATURES)[1][1]
        if isinstance(shaped, ShapedStr):
            width = sum(glyph.x_advance for glyph in _glyphs(shaped)) / 1000
            return Run(shaped, text, font, width)
        from reportlab.pdfbase.pdfmetrics import stringWidth

        return Run(text, text, font, stringWidth(text, font, 1))

    def _space(self, weight: str) -> float:
        return float(self._typefaces.fonts[f"{self._home}-{weight}"].stringWidth(" ", 1))

    def _split(self, word: str) -> list[tuple[str, str]]:
        """Split a word where its script changes, since the shaper takes one script at a time."""
        if word.isascii():
            return [(word, self._home)]
        parts: list[tuple[str, str]] = []
        part, script, family = "", "", self._home
        for char in word:
            own = _script(char) or script
            suited = self._family(char, own, family)
            changes = script and own != script
            if part and (changes or (suited != family and not self._covers(suited, part))):
                parts.append((part, family))
                part = ""
            part, script, family = part + char, own, suited
        return [*parts, (part, family)] if part else parts

    def _covers(self, family: str, text: str) -> bool:
        return self._covered(family).issuperset(map(ord, text))

    def _covered(self, family: str) -> frozenset[int]:
        if other_scripts.is_other(family):
            return other_scripts.typeface(family).covered
        return self._typefaces.covered[family]

    def _family(self, char: str, script: str, current: str) -> str:
        wanted = {"Beng": fonts.BENGALI, "Deva": fonts.DEVANAGARI}.get(script, current)
        for family in (wanted, self._home, fonts.BENGALI, fonts.DEVANAGARI):
            if ord(char) in self._covered(family):
                return family
        return other_scripts.family_of(char) or self._home


def clusters(text: str) -> list[str]:
    """Split `text` wherever a line may break within a word: never inside a syllable."""
    found: list[str] = []
    for char in text:
        belongs = unicodedata.category(char).startswith("M") or char in _JOINERS
        if found and (belongs or found[-1][-1] in _VIRAMAS + _JOINERS):
            found[-1] += char
        else:
            found.append(char)
    return found


def _glyphs(shaped: Any) -> list[Any]:
    return list(shaped.__shapeData__)


def _script(char: str) -> str:
    """Return the script of `char`, or ``""`` for what all scripts share."""
    code = ord(char)
    if 0x0980 <= code <= 0x09FF:
        return "Beng"
    if 0x0900 <= code <= 0x097F and code not in {0x0964, 0x0965}:
        return "Deva"
    if not char.isalpha():
        return ""
    return (other_scripts.family_of(char) if code >= _OTHERS else None) or "Latn"


def _font_name(family: str, weight: str) -> str:
    return f"{family}-{'Regular' if other_scripts.is_other(family) else weight}"


def _is_from_right(run: Run) -> bool:
    return _family_of(run.font) in other_scripts.FROM_RIGHT


@cache
def _family_of(font: str) -> str:
    return font.split("-", maxsplit=1)[0]


def _script_name(char: str) -> str:
    """Return the English name of the script of a character."""
    name = unicodedata.name(char, "")
    return _NAME_OF_SIGN.split(name)[0].title().replace("Cjk", "Chinese") or f"U+{ord(char):04X}"


def _in_order(words: list[tuple[Run, ...]]) -> list[tuple[Run, ...]]:
    """Return the words of a line as they stand on it: those written from the right turned round."""
    if not any(_is_from_right(run) for word in words for run in word):
        return words
    found: list[tuple[Run, ...]] = []
    turned: list[tuple[Run, ...]] = []
    neutral: list[tuple[Run, ...]] = []
    for word in words:
        if any(map(_is_from_right, word)):
            turned, neutral = [word, *neutral[::-1], *turned], []
        elif turned and not any(char.isalpha() for run in word for char in run.said):
            neutral.append(word)
        else:
            found += [*turned, *neutral, word]
            turned, neutral = [], []
    return [*found, *turned, *neutral]


def cells(text: str, most: int) -> list[list[str]]:
    """Split a code into rows of at most `most` cells, after a hyphen or space if possible."""
    rows: list[list[str]] = []
    left = clusters(" ".join(text.split()))
    while len(left) > most:
        breaks = [place + 1 for place in range(most) if left[place] in {"-", " "}]
        cut = breaks[-1] if breaks else most
        rows.append(left[:cut])
        left = left[cut:]
    return [*rows, left]
