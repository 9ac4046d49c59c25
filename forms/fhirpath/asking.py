"""How answers and tasks are told to the child that computes expressions, and read there."""

import json
from collections.abc import Set
from typing import Any

from forms.answers.places import Answers, Place
from forms.fhirpath import launch as launches
from forms.fhirpath.launch import Launch
from forms.rules import Role, Task


def written_answers(answers: Answers, disabled: Set[Place], launch: Launch) -> bytes:
    """Return answers, the places that are not asked, and what the file tells, as JSON."""
    told = {
        "values": [[*place, values] for place, values in answers.values.items() if values],
        "repetitions": [[*place, count] for place, count in answers.repetitions.items()],
        "disabled": sorted(disabled),
        "launch": launches.written(launch),
    }
    return json.dumps(told).encode()


def read_answers(content: bytes) -> tuple[Answers, Set[Place], Launch]:
    """Return what `written_answers` wrote."""
    told = json.loads(content)
    values = {(link_id, tuple(path)): tuple(found) for link_id, path, found in told["values"]}
    counts = {(link_id, tuple(path)): count for link_id, path, count in told["repetitions"]}
    disabled = frozenset((link_id, tuple(path)) for link_id, path in told["disabled"])
    return Answers(values, counts), disabled, launches.read(told["launch"])


def written_task(task: Task) -> list[Any]:
    """Return a task as JSON."""
    return [task.link_id, list(task.path), task.role.value, task.number]


def read_task(written: list[Any]) -> Task:
    """Return what `written_task` wrote."""
    link_id, path, role, number = written
    return Task(link_id, tuple(path), Role(role), number)
