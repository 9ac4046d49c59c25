"""Gives answers their places: each item has one in every repetition of what is around it.

A place is a linkId and a path: the number (from 0) of the repetition in each repeating group that
encloses the item, outermost first. Outside repeating groups the path is empty. A repeating group
itself has one place for each repetition, with its own number last.

A repeating question with items below it has one place for all its answers, and the items below
have one for each answer: its number is part of their path, as that of a repetition would be.
Without an answer they have none.
"""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field

from forms.fhir import Json
from forms.model import Item, Questionnaire

Path = tuple[int, ...]
Place = tuple[str, Path]


@dataclass(frozen=True)
class Answers:
    """What has been answered: FHIR value[x] objects by place, and how often groups repeat.

    `declined` are the questions that the person would rather not answer.
    """

    values: Mapping[Place, tuple[Json, ...]] = field(default_factory=dict)
    repetitions: Mapping[Place, int] = field(default_factory=dict)
    declined: Set[Place] = frozenset()

    def at(self, place: Place) -> tuple[Json, ...]:
        """Return the answers at a place."""
        return self.values.get(place, ())

    def count(self, item: Item, path: Path) -> int:
        """Return how often a group is filled inside the place `path`, at least 1."""
        return self.repetitions.get((item.link_id, path), 1) if item.repeating_group else 1

    def inside(self, item: Item, here: Path) -> list[Path]:
        """Return the paths of what is below an item at a place: one for each of its answers."""
        if not item.nests:
            return [here]
        return [(*here, number) for number in range(len(self.at((item.link_id, here))))]


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


class Layout:
    """The places of a form; found anew only where something is repeated otherwise than before.

    Args:
        questionnaire: The form.
    """

    def __init__(self, questionnaire: Questionnaire) -> None:
        self._form = questionnaire
        self._nesting = {item.link_id for item in questionnaire.walk() if item.nests}
        self._last: tuple[object, tuple[Spot, ...]] | None = None

    def spots(self, answers: Answers) -> tuple[Spot, ...]:
        """Return every item at every place, as `spots` yields them."""
        nested = self._nesting and {
            place: len(values)
            for place, values in answers.values.items()
            if place[0] in self._nesting
        }
        key, last = (answers.repetitions, nested), self._last
        if last is not None and last[0] == key:
            return last[1]
        found = tuple(spots(self._form, answers))
        self._last = key, found
        return found


def _below(
    items: tuple[Item, ...], path: Path, parent: Place | None, answers: Answers
) -> Iterator[Spot]:
    for item in items:
        for number in range(answers.count(item, path)):
            here = (*path, number) if item.repeating_group else path
            spot = Spot(item, here, parent)
            yield spot
            for inside in answers.inside(item, here) if item.items else ():
                yield from _below(item.items, inside, spot.place, answers)


def repeating_ancestors(questionnaire: Questionnaire) -> dict[str, tuple[str, ...]]:
    """Return, for each linkId, what repeats around it (itself included if it is a group)."""
    found: dict[str, tuple[str, ...]] = {}
    pending: list[tuple[Item, tuple[str, ...]]] = [(item, ()) for item in questionnaire.items]
    while pending:
        item, around = pending.pop()
        own = (*around, item.link_id) if item.repeating_group else around
        found[item.link_id] = own
        below = (*around, item.link_id) if item.nests else own
        pending.extend((child, below) for child in item.items)
    return found
