"""To whom a client may turn when a part of a copy is left out, or a correction is refused."""

from dataclasses import dataclass
from enum import StrEnum

ANSWER_DAYS = (1, 180)
"""The fewest and most days until an answer."""
LONGEST_NAME, LONGEST_REACH = 120, 200
"""Longest name and longest way of reaching somebody, in characters."""


class Reviewer(StrEnum):
    """Who looks again."""

    BOARD = "board"
    GRIEVANCE = "grievance"


LAW = {Reviewer.BOARD: "mhca_25", Reviewer.GRIEVANCE: "dpdp_13"}
"""By who looks again, the key of the statement of law."""


@dataclass(frozen=True)
class Reviewing:
    """The office's setting.

    Attributes:
        who: The Mental Health Review Board, or the office's grievance person and after them the
            Data Protection Board.
        name: Name of the board or of the person; empty while nobody has chosen.
        reach: How they are reached; may be empty.
        days: How many days after a wish its answer is due.
    """

    who: Reviewer = Reviewer.GRIEVANCE
    name: str = ""
    reach: str = ""
    days: int = 30

    @property
    def sensible(self) -> bool:
        """Whether nothing is too long, and the days are within their bounds."""
        least, most = ANSWER_DAYS
        short = len(self.name) <= LONGEST_NAME and len(self.reach) <= LONGEST_REACH
        return short and least <= self.days <= most
