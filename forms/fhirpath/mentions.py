"""Finds out from its text which answers an expression reads."""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Final

from forms.rules import Variable

_LITERAL: Final = re.compile(r"'((?:[^'\\]|\\.)*)'")
_VARIABLE: Final = re.compile(r"%(?:`([^`]+)`|'([^']+)'|([A-Za-z_][A-Za-z0-9_-]*))")
_CHOSEN: Final = re.compile(
    r"(?:\bitem|\b(?:descendants|children)\(\s*\)|\brepeat\(\s*item\s*\))\s*\.\s*where\(\s*"
    r"(?:\$this\s*\.\s*)?linkId\s*=\s*'(?:[^'\\]|\\.)*'\s*\)"
)
_ROAMS: Final = re.compile(r"\b(?:item|descendants|children|repeat|answer)\b")
_AFTER: Final = re.compile(r"\.\s*answer\b")


@lru_cache(maxsize=2048)
def literals(expression: str) -> frozenset[str]:
    """Return the texts in quotes in an expression."""
    return frozenset(found.replace("\\'", "'") for found in _LITERAL.findall(expression))


def mentioned(expression: str, link_ids: Collection[str]) -> frozenset[str]:
    """Return the linkIds that an expression names."""
    return frozenset(each for each in literals(expression) if each in link_ids)


@lru_cache(maxsize=2048)
def variables_in(expression: str) -> frozenset[str]:
    """Return the names of the variables that an expression uses, without their ``%``."""
    return frozenset("".join(found) for found in _VARIABLE.findall(_LITERAL.sub("''", expression)))


@lru_cache(maxsize=2048)
def members_of(expression: str, name: str) -> frozenset[str]:
    """Return the elements that an expression reads of a variable; "" where it reads it as such."""
    written = re.escape(name)
    read = re.compile(rf"%(?:`{written}`|'{written}'|{written}(?![A-Za-z0-9_-]))(?:\s*\.\s*(\w+))?")
    return frozenset(read.findall(_LITERAL.sub(_kept_name, expression)))


def _kept_name(literal: "re.Match[str]") -> str:
    """Return a text in quotes if it is the name of a variable, else an empty one."""
    return literal[0] if literal.string[literal.start() - 1 : literal.start()] == "%" else "''"


@lru_cache(maxsize=2048)
def roams(expression: str) -> bool:
    """Return whether an expression may read other answers than those of the items it names."""
    left = _AFTER.sub("", _CHOSEN.sub("", expression))
    return bool(_ROAMS.search(_LITERAL.sub("''", left)))


def whole(expression: str, variables: Mapping[str, Iterable[Variable]]) -> str:
    """Return an expression with those of the variables that it uses, and that they use.

    Args:
        expression: The FHIRPath text.
        variables: By name, all that may be meant.
    """
    parts, waiting, seen = [expression], list(variables_in(expression)), set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        for variable in variables.get(name, ()):
            parts.append(variable.expression or "")
            waiting.extend(variables_in(variable.expression or ""))
    return "\n".join(parts)
