"""Goals in the client's own words, the steps towards them, and how near the client feels.

A goal may be set aside and taken up again at any time.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

LOWEST, HIGHEST = 0, 10
"""The ends of the scale on which clients rate how near they feel: 10 is there."""


class GoalState(StrEnum):
    """State of a goal."""

    OPEN = "open"
    SET_ASIDE = "set_aside"
    REACHED = "reached"


@dataclass(frozen=True)
class GoalStep:
    """One step towards a goal.

    Attributes:
        text: What there is to do.
        who: Who does it; may be empty.
        by: The day by which it should be done, if one was named.
        done: Whether it is done.
    """

    text: str
    who: str = ""
    by: date | None = None
    done: bool = False


@dataclass(frozen=True)
class Rating:
    """How near to a goal the client feels.

    Attributes:
        day: When they said so.
        value: From 0, not at all, to 10, there.
    """

    day: date
    value: int


@dataclass(frozen=True)
class Goal:
    """Something that the client wants.

    Attributes:
        words: The goal in the client's own words.
        since: The day it was set.
        steps: Steps towards it, in order; may be none.
        review: The day to review it, if one is planned.
        state: Its state.
        ratings: The client's ratings, by day; one a day.
    """

    words: str
    since: date
    steps: tuple[GoalStep, ...] = ()
    review: date | None = None
    state: GoalState = GoalState.OPEN
    ratings: tuple[Rating, ...] = ()


def rated(goal: Goal, rating: Rating) -> Goal:
    """Return a goal with one more rating, in place of one on the same day."""
    others = [each for each in goal.ratings if each.day != rating.day]
    return replace(goal, ratings=tuple(sorted([*others, rating], key=lambda each: each.day)))


def review_overdue(goal: Goal, today: date) -> bool:
    """Return whether the review of an open goal is overdue."""
    return goal.state is GoalState.OPEN and goal.review is not None and goal.review < today
