"""Says which results may be shown: none that rests on what is unknown, none before an answer."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field

from forms.answers.places import Answers, Path, Place, repeating_ancestors
from forms.fhirpath.mentions import mentioned, roams, whole
from forms.model import Item, Questionnaire
from forms.rules import Role, Rule, Task, Variable
from forms.settling.computing import Outcome


@dataclass(frozen=True)
class Reads:
    """Whose answers an expression reads: those of some items, or any if it `roams`."""

    items: frozenset[str]
    roams: bool

    def any_of(self, link_ids: Set[str], but: str) -> bool:
        """Return whether it reads one of these items, `but` being its own."""
        return bool((link_ids - {but}) if self.roams else (self.items & link_ids) - {but})


@dataclass(frozen=True)
class Reliance:
    """What the expressions of one form rest on."""

    questionnaire: Questionnaire
    _items: dict[str, Item] = field(init=False, repr=False)
    _reads: dict[tuple[str, int], Reads] = field(init=False, repr=False)
    _around: dict[str, tuple[str, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        form = self.questionnaire
        items = {item.link_id: item for item in form.walk()}
        variables: dict[str, list[Variable]] = defaultdict(list)
        named = [*form.variables, *(each for item in items.values() for each in item.variables)]
        for variable in named:
            variables[variable.name].append(variable)
        reads = {
            (link_id, number): _reads(rule, variables, items)
            for link_id, rules in _ruled(form, items)
            for number, rule in enumerate(rules)
        }
        object.__setattr__(self, "_items", items)
        object.__setattr__(self, "_reads", reads)
        object.__setattr__(self, "_around", repeating_ancestors(form))

    def reads(self, task: Task) -> Reads:
        """Return whose answers the expression of a task reads."""
        return self._reads[task.link_id, task.number]

    def judged(
        self,
        outcomes: Mapping[Task, Outcome],
        answers: Answers,
        enabled: Set[Place],
        faulty: Set[str],
        unfit: Set[str],
    ) -> dict[Task, Outcome]:
        """Return the outcomes that may be used; None for those that rest on what is unknown.

        Args:
            outcomes: What was computed.
            answers: The answers it was computed from.
            enabled: The places that were asked.
            faulty: The linkIds of items of which nobody can say whether they are asked.
            unfit: Those of questions with an answer that they do not take.
        """
        given = [place for place, values in answers.values.items() if values and place in enabled]
        judged = {task: self._begun(task, found, given) for task, found in outcomes.items()}
        while True:
            unknown = self._unknown(judged, faulty) | unfit
            fallen = [
                task
                for task, found in judged.items()
                if found is not None and self.reads(task).any_of(unknown, task.link_id)
            ]
            if not fallen:
                return judged
            judged |= dict.fromkeys(fallen)

    def _begun(self, task: Task, found: Outcome, given: Iterable[Place]) -> Outcome:
        """Return a calculated outcome, or nothing yet if nothing that it reads is answered."""
        reads = self.reads(task)
        if task.role is not Role.CALCULATED or not (reads.items or reads.roams) or found is None:
            return found
        for link_id, path in given:
            known = reads.roams or link_id in reads.items
            if known and link_id != task.link_id and self._near(task, link_id, path):
                return found
        return ()

    def _near(self, task: Task, link_id: str, path: Path) -> bool:
        """Return whether a place is in the same repetitions as a task, as far as both are."""
        ours, theirs = self._around.get(task.link_id, ()), self._around.get(link_id, ())
        shared = 0
        while shared < min(len(ours), len(theirs)) and ours[shared] == theirs[shared]:
            shared += 1
        return path[:shared] == task.path[:shared]

    def _unknown(self, judged: Mapping[Task, Outcome], faulty: Set[str]) -> Set[str]:
        """Return the questions whose answer, or whether they are asked, is not known."""
        unseen = set(faulty)
        failed = set()
        for task, found in judged.items():
            if found is None and task.role is Role.ENABLE:
                unseen.add(task.link_id)
            elif found is None and task.role is Role.CALCULATED:
                failed.add(task.link_id)
        asked = self._with_all_below(unseen) if unseen else set[str]()
        return {each for each in failed | asked if self._items[each].asks}

    def _with_all_below(self, link_ids: Iterable[str]) -> set[str]:
        """Return items, all below them, and all that are asked by their answers."""
        found, waiting = set[str](), [self._items[each] for each in link_ids]
        while waiting:
            item = waiting.pop()
            if item.link_id in found:
                continue
            found.add(item.link_id)
            waiting.extend(item.items)
            waiting.extend(
                other
                for other in self._items.values()
                if any(condition.question == item.link_id for condition in other.enable_when)
            )
        return found


def _ruled(
    form: Questionnaire, items: Mapping[str, Item]
) -> Iterable[tuple[str, tuple[Rule, ...]]]:
    yield "", form.rules
    yield from ((link_id, item.rules) for link_id, item in items.items())


def _reads(
    rule: Rule, variables: Mapping[str, Iterable[Variable]], items: Mapping[str, Item]
) -> Reads:
    text = whole(rule.expression or "", variables)
    return Reads(mentioned(text, items.keys()), roams(text))
