"""Attackers who read all that the log shows of team figures, and guess who is how.

They hold every key but those of the six, and know the protocol. What they are after: whose stress
is the highest, and who of six was the one that gave nothing while five did.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import correlation, mean
from struct import iter_unpack

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.wellbeing.team import WEEKS, Step, week_of
from tests.helpers.team_weeks import Weeks


@dataclass
class Round:
    """What is seen of one period.

    Attributes:
        counts: What each posted of whether they gave something, in the order of posting.
        sums: What each posted of what they gave.
        people: How many gave something; 0 if that never was known.
        stress: The sum of their stress; 0 if it never was known.
    """

    counts: dict[str, list[int]] = field(default_factory=dict)
    sums: dict[str, list[int]] = field(default_factory=dict)
    people: int = 0
    stress: int = 0


@dataclass
class Seen:
    """What is seen in the log.

    Attributes:
        rounds: By period.
        there: In which weeks each person was at the desk.
    """

    rounds: dict[int, Round]
    there: Mapping[str, Sequence[int]]

    def weeks(self, period: int, person: str) -> int:
        """Return in how many weeks of a period a person was at the desk."""
        return sum(week // WEEKS == period for week in set(self.there[person]))


def read(office: Weeks) -> Seen:
    """Return what the log shows; the sums as anybody can work them out."""
    rounds: dict[int, Round] = {}
    there: dict[str, list[int]] = {}
    for (who, body), day in zip(office.entries, office.days, strict=True):
        if isinstance(body, bodies.Acted):
            there.setdefault(who, []).append(week_of(day))
        if isinstance(body, bodies.TeamPosted):
            one = rounds.setdefault(body.period, Round())
            posted = one.counts if body.step is Step.COUNTS else one.sums
            posted[who] = [number for (number,) in iter_unpack(">Q", body.vector)]
    for period, one in rounds.items():
        found = office.state.team.rounds.get(period)
        if found is not None and found.sums.total:
            one.people, one.stress = found.counts.total[1], found.sums.total[1]
    return Seen(rounds, there)


Guess = Callable[[Seen, Sequence[str], int], str]
"""Takes what is seen, the people, and a period; returns a person."""


def first_to_post(seen: Seen, people: Sequence[str], period: int) -> str:
    """Guess who posted first."""
    return next(iter(seen.rounds[period].counts), people[0])


def last_to_post(seen: Seen, people: Sequence[str], period: int) -> str:
    """Guess who posted last."""
    return next(reversed(seen.rounds[period].counts), people[-1])


def smallest_number(seen: Seen, people: Sequence[str], period: int) -> str:
    """Guess whose number is the smallest: without masks that is whoever gave nothing."""
    there = seen.rounds[period].counts
    return min(there, key=lambda who: there[who][1], default=people[0])


def even_number(seen: Seen, people: Sequence[str], period: int) -> str:
    """Guess whose number has the last bit of a zero."""
    there = seen.rounds[period].counts
    return next((who for who in people if who in there and not there[who][1] & 1), people[0])


def seldom_there(seen: Seen, people: Sequence[str], period: int) -> str:
    """Guess who was at the desk in the fewest weeks of the period."""
    return min(people, key=lambda who: seen.weeks(period, who))


OF_A_PERIOD: Mapping[str, Guess] = {
    guess.__name__: guess
    for guess in (first_to_post, last_to_post, smallest_number, even_number, seldom_there)
}
"""Attackers who guess who gave nothing in a period in which five of six did."""


def by_presence(
    sums: Mapping[int, float], there: Mapping[int, Mapping[str, float]], people: Sequence[str]
) -> str:
    """Guess whose presence the sums go with the most: a regression of sums on attendance.

    Args:
        sums: A sum for each time.
        there: How much each person was there at each of these times.
        people: The people.
    """
    times = sorted(sums)

    def slope(who: str) -> float:
        mine = [there[time][who] for time in times]
        if len(times) < 3 or len(set(mine)) < 2 or len({sums[time] for time in times}) < 2:
            return 0.0
        spread = mean((one - mean(mine)) ** 2 for one in mine)
        all_of = [sums[time] for time in times]
        around = mean((one - mean(all_of)) ** 2 for one in all_of)
        return correlation(mine, all_of) * math.sqrt(around / spread)

    return max(people, key=slope)
