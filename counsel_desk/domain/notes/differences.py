"""Compares two texts word by word."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import Enum, auto

_MOST = 3_000
"""More pieces than this are not compared one by one, since the time grows with their square."""


class Change(Enum):
    """What became of a piece of text."""

    KEPT = auto()
    REMOVED = auto()
    ADDED = auto()


def differences(before: str, after: str) -> list[tuple[Change, str]]:
    """Return the pieces of both texts in order, as kept, removed or added.

    Kept and removed pieces together are the text before; kept and added ones the text after.
    """
    for pattern in (r"\s+|\S+", r"[^\n]*\n|[^\n]+"):
        old, new = re.findall(pattern, before), re.findall(pattern, after)
        start = _same(old, new)
        end = _same(old[start:][::-1], new[start:][::-1])
        middle = old[start : len(old) - end], new[start : len(new) - end]
        if max(map(len, middle)) <= _MOST:
            return _joined(
                [
                    (Change.KEPT, "".join(old[:start])),
                    *_compared(*middle),
                    (Change.KEPT, "".join(old[len(old) - end :])),
                ]
            )
    return _joined([(Change.REMOVED, before), (Change.ADDED, after)])


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many pieces at the beginning are the same."""
    pairs = zip(one, other, strict=False)
    different = (place for place, (left, right) in enumerate(pairs) if left != right)
    return next(different, min(len(one), len(other)))


def _compared(old: Sequence[str], new: Sequence[str]) -> list[tuple[Change, str]]:
    found = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append((Change.KEPT, "".join(old[i1:i2])))
        else:
            found.append((Change.REMOVED, "".join(old[i1:i2])))
            found.append((Change.ADDED, "".join(new[j1:j2])))
    return found


def _joined(pieces: Sequence[tuple[Change, str]]) -> list[tuple[Change, str]]:
    """Leave out empty pieces, and join neighbours of the same kind."""
    joined: list[tuple[Change, str]] = []
    for change, text in pieces:
        if text and joined and joined[-1][0] is change:
            joined[-1] = (change, joined[-1][1] + text)
        elif text:
            joined.append((change, text))
    return joined
