"""Protocol for the search index of a vault."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from counsel_desk.domain.chain import Row
from counsel_desk.domain.search.searching import Wanted


class SearchIndex(Protocol):
    """The search index of a vault, within one transaction."""

    def keep_in_memory(self) -> None:
        """Use an empty index of its own until the vault is closed, and leave the file as it is."""

    def reached(self) -> tuple[str, int]:
        """Return the rules the index was built by, and how many rows of the chain it covers."""

    def set_reached(self, rules: str, length: int) -> None:
        """Note that the index covers this many rows of the chain, built by these rules."""

    def empty(self) -> None:
        """Clear the index."""

    def add(self, number: int, words: str) -> None:
        """Add the words of a row to the index."""

    def erase(self, number: int) -> None:
        """Drop a row from the results; `purge` removes its words for good."""

    def drop_before(self, row: Row) -> None:
        """Drop the earlier versions of a row's record from the results."""

    def tidy(self) -> None:
        """Gather what many additions left in pieces, so that a search reads less."""

    def purge(self) -> None:
        """Rewrite the index without the words of erased rows, if there are any."""

    def numbers(self, kinds: Sequence[str], since: int, most: int) -> list[int]:
        """Return the first row numbers after `since` of the latest versions of these kinds."""

    def rows(self, numbers: Sequence[int]) -> list[Row]:
        """Return the rows with these numbers, in their order."""

    def find(self, match: str, wanted: Wanted, most: int) -> list[tuple[Row, date | None]]:
        """Return the matching rows with their days, newest first."""
