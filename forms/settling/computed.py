"""What was computed last, so that only what depends on a changed answer is computed again."""

import re
from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import dataclass, field
from typing import Final

from forms.answers.places import Answers, Place
from forms.model import Questionnaire
from forms.rules import Task
from forms.settling.computing import Outcome
from forms.settling.reliance import Reliance

_CLOCK: Final = re.compile(r"\b(?:today|now|timeOfDay)\s*\(")


@dataclass(frozen=True)
class Computed:
    """Outcomes, with the answers and the places asked of which they were computed."""

    answers: Answers = field(default_factory=Answers)
    enabled: Set[Place] = frozenset()
    outcomes: Mapping[Task, Outcome] = field(default_factory=dict)

    def changed(self, answers: Answers, enabled: Set[Place]) -> set[str] | None:
        """Return the linkIds whose answers are others now; None if all may be."""
        if answers.repetitions != self.answers.repetitions:
            return None
        before, now = self.answers.values, answers.values
        moved = {place for place in now.keys() | before.keys() if not _same(place, before, now)}
        return {link_id for link_id, _ in moved | (enabled ^ self.enabled)}


def _same(place: Place, before: Mapping[Place, object], now: Mapping[Place, object]) -> bool:
    return (before.get(place) or ()) == (now.get(place) or ())


class Dependence:
    """Finds what must be computed again after a change.

    Args:
        form: The form.
        reliance: What its expressions read.
    """

    def __init__(self, form: Questionnaire, reliance: Reliance) -> None:
        self._reliance = reliance
        self._above: dict[str, frozenset[str]] = {item.link_id: frozenset() for item in form.items}
        for item in form.walk():
            for below in item.items:
                self._above[below.link_id] = self._above[item.link_id] | {item.link_id}
        ruled = [("", form.rules), *((item.link_id, item.rules) for item in form.walk())]
        named = [*form.variables, *(each for item in form.walk() for each in item.variables)]
        timed = any(_CLOCK.search(each.expression or "") for each in named)
        self._timed = {
            (link_id, number)
            for link_id, rules in ruled
            for number, rule in enumerate(rules)
            if timed or _CLOCK.search(rule.expression or "")
        }

    def kept(
        self,
        tasks: Collection[Task],
        earlier: Iterable[Computed],
        answers: Answers,
        enabled: Set[Place],
    ) -> dict[Task, Outcome]:
        """Return those outcomes of earlier rounds that still hold.

        What failed is always tried again.
        """
        found: dict[Task, Outcome] = {}
        for last in earlier:
            changed = last.changed(answers, enabled)
            if changed is None:
                continue
            around = changed.union(*(self._above[link_id] for link_id in changed))
            for task in tasks:
                outcome = last.outcomes.get(task)
                if outcome is not None and not self._affected(task, changed, around):
                    found[task] = outcome
        return found

    def _affected(self, task: Task, changed: Set[str], around: Set[str]) -> bool:
        """Return whether a task may give something else now."""
        if (task.link_id, task.number) in self._timed:
            return True
        reads = self._reliance.reads(task)
        own = {task.link_id, *self._above.get(task.link_id, ())}
        return bool(changed and (reads.roams or reads.items & around or own & changed))
