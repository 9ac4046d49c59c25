"""A form being filled in: all that a window needs, apart from how it is shown.

    filling = Filling(questionnaire)             initial values are in place
    filling.set("q1", [{"valueInteger": 3}])     replaces the answers; [] removes them
    filling.values("q1")                         the answers, calculated ones included
    filling.enabled()                            the linkIds that are asked now
    filling.computed()                           calculated values; None means "could not compute"
    filling.problems()                           what keeps it from being complete
    filling.response(completed=True, authored=moment, language="bn")
    Filling.from_response(questionnaire, response)

Calculating an expression may take seconds, so a window sets `waits` to False, has `calculation` run
on another thread, and gives the outcome to `take`. Until then it sees what was calculated last;
problems and the response are never of anything but the calculated state.

Inside repeating groups every method that takes a linkId also takes `at`: the number (from 0) of
the repetition of each repeating group around the item, outermost first. `repetitions` and
`set_repetitions` get and set how often a group is filled.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from time import monotonic
from typing import Any

from forms import response as responses
from forms.calculation import ALL_EXPRESSIONS, Calculation, Settled
from forms.errors import UnknownItemError
from forms.fhir import Json, choice_of
from forms.model import Item, Questionnaire
from forms.places import Answers, Path, Place, repeating_ancestors, spots
from forms.problems import FormProblem
from forms.validation import problems


class Filling:
    """The answers to one form so far; see the module's description.

    Args:
        questionnaire: The form.
        empty: Whether it begins without the form's initial values.

    Attributes:
        waits: Whether what is seen is always calculated first.
    """

    def __init__(self, questionnaire: Questionnaire, *, empty: bool = False) -> None:
        self.questionnaire = questionnaire
        self.waits = True
        self._items = {item.link_id: item for item in questionnaire.walk()}
        self._around = repeating_ancestors(questionnaire)
        self._calculation = Calculation(questionnaire)
        self._values: dict[Place, tuple[Json, ...]] = {}
        self._repetitions: dict[Place, int] = {}
        self._given: Answers | None = None
        self._settled: Settled | None = None
        self._last: Settled | None = None
        self._meanwhile: Settled | None = None
        if not empty:
            self._put_initial_values()

    @classmethod
    def from_response(
        cls,
        questionnaire: Questionnaire,
        response: Mapping[str, object],
        strays: list[str] | None = None,
    ) -> "Filling":
        """Return a filling with the answers of a stored QuestionnaireResponse.

        If `strays` is given, it collects the linkIds of answers that have no place in the form.

        Raises:
            NotAResponseError: The document is something else.
            UnknownItemError: An answer has no place in the form, and `strays` was not given.
        """
        answers = responses.read(questionnaire, response, strays)
        filling = cls(questionnaire, empty=True)
        filling._values = dict(answers.values)
        filling._repetitions = dict(answers.repetitions)
        return filling

    def values(self, link_id: str, at: Path = ()) -> tuple[Json, ...]:
        """Return the answers to a question: FHIR value[x] objects."""
        return self._seen().answers.at(self._place(link_id, at))

    def set(self, link_id: str, values: Sequence[Json], at: Path = ()) -> None:
        """Replace the answers to a question; answers that do not fit are kept and are problems.

        Raises:
            UnknownItemError: The form has no such question.
            ValueError: A value is not a FHIR value[x] object.
        """
        if not self._item(link_id).asks:
            raise UnknownItemError(link_id=link_id)
        kept = [choice_of(value, "value") for value in values]
        if None in kept:
            raise ValueError("not a FHIR value[x] object")
        typed = tuple({f"value{each[0]}": each[1]} for each in kept if each)
        self._values[self._place(link_id, at)] = typed
        self._change()

    def repetitions(self, link_id: str, at: Path = ()) -> int:
        """Return how often a repeating group is filled, at least 1."""
        return self._repetitions.get((link_id, at), 1)

    def set_repetitions(self, link_id: str, count: int, at: Path = ()) -> None:
        """Set how often a repeating group is filled; answers beyond the last are dropped.

        Raises:
            UnknownItemError: The form has no such repeating group.
            ValueError: `count` is below 1.
        """
        if not self._item(link_id).repeating_group:
            raise UnknownItemError(link_id=link_id)
        if count < 1:
            raise ValueError("a group is filled at least once")
        self._repetitions[link_id, at] = count
        self._change()
        there = {spot.place for spot in spots(self.questionnaire, self._answers())}
        self._values = {place: kept for place, kept in self._values.items() if place in there}
        self._change()

    def enabled(self) -> frozenset[str]:
        """Return the linkIds that are asked now, in any repetition."""
        return frozenset(link_id for link_id, _ in self._seen().enabled)

    def is_enabled(self, link_id: str, at: Path = ()) -> bool:
        """Return whether an item is asked in one repetition (for a group, its own comes last)."""
        return self._place(link_id, at) in self._seen().enabled

    def computed(self) -> dict[str, object]:
        """Return calculated values by linkId; None is shown as "could not compute"."""
        return dict(self._seen().computed)

    def answered(self) -> list[tuple[Item, tuple[Json, ...]]]:
        """Return every question that is asked and answered, with its answers, in order."""
        found = self._settle()
        return [
            (spot.item, found.answers.at(spot.place))
            for spot in spots(self.questionnaire, found.answers)
            if spot.place in found.enabled and found.answers.at(spot.place)
        ]

    def problems(self) -> tuple[FormProblem, ...]:
        """Return what is wrong with the answers, in the order of the form."""
        found = self._settle()
        return tuple(problems(self.questionnaire, found.answers, found.enabled))

    def response(self, *, completed: bool, authored: datetime, language: str) -> dict[str, Any]:
        """Return the QuestionnaireResponse, without what is not asked.

        Args:
            completed: Whether the person has finished, or only paused.
            authored: When, with its time zone.
            language: The language the form was shown in (BCP 47).
        """
        return responses.stamped(self.written(language), completed=completed, authored=authored)

    def paused(self) -> dict[str, Any]:
        """Return a response with every answer, including those to questions not asked now."""
        answers = self._answers()
        everywhere = {spot.place for spot in spots(self.questionnaire, answers)}
        return responses.write(self.questionnaire, answers, everywhere)

    def written(self, language: str = "") -> dict[str, Any]:
        """Return the response without its date, with the wording in that language included."""
        found = self._settle()
        return responses.write(self.questionnaire, found.answers, found.enabled, language)

    def _item(self, link_id: str) -> Item:
        if link_id not in self._items:
            raise UnknownItemError(link_id=link_id)
        return self._items[link_id]

    def _place(self, link_id: str, at: Path) -> Place:
        """Return a place, in the first repetition if `at` does not say which."""
        self._item(link_id)
        depth = len(self._around[link_id])
        return link_id, (*at, *([0] * depth))[:depth]

    @property
    def settled(self) -> bool:
        """Whether everything is calculated for the answers as they are."""
        return self._settled is not None or not self._calculation.items

    def calculation(self) -> Callable[[Callable[[], bool]], Settled]:
        """Return the calculation for the answers as they are, to be run on any thread.

        It is given a function that says whether nobody waits for it any more.
        """
        given = self._answers()
        return lambda cancelled: self._calculation.settle(given, cancelled)

    def take(self, settled: Settled) -> bool:
        """Take in an outcome of `calculation`; return False if the answers have changed since."""
        if settled.given is not self._given:
            return False
        self._settled = self._last = settled
        return True

    def _answers(self) -> Answers:
        """Return the answers as they are, which do not change with the next one."""
        if self._given is None:
            self._given = Answers(dict(self._values), dict(self._repetitions))
        return self._given

    def _change(self) -> None:
        self._given = self._settled = self._meanwhile = None

    def _put_initial_values(self) -> None:
        for item in self._items.values():
            if item.asks and item.initial:
                self._values[self._place(item.link_id, ())] = item.initial
        until = monotonic() + ALL_EXPRESSIONS
        for item in self._items.values():
            if item.initial_expression and not item.initial:
                found = self._calculation.initial(item, self._answers(), until)
                if found:
                    self._values[self._place(item.link_id, ())] = found
                    self._change()

    def _settle(self) -> Settled:
        """Calculate and enable until nothing changes, and keep the outcome until the next set."""
        if self._settled is None:
            self._settled = self._last = self._calculation.settle(self._answers())
        return self._settled

    def _seen(self) -> Settled:
        """Return the outcome, or what is seen until it is there."""
        if self.waits or self.settled:
            return self._settle()
        if self._meanwhile is None:
            self._meanwhile = self._calculation.meanwhile(self._answers(), self._last)
        return self._meanwhile
