"""Who has room for the next client, and what would be if: thoughts about loads, not about people.

A supervisor knows loads in steps, so everything here is from a least to a most.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from counsel_desk.domain.caseload.suppression import SMALLEST
from counsel_desk.domain.caseload.workload import (
    Intensity,
    Load,
    SharedWorkload,
    WorkloadPolicy,
    load,
)


class Room(StrEnum):
    """Whether there is room for one more client."""

    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"


@dataclass(frozen=True)
class Estimate:
    """What is known, or thought, of one counsellor's load.

    Attributes:
        key: Whose it is.
        least: The burden figure is this or more.
        most: It is less than this.
        clients: The open files are this many or more.
        most_clients: They are this many or fewer.
    """

    key: str
    least: float
    most: float
    clients: int
    most_clients: int

    @property
    def middle(self) -> float:
        """The figure in the middle of what it may be."""
        return (self.least + self.most) / 2


Team = tuple[Estimate, ...]


def estimate(key: str, shared: SharedWorkload) -> Estimate:
    """Return what a supervisor knows of a load."""
    return Estimate(key, shared.figure, shared.below, shared.clients, shared.clients + SMALLEST - 1)


def weight_of(intensity: Intensity, policy: WorkloadPolicy) -> float:
    """Return what a new client adds."""
    return policy.weights[intensity] + policy.first_month


def room(of: Estimate, adds: float, policy: WorkloadPolicy) -> Room:
    """Return whether there is room for a client who adds so much, without coming near the limit."""
    if of.least + adds >= policy.amber or of.clients >= policy.cap:
        return Room.NO
    sure = of.most + adds <= policy.amber and of.most_clients < policy.cap
    return Room.YES if sure else Room.PERHAPS


def by_room(team: Team, adds: float, policy: WorkloadPolicy) -> list[tuple[Estimate, Room]]:
    """Return everybody, those with the most room first."""
    order = list(Room)
    found = [(one, room(one, adds, policy)) for one in team]
    return sorted(found, key=lambda pair: (order.index(pair[1]), pair[0].middle, pair[0].key))


def loads(of: Estimate, policy: WorkloadPolicy) -> tuple[Load, Load]:
    """Return the lightest and the heaviest load that somebody may have."""
    return load(of.least, policy), load(max(of.least, of.most), policy)


def moved(team: Team, giver: str, taker: str, clients: int, each: float) -> Team:
    """Return the loads after some clients have gone from one counsellor to another.

    Args:
        team: The loads before.
        giver: Who gives; nobody can give more clients than they may have.
        taker: Who takes them.
        clients: How many.
        each: What each of them adds.
    """
    gives = next((one.most_clients for one in team if one.key == giver), 0)
    count = min(clients, gives) if giver != taker else 0
    changes = {giver: -count, taker: count} if count else {}
    return tuple(_changed(one, changes.get(one.key, 0), each) for one in team)


def _changed(one: Estimate, clients: int, each: float) -> Estimate:
    least, most = max(0.0, one.least + clients * each), max(0.0, one.most + clients * each)
    return replace(
        one,
        least=least,
        most=most,
        clients=max(0, one.clients + clients),
        most_clients=max(0, one.most_clients + clients),
    )


def absent(team: Team, who: str) -> Team:
    """Return the loads while somebody is away and the others share what they carry.

    Whoever carries least takes first, until all carry the same; nobody gives anything up.
    """
    away = next((one for one in team if one.key == who), None)
    others = tuple(one for one in team if one.key != who)
    if away is None or not others:
        return team
    shares = _levelled([one.middle for one in others], away.middle)
    whole = away.middle or 1.0
    return tuple(_with(one, away, share / whole) for one, share in zip(others, shares, strict=True))


def _with(one: Estimate, away: Estimate, part: float) -> Estimate:
    return replace(
        one,
        least=one.least + away.least * part,
        most=one.most + away.most * part,
        clients=one.clients + int(away.clients * part),
        most_clients=one.most_clients + -int(-away.most_clients * part // 1),
    )


def _levelled(levels: Sequence[float], poured: float) -> list[float]:
    """Return how much each gets when the lowest are filled first, up to one level."""
    order = sorted(range(len(levels)), key=levels.__getitem__)
    filled = 0.0
    for count in range(1, len(order) + 1):
        filled = (poured + sum(levels[at] for at in order[:count])) / count
        if count == len(order) or filled <= levels[order[count]]:
            break
    return [max(0.0, filled - level) for level in levels]


def joined(team: Team, key: str, clients: int, each: float) -> Team:
    """Return the loads once a new counsellor took clients, each from whoever carries most.

    Args:
        team: The loads before.
        key: The new counsellor.
        clients: How many they take.
        each: What each of them adds.
    """
    found = (*team, Estimate(key, 0.0, 0.0, 0, 0))
    for _ in range(clients if team else 0):
        heaviest = max(found[:-1], key=lambda one: one.middle)
        if heaviest.middle <= found[-1].middle + each or not heaviest.most_clients:
            break
        found = moved(found, heaviest.key, key, 1, each)
    return found
