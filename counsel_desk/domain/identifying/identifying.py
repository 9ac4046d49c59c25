"""Finds words in a text that could identify somebody, for a person to check.

Nothing is refused: the client may well have agreed to be named. Bengali and Devanagari are compared
as one script, so that a name kept in one is found in the other; a name kept in either is not found
in Latin letters, nor the other way round.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from counsel_desk.domain.identifying import numbers, region, words
from counsel_desk.domain.identifying.places import marked_places
from counsel_desk.domain.plain_text import plain_digits

_SHORT = 3
"""A name of fewer characters is found only as a whole word."""
_SUFFIX = 5
"""How many more characters may follow a name: both scripts attach endings to it."""
_NAME_WORDS = 5
"""A name of more words than this is taken for a sentence."""
_NEAR = 40
"""The most characters between a word such as “born” and its date."""

_PHONE = re.compile(
    r"(?<![\d])(?:\+[\s-]?\d{1,3}[\s-]?(?:\(?\d{1,5}\)?[\s.-]?){1,4}\d{3,}"
    r"|(?:91[\s-]?|0)?[6-9](?:[\s.-]?\d){9}"
    r"|\(?0\d{2,4}\)?[\s-]?\d{3,4}[\s-]?\d{3,4})(?!\d)"
)
_IDENTITY = re.compile(
    r"(?<!\d)(?<!\d[\s-])(?:[2-9]\d{3}|[xX*]{4})[\s-]?(?:\d{4}|[xX*]{4})[\s-]?\d{4}(?![\s-]?\d)"
)
"""Twelve digits in fours, as on an Aadhaar card, of which the first eight may be masked."""
_DATES = re.compile(
    r"(?<!\d)(?:(?P<y1>\d{4})[./-](?P<m1>\d{1,2})[./-](?P<d1>\d{1,2})"
    r"|(?P<d2>\d{1,2})\s?[./-]\s?(?P<m2>\d{1,2})\s?[./-]\s?(?P<y2>\d{4}|\d{2})"
    rf"|(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?[\s,.-]+(?:of\s+)?(?P<w3>{words.MONTH})[\s,.-]+(?P<y3>\d{{4}})"
    rf"|(?P<w4>{words.MONTH})[\s.]+(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?[\s,]+(?P<y4>\d{{4}}))(?!\d)",
    re.IGNORECASE,
)
_BIRTHDAYS = re.compile(
    rf"(?<!\d)(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?[\s,.-]+(?:of\s+)?(?P<w1>{words.MONTH})(?!\w)"
    rf"|(?<!\w)(?P<w2>{words.MONTH})\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d))"
    r"(?![\s,.-]{0,3}\d{2})",
    re.IGNORECASE,
)
_SHORT_DATES = re.compile(r"(?<![\d./-])\d{1,2}\s?[./-]\s?\d{1,2}(?!\s?[./-]?\d)")
_SENTENCE_END = re.compile(r"[;\n।?!]|\.\s")
_BIRTH = re.compile(words.BIRTH, re.IGNORECASE)
_DOUBLE = frozenset('"“”„‟«»〝〞〟＂❝❞「」『』')
_SINGLE = re.compile(
    f"(?<![{words.LETTER}])(?:['‘‚‛❛][^'’‘‛❜\n]+(?:(?<=[{words.LETTER}])['’](?=[{words.LETTER}])[^'’‘‛❜\n]+)*['’‘‛❜](?![{words.LETTER}])"
    "|‹[^›\n]*›)"
)


class Sign(StrEnum):
    """What kind of words could identify somebody."""

    NAME = "name"
    PLACE = "place"
    PHONE = "phone"
    BIRTH = "birth"
    IDENTITY_NUMBER = "identity_number"
    ELECTRONIC = "electronic"
    QUOTED = "quoted"


@dataclass(frozen=True, order=True)
class Finding:
    """Words in a text that could identify somebody.

    Attributes:
        start: Place of the first character.
        end: Place after the last character.
        sign: What kind of words they are.
    """

    start: int
    end: int
    sign: Sign


@dataclass(frozen=True)
class Known:
    """What the client's file holds that could identify them.

    Attributes:
        names: Names of the client and of people around them.
        places: Names of places.
        born: The client's day of birth, if it was said.
    """

    names: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    born: date | None = None


def look(text: str, known: Known) -> tuple[Finding, ...]:
    """Return what in `text` could identify somebody, in the order of the text."""
    plain = plain_digits(text)
    phones = [(found.start(), found.end()) for found in _PHONE.finditer(plain)]
    found = {Finding(start, end, Sign.PHONE) for start, end in phones}
    for number in _IDENTITY.finditer(plain):
        if not any(number.start() < end and start < number.end() for start, end in phones):
            found.add(Finding(*number.span(), Sign.IDENTITY_NUMBER))
    found.update(Finding(*span, Sign.IDENTITY_NUMBER) for span in numbers.cards(plain))
    found.update(Finding(*span, Sign.ELECTRONIC) for span in numbers.electronic(text))
    found.update(Finding(*span, Sign.PLACE) for span in numbers.addresses(plain))
    found.update(Finding(*span, Sign.BIRTH) for span in _births(plain, known.born))
    found.update(Finding(*span, Sign.QUOTED) for span in _quoted(text))
    found.update(Finding(*span, Sign.PLACE) for span in marked_places(text))
    found.update(Finding(*span, Sign.PLACE) for span in region.places(text))
    folded = _Folded(text)
    found.update(Finding(*span, Sign.NAME) for span in folded.find(_names(known.names)))
    places = (each for each in known.places if each.strip())
    found.update(Finding(*span, Sign.PLACE) for span in folded.find(places))
    return tuple(sorted(_largest(found)))


def names_in(text: str) -> tuple[str, ...]:
    """Return what may be names in a list of people, without words such as “sister”.

    Args:
        text: A text of the file; in Latin letters a name begins with a capital.
    """
    found = []
    for part in words.SPLIT.split(text):
        parted = words.WORD.findall(part)
        if len(parted) <= _NAME_WORDS:
            found += [word for word in parted if _is_name(word)]
    return tuple(found)


def _is_name(word: str) -> bool:
    plain = unicodedata.normalize("NFC", word).casefold()
    capital = word[0].isupper() or not word[0].isascii()
    return len(word) >= _SHORT and capital and not word.isdecimal() and plain not in words.RELATIONS


def _largest(found: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out findings inside another one of the same sign."""
    whole: dict[Sign, Finding] = {}
    for each in sorted(found, key=lambda one: (one.start, -one.end)):
        before = whole.get(each.sign)
        if before is None or each.end > before.end:
            whole[each.sign] = each
            yield each


def _names(names: Iterable[str]) -> Iterator[str]:
    """Yield each name, and each of its parts."""
    for name in names:
        parts = words.WORD.findall(name)
        if parts:
            yield name.strip()
        yield from (part for part in parts if len(part) > 1)


class _Folded:
    """A text as it is compared, with the place of each of its characters in the text itself."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded, self._places = "", []
        if text:
            pairs = [(part, place) for place, char in enumerate(text) for part in _fold(char)]
            self._folded = "".join(part for part, _place in pairs)
            self._places = [place for _part, place in pairs]

    def find(self, wanted: Iterable[str]) -> Iterator[tuple[int, int]]:
        """Yield where the wanted texts occur as a word or at the beginning of one."""
        for each in wanted:
            sought = " ".join("".join(map(_fold, each)).split())
            if not sought:
                continue
            more = _SUFFIX if len(sought) >= _SHORT and not sought[-1].isascii() else 0
            gap = re.escape(sought).replace(r"\ ", r"[\s,.-]+")
            pattern = f"(?<![{words.LETTER}]){gap}[{words.LETTER}]{{0,{more}}}(?![{words.LETTER}])"
            for found in re.finditer(pattern, self._folded):
                yield self._places[found.start()], self._places[found.end() - 1] + 1


_PARALLEL: dict[int, int | str] = {
    **{code: code + 0x80 for code in range(0x0901, 0x0964)},
    0x094B: "\u09c7\u09be",
    0x094C: "\u09c7\u09d7",
    # Bengali writes va as ba, and in neither script does the dot below distinguish names.
    0x0935: 0x09AC,
    0x0929: 0x09A8,
    0x0931: 0x09B0,
    0x09F0: 0x09B0,
    0x0933: 0x09B2,
    0x0934: 0x09B2,
}
_NUKTAS = "\u093c\u09bc"


def _fold(char: str) -> str:
    if char.isascii():
        return char.lower()
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    kept = (part for part in parts if part not in _NUKTAS and unicodedata.category(part) != "Cf")
    return "".join(kept).translate(_PARALLEL)


def _births(plain: str, born: date | None) -> Iterator[tuple[int, int]]:
    spoken = [found.span() for found in _BIRTH.finditer(plain)]
    for found in _DATES.finditer(plain):
        start, end = found.span()
        before = [one for one in spoken if one[1] <= start and _near(plain[one[1] : start])]
        after = [one for one in spoken if one[0] >= end and _near(plain[end : one[0]])]
        if before:
            yield before[-1][0], end
        elif after:
            yield start, after[0][1]
        elif born is not None and _is_day(found, born):
            yield start, end
    for found in _BIRTHDAYS.finditer(plain):
        given = found.groupdict()
        day, name = int(given["d1"] or given["d2"]), given["w1"] or given["w2"]
        is_born = born is not None and (day, words.month(name)) == (born.day, born.month)
        if is_born or _called_birth(plain, spoken, found.span()):
            yield found.span()
    for found in _SHORT_DATES.finditer(plain):
        if _called_birth(plain, spoken, found.span()):
            yield found.span()


def _called_birth(plain: str, spoken: list[tuple[int, int]], span: tuple[int, int]) -> bool:
    """Return whether a day without a year is called a day of birth."""
    gaps = [
        plain[one[1] : span[0]] if one[1] <= span[0] else plain[span[1] : one[0]] for one in spoken
    ]
    return any(map(_near, gaps))


def _near(between: str) -> bool:
    return len(between) <= _NEAR and not _SENTENCE_END.search(between)


def _is_day(found: re.Match[str], born: date) -> bool:
    """Return whether a date is `born`, with day and month in either order."""
    given = found.groupdict()
    year = int(next(value for name, value in given.items() if name[0] == "y" and value))
    if year not in {born.year, born.year % 100}:
        return False
    day = int(next(value for name, value in given.items() if name[0] == "d" and value))
    name = given["w3"] or given["w4"]
    if name:
        return (day, words.month(name)) == (born.day, born.month)
    return sorted((day, int(given["m1"] or given["m2"]))) == sorted((born.day, born.month))


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    begun: int | None = None
    for place, char in enumerate(text):
        if char in _DOUBLE and begun is None:
            begun = place
        elif begun is not None and (char in _DOUBLE or char == "\n"):
            yield begun, place + (char != "\n")
            begun = None
    if begun is not None:
        yield begun, len(text)
    yield from (found.span() for found in _SINGLE.finditer(text))
