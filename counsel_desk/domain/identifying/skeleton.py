"""The skeleton of a word: what Bengali, Devanagari and Latin spellings of it have in common.

It is made of the consonants without aspiration, of i (for i and e) and of u; a and o, which one
script writes and another implies, are left out, and no letter is doubled.
"""

import re
import unicodedata
from functools import lru_cache

_BLOCKS = (0x0900, 0x0980)
"""Devanagari and Bengali, which have the same letters in the same places."""
_VOWELS = {
    **dict.fromkeys((0x07, 0x08, 0x0E, 0x0F, 0x10), "i"),
    **dict.fromkeys((0x09, 0x0A, 0x14), "u"),
    0x0B: "ri",
    **dict.fromkeys((0x05, 0x06, 0x11, 0x12, 0x13), "a"),
}
_SIGNS = {
    **dict.fromkeys((0x3F, 0x40, 0x46, 0x47, 0x48), "i"),
    **dict.fromkeys((0x41, 0x42, 0x4C), "u"),
    0x43: "ri",
    **dict.fromkeys((0x3E, 0x45, 0x49, 0x4A, 0x4B), "a"),
    0x4D: "",
}
"""The vowel signs, and the sign for no vowel."""
_CONSONANTS = {
    0x15 + place: letter for place, letter in enumerate("kkggnccjjnttddnttddnnppbbmyrrlllbsssh")
}
_OTHERS = {**dict.fromkeys((0x01, 0x02), "n"), 0x4E: "t", 0x70: "r", 0x71: "b"}
"""Nasal signs, ৎ, and the two letters of Assamese."""
_FLAPPED = (0x21, 0x22)
"""ড and ঢ, which with a dot below are spelt with r."""
_NUKTA = 0x3C
_PARTED = {"\u09c7\u09be": "\u09be", "\u09c7\u09d7": "\u09c1"}
"""Bengali o and au, each of two signs once it is decomposed."""
_SPELT = (
    *(("chh", "\x01"), ("ch", "\x01"), ("c", "k"), ("\x01", "c"), ("x", "ks"), ("q", "k")),
    *(("z", "j"), ("f", "p"), ("v", "b"), ("oo", "u"), ("ee", "i"), ("ou", "u"), ("au", "u")),
)
"""Latin spellings of one sound, in the order in which they are replaced."""
_OPEN, _CLEAR = re.compile("[ao]"), re.compile("[iu]")
_DOUBLED, _DOUBLED_VOWEL = re.compile(r"(.)\1+"), re.compile(r"([aiu])\1+")
_FEW, _MANY = 2, 4
"""With so few consonants a word needs all its vowels to be told from others; with so many, none."""


@lru_cache(maxsize=65_536)
def skeleton(word: str) -> str:
    """Return the skeleton of one word in any of the three scripts."""
    return _OPEN.sub("", _DOUBLED.sub(r"\1", _told(word)))


def sound(word: str) -> str:
    """Return what one word is looked up by in another script; empty if that could be any word.

    Of long words it is the consonants, as vowels are spelt in many ways; of short ones it is the
    vowels too, and whether a consonant is doubled.
    """
    bones = skeleton(word)
    count = len(_CLEAR.sub("", bones))
    if count >= _MANY:
        return _CLEAR.sub("", bones)
    if count != _FEW:
        return bones if count > _FEW else ""
    told = _told(word)
    if _code(word[-1:] or " ") in _CONSONANTS:
        # The vowel that the script implies at the end is not spoken.
        told = told.removesuffix("a")
    return _DOUBLED_VOWEL.sub(r"\1", told.replace("o", "a"))


def _told(word: str) -> str:
    told = _romanised(unicodedata.normalize("NFD", word.casefold()))
    for spelling, sound in _SPELT:
        told = told.replace(spelling, sound)
    told = re.sub("(?<=o)w(?![aeiou])", "u", told).replace("w", "b")
    told = re.sub("(?<=[^aeiou])y$", "i", told)
    first = "j" if told[:1] == "y" else told[:1]
    told = first + told[1:].replace("h", "").replace("y", "")
    return told.replace("e", "i").replace("ng", "n")


def _romanised(word: str) -> str:
    """Return a word in Latin letters alone, with an a after each consonant that has no sign."""
    for two, one in _PARTED.items():
        word = word.replace(two, one)
    made, codes = "", [_code(char) for char in word]
    for place, char in enumerate(word):
        code = codes[place]
        if code < 0:
            made += char if "a" <= char <= "z" else ""
            continue
        after = codes[place + 1 :]
        dotted = after[:1] == [_NUKTA]
        letter = "r" if dotted and code in _FLAPPED else _CONSONANTS.get(code, "")
        letter = "ch" if letter == "c" else letter
        spoken = after[1:2] if dotted else after[:1]
        implied = "a" if letter and (not spoken or spoken[0] not in _SIGNS) else ""
        made += (
            letter + implied + (_VOWELS.get(code) or _SIGNS.get(code) or _OTHERS.get(code) or "")
        )
    return made


def _code(char: str) -> int:
    """Return the place of a letter in its block, or -1 if it is in neither."""
    return next((ord(char) - one for one in _BLOCKS if one <= ord(char) < one + 0x80), -1)
