"""What spellings of one word have in common: without accents and dots, by sound, as one number."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from counsel_desk.domain.identifying.skeleton import sound
from counsel_desk.domain.plain_text import plain_digits
from counsel_desk.domain.search.endings import is_whole, stems

STEM, INDIC, LATIN = "\ue000", "\ue001", "\ue002"
"""What stems, the sounds of words in Indic scripts and those of names in Latin letters begin with.

No word of a text begins so, so that they are not found by what asks for the very words of a text.
"""
APART = "\ue003"
"""What stands before an undivided number in the index, so that it is beside no other word."""
_INDIC = re.compile("[\u0900-\u09ff]")
_ACCENTS = re.compile("[\u0300-\u036f\u093c\u09bc]")
"""Accents, and the dot below of Devanagari and Bengali, which many leave out."""
_ALIKE = str.maketrans("\u0940\u0942\u0901\u09c0\u09c2", "\u093f\u0941\u0902\u09bf\u09c1")
"""Long i and u, and the two nasal signs of Devanagari, of which people write the other."""
_NASAL = re.compile("ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])")
_BENGALI_NASAL = re.compile("ঙ্(?=[ক-ঘ])")
_LONG = 3
_RUN = re.compile(r"(?<!\w)\d+(?:[ \u00a0,.()/-]{1,2}\d+)*(?!\w)")
_DIGITS = re.compile(r"\d+")
FEWEST_DIGITS, _MOST_DIGITS, _MOST_PARTS = 4, 16, 6
_MOST_ASKED, _FEWEST_APART, _LONGEST_PART = 12, 8, 6
"""How many digits numbers have that people divide, by blanks too, and how many a part has."""
_COUNTRY, _TRUNK, _PHONE = "91", "0", 10


@lru_cache(maxsize=65_536)
def bare(word: str) -> str:
    """Return a folded word without accents and dots, with vowels and nasals in one spelling."""
    if word.isascii():
        return word
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", word)).translate(_ALIKE)
    plain = _BENGALI_NASAL.sub("ং", _NASAL.sub("\u0902", plain))
    # What is nothing but accents is still the word that somebody wrote.
    return unicodedata.normalize("NFC", plain) or word


@lru_cache(maxsize=65_536)
def sounds(word: str) -> tuple[str, ...]:
    """Return the sounds of a bare word and of its stems; none of them if it is too short."""
    if word.isascii() and (len(word) < _LONG or not word.isalpha()):
        return ()
    return tuple(dict.fromkeys(found for stem in stems(word) if (found := sound(stem))))


@lru_cache(maxsize=65_536)
def forms_of(word: str) -> frozenset[str]:
    """Return what a bare word of a text is found by, apart from the name that it may be."""
    if not _INDIC.search(word):
        return frozenset((word,))
    return frozenset(
        (*(STEM + each for each in stems(word)), *(INDIC + each for each in sounds(word)))
    )


def forms_asked(word: str) -> frozenset[str]:
    """Return forms of which one must be among those of a word that is looked for."""
    if not _INDIC.search(word):
        return frozenset((word, *(INDIC + each for each in sounds(word))))
    asked = (word, *(stem for stem in stems(word) if is_whole(stem)))
    return frozenset((*(STEM + each for each in asked), *(LATIN + each for each in sounds(word))))


def undivided(text: str) -> list[tuple[str, tuple[int, int]]]:
    """Return every number in a text that people may mean, without gaps, and where it is.

    In “14-03-2007, 98300 45678” somebody may mean the day, the telephone, or parts of either.
    """
    found = []
    for parts in _runs(plain_digits(text)):
        for first in range(len(parts)):
            digits = ""
            for part in parts[first : first + _MOST_PARTS]:
                digits += part.group()
                if FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS:
                    found.append((_number(digits), (parts[first].start(), part.end())))
    return found


def with_undivided(asked: str) -> str:
    """Return a search with its numbers in one piece each, however they were typed."""
    plain = plain_digits(asked)
    for parts in reversed(list(_runs(plain))):
        made, first = "", 0
        while first < len(parts):
            last = first + _together(plain, parts[first:])
            made += _number("".join(part.group() for part in parts[first:last]))
            gap = parts[last].start() if last < len(parts) else parts[-1].end()
            made, first = made + plain[parts[last - 1].end() : gap], last
        plain = plain[: parts[0].start()] + made + plain[parts[-1].end() :]
    return plain


def _runs(plain: str) -> Iterator[list[re.Match[str]]]:
    """Yield the parts of each row of digits that only short gaps divide."""
    for run in _RUN.finditer(plain):
        yield list(_DIGITS.finditer(plain, *run.span()))


def _together(plain: str, parts: list[re.Match[str]]) -> int:
    """Return how many of the first parts are one number: until it is long, or the gaps differ."""
    count, digits, usual = 1, len(parts[0].group()), ""
    for before, part in pairwise(parts):
        gap, size = plain[before.end() : part.start()], len(part.group())
        long = digits + size > _MOST_ASKED or max(size, len(before.group())) > _LONGEST_PART
        if long or gap != (usual or gap):
            break
        # What follows the country's code says nothing of the other gaps.
        usual = "" if before.group() == _COUNTRY else gap
        count, digits = count + 1, digits + size
    blank = " " in plain[parts[0].end() : parts[count - 1].start()]
    return count if digits >= (_FEWEST_APART if blank else FEWEST_DIGITS) else 1


def _number(digits: str) -> str:
    """Return a number as it is compared: a telephone's without the country's or the trunk code."""
    if len(digits) == len(_COUNTRY) + _PHONE and digits.startswith(_COUNTRY):
        return digits[len(_COUNTRY) :]
    return digits[1:] if len(digits) == 1 + _PHONE and digits[0] == _TRUNK else digits
