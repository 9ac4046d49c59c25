"""A few words around what was found."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from counsel_desk.domain.searching import Term, spans, words

BEFORE, AFTER = 6, 18
"""Words that a snippet shows before and after the first one that was found."""
_MOST_LETTERS = 240
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
    folded = words(text)
    found = _found(folded, asked)
    first = max(0, min(found, default=0) - BEFORE)
    places = list(islice(spans(text), first, first + BEFORE + AFTER))
    if not places:
        return Snippet("", ())
    begin, end = places[0][0], min(places[-1][1], places[0][0] + _MOST_LETTERS)
    head = "… " if first else ""
    tail = " …" if text[end:].strip() else ""
    inside = _OTHER_LINES.sub(" ", _TURNING.sub("\u200b", text[begin:end]))
    moved = len(head) - begin
    marks = tuple(
        (place[0] + moved, min(place[1], end) + moved)
        for number, place in enumerate(places, start=first)
        if number in found and place[0] < end
    )
    return Snippet(head + inside + tail, marks)


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
