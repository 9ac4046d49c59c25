"""Lets a command that is told to end clean up first."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

_ENDING = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK")
"""Those of them that a system has: Ctrl+C, a shutdown, a closed window."""


@contextmanager
def cleaning_up() -> Iterator[None]:
    """Turn the signals that would end the program at once into an exception.

    Raises:
        SystemExit: One of them came; the ones after it are ignored, so that nothing is cleaned up
            by halves.
    """
    known = [getattr(signal, name) for name in _ENDING if hasattr(signal, name)]
    # A command that was started with one of them ignored (nohup) is to go on.
    before = {each: was for each in known if (was := signal.getsignal(each)) != signal.SIG_IGN}

    def leave(number: int, _frame: FrameType | None) -> NoReturn:
        for each in before:
            signal.signal(each, signal.SIG_IGN)
        raise SystemExit(128 + number)

    try:
        for each in before:
            signal.signal(each, leave)
        yield
    finally:
        for each, was in before.items():
            signal.signal(each, was if was is not None else signal.SIG_DFL)
