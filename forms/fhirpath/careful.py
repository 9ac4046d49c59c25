"""Functions that could take too long, as expressions may use them; ``resolve`` needs a network."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from forms.fhirpath.functions import ExpressionError
from forms.matching.patterns import matches


def _matches(inputs: Sequence[Any], pattern: str, whole: bool = False) -> list[bool]:
    if len(inputs) != 1 or not isinstance(inputs[0], str):
        return []
    fits = matches(pattern, inputs[0], whole=whole)
    if fits is None:
        raise ExpressionError
    return [fits]


def _matches_whole(inputs: Sequence[Any], pattern: str) -> list[bool]:
    return _matches(inputs, pattern, whole=True)


def _refuse(*_: Any) -> list[Any]:
    raise ExpressionError


_TEXT: Final = {1: ["String"]}
CAREFUL: Final[Mapping[str, Mapping[str, Any]]] = {
    "matches": {"fn": _matches, "arity": _TEXT, "nullable_input": True},
    "matchesFull": {"fn": _matches_whole, "arity": _TEXT, "nullable_input": True},
    "replaceMatches": {"fn": _refuse, "arity": {2: ["String", "String"]}},
    "resolve": {"fn": _refuse, "arity": {0: []}},
    "memberOf": {"fn": _refuse, "arity": _TEXT},
    "conformsTo": {"fn": _refuse, "arity": _TEXT},
}
