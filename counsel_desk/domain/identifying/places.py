"""Finds names of places in a text by the words beside them."""

import re
from collections.abc import Iterator

from counsel_desk.domain.identifying import words

_SHORT = 3
"""A name of fewer characters is not taken for a place."""
_PLACE_WORDS = 4
"""A name of more words than this is taken for a sentence."""


def places_in(text: str, *, listed: bool = False) -> tuple[str, ...]:
    """Return the names of places in a text of the file.

    Args:
        text: A text of the file.
        listed: Whether it lists places, as an address does; otherwise only those beside a word
            such as “village” are taken.
    """
    if not listed:
        return tuple(text[start:end] for start, end in marked_places(text))
    parts = (part.strip(" .-") for part in words.SPLIT.split(text))
    return tuple(
        part
        for part in parts
        if len(part) >= _SHORT
        and len(part.split()) <= _PLACE_WORDS
        and not any(char.isdecimal() for char in part)
    )


def marked_places(text: str) -> Iterator[tuple[int, int]]:
    """Yield words such as “village” together with the name beside them."""
    tokens = list(words.WORD.finditer(text))
    for number, token in enumerate(tokens):
        mark = token.group().casefold()
        if mark in words.PLACES_LATIN:
            yield from _beside_latin(text, tokens, number)
        elif mark.startswith(words.PLACES_INDIC):
            yield from _beside_indic(text, tokens, number)


def _beside_latin(text: str, tokens: list[re.Match[str]], number: int) -> Iterator[tuple[int, int]]:
    """Yield a place whose name has a capital and is before the word, or after it and “of”."""
    before = tokens[number - 1] if number else None
    if (
        before
        and before.group()[0].isupper()
        and before.group().casefold() not in words.NO_NAMES
        and _touch(text, before, tokens[number])
    ):
        yield before.start(), tokens[number].end()
        return
    rest = [each for each in tokens[number + 1 : number + 3] if each.group().casefold() != "of"]
    if rest and rest[0].group()[0].isupper() and _touch(text, tokens[number], rest[0]):
        yield tokens[number].start(), rest[0].end()


def _beside_indic(text: str, tokens: list[re.Match[str]], number: int) -> Iterator[tuple[int, int]]:
    """Yield a place whose name is before the word, or after it if the word has no ending."""
    token = tokens[number]
    before = tokens[number - 1] if number else None
    if before and _touch(text, before, token) and before.group() not in words.NO_NAMES:
        yield before.start(), token.end()
        return
    after = tokens[number + 1] if number + 1 < len(tokens) else None
    bare = token.group() in words.PLACES_INDIC
    if after and bare and _touch(text, token, after) and after.group() not in words.NO_NAMES:
        yield token.start(), after.end()


def _touch(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Return whether only spaces, “of” or short punctuation separate two words."""
    between = text[first.end() : second.start()]
    return len(between) <= 5 and set(between) <= set(" :-.of\u00a0")
