"""What may be left of a Bengali, Hindi or Marathi word without its endings.

Which ending a word has often cannot be told from its letters alone, so every stem that it may have
is given: রুকসানার is রুকসানা with র. A stem too many finds a little more, one too few loses what
somebody looks for.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

_MOST = 8
"""More stems than this are not looked for; a word with so many is no word."""
_VIRAMA = "\u09cd\u094d"
_VOWEL = "\u0985-\u0994\u09be-\u09cc\u0905-\u0914\u093e-\u094c"
"""Vowels and vowel signs."""
_CONSONANT = re.compile("[\u0995-\u09b9\u09ce\u0915-\u0939]")
_BEGINS_WITH_VOWEL = re.compile("[\u0985-\u0994\u0905-\u0914].")
_BENGALI = re.compile("[\u0980-\u09ff]")
_AFTER_VOWEL = f"(?<=[{_VOWEL}])"
_ATTACHED = (
    f"{_AFTER_VOWEL}র|{_AFTER_VOWEL}য|{_AFTER_VOWEL}তে|ের|েরা|েদের|েতে|কে|দের|ে|ও|ই",
    "রা|টা|টি|টুকু|গুলো|গুলি|গুলা|খানা|খানি",
)
"""Bengali endings: of cases, which even the shortest word takes; of number, which need a longer."""
_CASE, _NUMBER = (re.compile(f"(?:{endings})$") for endings in _ATTACHED)
_POSTPOSITION = re.compile(
    "(?:ला|ने|चा|चि|चे|च्या|वर|साठि|हुन|तुन|कडे|मुळे|मध्ये|मधे|पासुन|बद्दल|को"
    f"|(?<=\u0902)ना|(?<=\u0902)नि|(?<=[{_VOWEL}\u0902])त)$"
)
"""What Marathi, and sometimes Hindi, writes behind a word without a space."""
_SHORT = 4
_OBLIQUE = (
    *(("्या", "ा"), ("्यां", "ा"), ("ियां", "ि"), ("ियों", "ि"), ("ां", ""), ("िं", "ि")),
    *(("ों", ""), ("ों", "ा"), ("ें", ""), ("ओं", ""), ("एं", ""), ("े", "ा")),
)
"""Endings of Hindi and Marathi words in the plural or before a postposition, and of their stems."""


@lru_cache(maxsize=65_536)
def stems(word: str) -> tuple[str, ...]:
    """Return a bare word and every stem that it may have, the word first."""
    if word.isascii():
        return (word,)
    taken = _bengali if _BENGALI.search(word) else _devanagari
    found, waiting = dict.fromkeys((word,)), [word]
    while waiting and len(found) < _MOST:
        for stem in taken(waiting.pop()):
            if stem not in found and stem[-1] not in _VIRAMA:
                found[stem] = None
                waiting.append(stem)
    return tuple(found)


def is_whole(stem: str) -> bool:
    """Return whether a stem has two consonants, as most words do."""
    return len(_CONSONANT.findall(stem)) > 1


def _bengali(word: str) -> Iterator[str]:
    if (found := _CASE.search(word)) and found.start() > 1:
        yield word[: found.start()]
    # “ের” may also be “র” behind a word that ends in “ে”.
    if len(word) > 2 and word.endswith("ের"):
        yield word[:-1]
    if (found := _NUMBER.search(word)) and is_whole(word[: found.start()]):
        yield word[: found.start()]


def _devanagari(word: str) -> Iterator[str]:
    if found := _POSTPOSITION.search(word):
        rest = word[: found.start()]
        if _stands_before(rest):
            yield rest
            if rest.endswith("ा") and is_whole(rest[:-1]):
                yield rest[:-1]
    for ending, instead in _OBLIQUE:
        stem = word.removesuffix(ending) + instead
        if word.endswith(ending) and is_whole(stem):
            yield stem


def _stands_before(rest: str) -> bool:
    """Return whether what stands before a postposition may be a word."""
    if not is_whole(rest) and not _BEGINS_WITH_VOWEL.match(rest):
        return False
    return len(rest) >= _SHORT or re.search(f"[{_VOWEL}\u0902]$", rest) is not None
