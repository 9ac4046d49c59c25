"""The answers to a form as a person gives them, and the changes that they make."""

from collections.abc import Callable, Mapping, Sequence

from forms.answers.nesting import linkids_below, realigned, shifted
from forms.answers.places import Answers, Path, Place, Spot, repeating_ancestors, spots
from forms.errors import UnknownItemError
from forms.fhir import Json, choice_of
from forms.model import Item, Questionnaire

Begins = Callable[[Item], Sequence[Json]]
"""Returns the values that a question begins with; none if there are none."""


class Given:
    """Answers by place, and how often groups are filled; calculated ones are not among them.

    Args:
        questionnaire: The form.
        begins: Returns what a question begins with where a repetition is added.
    """

    def __init__(self, questionnaire: Questionnaire, begins: Begins) -> None:
        self._form, self._begins = questionnaire, begins
        self._items = {item.link_id: item for item in questionnaire.walk()}
        self._around = repeating_ancestors(questionnaire)
        self._values: dict[Place, tuple[Json, ...]] = {}
        self._repetitions: dict[Place, int] = {}
        self._declined: dict[Place, bool] = {}
        self._now: Answers | None = None

    def answers(self) -> Answers:
        """Return the answers as they are, which do not change with the next one."""
        if self._now is None:
            declined = frozenset(self._declined)
            self._now = Answers(dict(self._values), dict(self._repetitions), declined)
        return self._now

    def put(self, answers: Answers) -> None:
        """Replace everything."""
        self._values, self._repetitions = dict(answers.values), dict(answers.repetitions)
        self._declined = dict.fromkeys(answers.declined, True)
        self._now = None

    def item(self, link_id: str) -> Item:
        """Return an item of the form.

        Raises:
            UnknownItemError: The form has no such item.
        """
        if link_id not in self._items:
            raise UnknownItemError(link_id=link_id)
        return self._items[link_id]

    def place(self, link_id: str, at: Path) -> Place:
        """Return a place, in the first repetition if `at` does not say which.

        Raises:
            UnknownItemError: The form has no such item.
        """
        self.item(link_id)
        depth = len(self._around[link_id])
        return link_id, (*at, *([0] * depth))[:depth]

    def repeats(self, link_id: str) -> bool:
        """Return whether anything around an item repeats."""
        return bool(self._around[link_id])

    def set(self, link_id: str, values: Sequence[Json], at: Path) -> None:
        """Replace the answers to a question.

        Raises:
            UnknownItemError: The form has no such question.
            ValueError: A value is not a FHIR value[x] object.
        """
        item = self.item(link_id)
        if not item.asks:
            raise UnknownItemError(link_id=link_id)
        kept = [choice_of(value, "value") for value in values]
        if None in kept:
            raise ValueError("not a FHIR value[x] object")
        typed = tuple({f"value{each[0]}": each[1]} for each in kept if each)
        place = self.place(link_id, at)
        new = self._realign(place, typed) if item.nests else ()
        self._values[place] = typed
        self._declined.pop(place, None)
        self._now = None
        if new:
            self._begin_below(place, new)

    def decline(self, link_id: str, at: Path) -> None:
        """Remove the answers to a question, which the person would rather not answer.

        Raises:
            UnknownItemError: The form has no such question.
        """
        self.set(link_id, (), at)
        self._declined[self.place(link_id, at)] = True

    def _realign(self, place: Place, values: tuple[Json, ...]) -> tuple[int, ...]:
        """Move what is below the answers to a question to where those answers are now.

        Returns:
            The numbers of the new answers.
        """
        before = self._values.get(place, ())
        moved = realigned(before, values)
        numbers = {old: new for new, old in enumerate(moved) if old is not None}
        if not before or (len(before) == 1 and not values):
            numbers = {0: 0}
        self._shift(place[0], place[1], numbers)
        return tuple(number for number, old in enumerate(moved) if old is None)

    def _shift(self, link_id: str, outside: Path, numbers: Mapping[int, int]) -> None:
        below = linkids_below(self._items[link_id])
        self._values = shifted(self._values, below, outside, numbers)
        self._repetitions = shifted(self._repetitions, below, outside, numbers)
        self._declined = shifted(self._declined, below, outside, numbers)
        self._now = None

    def _begin_below(self, place: Place, new: Sequence[int]) -> None:
        """Put the values in place with which what is below new answers begins."""
        below, at = linkids_below(self._items[place[0]]), place[1]
        for spot in self._spots():
            path = spot.path
            if spot.item.link_id in below and path[: len(at)] == at and path[len(at)] in new:
                self.begin(spot.item, spot.place)

    def repetitions(self, link_id: str, at: Path) -> int:
        """Return how often a repeating group is filled, at least 1."""
        return self._repetitions.get((link_id, at), 1)

    def set_repetitions(self, link_id: str, count: int, at: Path) -> None:
        """Set how often a repeating group is filled; answers beyond the last are dropped.

        Raises:
            UnknownItemError: The form has no such repeating group.
            ValueError: `count` is below 1.
        """
        if not self.item(link_id).repeating_group:
            raise UnknownItemError(link_id=link_id)
        if count < 1:
            raise ValueError("a group is filled at least once")
        before = self.repetitions(link_id, at)
        self._repetitions[link_id, at] = count
        self._now = None
        there = {spot.place for spot in self._spots()}
        self._values = {place: kept for place, kept in self._values.items() if place in there}
        self._declined = {place: True for place in self._declined if place in there}
        self._begin_below((link_id, at), range(before, count))

    def remove_repetition(self, link_id: str, number: int, at: Path) -> None:
        """Remove one repetition of a group; the last one left is only emptied.

        Raises:
            UnknownItemError: The form has no such repeating group.
        """
        self.item(link_id)
        count = self.repetitions(link_id, at)
        self._shift(link_id, at, {n: n - (n > number) for n in range(count) if n != number})
        self.set_repetitions(link_id, max(1, count - 1), at)

    def begin_everywhere(self) -> None:
        """Put the values in place with which questions begin."""
        for spot in self._spots():
            self.begin(spot.item, spot.place)

    def begin(self, item: Item, place: Place) -> None:
        """Put the values that a question begins with at a place that has none."""
        found = self._begins(item)
        if item.asks and found and not self._values.get(place):
            self._values[place] = tuple(found)
            self._now = None

    def _spots(self) -> tuple[Spot, ...]:
        return tuple(spots(self._form, self.answers()))
