"""The rules of the office log about team figures: who joins and leaves, and who posts what when."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.entry import Entry
from counsel_desk.domain.office_log.requirements import certified, require
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.office_log.team import Round, TeamMember, plan, with_post
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.wellbeing import team as protocol
from counsel_desk.domain.wellbeing.team import LATE, Step, period_of, week_of

Value = TypeVar("Value")
_KEY_BYTES = 32
_MOST_WEEKS = 6 * protocol.WEEKS
_MOST_ROUNDS = 12


def there(state: State) -> frozenset[str]:
    """Return the ids of those who have certified keys."""
    return frozenset(person for person, one in state.people.items() if one.keys is not None)


def _team_joined(state: State, entry: Entry, body: bodies.TeamJoined) -> None:
    certified(state, entry.author)
    team, me = state.team, entry.author
    require(not team.takes_part(me), "they take part")
    require(len(body.key) == _KEY_BYTES, "no key")
    used = {one.key for one in team.members.values()}
    require(body.key not in used, "the key was used before")
    now, before = period_of(local_day(entry.instant)), team.members.get(me)
    joined = TeamMember(body.key, now, before.first if before else now)
    state.team = replace(team, members={**team.members, me: joined})
    attended(state, entry)


def _team_left(state: State, entry: Entry, _body: bodies.TeamLeft) -> None:
    certified(state, entry.author)
    team, me = state.team, entry.author
    require(team.takes_part(me), "they do not take part")
    left = replace(team.members[me], left=period_of(local_day(entry.instant)))
    state.team = replace(team, members={**team.members, me: left})


def _team_posted(state: State, entry: Entry, body: bodies.TeamPosted) -> None:
    certified(state, entry.author)
    now = period_of(local_day(entry.instant))
    require(0 < now - body.period <= LATE, "the period is not over, or long ago")
    planned = plan(state.team, body.period, there(state))
    if not isinstance(planned, Round):
        require(False, "nothing is added up for that period")
        return
    require(planned.waits_for(entry.author, body.step), "they have nothing to post")
    wide = protocol.width(body.step, planned.enough)
    require(len(body.vector) == wide, "not as many numbers as are added up")
    posts = with_post(
        planned.of(body.step), len(planned.group), entry.previous, entry.author, body.vector
    )
    counts = body.step is Step.COUNTS
    now_there = replace(planned, counts=posts) if counts else replace(planned, sums=posts)
    rounds = _last({**state.team.rounds, body.period: now_there}, _MOST_ROUNDS)
    state.team = replace(state.team, rounds=rounds)


def attended(state: State, entry: Entry) -> None:
    """Note that somebody who takes part was at the desk in the week of an entry."""
    team, me = state.team, entry.author
    if not team.takes_part(me):
        return
    week = week_of(local_day(entry.instant))
    people = team.weeks.get(week, ())
    if me not in people:
        weeks = _last({**team.weeks, week: tuple(sorted((*people, me)))}, _MOST_WEEKS)
        state.team = replace(team, weeks=weeks)


def forgotten(state: State, person: str) -> None:
    """Take somebody out who lost their keys, and with them the one for the team figures."""
    if person in state.team.members:
        rest = {who: one for who, one in state.team.members.items() if who != person}
        state.team = replace(state.team, members=rest)


def _last(found: Mapping[int, Value], most: int) -> dict[int, Value]:
    return {number: found[number] for number in sorted(found)[-most:]}


TEAM_RULES: dict[type, Callable[[State, Entry, Any], None]] = {
    bodies.TeamJoined: _team_joined,
    bodies.TeamLeft: _team_left,
    bodies.TeamPosted: _team_posted,
}
