"""Matches patterns in a time that grows only with the text: all ways are followed at once.

Python's `re` tries one way after the other, which a pattern such as ``(a+)*`` makes endless. This
is slower for simple patterns, and knows no references back to what was matched.
"""

import re
from dataclasses import dataclass, field
from re import _constants  # type: ignore[attr-defined]
from typing import Any, Final

MOST_STATES: Final = 4_000
_LINE_END: Final = "\n"
_WORD: Final = re.compile(r"\w")
_CATEGORIES: Final = {
    _constants.CATEGORY_DIGIT: r"\d",
    _constants.CATEGORY_NOT_DIGIT: r"\D",
    _constants.CATEGORY_SPACE: r"\s",
    _constants.CATEGORY_NOT_SPACE: r"\S",
    _constants.CATEGORY_WORD: r"\w",
    _constants.CATEGORY_NOT_WORD: r"\W",
}
_AHEAD: Final = frozenset({_constants.ASSERT, _constants.ASSERT_NOT})
_REPEATS: Final = frozenset({_constants.MAX_REPEAT, _constants.MIN_REPEAT})


class TooComplexError(Exception):
    """The pattern has too many states, or what this cannot follow."""


@dataclass
class _State:
    """What is tested, and where to go on; `ways` are taken without reading a letter."""

    test: Any = None
    after: int = -1
    ways: list[int] = field(default_factory=list)
    look: Any = None


class Automaton:
    """A pattern as states.

    Args:
        parsed: What `re` makes of the pattern.
        flags: The pattern's flags.

    Raises:
        TooComplexError: It cannot be followed this way.
    """

    def __init__(self, parsed: Any, flags: int) -> None:
        self._flags = flags
        self._states: list[_State] = []
        self._classes: dict[int, tuple[Any, re.Pattern[str]]] = {}
        self._end = self._new()
        self._start = self._built(parsed, self._end)

    @property
    def size(self) -> int:
        """How many states it has, those of what it looks ahead at included."""
        inner = sum(each.look[0].size for each in self._states if isinstance(each.look, tuple))
        return len(self._states) + int(inner)

    def matches(self, text: str, *, whole: bool) -> bool:
        """Return whether a text fits, all of it or any part."""
        current = self._closure({self._start}, text, 0)
        for at in range(len(text) + 1):
            if self._end in current and (not whole or at == len(text)):
                return True
            if at == len(text):
                break
            following = {
                state.after
                for state in (self._states[each] for each in current)
                if state.test is not None and self._fits(state.test, text[at])
            }
            following |= set() if whole else {self._start}
            current = self._closure(following, text, at + 1)
        return False

    def begins(self, text: str, at: int) -> bool:
        """Return whether a text fits from a place on, however far."""
        rest = text[at:]
        current = self._closure({self._start}, text, at)
        for step in range(len(rest) + 1):
            if self._end in current:
                return True
            if step == len(rest) or not current:
                return False
            found = (self._states[each] for each in current)
            following = {
                state.after
                for state in found
                if state.test is not None and self._fits(state.test, rest[step])
            }
            current = self._closure(following, text, at + step + 1)
        return False

    def _closure(self, states: set[int], text: str, at: int) -> set[int]:
        found, waiting = set(states), list(states)
        while waiting:
            state = self._states[waiting.pop()]
            if state.look is not None and not self._holds(state.look, text, at):
                continue
            for way in state.ways:
                if way not in found:
                    found.add(way)
                    waiting.append(way)
        return found

    def _holds(self, look: Any, text: str, at: int) -> bool:
        if isinstance(look, tuple):
            ahead, wanted = look
            return bool(ahead.begins(text, at)) is wanted
        multiline = bool(self._flags & re.MULTILINE)
        if look in {_constants.AT_BEGINNING, _constants.AT_BEGINNING_STRING}:
            lines = multiline and look is _constants.AT_BEGINNING
            return at == 0 or (lines and text[at - 1] == _LINE_END)
        if look is _constants.AT_END:
            last = at == len(text) or (at == len(text) - 1 and text[at] == _LINE_END)
            return last or (multiline and text[at] == _LINE_END)
        if look is _constants.AT_END_STRING:
            return at == len(text)
        sides = [bool(_WORD.match(text[n : n + 1])) for n in (at - 1, at) if n >= 0]
        border = sides[0] != sides[-1] if len(sides) > 1 else sides[-1]
        return border is (look is _constants.AT_BOUNDARY)

    def _fits(self, test: Any, letter: str) -> bool:
        return bool(test.match(letter)) if isinstance(test, re.Pattern) else bool(test(letter))

    def _new(self, **content: Any) -> int:
        if len(self._states) >= MOST_STATES:
            raise TooComplexError
        self._states.append(_State(**content))
        return len(self._states) - 1

    def _built(self, parsed: Any, after: int) -> int:
        """Add the states of a pattern that goes on to `after`, and return the first."""
        for operation, argument in reversed(list(parsed)):
            after = self._part(operation, argument, after)
        return after

    def _part(self, operation: Any, argument: Any, after: int) -> int:
        if operation in _REPEATS:
            low, high, body = argument
            return self._repeated(low, high, body, after)
        if operation is _constants.BRANCH:
            return self._new(ways=[self._built(each, after) for each in argument[1]])
        if operation is _constants.SUBPATTERN:
            if argument[1] or argument[2]:
                raise TooComplexError
            return self._built(argument[3], after)
        if operation is _constants.AT:
            return self._new(ways=[after], look=argument)
        if operation in _AHEAD and argument[0] == 1:
            ahead = Automaton(argument[1], self._flags)
            wanted = operation is _constants.ASSERT
            return self._new(ways=[after], look=(ahead, wanted))
        return self._new(test=self._test(operation, argument), after=after)

    def _repeated(self, low: int, high: Any, body: Any, after: int) -> int:
        if high is _constants.MAXREPEAT:
            again = self._new(ways=[after])
            self._states[again].ways.append(self._built(body, again))
            after = again
        else:
            end = after
            for _ in range(high - low):
                after = self._new(ways=[end, self._built(body, after)])
        for _ in range(low):
            after = self._built(body, after)
        return after

    def _test(self, operation: Any, argument: Any) -> Any:
        folded = bool(self._flags & re.IGNORECASE)
        if operation is _constants.ANY:
            return lambda letter: bool(self._flags & re.DOTALL) or letter != _LINE_END
        if operation in {_constants.LITERAL, _constants.NOT_LITERAL}:
            one = re.compile(re.escape(chr(argument)), re.IGNORECASE if folded else 0)
            return one if operation is _constants.LITERAL else lambda each: not one.match(each)
        if operation is not _constants.IN:
            raise TooComplexError
        if id(argument) not in self._classes:
            # One for all repetitions; the parsed pattern is kept, and with it the argument's id.
            self._classes[id(argument)] = (
                argument,
                re.compile(_class(argument), re.IGNORECASE if folded else 0),
            )
        return self._classes[id(argument)][1]


def _class(members: Any) -> str:
    """Return the letters of a parsed class as a pattern of their own."""
    parts = []
    for operation, argument in members:
        if operation is _constants.LITERAL:
            parts.append(f"\\U{argument:08x}")
        elif operation is _constants.RANGE:
            parts.append(f"\\U{argument[0]:08x}-\\U{argument[1]:08x}")
        elif operation is _constants.CATEGORY:
            parts.append(_CATEGORIES[argument])
        elif operation is not _constants.NEGATE:
            raise TooComplexError
    negated = bool(members) and members[0][0] is _constants.NEGATE
    return f"[{'^' if negated else ''}{''.join(parts)}]"
