"""Parts a form into steps, so that it can be answered one question at a time."""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from forms.answers.nesting import linkids_below
from forms.filling import Filling
from forms.model import Item, Questionnaire


@dataclass(frozen=True)
class Step:
    """One question with the texts before it; a group that repeats is one step.

    Attributes:
        items: What it shows, in order; the question last.
        around: The groups around it, outermost first.
    """

    items: tuple[Item, ...]
    around: tuple[Item, ...] = ()

    @property
    def link_ids(self) -> Set[str]:
        """The linkIds of the items that it shows."""
        last = self.items[-1]
        nested = linkids_below(last) if last.nests or last.type == "group" else set[str]()
        return {item.link_id for item in self.items} | nested


def steps_of(form: Questionnaire) -> tuple[Step, ...]:
    """Return the steps of a form, whether they are asked now or not."""
    return tuple(_steps(form.items, ()))


def asked_now(steps: tuple[Step, ...], filling: Filling) -> list[Step]:
    """Return the steps that hold something that is asked now."""
    return [step for step in steps if filling.is_enabled(step.items[-1].link_id)]


def step_with(steps: tuple[Step, ...], link_id: str) -> Step | None:
    """Return the step that shows an item, if there is one."""
    return next((step for step in steps if link_id in step.link_ids), None)


def _steps(items: tuple[Item, ...], around: tuple[Item, ...]) -> Iterator[Step]:
    before: list[Item] = []
    for item in items:
        if item.hidden:
            continue
        if item.type == "display":
            before.append(item)
        elif item.type == "group" and not item.repeats:
            yield from _before_a_group(before, around)
            before = []
            yield from _steps(item.items, (*around, item))
        else:
            yield Step((*before, item), around)
            before = []
            if item.asks and not item.nests:
                yield from _steps(item.items, around)
    yield from _before_a_group(before, around)


def _before_a_group(texts: list[Item], around: tuple[Item, ...]) -> Iterator[Step]:
    """Yield a step of texts that no question follows."""
    if texts:
        yield Step(tuple(texts), around)
