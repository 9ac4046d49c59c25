"""Says whether two descriptions may be of the same person: by name in any script, age and place.

Names are compared by a skeleton in which what transliteration leaves open is lost: aspiration,
doubled letters, the vowels a and o, long and short. So “Sumita Mondal”, “Soomita Mandal” and
“সুমিতা মণ্ডল” are one. It is a hint for a person, and decides nothing.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from counsel_desk.domain.identifying import words
from counsel_desk.domain.identifying.places import places_in
from counsel_desk.domain.identifying.skeleton import skeleton

_SLACK = timedelta(days=730)
"""Ages are often guessed: births so far apart may still be one."""
_SHORT = 2
"""Skeletons with as few consonants must agree in their vowels too."""
_PLACE = 3
_MOST_WORDS = 6
"""So many words of a name are compared; a cell with more holds something else."""
_LONGEST_WORD = 40
_TITLES = """
    smt sri shri sree shree mr mrs ms miss md mohd mohammad mohammed kumari kum late
    শ্রী শ্রীমতী শ্রীমতি কুমারী মিস মিসেস মো মোঃ মহম্মদ श्री श्रीमती सुश्री कुमारी स्व
"""
_NO_NAMES = frozenset(_TITLES.split())
_NO_PLACES = words.PLACES_LATIN.union(words.PLACES_INDIC)
_VOWELS = re.compile("[iu]")


@dataclass(frozen=True)
class Described:
    """What is known of somebody, as far as it can be compared.

    Attributes:
        words: The skeletons of the words of the name.
        first: The earliest day of birth; `None` if nothing was said.
        last: The latest day of birth; `None` if nothing was said.
        places: The skeletons of places.
    """

    words: frozenset[str] = frozenset()
    first: date | None = None
    last: date | None = None
    places: frozenset[str] = frozenset()


def described(
    name: str, first: date | None = None, last: date | None = None, places: Iterable[str] = ()
) -> Described:
    """Return somebody as they are compared.

    Args:
        name: In any script.
        first: The earliest day of birth, if anything was said.
        last: The latest day of birth.
        places: Texts that list places, such as an address.
    """
    called = [word for word in _words(name) if word not in _NO_NAMES]
    named = {skeleton(word) for word in called[:_MOST_WORDS]}
    found = {
        skeleton(word)
        for text in places
        for one in places_in(text, listed=True)
        for word in _words(one)
        if word not in _NO_PLACES
    }
    return Described(
        frozenset(named - {""}),
        first,
        last,
        frozenset(each for each in found if len(each) >= _PLACE),
    )


def _words(text: str) -> list[str]:
    found = words.WORD.findall(unicodedata.normalize("NFC", text))
    return [word.casefold() for word in found if len(word) <= _LONGEST_WORD]


@lru_cache(maxsize=65_536)
def consonants(word: str) -> str:
    """Return the consonants of a skeleton, by which names can be looked up."""
    return _VOWELS.sub("", word) or word


def alike(one: Described, other: Described) -> bool:
    """Return whether two may be the same person.

    Two words of the names must agree, or one and the age or a place; a name of one word that has
    neither must be the whole name. An age that contradicts decides against it.
    """
    if not one.words or not other.words or _ages_apart(one, other, _SLACK):
        return False
    few, many = sorted((one.words, other.words), key=len)
    if not _within(few, many):
        return False
    if len(few) > 1:
        return True
    bare = not (_has_facts(one) and _has_facts(other))
    if bare:
        return len(many) == 1
    return bool(one.places & other.places) or _ages_agree(one, other)


def may_be(asked: Described, other: Described) -> bool:
    """Return whether somebody whose name was typed so far may be somebody who has a file."""
    if asked.first is None and not asked.places:
        return bool(asked.words) and _within(asked.words, other.words)
    return alike(asked, other)


def _within(few: frozenset[str], many: frozenset[str]) -> bool:
    return all(any(_same(word, each) for each in many) for word in few - many)


def _same(one: str, other: str) -> bool:
    plain = consonants(one)
    if plain != consonants(other) or len(plain) <= _SHORT:
        return False
    return abs(len(one) - len(other)) <= 1 and _one_apart(one, other)


def _one_apart(one: str, other: str) -> bool:
    """Return whether one letter is added, lacking or another."""
    short, long = sorted((one, other), key=len)
    place = next((at for at, char in enumerate(short) if char != long[at]), len(short))
    rest = short[place:] if len(short) < len(long) else short[place + 1 :]
    return rest == long[place + 1 :]


def _has_facts(each: Described) -> bool:
    return each.first is not None or bool(each.places)


def _ages_agree(one: Described, other: Described) -> bool:
    known = one.first is not None and other.first is not None
    return known and not _ages_apart(one, other, _SLACK)


def _ages_apart(one: Described, other: Described, slack: timedelta) -> bool:
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    return one.first - slack > other.last or other.first - slack > one.last
