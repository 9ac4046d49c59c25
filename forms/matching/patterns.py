"""Matches answers against a form author's pattern without ever hanging on it.

Python's `re` cannot be stopped once it runs. A pattern is therefore judged before it is used. One
that repeats a part which itself varies (``(a+)+``) is followed in all its ways at once; the others
are run only on text short enough that even the worst order of attempts ends within about a second.
"""

import re
import warnings
from dataclasses import dataclass
from functools import lru_cache
from math import prod
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any, Final

from forms.matching.automaton import Automaton, TooComplexError
from forms.matching.letters import without_unicode_classes

STEPS: Final = 10_000_000
"""How many attempts are allowed; `re` makes more than ten million a second."""
FOLLOWED: Final = 300_000
"""How many states times letters are followed; that takes up to a second."""
UNSAFE: Final = 9
"""A pattern with more varying parts than this is never run by `re`."""
MAX_PATTERN: Final = 2_000

Cost = tuple[int, int]
"""How many parts may match a varying stretch of text, and how many other ways there are."""

_NAMED: Final = re.compile(r"(?<!\\)\(\?<(?=[A-Za-z_])")
"""The beginning of a group with a name, as JavaScript writes it."""
_REPEATS: Final = frozenset(
    {_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT}
)


class PatternError(Exception):
    """The pattern is not a regular expression, or is not safe to run."""


@dataclass(frozen=True)
class Compiled:
    """A pattern that can be checked: by `re` at a cost, or by following all its ways at once."""

    quick: re.Pattern[str]
    cost: Cost
    steady: Automaton | None


@lru_cache(maxsize=512)
def compiled(pattern: str) -> Compiled:
    """Return the compiled pattern.

    Raises:
        PatternError: It cannot be read as a regular expression, or could not be checked in time.
    """
    if len(pattern) > MAX_PATTERN:
        raise PatternError("is too long")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            plain = without_unicode_classes(_NAMED.sub("(?P<", pattern))
            tree = _parser.parse(plain)
            cost = _cost(tree)
            ready = re.compile(plain)
    except (re.error, RecursionError, OverflowError, ValueError):
        raise PatternError("is not a regular expression") from None
    if cost[0] <= UNSAFE and cost[1] <= STEPS:
        return Compiled(ready, cost, None)
    try:
        return Compiled(ready, cost, Automaton(tree, ready.flags))
    except (TooComplexError, RecursionError):
        raise PatternError("could take too long to check") from None


def matches(pattern: str, text: str, *, whole: bool = True) -> bool | None:
    """Return whether a text fits a pattern, or None if that would take too long to find out.

    Args:
        pattern: A regular expression.
        text: The text to check.
        whole: Whether all of the text has to fit, or any part of it.

    Raises:
        PatternError: The pattern cannot be used.
    """
    ready = compiled(pattern)
    if ready.steady is not None:
        if ready.steady.size * (len(text) + 1) > FOLLOWED:
            return None
        return ready.steady.matches(text, whole=whole)
    degree, factor = ready.cost
    # A search may start at each character, which is one more varying part.
    if factor * (len(text) + 1) ** (degree if whole else degree + 1) > STEPS:
        return None
    return bool(ready.quick.fullmatch(text) if whole else ready.quick.search(text))


def _cost(parsed: Any) -> Cost:
    """Return the cost of a parsed pattern: its parts multiply each other's attempts."""
    degree, factor = 0, 1
    for operation, argument in parsed:
        more = _operation_cost(operation, argument)
        degree, factor = min(degree + more[0], UNSAFE + 1), min(factor * more[1], STEPS + 1)
    return degree, factor


def _operation_cost(operation: Any, argument: Any) -> Cost:
    if operation in _REPEATS:
        return _repeat_cost(*argument)
    if operation is _constants.BRANCH:
        costs = [_cost(branch) for branch in argument[1]]
        return sum(cost[0] for cost in costs), sum(cost[1] for cost in costs)
    if operation is _constants.GROUPREF_EXISTS:
        costs = [_cost(branch) for branch in argument[1:] if branch]
        return sum(cost[0] for cost in costs), sum(cost[1] for cost in costs)
    if operation is _constants.GROUPREF:
        return 1, 1
    costs = [_cost(part) for part in _parts(argument)]
    return sum(cost[0] for cost in costs), prod(cost[1] for cost in costs)


def _repeat_cost(low: int, high: int, body: Any) -> Cost:
    degree, factor = _cost(body)
    unbounded = high is _constants.MAXREPEAT
    varies = degree > 0 or factor > 1 or _branches(body)
    if varies and (unbounded or high > UNSAFE):
        return UNSAFE + 1, 1
    if high - low == 1 and high == 1:
        return degree, factor * 2
    own = 0 if low == high else 1
    return (own, 1) if not varies else (own + high * (degree + 1), factor**high)


def _branches(parsed: Any) -> bool:
    """Return whether a part can match one text in several ways or at several lengths."""
    for operation, argument in parsed:
        if operation is _constants.BRANCH:
            return True
        if operation in _REPEATS and argument[0] != argument[1]:
            return True
        if any(_branches(part) for part in _parts(argument)):
            return True
    return False


def _parts(argument: Any) -> list[Any]:
    """Return the sub-patterns inside an operation's argument."""
    if isinstance(argument, _parser.SubPattern):
        return [argument]
    if isinstance(argument, tuple):
        return [part for part in argument if isinstance(part, _parser.SubPattern)]
    return []
