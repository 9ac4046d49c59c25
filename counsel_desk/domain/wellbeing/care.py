"""What a member of staff does for themselves: their own plan, and asking somebody for a talk."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import mean

LONGEST = 2_000
"""Longest text of a plan, in characters."""
LONGEST_WISH = 500
"""Longest word with which somebody asks for a talk, in characters."""
_BEFORE = 3
"""With how many check-ins before it the last one is compared."""
_CLEAR = 3
"""How far a score must be from those before it to be called another, of 16."""
_SLIGHT = 1
"""By how much resilience may not fall if less stress is to be a good word."""
_MUCH = 11
"""From which figure on stress is much."""


@dataclass(frozen=True)
class SelfCarePlan:
    """A person's own plan, kept for them alone.

    Attributes:
        signs: How they notice that it is getting too much; may be empty.
        helps: What helps them; may be empty.
        limits: What they say no to; may be empty.
        people: Whom they talk to; may be empty.
        small: One small thing for the next days; may be empty.
    """

    signs: str = ""
    helps: str = ""
    limits: str = ""
    people: str = ""
    small: str = ""


@dataclass(frozen=True)
class TalkWish:
    """The letter in which somebody asks a colleague for a talk.

    Attributes:
        link: Random.
        said: The day.
        words: A word about it; may be empty.
    """

    link: str
    said: date
    words: str


@dataclass(frozen=True)
class KeptTalk:
    """What the colleague keeps of it, in their own vault.

    Attributes:
        name: Who asks.
        said: The day.
        words: A word about it; may be empty.
    """

    name: str
    said: date
    words: str


class Meaning(StrEnum):
    """What somebody's own check-ins may mean; a note to themselves, and no finding."""

    TOO_FEW = "too_few"
    STEADY = "steady"
    LIGHTER = "lighter"
    LESS_STRENGTH = "less_strength"
    HEAVIER = "heavier"
    LONG_HEAVY = "long_heavy"


def meaning(stress: Sequence[float], resilience: Sequence[float | None] = ()) -> Meaning:
    """Return what somebody's figures may mean, oldest first.

    Less stress is no good word while resilience falls, nor is steady stress while it falls
    clearly.

    Args:
        stress: The figures of stress.
        resilience: Those of resilience in the same check-ins; `None` where it was left out.
    """
    if len(stress) < _BEFORE:
        return Meaning.TOO_FEW
    if all(value >= _MUCH for value in stress[-_BEFORE:]):
        return Meaning.LONG_HEAVY
    before = stress[-_BEFORE - 1 : -1]
    change = stress[-1] - mean(before)
    if change >= _CLEAR:
        return Meaning.HEAVIER
    fall = _fall(resilience)
    if change <= -_CLEAR:
        return Meaning.LESS_STRENGTH if fall >= _SLIGHT else Meaning.LIGHTER
    return Meaning.LESS_STRENGTH if fall >= _CLEAR else Meaning.STEADY


def _fall(figures: Sequence[float | None]) -> float:
    """Return by how much the last figure is below those before it."""
    last = figures[-1] if figures else None
    before = [each for each in figures[-_BEFORE - 1 : -1] if each is not None]
    return mean(before) - last if before and last is not None else 0.0
