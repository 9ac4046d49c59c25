"""Has the expressions of a form computed by a confined child, and checks what it answers.

One child serves all forms, so that typing does not wait for it to start. One that takes too long or
too much memory is killed; the next expression starts another, which is told the form again.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from counsel_desk.confined.child import Child, FailedError, StoppedError
from counsel_desk.confined.messages import packed, parted
from forms.compare import number
from forms.fhir import choice_of
from forms.fhirpath.asking import written_task
from forms.kinds import well_formed
from forms.model import Item, Questionnaire
from forms.rules import Role, Task

Outcome = tuple[Any, ...] | None
"""What an expression gives: values, a condition or a limit; None if it could not be computed."""
TIME_LIMIT: Final = 1.0
"""Seconds one expression may take."""
_MOST_ANSWERED: Final = 1_000_000
_child: Final = Child("forms.fhirpath.child:answer", _MOST_ANSWERED)


@dataclass(frozen=True)
class Computing:
    """Computes the expressions of one form."""

    questionnaire: Questionnaire
    _told: bytes = field(init=False, repr=False)
    _digest: str = field(init=False, repr=False)
    _items: dict[str, Item] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        told = json.dumps(self.questionnaire.document).encode()
        object.__setattr__(self, "_told", told)
        object.__setattr__(self, "_digest", hashlib.sha256(told).hexdigest())
        items = {item.link_id: item for item in self.questionnaire.walk()}
        object.__setattr__(self, "_items", items)

    def outcomes(
        self, tasks: Sequence[Task], answers: bytes, seconds: float
    ) -> dict[Task, Outcome]:
        """Return what expressions give, by task.

        Args:
            tasks: Which expressions, and where.
            answers: The answers so far, as `asking.written_answers` writes them.
            seconds: The time limit for all of them.

        Raises:
            StoppedError: One was stopped: it took too long, or too much memory.
        """
        asked = {"form": self._digest, "tasks": [written_task(task) for task in tasks]}
        question = packed(asked, answers)
        try:
            found, _ = parted(_child.ask(question, seconds))
            if found.get("unknown"):
                _child.ask(packed({"form": self._digest}, self._told))
                found, _ = parted(_child.ask(question, seconds))
        except ValueError:
            raise StoppedError from None
        except FailedError:
            return dict.fromkeys(tasks)
        given = found.get("outcomes")
        if not isinstance(given, list) or len(given) != len(tasks):
            return dict.fromkeys(tasks)
        items = self._items
        pairs = zip(tasks, given, strict=True)
        return {task: _fitting(task, items.get(task.link_id), told) for task, told in pairs}


def _fitting(task: Task, item: Item | None, told: Any) -> Outcome:
    """Return what a child answered if it is fit for its use: the child is not believed."""
    if not isinstance(told, list):
        return None
    if task.role in {Role.ENABLE, Role.CONSTRAINT}:
        return tuple(told) if told in ([], [True], [False]) else None
    if task.role in {Role.LEAST, Role.MOST}:
        return tuple(told) if len(told) < 2 and all(map(_is_limit, told)) else None
    several = task.role is Role.ANSWERS or (item is not None and item.repeats)
    if item is None or (len(told) > 1 and not several):
        return None
    for value in told:
        found = choice_of(value, "value") if isinstance(value, dict) and len(value) == 1 else None
        if found is None or not well_formed(*found):
            return None
    return tuple(told)


def _is_limit(told: Any) -> bool:
    return isinstance(told, str | int | float) or (
        isinstance(told, dict) and number(told.get("value")) is not None
    )


def stop() -> None:
    """End an expression that is being computed, and the child."""
    _child.stop()
