"""Settles a form: computes its expressions and decides what is asked, until nothing changes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Final

from counsel_desk.confined.child import StoppedError
from forms.answers.places import Answers, Place, Spot, repeating_ancestors
from forms.fhirpath.asking import written_answers
from forms.fhirpath.launch import Launch
from forms.fitting import value_problems
from forms.model import Questionnaire
from forms.rules import Role, Task
from forms.settling.computed import Computed, Dependence
from forms.settling.computing import TIME_LIMIT, Computing, Outcome
from forms.settling.enablement import Enablement
from forms.settling.reliance import Reliance

ALL_EXPRESSIONS: Final = 5.0
"""Seconds that all expressions of a form may take together, after one answer."""
_ROUNDS: Final = 20
"""How many rounds of computing and enabling there may be until nothing changes."""
_ONCE: Final = frozenset({Role.INITIAL})

Outcomes = Mapping[Task, Outcome]


@dataclass(frozen=True)
class Settled:
    """A form in which nothing changes any more until the next answer.

    Attributes:
        given: The answers that it was calculated from.
        answers: Those with the calculated ones.
        enabled: The places that are asked.
        outcomes: What its expressions give.
    """

    given: Answers
    answers: Answers
    enabled: frozenset[Place]
    outcomes: Outcomes = field(default_factory=dict)

    @property
    def failures(self) -> frozenset[Place]:
        """The places whose answer could not be computed."""
        return frozenset(
            (task.link_id, task.path)
            for task, outcome in self.outcomes.items()
            if task.role is Role.CALCULATED and outcome is None
        )


class Calculation:
    """Calculates one form. An expression that was stopped once is not tried again.

    Args:
        questionnaire: The form.
        launch: What the client's file tells.

    Attributes:
        needed: Whether the form has anything to compute.
        begins_with: The linkIds of questions with an initial expression.
        initials: What those gave, by linkId.
    """

    def __init__(self, questionnaire: Questionnaire, launch: Launch | None = None) -> None:
        self._form, self._launch = questionnaire, launch or Launch()
        self._enablement = Enablement(questionnaire)
        self._reliance = Reliance(questionnaire)
        self._dependence = Dependence(questionnaire, self._reliance)
        self._rounds: tuple[Computed, ...] = ()
        self._computing: Computing | None = None
        self._stopped: set[tuple[str, int]] = set()
        self._items = [item for item in questionnaire.walk() if item.rules]
        self.begins_with = tuple(
            item.link_id
            for item in self._items
            if item.asks and any(rule.role is Role.INITIAL for rule in item.rules)
        )
        around = repeating_ancestors(questionnaire)
        self._repeated = {each for each in self.begins_with if around[each]}
        self.initials: dict[str, Outcome] = {}
        self.needed = bool(questionnaire.rules or self._repeated) or any(
            rule.role not in _ONCE for item in self._items for rule in item.rules
        )

    def initial(self, link_id: str, answers: Answers, until: float) -> Outcome:
        """Return the values that an item begins with by its initial expression, in each place.

        Args:
            link_id: The item.
            answers: The answers before.
            until: When the time for all initial expressions is over.
        """
        places = [spot for spot in self._spots(answers) if spot.item.link_id == link_id]
        tasks = [task for spot in places[:1] for task in _tasks_at(spot, {Role.INITIAL})]
        outcomes = self._outcomes(tasks, answers, self._enablement.places(answers), until)
        found = next(iter(outcomes.values()), None)
        self.initials[link_id] = found
        return found

    def settle(
        self,
        given: Answers,
        cancelled: Callable[[], bool] = lambda: False,
        until: float | None = None,
    ) -> Settled:
        """Compute and enable until nothing changes.

        Args:
            given: The answers so far.
            cancelled: Whether nobody waits for it any more.
            until: When the time for it is over, if sooner than for an answer.
        """
        outcomes, before = dict[Task, Outcome](), dict[Task, Outcome]()
        until = until or monotonic() + ALL_EXPRESSIONS
        answers, enabled = self._applied(given, outcomes)
        self._know_initials(given, until)
        rounds: tuple[Computed, ...] = ()
        for number in range(_ROUNDS if self.needed else 0):
            before = outcomes
            tasks = self._tasks(answers)
            kept = self._dependence.kept(
                tasks, (*rounds[-1:], *self._rounds[number : number + 1]), answers, enabled
            )
            others = [task for task in tasks if task not in kept]
            found = kept | self._outcomes(others, answers, enabled, until, cancelled)
            rounds = (*rounds, Computed(answers, enabled, found))
            outcomes = self._judged(found, answers, enabled)
            answers, enabled = self._applied(given, outcomes)
            if outcomes == before:
                self._rounds = rounds
                return Settled(given, answers, enabled, outcomes)
        if self.needed:
            outcomes = self._unsettled(outcomes, before, answers, enabled)
            answers, enabled = self._applied(given, outcomes)
        return Settled(given, answers, enabled, outcomes)

    def _know_initials(self, given: Answers, until: float) -> None:
        """Compute, for a form that was restored, what a new repetition begins with."""
        for link_id in self.begins_with:
            if link_id in self._repeated and link_id not in self.initials:
                self.initial(link_id, given, until)

    def meanwhile(self, given: Answers, last: Settled | None) -> Settled:
        """Return a form with what was computed last, until it is settled again."""
        outcomes = last.outcomes if last else {}
        answers, enabled = self._applied(given, outcomes)
        return Settled(given, answers, enabled, outcomes)

    def _unsettled(
        self, outcomes: Outcomes, before: Outcomes, answers: Answers, enabled: frozenset[Place]
    ) -> dict[Task, Outcome]:
        """Return outcomes without those that would have changed again, and what rests on them."""
        steady = {
            task: outcome if task in before and outcome == before[task] else None
            for task, outcome in outcomes.items()
        }
        return self._judged(steady, answers, enabled)

    def _judged(
        self, outcomes: Outcomes, answers: Answers, enabled: frozenset[Place]
    ) -> dict[Task, Outcome]:
        """Return the outcomes that may be used; see `Reliance.judged`."""
        unfit = set()
        for spot in self._spots(answers):
            item, limits = spot.item, (spot.item.min_value, spot.item.max_value)
            values = () if item.calculated else answers.at(spot.place)
            if spot.place in enabled and any(any(value_problems(item, v, limits)) for v in values):
                unfit.add(item.link_id)
        return self._reliance.judged(outcomes, answers, enabled, self._enablement.faulty, unfit)

    def _applied(self, given: Answers, outcomes: Outcomes) -> tuple[Answers, frozenset[Place]]:
        """Return the answers with the calculated ones, and what is asked then."""
        values = dict(given.values)
        verdicts: dict[Place, bool | None] = {}
        for spot in self._spots_with_rules(given):
            for task in _tasks_at(spot, {Role.CALCULATED, Role.ENABLE}):
                outcome = outcomes.get(task, ())
                if task.role is Role.CALCULATED:
                    values[spot.place] = outcome or ()
                elif task in outcomes:
                    verdicts[spot.place] = None if outcome is None else outcome == (True,)
        answers = Answers(values, given.repetitions, given.declined)
        return answers, self._enablement.places(answers, verdicts)

    def _spots(self, answers: Answers) -> tuple[Spot, ...]:
        return self._enablement.layout.spots(answers)

    def _spots_with_rules(self, answers: Answers) -> Iterable[Spot]:
        return (spot for spot in self._spots(answers) if spot.item.rules)

    def _tasks(self, answers: Answers) -> list[Task]:
        roles = set(Role) - _ONCE
        tasks = [Task("", (), rule.role, number) for number, rule in enumerate(self._form.rules)]
        for spot in self._spots_with_rules(answers):
            tasks.extend(_tasks_at(spot, roles))
        return tasks

    def _outcomes(
        self,
        tasks: list[Task],
        answers: Answers,
        enabled: frozenset[Place],
        until: float,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> dict[Task, Outcome]:
        """Return what expressions give; None for those that could not be computed.

        They are computed together, and one by one if that was stopped, to find which it was.
        """
        found: dict[Task, Outcome] = dict.fromkeys(tasks)
        asked = [task for task in tasks if (task.link_id, task.number) not in self._stopped]
        everywhere = {spot.place for spot in self._spots(answers)}
        written = written_answers(answers, everywhere - enabled, self._launch) if asked else b""
        for part in (asked, *([task] for task in asked if len(asked) > 1)):
            seconds = min(TIME_LIMIT, until - monotonic())
            if not part or seconds <= 0 or cancelled():
                break
            try:
                found |= self._computer().outcomes(part, written, seconds)
            except StoppedError:
                if len(part) == 1 and seconds == TIME_LIMIT and not cancelled():
                    self._stopped.add((part[0].link_id, part[0].number))
            else:
                if part is asked:
                    break
        return found

    def _computer(self) -> Computing:
        if self._computing is None:
            self._computing = Computing(self._form)
        return self._computing


def _tasks_at(spot: Spot, roles: Iterable[Role]) -> list[Task]:
    item = spot.item
    return [
        Task(item.link_id, spot.path, rule.role, number)
        for number, rule in enumerate(item.rules)
        if rule.role in roles and (item.asks or rule.role in {Role.ENABLE, Role.CONSTRAINT})
    ]
