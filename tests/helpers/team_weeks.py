"""Weeks of people who take part in team figures, by the real rules and masks, without a folder."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from hashlib import sha256
from random import Random

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.entry import Entry
from counsel_desk.domain.office_log.rules import RULES
from counsel_desk.domain.office_log.state import Person, State
from counsel_desk.domain.office_log.team import Round, plan
from counsel_desk.domain.office_log.team_rules import there
from counsel_desk.domain.office_time import start_of
from counsel_desk.domain.trust import Certificate, PublicKeys, Role
from counsel_desk.domain.wellbeing.team import (
    SCORES,
    Form,
    Step,
    days_of,
    given,
    masked,
    period_of,
    vector,
    width,
)
from counsel_desk.security import team_masks

OFFICE = "0" * 32
BEGIN = days_of(20)[0]
"""The first day of a period."""
Taken = tuple[date, Mapping[str, float]]


def person_id(number: int) -> str:
    """Return the id of a person by their place in the office."""
    return f"{number + 1:032x}"


@dataclass
class Weeks:
    """An office of which only what is known of the team figures matters.

    Attributes:
        state: What its log comes to.
        taken: The check-ins of each person; nobody but themselves has them.
        entries: Who entered what, in order: all that the log shows, with
        days: the day of each.
    """

    state: State = field(default_factory=State)
    taken: dict[str, list[Taken]] = field(default_factory=dict)
    entries: list[tuple[str, Body]] = field(default_factory=list)
    days: list[date] = field(default_factory=list)
    private: dict[str, bytes] = field(default_factory=dict)
    _link: bytes = bytes(32)

    def hire(self, number: int) -> str:
        """Certify somebody; return their id."""
        who = person_id(number)
        keys = PublicKeys(who.encode(), who.encode())
        proof = Certificate(who, who, (Role.STAFF,), keys, 1, b"", b"")
        self.state.people[who] = Person(who, who, (Role.STAFF,), proof)
        self.taken[who] = []
        return who

    def enter(self, day: date, who: str, body: Body) -> None:
        """Enter something, if its rule allows it."""
        instant: datetime = start_of(day) + timedelta(hours=10)
        number = len(self.entries) + 1
        entry = Entry(number, self._link, who, instant, body, b"s", b"")
        RULES[type(body)](self.state, entry, body)
        self.entries.append((who, body))
        self.days.append(day)
        self._link = sha256(self._link + repr((who, body)).encode()).digest()

    def join(self, day: date, who: str) -> None:
        """Have somebody take part."""
        self.private[who], public = team_masks.new_pair()
        self.enter(day, who, bodies.TeamJoined(public))

    def sign_in(self, day: date, who: str) -> None:
        """Sign somebody in, who then posts what is due."""
        self.enter(day, who, bodies.Acted("signed_in"))
        if who in self.private:
            now = period_of(day)
            for period in range(now - 3, now):
                for step in Step:
                    self.post(day, who, period, step)

    def post(self, day: date, who: str, period: int, step: Step) -> None:
        """Post what somebody adds to a step of a period, if it is due."""
        planned = plan(self.state.team, period, there(self.state))
        if isinstance(planned, Round) and planned.waits_for(who, step):
            one = given({Form.CHECK_IN: self.taken[who]}, planned.weeks)
            posted = self.under_masks(who, planned, step, vector(step, one, planned.enough))
            self.enter(day, who, bodies.TeamPosted(period, step, posted))

    def under_masks(self, who: str, planned: Round, step: Step, values: tuple[int, ...]) -> bytes:
        """Return somebody's values under the masks of a step."""
        purpose = planned.purpose(OFFICE, step, self._link)
        length = width(step, planned.enough)
        found = {
            other: team_masks.mask(self.private[who], key, purpose, length)
            for other, key in planned.group
            if other != who
        }
        plus = [mask for other, mask in found.items() if other > who]
        minus = [mask for other, mask in found.items() if other < who]
        return masked(values, plus, minus)

    def take(self, day: date, who: str, stress: int, resilience: int) -> None:
        """Have somebody keep a check-in."""
        scores = dict(zip(SCORES[Form.CHECK_IN], (float(stress), float(resilience)), strict=True))
        self.taken[who].append((day, scores))


@dataclass(frozen=True)
class Habits:
    """How somebody is, which nobody is to find out.

    Attributes:
        gives: How often they give a check-in in a week in which they are there.
        stress: About which stress they then have.
    """

    gives: float
    stress: int


def group_of(size: int) -> Weeks:
    """Return an office of which everybody joined in the period before the first."""
    office, day = Weeks(), BEGIN - timedelta(days=1)
    for number in range(size):
        office.join(day, office.hire(number))
    return office


def lived(
    office: Weeks, habits: Mapping[str, Habits], weeks: Iterable[int], chance: Random
) -> None:
    """Let people live through weeks: be there or on leave, sign in, and give check-ins or none."""
    for week in weeks:
        people = list(habits)
        chance.shuffle(people)
        for who in people:
            day = BEGIN + timedelta(weeks=week, days=chance.randrange(6))
            if chance.random() < 1 / 10:
                continue
            office.sign_in(day, who)
            if chance.random() < habits[who].gives:
                stress = min(16, max(0, round(chance.gauss(habits[who].stress, 2))))
                office.take(day, who, stress, 16 - stress)
