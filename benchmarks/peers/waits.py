"""How long a person waits for what they do most, and what to say where that is not measured."""

import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Waits:
    """How many milliseconds a person waits, in the median.

    Attributes:
        save: For one more note, among all others.
        opening: From the passphrase to where they can read and write.
        search: For the notes with a word that is in few of them.
    """

    save: float
    opening: float
    search: float


class NothingFoundError(Exception):
    """A search did not find a word that is there, so its time would say nothing."""


def left_out(name: str, reason: str = "it is not installed") -> None:
    """Say that a program was not measured."""
    print(f"{name} is left out: {reason}.", file=sys.stderr)
