"""What a dry run finds, row by row, and which rows are then moved in."""

from dataclasses import dataclass

from counsel_desk.domain.moving_in.cells import Trouble
from counsel_desk.domain.moving_in.entry import Entry

NEVER = frozenset({Trouble.NOBODY, Trouble.IMPOSSIBLE})
"""With these there is nothing that could be made of a row."""


@dataclass(frozen=True)
class Line:
    """One row of a list, and what is known about it.

    Attributes:
        entry: What it would become.
        like: Codes of the files that the person may already have.
        again: The numbers of earlier rows that may be about the same person.
    """

    entry: Entry
    like: tuple[str, ...] = ()
    again: tuple[int, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the person may already have a file, or stands in the list twice."""
        return bool(self.like or self.again)


@dataclass(frozen=True)
class Choice:
    """Which of the doubtful rows are moved in as well.

    Attributes:
        unread: Those with something that cannot be read; it is kept as text in the particulars.
        known: Those whose person may already have a file, or stands in the list twice.
    """

    unread: bool = False
    known: bool = False


@dataclass(frozen=True)
class Report:
    """What a dry run found.

    Attributes:
        lines: Every row, in the order of the file.
        others: How many things in the file are of kinds that are not moved in.
        hidden: How many of its sheets are not looked at, as they are hidden or too many.
        above: The numbers of the rows above the headings, which are not moved in.
    """

    lines: tuple[Line, ...]
    others: int = 0
    hidden: int = 0
    above: tuple[int, ...] = ()

    def taken(self, choice: Choice) -> tuple[Line, ...]:
        """Return the rows that are moved in.

        Of a person who stands in the list several times it is the first row that can be taken.
        """
        found: dict[int, Line] = {}
        for line in self.lines:
            troubles = {remark.trouble for remark in line.entry.remarks}
            known = bool(line.like) or any(number in found for number in line.again)
            fine = not troubles or (choice.unread and not troubles & NEVER)
            if fine and (choice.known or not known):
                found[line.entry.number] = line
        return tuple(found.values())
