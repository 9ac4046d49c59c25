"""Counts what a person does at the desk."""

from collections.abc import Iterator
from contextlib import contextmanager


class Steps:
    """Steps: each click, key, choice, tick, or text typed into one field.

    Attributes:
        taken: How many were taken so far.
    """

    def __init__(self) -> None:
        self.taken = 0


class StepCounter:
    """Counts for everybody who asks."""

    def __init__(self) -> None:
        self._counting: list[Steps] = []

    def take(self, steps: int = 1) -> None:
        """Count steps that were taken."""
        for each in self._counting:
            each.taken += steps

    @contextmanager
    def counted(self) -> Iterator[Steps]:
        """Count the steps taken meanwhile."""
        steps = Steps()
        self._counting.append(steps)
        try:
            yield steps
        finally:
            self._counting.remove(steps)
