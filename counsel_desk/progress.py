"""How long work says how far it is, and is asked to stop."""

from collections.abc import Callable

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError

Progress = Callable[[int, int], bool]
"""Called with how much is done, and of how much; returns whether to go on."""


class StoppedError(KnownError):
    """A person stopped long work, or the desk was locked meanwhile."""

    text = QT_TRANSLATE_NOOP("errors", "This was stopped. Nothing has been changed.")


def go_on(_done: int, _total: int) -> bool:
    """Watch nothing, and never stop."""
    return True


def report(progress: Progress, done: int, total: int) -> None:
    """Say how far the work is.

    Raises:
        StoppedError: It is to stop.
    """
    if not progress(done, total):
        raise StoppedError
