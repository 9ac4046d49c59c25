"""The caseloads of all counsellors in one line, for a supervisor."""

from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.caseload.workload import Load
from counsel_desk.services.caseload import receiving
from counsel_desk.services.work.session import Session


@dataclass(frozen=True)
class Team:
    """What the counsellors' published figures say together.

    Attributes:
        counsellors: How many counsellors there are.
        above: How many of them carry more than the office's policy wants.
        follow_ups: Overdue follow-ups of all of them.
        reviews: Overdue risk reviews of all of them.
        day: The day of the oldest figures; `None` if none are published.
    """

    counsellors: int
    above: int
    follow_ups: int
    reviews: int
    day: date | None


def team(session: Session) -> Team:
    """Return the counsellors' figures together."""
    every = receiving.everyones(session)
    known = [one.workload for one in every if one.workload is not None]
    return Team(
        len(every),
        sum(one.load is not Load.WITHIN for one in known),
        sum(one.overdue_follow_ups for one in known),
        sum(one.reviews_overdue for one in known),
        min((one.day for one in known), default=None),
    )
