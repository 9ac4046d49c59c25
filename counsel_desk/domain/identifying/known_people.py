"""Finds, among many people, those who may be the same person as somebody."""

from collections.abc import Callable, Iterator
from itertools import combinations

from counsel_desk.domain.identifying.alike import Described, alike, consonants

_MOST_COMPARED = 300
"""With so many people of one name, a name alone says nothing any more."""


class KnownPeople:
    """People as they are compared, found by one word of their names or by two."""

    def __init__(self) -> None:
        self._by_pair: dict[tuple[str, ...], list[tuple[str, Described]]] = {}
        self._by_word: dict[str, list[tuple[str, Described]]] = {}
        self._alone: dict[str, list[tuple[str, Described]]] = {}

    def add(self, who: str, person: Described) -> None:
        """Add somebody under a name of their own, such as a code or the number of a row."""
        keys = sorted({consonants(word) for word in person.words})
        for key in keys:
            self._by_word.setdefault(key, []).append((who, person))
            if len(keys) == 1:
                self._alone.setdefault(key, []).append((who, person))
        for pair in combinations(keys, 2):
            self._by_pair.setdefault(pair, []).append((who, person))

    def like(
        self, person: Described, same: Callable[[Described, Described], bool] = alike
    ) -> tuple[str, ...]:
        """Return who may be the same person, in the order in which they were added.

        Args:
            person: Whom to look for.
            same: Says whether two may be the same person.
        """
        found = dict.fromkeys(
            who
            for candidates in self._candidates(person)
            for who, other in candidates[:_MOST_COMPARED]
            if same(person, other)
        )
        return tuple(found)

    def _candidates(self, person: Described) -> Iterator[list[tuple[str, Described]]]:
        keys = sorted({consonants(word) for word in person.words})
        if len(keys) == 1:
            yield self._by_word.get(keys[0], [])
            return
        for pair in combinations(keys, 2):
            yield self._by_pair.get(pair, [])
        for key in keys:
            yield self._alone.get(key, [])
