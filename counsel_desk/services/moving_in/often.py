"""Reports now and then how far a long list is."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from counsel_desk.progress import Progress, report

T = TypeVar("T")
_OFTEN = 50


def often(things: Iterable[T], count: int, progress: Progress) -> Iterator[T]:
    """Yield things, and report how many there were after every `_OFTEN`.

    Raises:
        StoppedError: `progress` said to stop.
    """
    for done, one in enumerate(things):
        if done % _OFTEN == 0:
            report(progress, done, count)
        yield one
