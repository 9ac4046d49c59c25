"""The words that can stand on a printed sheet, and how a typed one is completed."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class WordList:
    """A list of words to choose from.

    Attributes:
        load: Returns every word, in alphabetical order; called when the first one is typed.
        fits: Returns whether all words of a sheet together are whole and unmistaken.
    """

    load: Callable[[], Sequence[str]]
    fits: Callable[[str], bool]

    @cached_property
    def words(self) -> Sequence[str]:
        """Every word."""
        return self.load()

    def beginning_with(self, letters: str) -> Sequence[str]:
        """Return the words that begin with these letters."""
        first = bisect_left(self.words, letters)
        return self.words[first : bisect_left(self.words, letters + "\x7f")]

    def has(self, word: str) -> bool:
        """Return whether a word is in the list."""
        return word in self.beginning_with(word)


NO_LIST = WordList(tuple, bool)
"""No list at all: every word will do."""
