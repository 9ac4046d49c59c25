"""Reads the cells of one row of a register, and notes what is wrong with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from counsel_desk.domain.intake import OLDEST, years_after
from counsel_desk.domain.moving_in.fields import Field
from counsel_desk.domain.moving_in.values import read_day

_LONGEST_SAID = 200


class Trouble(StrEnum):
    """What can be wrong with a row."""

    DAY = "day"
    DAY_AHEAD = "day_ahead"
    AGE = "age"
    AGE_UNLIKELY = "age_unlikely"
    AGES_APART = "ages_apart"
    BORN_AFTER_BEGUN = "born_after_begun"
    CLOSED_BEFORE_BEGUN = "closed_before_begun"
    NO_FIRST_DAY = "no_first_day"
    LANGUAGE = "language"
    INTENSITY = "intensity"
    TOO_LONG = "too_long"
    IMPOSSIBLE = "impossible"
    UNKNOWN_FORM = "unknown_form"
    UNREAD_FORM = "unread_form"
    CONTACT = "contact"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Remark:
    """Something that is wrong with a row.

    Attributes:
        trouble: What it is.
        field: Which place it was for; `None` if it is about the whole row.
        said: How the cell begins.
    """

    trouble: Trouble
    field: Field | None = None
    said: str = ""


class Reading:
    """The cells of one row, as they are read one after another.

    Attributes:
        remarks: What was found to be wrong so far.
        notes: What else is to be known.

    Args:
        cells: The texts for each field, each with its heading.
        today: Today.
    """

    def __init__(self, cells: Mapping[Field, Sequence[tuple[str, str]]], today: date) -> None:
        self._cells, self._today = cells, today
        self._unread: list[Field] = []
        self.remarks: list[Remark] = []
        self.notes: list[Remark] = []

    def text(self, field: Field) -> str:
        """Return the texts for a field, one below the other."""
        return "\n".join(text for _heading, text in self._cells.get(field, ()))

    def line(self, field: Field) -> str:
        """Return the texts for a field in one line."""
        return " ".join(self.text(field).split())

    def refuse(self, trouble: Trouble, field: Field) -> None:
        """Note that a cell is wrong; its text is kept with the particulars."""
        self.remarks.append(Remark(trouble, field, self.line(field)[:_LONGEST_SAID]))
        if field not in self._unread:
            self._unread.append(field)

    def readable(self, field: Field) -> bool:
        """Return whether something stands in a cell and was not refused."""
        return field in self._cells and field not in self._unread

    def day(self, field: Field) -> date | None:
        """Return a day up to today; another one is refused."""
        told = self.line(field)
        if not told:
            return None
        found = read_day(told, self._today)
        if found is not None and found > self._today:
            self.refuse(Trouble.DAY_AHEAD, field)
            return None
        if found is None or years_after(found, OLDEST + 1) <= self._today:
            self.refuse(Trouble.DAY, field)
            return None
        return found

    def particulars(self) -> str:
        """Return the particulars, followed by whatever could not be read."""
        unread = [cell for field in self._unread for cell in self._cells.get(field, ())]
        named = [*self._cells.get(Field.PARTICULARS, ()), *unread]
        return "\n".join(f"{heading}: {text}" if heading else text for heading, text in named)
