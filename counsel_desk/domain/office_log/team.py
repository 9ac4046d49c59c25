"""What holds of the team figures: who takes part, who was here in which week, and the sums."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from counsel_desk.domain.framing import digest, frame
from counsel_desk.domain.wellbeing.team import (
    PAUSE,
    SMALLEST,
    Figures,
    Form,
    Step,
    added,
    enough,
    figures,
    weeks_of,
)

_MASK = "counsel_desk.team_mask.1"
_GROUP = "counsel_desk.team_group.1"


@dataclass(frozen=True)
class TeamMember:
    """Somebody who takes part in the team figures, or did.

    Attributes:
        key: Their public key for it.
        joined: The period in which they joined; they are counted from the next one.
        first: The period in which they joined for the first time.
        left: The period in which they left again; `None` if they did not.
    """

    key: bytes
    joined: int
    first: int
    left: int | None = None


@dataclass(frozen=True)
class Posts:
    """What the members of a group posted for one step.

    Attributes:
        link: The link of the log before the first of it. All masks are made from it, so that those
            of another log, or of an older copy that went another way, are others.
        posted: What each has posted, by person, until all have.
        total: The sum, once all have.
    """

    link: bytes = b""
    posted: Mapping[str, bytes] = field(default_factory=dict)
    total: tuple[int, ...] = ()


@dataclass(frozen=True)
class Round:
    """What is added up for one period; it is fixed by whoever posts first.

    Attributes:
        group: The members by id, with their keys, in order.
        weeks: The weeks that count, in which all of them were at the desk.
        counts: How many gave something.
        sums: What they gave.
    """

    group: tuple[tuple[str, bytes], ...]
    weeks: tuple[int, ...]
    counts: Posts = field(default_factory=Posts)
    sums: Posts = field(default_factory=Posts)

    @property
    def people(self) -> frozenset[str]:
        """Ids of the members."""
        return frozenset(person for person, _key in self.group)

    @property
    def enough(self) -> tuple[Form, ...]:
        """The forms that enough people gave; none before that is known."""
        return enough(self.counts.total, len(self.group)) if self.counts.total else ()

    @property
    def figures(self) -> tuple[Figures, ...]:
        """What may be shown."""
        if not self.sums.total:
            return ()
        return figures(self.counts.total, self.sums.total, len(self.group))

    def of(self, step: Step) -> Posts:
        """Return what was posted for a step."""
        return self.counts if step is Step.COUNTS else self.sums

    def purpose(self, office: str, step: Step, head: bytes) -> bytes:
        """Return what the masks of a step are made for.

        Args:
            office: Id of the office.
            step: The step.
            head: The link of the log now, which counts where nothing was posted yet.
        """
        group = digest(_GROUP, *(part for one in self.group for part in one))
        return frame(_MASK, office, step, self.of(step).link or head, group)

    def waits_for(self, person: str, step: Step) -> bool:
        """Return whether a member has something to post for a step."""
        there = self.of(step)
        ready = step is Step.COUNTS or bool(self.enough)
        return ready and person in self.people and not there.total and person not in there.posted


@dataclass(frozen=True)
class Team:
    """All that is known of the team figures.

    Attributes:
        members: Everybody who takes part, or did, by id.
        weeks: Which of them were at the desk, by the number of the week.
        rounds: What is added up, by the number of the period.
    """

    members: Mapping[str, TeamMember] = field(default_factory=dict)
    weeks: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    rounds: Mapping[int, Round] = field(default_factory=dict)

    def takes_part(self, person: str) -> bool:
        """Return whether somebody takes part now."""
        found = self.members.get(person)
        return found is not None and found.left is None

    def group(self, period: int, there: Container[str]) -> tuple[tuple[str, bytes], ...]:
        """Return the group of a period: who had joined before it, by id, with their keys.

        Args:
            period: The period.
            there: Ids of those who have not left the office.
        """
        return tuple(
            sorted(
                (person, one.key)
                for person, one in self.members.items()
                if one.joined < period and (one.left is None or one.left >= period)
                if person in there
            )
        )


class Why(StrEnum):
    """Why nothing is added up for a period, or nothing shown."""

    SHOWN = "shown"
    FEW = "few"
    PAUSED = "paused"
    APART = "apart"
    WAITING = "waiting"
    FEW_GAVE = "few_gave"
    WRONG = "wrong"


def plan(team: Team, period: int, there: Container[str]) -> Round | Why:
    """Return what is to be added up for a period, or why nothing is.

    Args:
        team: What is known.
        period: The period, once it is over.
        there: Ids of those who have not left the office.
    """
    if period in team.rounds:
        return team.rounds[period]
    group = team.group(period, there)
    people = frozenset(person for person, _key in group)
    if len(people) < SMALLEST:
        return Why.FEW
    before = (team.rounds.get(period - back) for back in range(1, PAUSE + 1))
    if any(one and 0 < len(one.people ^ people) < SMALLEST for one in before):
        return Why.PAUSED
    weeks = tuple(week for week in weeks_of(period) if people <= set(team.weeks.get(week, ())))
    return Round(group, weeks) if weeks else Why.APART


def why(planned: Round | Why) -> Why:
    """Return how far a period has come."""
    if isinstance(planned, Why):
        return planned
    counts, people = planned.counts.total, len(planned.group)
    if not counts:
        return Why.WAITING
    if counts[0] != people or max(counts[1:]) > people:
        return Why.WRONG
    if not planned.enough:
        return Why.FEW_GAVE
    if not planned.sums.total:
        return Why.WAITING
    return Why.SHOWN if planned.figures else Why.WRONG


def with_post(there: Posts, people: int, before: bytes, person: str, vector: bytes) -> Posts:
    """Return the posts of a step with one more.

    Args:
        there: What was posted.
        people: How many are in the group.
        before: The link of the log before this post.
        person: Who posts.
        vector: What they post.
    """
    posted = {**there.posted, person: vector}
    link = there.link or before
    if len(posted) < people:
        return Posts(link, posted)
    return Posts(link, {}, added(posted.values()))
