"""Computes an expression from answers to questions ``a`` and ``b``."""

from typing import Any

from forms.engine import answer
from tests.unit.forms.documents import Json, calculated, form, question, response

A, B = (f"%resource.item.where(linkId='{name}').answer.value" for name in "ab")


def computed(text: str, kind: str, *items: Json, asked: Any = (), repeats: bool = False) -> Any:
    """Return what an expression gives, from answers to questions of a kind."""
    result = calculated("out", kind, text, repeats=repeats)
    found = answer(form(*asked, result), response(*items))
    return "failed" if "out" in found["failed"] else found["computed"]["out"]


BOOLEANS = (question("a", "boolean"), question("b", "boolean"))
NUMBERS = (
    question("a", "integer", repeats=True),
    question("b", "decimal", repeats=True),
)
