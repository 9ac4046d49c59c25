"""The office's own numbers for somebody in need: a shelter, a doctor, a colleague on call."""

from collections.abc import Sequence
from dataclasses import dataclass

LONGEST_NUMBER, LONGEST_WHAT = 40, 120
"""Longest number and longest words on whom it reaches, in characters."""
MOST = 20


@dataclass(frozen=True)
class OwnHelpline:
    """One number.

    Attributes:
        number: As it is dialled.
        what: Whom it reaches; may be empty.
    """

    number: str
    what: str = ""


def sensible(lines: Sequence[OwnHelpline]) -> bool:
    """Return whether there are not too many, and each is short and has a number."""
    return len(lines) <= MOST and all(
        bool(one.number.strip())
        and len(one.number) <= LONGEST_NUMBER
        and len(one.what) <= LONGEST_WHAT
        for one in lines
    )


def parsed(text: str) -> tuple[OwnHelpline, ...]:
    """Return the numbers in a text: one a line, a colon between the number and whom it reaches."""
    found = []
    for line in text.splitlines():
        number, _, what = line.partition(":")
        if number.strip():
            found.append(OwnHelpline(number.strip(), what.strip()))
    return tuple(found)


def written(lines: Sequence[OwnHelpline]) -> str:
    """Return numbers as a text that `parsed` reads."""
    return "\n".join(f"{one.number}: {one.what}" if one.what else one.number for one in lines)
