"""What a confined child does for forms: it keeps the last few and computes their expressions."""

import importlib
import json
from collections import OrderedDict
from typing import Any

from counsel_desk.confined.messages import packed, parted
from forms.answers.places import spots
from forms.fhirpath.asking import read_answers, read_task
from forms.fhirpath.evaluation import plain
from forms.fhirpath.expressions import as_outcome
from forms.fhirpath.scene import Plan, Scene
from forms.model import parse
from forms.rules import Task

_MOST_FORMS = 4
_forms: OrderedDict[str, Plan] = OrderedDict()
"""The forms that were told, by their digest."""

# Loaded with this module, so that no expression waits for it.
importlib.import_module("fhirpathpy.models")


def answer(question: bytes) -> bytes:
    """Remember a form, or compute expressions of one that was told.

    The question names a form, and either is followed by that form, or names tasks, and is
    followed by the answers so far.
    """
    asked, content = parted(question)
    known = asked["form"]
    if "tasks" not in asked:
        _forms[known] = Plan(parse(json.loads(content)))
        while len(_forms) > _MOST_FORMS:
            _forms.popitem(last=False)
        return packed({})
    if known not in _forms:
        return packed({"unknown": True})
    plan = _forms[known]
    answers, disabled, launch = read_answers(content)
    enabled = {spot.place for spot in spots(plan.form, answers)} - disabled
    scene = Scene(plan, answers, enabled, launch)
    return packed({"outcomes": [_outcome(scene, read_task(each)) for each in asked["tasks"]]})


def _outcome(scene: Scene, task: Task) -> Any:
    """Return what a task gives, or None if it could not be computed or JSON does not have it."""
    item = scene.plan.items.get(task.link_id)
    rules = item.rules if item is not None else scene.plan.form.rules
    expression = rules[task.number].expression
    if expression is None:
        return None
    try:
        found = as_outcome(task.role, item, plain(scene.results(expression, item, task.path)))
        json.dumps(found)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001, RUF100 - a form's author can cause any error
        return None
    return found
