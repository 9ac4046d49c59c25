"""What a dry run finds, row by row, and which rows are then moved in."""

from collections.abc import Iterator
from dataclasses import dataclass

from counsel_desk.domain.moving_in.entry import Entry, Trouble

NEVER = frozenset({Trouble.NOBODY, Trouble.IMPOSSIBLE})
"""With these there is nothing that could be made of a row."""


@dataclass(frozen=True)
class Line:
    """One row of a list, and what is known about it.

    Attributes:
        entry: What it would become.
        like: Codes of the files that the person may already have.
        again: The number of an earlier row about the same person, perhaps; `None` if there is none.
    """

    entry: Entry
    like: tuple[str, ...] = ()
    again: int | None = None

    @property
    def known(self) -> bool:
        """Whether the person may already have a file, or stands in the list twice."""
        return bool(self.like) or self.again is not None


@dataclass(frozen=True)
class Choice:
    """Which of the doubtful rows are moved in as well.

    Attributes:
        unread: Those with something that cannot be read; it is kept as text in the particulars.
        known: Those whose person may already have a file, or stands in the list twice.
    """

    unread: bool = False
    known: bool = False


def is_taken(line: Line, choice: Choice) -> bool:
    """Return whether a row is moved in."""
    troubles = {remark.trouble for remark in line.entry.remarks}
    if troubles & NEVER:
        return False
    return (choice.unread or not troubles) and (choice.known or not line.known)


@dataclass(frozen=True)
class Report:
    """What a dry run found.

    Attributes:
        lines: Every row, in the order of the file.
        others: How many things in the file are of kinds that are not moved in.
    """

    lines: tuple[Line, ...]
    others: int = 0

    def taken(self, choice: Choice) -> Iterator[Line]:
        """Yield the rows that are moved in."""
        return (line for line in self.lines if is_taken(line, choice))
