"""Finds, among many people, those who may be the same person as somebody."""

from collections.abc import Iterator
from itertools import chain, combinations, islice

from counsel_desk.domain.identifying.alike import Described, alike, consonants

_MOST_COMPARED = 300
"""With so many people of one name, a name alone says nothing any more."""


class KnownPeople:
    """People as they are compared, found by one word of their names or by two."""

    def __init__(self) -> None:
        self._people: list[tuple[str, Described]] = []
        self._by_pair: dict[tuple[str, ...], list[int]] = {}
        self._by_word: dict[str, list[int]] = {}
        self._alone: dict[str, list[int]] = {}

    def add(self, who: str, person: Described) -> None:
        """Add somebody under a name of their own, such as a code or the number of a row."""
        place, keys = len(self._people), _keys(person)
        self._people.append((who, person))
        for key in keys:
            self._by_word.setdefault(key, []).append(place)
            if len(keys) == 1:
                self._alone.setdefault(key, []).append(place)
        for pair in combinations(keys, 2):
            self._by_pair.setdefault(pair, []).append(place)

    def like(self, person: Described) -> tuple[str, ...]:
        """Return who may be the same person, in the order in which they were added."""
        rarest_first = sorted(self._candidates(person), key=len)
        compared = dict.fromkeys(islice(chain.from_iterable(rarest_first), _MOST_COMPARED))
        found = (self._people[place] for place in sorted(compared))
        return tuple(dict.fromkeys(who for who, other in found if alike(person, other)))

    def _candidates(self, person: Described) -> Iterator[list[int]]:
        keys = _keys(person)
        if len(keys) == 1:
            yield self._by_word.get(keys[0], [])
            return
        for pair in combinations(keys, 2):
            yield self._by_pair.get(pair, [])
        for key in keys:
            yield self._alone.get(key, [])


def _keys(person: Described) -> list[str]:
    return sorted({consonants(word) for word in person.words})
