"""Starts confined children, asks them, and kills them when they take too long."""

import atexit
import contextlib
import subprocess
import sys
import threading
from time import monotonic
from typing import BinaryIO, cast

from counsel_desk import own_python
from counsel_desk.confined import CHILD, messages

SECONDS = 9.0
"""From the start of a child to its answer; with the killing it stays below ten."""
_LEAST_READY = 1_000


class StoppedError(Exception):
    """A child was killed past its limits, ran out of memory, or died."""


class FailedError(Exception):
    """A child met a defect; it names its type and place, and no value."""


class Child:
    """One process for one kind of work, started by the first question and after each killing.

    Args:
        work: The function that answers, as ``module:name``; it takes bytes and returns bytes.
        most: The most bytes that an answer may have.
    """

    def __init__(self, work: str, most: int) -> None:
        self._work, self._most = work, most
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, seconds: float = SECONDS) -> None:
        """Start the process if there is none, and wait until it is ready.

        Raises:
            StoppedError: It was not ready in time.
        """
        with self._lock:
            self._started(seconds)

    def ask(self, question: bytes, seconds: float = SECONDS) -> bytes:
        """Return the answer to a question; questions of several threads wait for each other.

        Args:
            question: What the work is given.
            seconds: The time for the answer, without that for starting.

        Raises:
            StoppedError: It went past its limits, or died; the next question starts another.
            FailedError: The work met a defect.
        """
        with self._lock:
            process = self._started(SECONDS)
            kind, answer = self._exchange(process, question, seconds, self._most)
        if kind == messages.FAILED:
            raise FailedError(answer.decode(errors="replace"))
        if kind != messages.DONE:
            raise StoppedError
        return answer

    def stop(self) -> None:
        """Kill the process, if there is one; a question under way ends with `StoppedError`."""
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            if self._process is process:
                self._discard()

    def _started(self, seconds: float) -> "subprocess.Popen[bytes]":
        if self._process is not None and self._process.poll() is not None:
            self._discard()
        if self._process is None:
            self._process = process = subprocess.Popen(  # noqa: S603 - our own program
                _command(self._work),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # Each more arena of memory would take 64 MiB of address space.
                env=own_python.environment(MALLOC_ARENA_MAX="1"),
            )
            _running.add(self)
            kind, _ = self._exchange(process, None, seconds, _LEAST_READY)
            if kind != messages.READY:
                self._discard()
                raise StoppedError
        return self._process

    def _exchange(
        self,
        process: "subprocess.Popen[bytes]",
        question: bytes | None,
        seconds: float,
        most: int,
    ) -> tuple[bytes, bytes]:
        """Send a question, if there is one, and return what comes back in time."""
        late = threading.Event()

        def expire() -> None:
            late.set()
            process.kill()

        clock = threading.Timer(max(0.0, seconds), expire)
        clock.daemon = True
        clock.start()
        try:
            if question is not None:
                messages.send(cast(BinaryIO, process.stdin), messages.ASKED, question)
            answer = messages.receive(cast(BinaryIO, process.stdout), most)
        except (OSError, EOFError, ValueError, MemoryError):
            self._discard()
            raise StoppedError from None
        finally:
            clock.cancel()
            clock.join()
        if late.is_set():
            self._discard()
        return answer

    def _discard(self) -> None:
        process, self._process = self._process, None
        _running.discard(self)
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            # What is still unwritten cannot be written any more.
            with contextlib.suppress(OSError):
                cast(BinaryIO, pipe).close()
        process.wait()


_running: set[Child] = set()
"""Those that have a process."""


def ask_once(work: str, question: bytes, most: int) -> bytes:
    """Return the answer of a child of its own, which is gone when this returns.

    Args:
        work: As for `Child`.
        question: What the work is given.
        most: The most bytes that the answer may have.

    Raises:
        StoppedError: It went past its limits, or died.
        FailedError: The work met a defect.
    """
    child, until = Child(work, most), monotonic() + SECONDS
    try:
        child.start()
        return child.ask(question, until - monotonic())
    finally:
        child.stop()


def stop_all() -> None:
    """Kill every child of this process, such as when the desk is locked."""
    for child in list(_running):
        child.stop()


atexit.register(stop_all)


def _command(work: str) -> list[str]:
    if getattr(sys, "frozen", False):  # a bundle has no interpreter
        return [sys.executable, CHILD, work]
    return own_python.command("-B", "-m", "counsel_desk.confined_main", work)  # writes no bytecode
