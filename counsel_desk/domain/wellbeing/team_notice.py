"""The letter that tells a supervisor at another laptop of the team figures of one."""

from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.wellbeing.team import Figures


@dataclass(frozen=True)
class TeamNotice:
    """The figures of the people who take part at one laptop, for one period.

    Attributes:
        link: Follows from the laptop, the period and the recipient, so that it is told once.
        laptop: Id of the laptop.
        first: The first day of the period.
        last: Its last day.
        people: How many are in the group.
        figures: What may be shown.
    """

    link: str
    laptop: str
    first: date
    last: date
    people: int
    figures: tuple[Figures, ...]
