"""Settles a form: calculates its expressions and decides what is asked, until nothing changes."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Final

from counsel_desk.confined.child import StoppedError
from forms import response as responses
from forms.computing import TIME_LIMIT, Computing, Values
from forms.enablement import Enablement
from forms.fhir import choice_of
from forms.model import Item, Questionnaire
from forms.places import Answers, Place, repeating_ancestors

ALL_EXPRESSIONS: Final = 5.0
"""Seconds that all expressions of a form may take together, after one answer."""
_ROUNDS = 4
"""How many rounds of calculating and enabling there may be until nothing changes."""


@dataclass(frozen=True)
class Settled:
    """A form in which nothing changes any more until the next answer.

    Attributes:
        given: The answers that it was calculated from.
        answers: Those with the calculated ones.
        enabled: The places that are asked.
        computed: The calculated values by linkId; None if one could not be computed.
    """

    given: Answers
    answers: Answers
    enabled: frozenset[Place]
    computed: Mapping[str, object]


class Calculation:
    """Calculates one form. An expression that was stopped once is not tried again.

    Attributes:
        items: The items that are calculated.
    """

    def __init__(self, questionnaire: Questionnaire) -> None:
        self._questionnaire = questionnaire
        self._enablement = Enablement(questionnaire)
        self._around = repeating_ancestors(questionnaire)
        self._computing: Computing | None = None
        self._stopped: set[str] = set()
        self.items = [each for each in questionnaire.walk() if each.calculated and each.asks]

    def initial(self, item: Item, answers: Answers, until: float) -> Values | None:
        """Return the values that an item begins with by its initial expression.

        Args:
            item: The item.
            answers: The answers before.
            until: When the time for all initial expressions is over.
        """
        return self._values([item], self._written(answers), until, initial=True)[item.link_id]

    def settle(self, given: Answers, cancelled: Callable[[], bool] = lambda: False) -> Settled:
        """Calculate and enable until nothing changes.

        Args:
            given: The answers so far.
            cancelled: Whether nobody waits for it any more.
        """
        answers, computed = given, dict[str, object]()
        until = monotonic() + ALL_EXPRESSIONS
        for _ in range(_ROUNDS if self.items else 0):
            values, before = dict(answers.values), computed
            found = self._values(self.items, self._written(answers), until, cancelled)
            for item in self.items:
                if not self._around[item.link_id]:
                    values[item.link_id, ()] = found[item.link_id] or ()
            computed = {item.link_id: _shown(item, found[item.link_id]) for item in self.items}
            answers = Answers(values, given.repetitions)
            if computed == before:
                break
        return Settled(given, answers, self._enablement.places(answers), computed)

    def meanwhile(self, given: Answers, last: Settled | None) -> Settled:
        """Return a form with what was calculated last, until it is settled again."""
        places: list[Place] = [
            (item.link_id, ()) for item in self.items if not self._around[item.link_id]
        ]
        kept = {place: last.answers.at(place) if last else () for place in places}
        answers = Answers({**given.values, **kept}, given.repetitions)
        computed = last.computed if last else {}
        return Settled(given, answers, self._enablement.places(answers), computed)

    def _written(self, answers: Answers) -> bytes:
        enabled = self._enablement.places(answers)
        return json.dumps(responses.write(self._questionnaire, answers, enabled)).encode()

    def _values(
        self,
        items: Sequence[Item],
        written: bytes,
        until: float,
        cancelled: Callable[[], bool] = lambda: False,
        *,
        initial: bool = False,
    ) -> dict[str, Values | None]:
        """Return what expressions give by linkId; None for those that could not be computed.

        They are computed together, and one by one if that was stopped, to find which it was.
        """
        found: dict[str, Values | None] = dict.fromkeys(item.link_id for item in items)
        # In a repeating group it is unclear which repetition is meant.
        asked = [
            item
            for item in items
            if not self._around[item.link_id] and item.link_id not in self._stopped
        ]
        for part in (asked, *([item] for item in asked if len(asked) > 1)):
            seconds = min(TIME_LIMIT, until - monotonic())
            if not part or seconds <= 0 or cancelled():
                break
            try:
                found |= self._computed(part, written, seconds, initial)
            except StoppedError:
                if len(part) == 1 and seconds == TIME_LIMIT and not cancelled():
                    self._stopped.add(part[0].link_id)
            else:
                if part is asked:
                    break
        return found

    def _computed(
        self, items: Sequence[Item], written: bytes, seconds: float, initial: bool
    ) -> dict[str, Values | None]:
        if self._computing is None:
            self._computing = Computing(self._questionnaire)
        return self._computing.values(items, written, seconds, initial=initial)


def _shown(item: Item, values: Values | None) -> object:
    """Return a calculated value without its FHIR type, or a list of them if it repeats."""
    if not values:
        return None
    contents = [found[1] for value in values if (found := choice_of(value, "value"))]
    return contents if item.repeats else contents[0]
