"""Gives answers their places: each item has one in every repetition of the groups around it.

A place is a linkId and a path: the number (from 0) of the repetition in each repeating group that
encloses the item, outermost first. Outside repeating groups the path is empty. A repeating group
itself has one place for each repetition, with its own number last.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from forms.fhir import Json
from forms.model import Item, Questionnaire

Path = tuple[int, ...]
Place = tuple[str, Path]


@dataclass(frozen=True)
class Answers:
    """What has been answered: FHIR value[x] objects by place, and how often groups repeat."""

    values: Mapping[Place, tuple[Json, ...]] = field(default_factory=dict)
    repetitions: Mapping[Place, int] = field(default_factory=dict)

    def at(self, place: Place) -> tuple[Json, ...]:
        """Return the answers at a place."""
        return self.values.get(place, ())

    def count(self, item: Item, path: Path) -> int:
        """Return how often a group is filled inside the place `path`, at least 1."""
        return self.repetitions.get((item.link_id, path), 1) if item.repeating_group else 1


@dataclass(frozen=True)
class Spot:
    """An item at one place, and the place of the item around it."""

    item: Item
    path: Path
    parent: Place | None

    @property
    def place(self) -> Place:
        """The key of its answers."""
        return self.item.link_id, self.path


def spots(questionnaire: Questionnaire, answers: Answers) -> Iterator[Spot]:
    """Yield every item at every place, parents before children, in document order."""
    yield from _below(questionnaire.items, (), None, answers)


def _below(
    items: tuple[Item, ...], path: Path, parent: Place | None, answers: Answers
) -> Iterator[Spot]:
    for item in items:
        for number in range(answers.count(item, path)):
            here = (*path, number) if item.repeating_group else path
            spot = Spot(item, here, parent)
            yield spot
            yield from _below(item.items, here, spot.place, answers)


def repeating_ancestors(questionnaire: Questionnaire) -> dict[str, tuple[str, ...]]:
    """Return, for each linkId, the repeating groups around it (itself included if it is one)."""
    found: dict[str, tuple[str, ...]] = {}
    pending: list[tuple[Item, tuple[str, ...]]] = [(item, ()) for item in questionnaire.items]
    while pending:
        item, around = pending.pop()
        own = (*around, item.link_id) if item.repeating_group else around
        found[item.link_id] = own
        pending.extend((child, own) for child in item.items)
    return found
