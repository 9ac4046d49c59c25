"""A form being filled in: all that a window needs, apart from how it is shown.

    filling = Filling(questionnaire)             initial values are in place
    filling.set("q1", [{"valueInteger": 3}])     replaces the answers; [] removes them
    filling.values("q1")                         the answers, calculated ones included
    filling.enabled()                            the linkIds that are asked now
    filling.computed()                           calculated values; None means "could not compute"
    filling.problems()                           what keeps it from being complete
    filling.response(completed=True, authored=moment, language="bn")
    Filling.from_response(questionnaire, response)

Inside repeating groups every method that takes a linkId also takes `at`: the number (from 0) of
the repetition of each repeating group around the item, outermost first. `repetitions` and
`set_repetitions` get and set how often a group is filled.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from time import monotonic
from typing import Any, Final

from forms import response as responses
from forms.enablement import Enablement
from forms.errors import UnknownItemError
from forms.expressions import TIME_LIMIT, as_values, evaluate
from forms.fhir import Json, choice_of
from forms.model import Item, Questionnaire
from forms.places import Answers, Path, Place, repeating_ancestors, spots
from forms.problems import FormProblem
from forms.validation import problems

ALL_EXPRESSIONS: Final = 2.0
"""Seconds that all expressions of a form may take together, after one answer."""
_Values = tuple[Json, ...]
_ROUNDS = 4
"""How many rounds of calculating and enabling there may be until nothing changes."""


class Filling:
    """The answers to one form so far; see the module's description."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.questionnaire = questionnaire
        self._items = {item.link_id: item for item in questionnaire.walk()}
        self._around = repeating_ancestors(questionnaire)
        self._enablement = Enablement(questionnaire)
        self._values: dict[Place, tuple[Json, ...]] = {}
        self._repetitions: dict[Place, int] = {}
        self._settled: tuple[Answers, frozenset[Place], dict[str, object]] | None = None
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
        filling = cls(questionnaire)
        filling._values = dict(answers.values)
        filling._repetitions = dict(answers.repetitions)
        return filling

    def values(self, link_id: str, at: Path = ()) -> tuple[Json, ...]:
        """Return the answers to a question: FHIR value[x] objects."""
        return self._settle()[0].at(self._place(link_id, at))

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
        self._settled = None

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
        there = {spot.place for spot in spots(self.questionnaire, self._answers())}
        self._values = {place: kept for place, kept in self._values.items() if place in there}
        self._settled = None

    def enabled(self) -> frozenset[str]:
        """Return the linkIds that are asked now, in any repetition."""
        return frozenset(link_id for link_id, _ in self._settle()[1])

    def is_enabled(self, link_id: str, at: Path = ()) -> bool:
        """Return whether an item is asked in one repetition (for a group, its own comes last)."""
        return self._place(link_id, at) in self._settle()[1]

    def computed(self) -> dict[str, object]:
        """Return calculated values by linkId; None is shown as "could not compute"."""
        return dict(self._settle()[2])

    def answered(self) -> list[tuple[Item, tuple[Json, ...]]]:
        """Return every question that is asked and answered, with its answers, in order."""
        answers, enabled, _ = self._settle()
        return [
            (spot.item, answers.at(spot.place))
            for spot in spots(self.questionnaire, answers)
            if spot.place in enabled and answers.at(spot.place)
        ]

    def problems(self) -> tuple[FormProblem, ...]:
        """Return what is wrong with the answers, in the order of the form."""
        answers, enabled, _ = self._settle()
        return tuple(problems(self.questionnaire, answers, enabled))

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
        answers, enabled, _ = self._settle()
        return responses.write(self.questionnaire, answers, enabled, language)

    def _item(self, link_id: str) -> Item:
        if link_id not in self._items:
            raise UnknownItemError(link_id=link_id)
        return self._items[link_id]

    def _place(self, link_id: str, at: Path) -> Place:
        """Return a place, in the first repetition if `at` does not say which."""
        self._item(link_id)
        depth = len(self._around[link_id])
        return link_id, (*at, *([0] * depth))[:depth]

    def _answers(self) -> Answers:
        return Answers(self._values, self._repetitions)

    def _put_initial_values(self) -> None:
        for item in self._items.values():
            if item.asks and item.initial:
                self._values[self._place(item.link_id, ())] = item.initial
        until = monotonic() + ALL_EXPRESSIONS
        for item in self._items.values():
            if item.initial_expression and not item.initial:
                found = self._evaluate(item, item.initial_expression, self._answers(), until)
                if found:
                    self._values[self._place(item.link_id, ())] = found

    def _evaluate(self, item: Item, text: str, answers: Answers, until: float) -> _Values | None:
        """Return an expression's values, or None if it could not be computed in time."""
        if self._around[item.link_id]:  # unclear which repetition it means
            return None
        enabled = self._enablement.places(answers)
        document = responses.write(self.questionnaire, answers, enabled)
        seconds = min(TIME_LIMIT, until - monotonic())
        return as_values(item, evaluate(text, document, self.questionnaire, seconds=seconds))

    def _settle(self) -> tuple[Answers, frozenset[Place], dict[str, object]]:
        """Calculate and enable until nothing changes, and cache the outcome until the next set."""
        if self._settled is None:
            self._settled = self._calculate()
        return self._settled

    def _calculate(self) -> tuple[Answers, frozenset[Place], dict[str, object]]:
        calculated = [item for item in self._items.values() if item.calculated and item.asks]
        answers, computed = self._answers(), dict[str, object]()
        until = monotonic() + ALL_EXPRESSIONS
        for _ in range(_ROUNDS if calculated else 0):
            values, before = dict(answers.values), computed
            computed = {}
            for item in calculated:
                found = self._evaluate(item, item.calculated or "", answers, until)
                if not self._around[item.link_id]:
                    values[self._place(item.link_id, ())] = found or ()
                computed[item.link_id] = _shown(item, found)
            answers = Answers(values, self._repetitions)
            if computed == before:
                break
        return answers, self._enablement.places(answers), computed


def _shown(item: Item, values: tuple[Json, ...] | None) -> object:
    """Return a calculated value without its FHIR type, or a list of them if it repeats."""
    if not values:
        return None
    contents = [found[1] for value in values if (found := choice_of(value, "value"))]
    return contents if item.repeats else contents[0]
