"""Moves what is below the answers to a question, or in a repetition, when those move."""

from collections.abc import Mapping, Sequence, Set
from typing import TypeVar

from forms.answers.places import Path, Place
from forms.compare import equal
from forms.fhir import Json, choice_of
from forms.model import Item

T = TypeVar("T")


def linkids_below(item: Item) -> Set[str]:
    """Return the linkIds of all items below an item."""
    found, waiting = set[str](), list(item.items)
    while waiting:
        each = waiting.pop()
        found.add(each.link_id)
        waiting.extend(each.items)
    return found


def shifted(
    kept: Mapping[Place, T], below: Set[str], outside: Path, numbers: Mapping[int, int]
) -> dict[Place, T]:
    """Return what is kept by place, with the repetitions inside a place moved.

    Args:
        kept: What is kept.
        below: The linkIds of the items that move; others stay.
        outside: The path of what repeats, without its own number.
        numbers: Where each repetition moves to; those that are missing are dropped.
    """
    depth, moved = len(outside), dict[Place, T]()
    for (link_id, path), content in kept.items():
        if link_id not in below or path[:depth] != outside:
            moved[link_id, path] = content
        elif path[depth] in numbers:
            moved[link_id, (*outside, numbers[path[depth]], *path[depth + 1 :])] = content
    return moved


def realigned(old: Sequence[Json], new: Sequence[Json]) -> list[int | None]:
    """Return, for each new answer, which of the old ones it is; None for one that is new.

    An answer is found again by its value; one that was corrected, by its place between others.
    """
    found: list[int | None] = []
    free = list(range(len(old)))
    for value in new:
        number = next((n for n in free if _same(old[n], value)), None)
        found.append(number)
        if number is not None:
            free.remove(number)
    if len(old) == len(new):
        for place, number in enumerate(found):
            if number is None and place in free:
                found[place] = place
    return found


def _same(one: Json, other: Json) -> bool:
    left, right = choice_of(one, "value"), choice_of(other, "value")
    return left is not None and right is not None and equal(left, right)
