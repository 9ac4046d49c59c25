"""What the services ask of the index by which a vault is searched."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from counsel_desk.domain.chain import Row
from counsel_desk.domain.searching import Wanted


class SearchIndex(Protocol):
    """The index by which a vault is searched, in one transaction."""

    def rules(self) -> str:
        """Return the rules by which the index was made, or ``""`` while it is not whole."""

    def begin(self) -> None:
        """Empty the index: it is not whole until `finish`."""

    def finish(self, rules: str) -> None:
        """Note that every record is in the index, by these rules."""

    def add(self, number: int, words: str) -> None:
        """Put the words of the row of a number into the index."""

    def drop(self, number: int) -> None:
        """Take a row out of what is found; its words go for good with `purge` only."""

    def purge(self) -> None:
        """Write the index anew without the words of rows that were taken out."""

    def numbers(self, kinds: Sequence[str]) -> list[int]:
        """Return the numbers of the last versions of all records of these kinds, in order."""

    def rows(self, numbers: Sequence[int]) -> list[Row]:
        """Return the rows of these numbers, in their order."""

    def latest(self, records: Sequence[str]) -> list[Row]:
        """Return the last versions of some records."""

    def find(self, match: str, wanted: Wanted, most: int) -> list[tuple[Row, date | None]]:
        """Return the rows that match, the one written last first, with their days."""
