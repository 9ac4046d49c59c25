"""A form being filled in: all that a window needs, apart from how it is shown.

    filling = Filling(questionnaire)             initial values are in place
    filling.set("q1", [{"valueInteger": 3}])     replaces the answers; [] removes them
    filling.decline("q1")                        the person would rather not answer it
    filling.values("q1")                         the answers, calculated ones included
    filling.enabled()                            the linkIds that are asked now
    filling.computed()                           calculated values; None means that there is none
    filling.failed("q1")                         whether one could not be computed
    filling.problems()                           what keeps it from being complete
    filling.response(completed=True, authored=moment, language="bn")
    Filling.from_response(questionnaire, response)

Calculating an expression may take seconds, so a window sets `waits` to False, has `calculation` run
on another thread, and gives the outcome to `take`. Until then it sees what was calculated last;
problems and the response are never of anything but the calculated state.

Inside whatever repeats every method that takes a linkId also takes `at`: the number (from 0) of
the repetition of each repeating group around the item, or of the answer to a repeating question
with items below it, outermost first. `repetitions` and `set_repetitions` get and set how often a
group is filled; answers below an answer follow it when others are added or removed.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from time import monotonic
from typing import Any

from forms.answers import response as responses
from forms.answers.given import Given
from forms.answers.places import Path, Place, spots
from forms.fhir import Json, as_mapping, choice_of
from forms.fhirpath.launch import Launch
from forms.held import Held, is_from_file, options_of
from forms.model import Item, Questionnaire
from forms.options import Option
from forms.problems import FormProblem
from forms.settling.calculation import ALL_EXPRESSIONS, Calculation, Settled
from forms.validation import State, offered_by, problems


class Filling:
    """The answers to one form so far; see the module's description.

    Args:
        questionnaire: The form.
        empty: Whether it begins without the form's initial values.
        launch: What the client's file tells the form.

    Attributes:
        waits: Whether what is seen is always calculated first.
        launch: What the client's file tells.
        held: What the client's file has to answer questions for papers and records with.
    """

    def __init__(
        self, questionnaire: Questionnaire, *, empty: bool = False, launch: Launch | None = None
    ) -> None:
        self.questionnaire, self.launch = questionnaire, launch or Launch()
        self.waits = True
        self.held: Sequence[Held] = ()
        self._calculation = Calculation(questionnaire, self.launch)
        self._given = Given(questionnaire, self._begins)
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
        launch: Launch | None = None,
    ) -> "Filling":
        """Return a filling with the answers of a stored QuestionnaireResponse.

        If `strays` is given, it collects the linkIds of answers that have no place in the form.

        Raises:
            NotAResponseError: The document is something else.
            UnknownItemError: An answer has no place in the form, and `strays` was not given.
        """
        answers = responses.read(questionnaire, response, strays)
        filling = cls(questionnaire, empty=True, launch=launch)
        filling._given.put(answers)
        return filling

    def values(self, link_id: str, at: Path = ()) -> tuple[Json, ...]:
        """Return the answers to a question: FHIR value[x] objects."""
        return self._seen().answers.at(self._given.place(link_id, at))

    def set(self, link_id: str, values: Sequence[Json], at: Path = ()) -> None:
        """Replace the answers to a question; answers that do not fit are kept and are problems.

        Raises:
            UnknownItemError: The form has no such question.
            ValueError: A value is not a FHIR value[x] object.
        """
        self._given.set(link_id, values, at)
        self._change()

    def decline(self, link_id: str, at: Path = ()) -> None:
        """Note that the person would rather not answer a question; an answer takes it back.

        Raises:
            UnknownItemError: The form has no such question.
        """
        self._given.decline(link_id, at)
        self._change()

    def declined(self, link_id: str, at: Path = ()) -> bool:
        """Return whether the person would rather not answer a question."""
        return self._given.place(link_id, at) in self._given.answers().declined

    def repetitions(self, link_id: str, at: Path = ()) -> int:
        """Return how often a repeating group is filled, at least 1."""
        return self._given.repetitions(link_id, at)

    def set_repetitions(self, link_id: str, count: int, at: Path = ()) -> None:
        """Set how often a repeating group is filled; answers beyond the last are dropped.

        Raises:
            UnknownItemError: The form has no such repeating group.
            ValueError: `count` is below 1.
        """
        self._given.set_repetitions(link_id, count, at)
        self._change()

    def remove_repetition(self, link_id: str, number: int, at: Path = ()) -> None:
        """Remove one repetition of a group with its answers; the last one left is only emptied.

        Raises:
            UnknownItemError: The form has no such repeating group.
        """
        self._given.remove_repetition(link_id, number, at)
        self._change()

    def enabled(self) -> frozenset[str]:
        """Return the linkIds that are asked now, in any repetition."""
        return frozenset(link_id for link_id, _ in self._seen().enabled)

    def asked(self) -> frozenset[Place]:
        """Return the places that are asked now; a group's own number comes last."""
        return self._seen().enabled

    def is_enabled(self, link_id: str, at: Path = ()) -> bool:
        """Return whether an item is asked in one repetition (for a group, its own comes last)."""
        return self._given.place(link_id, at) in self._seen().enabled

    def computed(self) -> dict[str, object]:
        """Return calculated values by linkId; None where there is none.

        Inside whatever repeats there is a list, with the value in each place.
        """
        seen, found = self._seen(), dict[str, object]()
        for spot in spots(self.questionnaire, seen.answers):
            item = spot.item
            if not (item.calculated and item.asks):
                continue
            value = _shown(item, seen.answers.at(spot.place))
            if self._given.repeats(item.link_id):
                earlier = found.get(item.link_id)
                found[item.link_id] = [*(earlier if isinstance(earlier, list) else ()), value]
            else:
                found[item.link_id] = value
        return found

    def failed(self, link_id: str, at: Path = ()) -> bool:
        """Return whether a calculated answer could not be computed."""
        return self._given.place(link_id, at) in self._seen().failures

    @property
    def begun(self) -> bool:
        """Whether there is any answer yet, given or suggested."""
        return any(self._given.answers().values.values())

    def offered(self, link_id: str, at: Path = ()) -> tuple[Option, ...]:
        """Return the answers to choose from, which may depend on other answers."""
        item, place = self._given.item(link_id), self._given.place(link_id, at)
        if is_from_file(item):
            return options_of(item, self.held)
        if not item.offers_by_expression:
            return item.options
        values = offered_by(self._seen().outcomes, item, place[1]) or ()
        return tuple(Option(value, None, as_mapping(value.get("valueCoding"))) for value in values)

    def failures(self) -> tuple[str, ...]:
        """Return the linkIds of calculated questions that could not be computed anywhere."""
        failed = {link_id for link_id, _ in self._seen().failures}
        return tuple(item.link_id for item in self.questionnaire.walk() if item.link_id in failed)

    def answered(self) -> list[tuple[Item, tuple[Json, ...]]]:
        """Return every question that is asked and answered, with its answers, in order.

        One that was declined is among them, without an answer.
        """
        found = self._settle()
        return [
            (spot.item, found.answers.at(spot.place))
            for spot in spots(self.questionnaire, found.answers)
            if spot.place in found.enabled
            if found.answers.at(spot.place) or spot.place in found.answers.declined
        ]

    def problems(self) -> tuple[FormProblem, ...]:
        """Return what is wrong with the answers, in the order of the form."""
        found = self._settle()
        state = State(self.questionnaire, found.answers, found.enabled, found.outcomes)
        return tuple(problems(state))

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
        answers = self._given.answers()
        everywhere = {spot.place for spot in spots(self.questionnaire, answers)}
        return responses.write(self.questionnaire, answers, everywhere)

    def written(self, language: str = "") -> dict[str, Any]:
        """Return the response without its date, with the wording in that language included."""
        found = self._settle()
        return responses.write(self.questionnaire, found.answers, found.enabled, language)

    @property
    def settled(self) -> bool:
        """Whether everything is calculated for the answers as they are."""
        return self._settled is not None or not self._calculation.needed

    def calculation(self) -> Callable[[Callable[[], bool]], Settled]:
        """Return the calculation for the answers as they are, to be run on any thread.

        It is given a function that says whether nobody waits for it any more.
        """
        given = self._given.answers()
        return lambda cancelled: self._calculation.settle(given, cancelled)

    def take(self, settled: Settled) -> bool:
        """Take in an outcome of `calculation`; return False if the answers have changed since."""
        if settled.given is not self._given.answers():
            return False
        self._settled = self._last = settled
        return True

    def _change(self) -> None:
        self._settled = self._meanwhile = None

    def _begins(self, item: Item) -> Sequence[Json]:
        return item.initial or self._calculation.initials.get(item.link_id) or ()

    def _put_initial_values(self) -> None:
        until = monotonic() + ALL_EXPRESSIONS
        given = self._given
        given.begin_everywhere()
        for link_id in self._calculation.begins_with:
            item = given.item(link_id)
            if not item.initial:
                self._calculation.initial(link_id, given.answers(), until)
                given.begin(item, given.place(link_id, ()))

    def _settle(self) -> Settled:
        """Calculate and enable until nothing changes, and keep the outcome until the next set."""
        if self._settled is None:
            self._settled = self._last = self._calculation.settle(self._given.answers())
        return self._settled

    def _seen(self) -> Settled:
        """Return the outcome, or what is seen until it is there."""
        if self.waits or self.settled:
            return self._settle()
        if self._meanwhile is None:
            self._meanwhile = self._calculation.meanwhile(self._given.answers(), self._last)
        return self._meanwhile


def _shown(item: Item, values: tuple[Json, ...]) -> object:
    """Return a calculated value without its FHIR type, or a list of them if it repeats."""
    contents = [found[1] for value in values if (found := choice_of(value, "value"))]
    if item.repeats:
        return contents or None
    return contents[0] if contents else None
