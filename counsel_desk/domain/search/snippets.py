"""A few words around what was found."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from counsel_desk.domain.search.searching import Term, composed, fold, words_of, written

BEFORE, LETTERS = 24, 200
"""Letters that a snippet shows before what was found, and altogether."""
_OTHER_LINES = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
"""Marks that turn the direction of what follows, in a table of what is not theirs. One letter
takes the place of each, so that what is marked stays where it is."""
LOOKED_AT = 200_000
"""Letters of a record in which a snippet is looked for: it is found there sooner or never."""


@dataclass(frozen=True)
class Snippet:
    """A few words of a record.

    Attributes:
        text: On one line.
        marks: Where in it each word that was looked for begins and ends.
    """

    text: str
    marks: tuple[tuple[int, int], ...]


def snippet(text: str, asked: Sequence[Term]) -> Snippet:
    """Return the first words of a text that were looked for, with some around them.

    A text without any of them (they stand in a part that is not shown) gives its beginning.
    """
    text = text[:LOOKED_AT]
    first = _as_written(text, asked)
    if first < 0:
        text = composed(text)
        first = _first(text, asked)
    begin = max(0, first - BEFORE)
    # Not from the middle of a word, unless it has no end.
    begin += text[begin : begin + BEFORE].find(" ") + 1 if begin else 0
    end = len(text) if len(text) <= begin + LETTERS else text.rfind(" ", begin, begin + LETTERS)
    inside = composed(text[begin : end if end > begin else begin + LETTERS])
    head, tail = "\u2026 " if begin else "", " \u2026" if end < len(text) else ""
    words, places = written(inside)
    found = _found(words, asked)
    marks = tuple(
        (place[0] + len(head), place[1] + len(head))
        for number, place in enumerate(places)
        if number in found
    )
    return Snippet(head + _OTHER_LINES.sub(" ", _TURNING.sub("\u200b", inside)) + tail, marks)


def _as_written(text: str, asked: Sequence[Term]) -> int:
    """Return where something that was looked for stands as it is compared, or -1.

    Most of what is looked for does, and need not be looked for in the whole text's folded form.
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
    """Return where the first thing that was looked for begins, about; 0 if nowhere."""
    compared = fold(text)
    found = [place for term in asked if (place := _place(compared, term)) >= 0]
    # Where folding leaves letters out, what follows has moved to the left by as many.
    return min(found, default=0) * len(text) // max(1, len(compared))


def _place(compared: str, term: Term) -> int:
    """Return where a term begins in a folded text, or -1."""
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


def _found(folded: list[str], asked: Sequence[Term]) -> set[int]:
    """Return the numbers of the words that a term takes in."""
    found: set[int] = set()
    for term in asked:
        size = len(term.words)
        for place in _begins(folded, term):
            if _fits(folded[place : place + size], term):
                found.update(range(place, place + size))
    return found


def _begins(folded: list[str], term: Term) -> list[int]:
    first = term.words[0]
    if len(term.words) == 1 and term.begins:
        return [place for place, word in enumerate(folded) if word.startswith(first)]
    return [place for place, word in enumerate(folded) if word == first]


def _fits(some: list[str], term: Term) -> bool:
    *before, last = term.words
    if len(some) < len(term.words) or some[:-1] != before:
        return False
    return some[-1].startswith(last) if term.begins else some[-1] == last
