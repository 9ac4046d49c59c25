"""What a confined child does for forms: it keeps the last few and computes their expressions."""

import importlib
import json
from collections import OrderedDict

from counsel_desk.confined.messages import packed, parted
from forms.expressions import as_values, evaluate
from forms.fhir import Json
from forms.model import Item, Questionnaire, parse

_MOST_FORMS = 4
_forms: OrderedDict[str, tuple[Questionnaire, dict[str, Item]]] = OrderedDict()
"""The forms that were told, by their digest, each with its items by linkId."""

# Loaded with this module, so that no expression waits for them.
importlib.import_module("fhirpathpy")
importlib.import_module("fhirpathpy.models")


def answer(question: bytes) -> bytes:
    """Remember a form, or compute expressions of one that was told.

    The question names a form, and either is followed by that form, or names items and whether
    their initial expressions are meant, and is followed by the response so far.
    """
    asked, content = parted(question)
    known = asked["form"]
    if "items" not in asked:
        form = parse(json.loads(content))
        _forms[known] = form, {item.link_id: item for item in form.walk()}
        while len(_forms) > _MOST_FORMS:
            _forms.popitem(last=False)
        return packed({})
    if known not in _forms:
        return packed({"unknown": True})
    form, items = _forms[known]
    found = {}
    for item in (items[each] for each in asked["items"]):
        expression = item.initial_expression if asked["initial"] else item.calculated
        found[item.link_id] = _plain(as_values(item, evaluate(expression or "", content, form)))
    return packed({"values": found})


def _plain(values: tuple[Json, ...] | None) -> tuple[Json, ...] | None:
    """Return values if JSON has them."""
    try:
        json.dumps(values)
    except (TypeError, ValueError):
        return None
    return values
