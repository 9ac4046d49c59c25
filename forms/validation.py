"""Checks answers against what the form asks for. Disabled and hidden items ask for nothing.

A requirement that nobody can meet is left out of account; `forms.answerable` names it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from forms.answerable import HIDDEN, READ_ONLY, unanswerable
from forms.answers.nesting import linkids_below
from forms.answers.places import Answers, Path, Place, Spot, spots
from forms.compare import equal
from forms.fhir import Json, choice_of
from forms.fitting import NOT_OFFERED, value_problems
from forms.model import Item, Questionnaire
from forms.problems import FormProblem
from forms.rules import Role, Task
from forms.settling.computing import Outcome

REQUIRED: Final = QT_TRANSLATE_NOOP("forms", "Please answer this question.")
TOO_FEW: Final = QT_TRANSLATE_NOOP("forms", "Please give at least {count} answers here.")
TOO_MANY: Final = QT_TRANSLATE_NOOP("forms", "Please give at most {count} answers here.")
EXCLUSIVE: Final = QT_TRANSLATE_NOOP(
    "forms", "One of these answers stands alone. Please choose either that one or the others."
)
UNFITTING: Final = QT_TRANSLATE_NOOP(
    "forms", "This does not fit with the form's rules. Please check it."
)
SAID: Final = "{reason}"
"""The form's own sentence."""


@dataclass(frozen=True)
class State:
    """A form with its answers, calculated ones included.

    `enabled` are the places that are asked, `outcomes` what the form's expressions give.
    """

    questionnaire: Questionnaire
    answers: Answers
    enabled: frozenset[Place]
    outcomes: Mapping[Task, Outcome] = field(default_factory=dict)


def problems(state: State) -> Iterator[FormProblem]:
    """Yield what is wrong with the answers at enabled places, in document order."""
    waived = unanswerable(state.questionnaire)
    broken = _constraints(state)
    yield from broken.get(("", ()), ())
    for spot in spots(state.questionnaire, state.answers):
        if spot.place not in state.enabled:
            continue
        values = state.answers.at(spot.place)
        yield from _amount(state, spot, values, waived)
        limits = _limits(state, spot)
        for value in () if _is_the_forms_own(spot.item, values, waived) else values:
            text, parameters = next(value_problems(spot.item, value, limits), ("", {}))
            if text:
                yield FormProblem(spot.item.link_id, text, parameters, spot.path)
        if spot.item.offers_by_expression and not _all_offered(state, spot, values):
            yield FormProblem(spot.item.link_id, NOT_OFFERED, {}, spot.path)
        if _excluded(spot.item, values):
            yield FormProblem(spot.item.link_id, EXCLUSIVE, {}, spot.path)
        yield from broken.get(spot.place, ())


def _is_the_forms_own(item: Item, values: tuple[Json, ...], waived: Mapping[str, str]) -> bool:
    """Return whether answers come from the form itself, and nobody could change them."""
    if waived.get(item.link_id) not in {HIDDEN, READ_ONLY}:
        return False
    return item.calculated or values == item.initial


def _constraints(state: State) -> dict[Place, list[FormProblem]]:
    """Return the problems that constraints find, by place."""
    found: dict[Place, list[FormProblem]] = {}
    items = {item.link_id: item.rules for item in state.questionnaire.walk()}
    for task, outcome in state.outcomes.items():
        if task.role is not Role.CONSTRAINT or outcome != (False,):
            continue
        rule = items.get(task.link_id, state.questionnaire.rules)[task.number]
        if not rule.warns:
            text, said = (SAID, {"reason": rule.said}) if rule.said else (UNFITTING, {})
            problem = FormProblem(task.link_id, text, said, task.path)
            found.setdefault((task.link_id, task.path), []).append(problem)
    return found


def _limits(state: State, spot: Spot) -> tuple[object, object]:
    """Return the smallest and largest value at a place, by value or by expression."""
    found = {Role.LEAST: spot.item.min_value, Role.MOST: spot.item.max_value}
    for place, rule in enumerate(spot.item.rules):
        if rule.role in found:
            outcome = state.outcomes.get(Task(spot.item.link_id, spot.path, rule.role, place))
            found[rule.role] = outcome[0] if outcome else found[rule.role]
    return found[Role.LEAST], found[Role.MOST]


def _all_offered(state: State, spot: Spot, values: tuple[Json, ...]) -> bool:
    """Return whether answers are among those that an expression offers, if it could be computed."""
    offered = offered_by(state.outcomes, spot.item, spot.path)
    typed = [choice_of(value, "value") for value in values]
    if spot.item.type == "open-choice":
        typed = [each for each in typed if each and each[0] != "String"]
    known = [choice_of(value, "value") for value in offered or ()]
    return offered is None or all(
        any(equal(one, other) for other in known if other) for one in typed if one
    )


def offered_by(outcomes: Mapping[Task, Outcome], item: Item, path: Path) -> tuple[Json, ...] | None:
    """Return the answers that an item's expression offers, or None if it could not be computed."""
    for number, rule in enumerate(item.rules):
        if rule.role is Role.ANSWERS:
            return outcomes.get(Task(item.link_id, path, rule.role, number))
    return None


def _excluded(item: Item, values: tuple[Json, ...]) -> bool:
    """Return whether an answer that stands alone is given with others."""
    if len(values) < 2:
        return False
    alone = [choice_of(option.value, "value") for option in item.options if option.exclusive]
    given = [choice_of(value, "value") for value in values]
    return any(equal(one, other) for one in alone if one for other in given if other)


def _amount(
    state: State, spot: Spot, values: tuple[Json, ...], waived: Mapping[str, str]
) -> Iterator[FormProblem]:
    """Yield a problem if there are too few or too many answers or repetitions."""
    item, path = spot.item, spot.path
    if item.type == "display" or (item.repeating_group and path[-1] > 0):
        return
    outside = path[:-1] if item.repeating_group else path
    least, most = bounds(item)
    if not least and most is None:
        return
    count = _filled(spot, values, state.answers, state.enabled)
    if count < least and item.link_id not in waived and spot.place not in state.answers.declined:
        text = REQUIRED if least == 1 else TOO_FEW
        yield FormProblem(item.link_id, text, {} if least == 1 else {"count": least}, outside)
    if most is not None and count > most and not _is_the_forms_own(item, values, waived):
        yield FormProblem(item.link_id, TOO_MANY, {"count": most}, outside)


def bounds(item: Item) -> tuple[int, int | None]:
    """Return the least and the most answers or repetitions that an item takes."""
    least = max(item.min_occurs or 0, 1 if item.required else 0)
    if item.type == "group" and not item.repeats:
        return least, None
    return least, item.max_occurs if item.repeats else 1


def _filled(
    spot: Spot, values: tuple[Json, ...], answers: Answers, enabled: frozenset[Place]
) -> int:
    """Return how many answers a question has, or how many repetitions of a group hold one."""
    item, path = spot.item, spot.path
    if item.type != "group":
        return len(values)
    outside = path[:-1] if item.repeating_group else path
    inside = linkids_below(item)
    answered = {
        place[1][: len(path)]
        for place, given in answers.values.items()
        if given and place[0] in inside and place[1][: len(outside)] == outside
        if place in enabled
    }
    return len(answered)
