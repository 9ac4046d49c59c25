"""What the services ask of the index by which a vault is searched."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from counsel_desk.domain.chain import Row
from counsel_desk.domain.search.searching import Wanted


class SearchIndex(Protocol):
    """The index by which a vault is searched, in one transaction."""

    def reached(self) -> tuple[str, int]:
        """Return the rules by which the index was made, and how many rows of the chain it knows."""

    def set_reached(self, rules: str, length: int) -> None:
        """Note that so many rows of the chain are known to the index, by these rules."""

    def empty(self) -> None:
        """Take everything out of the index."""

    def add(self, number: int, words: str) -> None:
        """Put the words of the row of a number into the index."""

    def erase(self, number: int) -> None:
        """Take a row out of what is found; `purge` takes its words away for good."""

    def drop_before(self, row: Row) -> None:
        """Take the versions of a record before this one out of what is found."""

    def purge(self) -> None:
        """Write the index anew without the words of erased rows, where there are any."""

    def numbers(self, kinds: Sequence[str], since: int) -> list[int]:
        """Return the numbers after one, in order, of the last versions of records of some kinds."""

    def rows(self, numbers: Sequence[int]) -> list[Row]:
        """Return the rows of these numbers, in their order."""

    def latest(self, records: Sequence[str]) -> list[Row]:
        """Return the last versions of some records."""

    def find(self, match: str, wanted: Wanted, most: int) -> list[tuple[Row, date | None]]:
        """Return the rows that match, the one written last first, with their days."""
