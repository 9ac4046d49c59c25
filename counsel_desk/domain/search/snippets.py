"""Cuts out a few words around what a search found."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from counsel_desk.domain.search.searching import (
    Term,
    composed,
    fold,
    words_of,
    written,
)
from counsel_desk.domain.search.spellings import LATIN, bare, forms_of, sounds, undivided

BEFORE, LETTERS = 24, 200
"""How many letters a snippet shows before what was found, and altogether."""
_OTHER_LINES = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
"""Characters that would change the direction of text around the snippet.

One character replaces each, so that what is marked stays where it is.
"""
LOOKED_AT = 200_000
"""How many letters of a record are searched for a snippet; nearly every term appears in them."""


@dataclass(frozen=True)
class Snippet:
    """A few words of a record.

    Attributes:
        text: On one line.
        marks: Where in it each word that was found begins and ends.
    """

    text: str
    marks: tuple[tuple[int, int], ...]


def snippet(text: str, asked: Sequence[Term]) -> Snippet:
    """Return the first words in a text that match the search, with some around them.

    A text without any of them (they are in a field that is not shown) gives its beginning.
    """
    text = text[:LOOKED_AT]
    first = _as_written(text, asked)
    if first < 0:
        text = composed(text)
        first = _first(text, asked)
    begin = max(0, first - BEFORE)
    # Begin with a whole word, unless one is very long.
    begin += text[begin : begin + BEFORE].find(" ") + 1 if begin else 0
    end = len(text) if len(text) <= begin + LETTERS else text.rfind(" ", begin, begin + LETTERS)
    inside = composed(text[begin : end if end > begin else begin + LETTERS])
    head, tail = "\u2026 " if begin else "", " \u2026" if end < len(text) else ""
    marks = tuple((begin + len(head), end + len(head)) for begin, end in _marks(inside, asked))
    return Snippet(head + _OTHER_LINES.sub(" ", _TURNING.sub("\u200b", inside)) + tail, marks)


def _as_written(text: str, asked: Sequence[Term]) -> int:
    """Return where a term appears in its folded form, or -1.

    Most terms do, which saves folding the whole text.
    """
    cased = text.casefold()
    if len(cased) != len(text):
        return -1
    found = []
    for term in asked:
        place = cased.find(term.words[0])
        length = sum(len(word) + 1 for word in term.words)
        # One letter more than the term, so that a longer word is not taken for it.
        around = composed(text[max(0, place - 1) : place + length + 1])
        if place >= 0 and _place(fold(around), term) == min(place, 1):
            found.append(place)
    return min(found, default=-1)


def _first(text: str, asked: Sequence[Term]) -> int:
    """Return where the first term begins in a composed text; 0 if there is none."""
    found, places = written(text)
    firsts = (next(_found(found, term), None) for term in asked)
    begins = [places[first][0] for first in firsts if first is not None]
    sought = _numbers_of(asked)
    begins += [place[0] for digits, place in undivided(text) if digits in sought] if sought else []
    return min(begins, default=0)


def _place(compared: str, term: Term) -> int:
    """Return where a term begins, letter by letter, in a folded text, or -1."""
    first, length = term.words[0], sum(len(word) + 1 for word in term.words)
    place = compared.find(first)
    while place >= 0:
        within = place > 0 and words_of(compared[place - 1])
        if not within:
            some = words_of(compared[place : place + 2 * length + LETTERS])
            if _fits(some[: len(term.words)], term):
                return place
        place = compared.find(first, place + 1)
    return -1


def _marks(text: str, asked: Sequence[Term]) -> list[tuple[int, int]]:
    """Return where each word of a composed text that belongs to a term begins and ends."""
    found, places = written(text)
    marks = {places[number] for term in asked for number in _found(found, term)}
    if sought := _numbers_of(asked):
        numbers = [place for digits, place in undivided(text) if digits in sought]
        marks = {mark for mark in marks if not any(_within(mark, each) for each in numbers)}
        marks.update(numbers)
    return sorted(marks)


def _numbers_of(asked: Sequence[Term]) -> set[str]:
    return {term.words[0] for term in asked if term.is_number}


def _within(mark: tuple[int, int], other: tuple[int, int]) -> bool:
    return other[0] <= mark[0] and mark[1] <= other[1]


def _found(folded: list[str], term: Term) -> Iterator[int]:
    """Yield the numbers of the words that belong to a term, in order."""
    size = len(term.words)
    if size == 1 and not term.begins:
        forms = term.forms
        yield from (number for number, word in enumerate(folded) if _is_form(word, forms))
        return
    plain = [bare(word) for word in folded]
    for place in _begins(plain, term):
        if _fits(plain[place : place + size], term):
            yield from range(place, place + size)


def _begins(folded: list[str], term: Term) -> list[int]:
    first = term.words[0]
    if len(term.words) == 1:
        return [place for place, word in enumerate(folded) if word.startswith(first)]
    return [place for place, word in enumerate(folded) if word == first]


@lru_cache(maxsize=16_384)
def _is_form(folded: str, forms: frozenset[str]) -> bool:
    """Return whether a word is found by one of these forms."""
    word = bare(folded)
    if word.isascii() and word not in forms:
        return any(LATIN + each in forms for each in sounds(word))
    return not forms.isdisjoint(forms_of(word))


def _fits(some: list[str], term: Term) -> bool:
    *before, last = term.words
    if len(some) < len(term.words) or some[:-1] != before:
        return False
    return some[-1].startswith(last) if term.begins else some[-1] == last
