"""A road that nobody has to wait for: whoever leaves it goes on at once, whatever it is doing.

A drive that hangs, a name that is looked up, or a network that has gone silent can hold a call up
for as long as they like. Each call is therefore made on a thread of its own, which is left behind.
"""

import queue
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from counsel_desk.services.ports.roads import Address, Road, RoadClosedError

Answer = TypeVar("Answer")

LONGEST_SECONDS = 180.0
"""After how long a call is given up: the largest parcel takes a minute on a slow stick."""


class AbandonableRoad:
    """A road whose `close` ends a call that is under way. One thread uses it, any may close it.

    Args:
        road: The road; its own `close` does not wait.
        seconds: After how long a call is given up.
    """

    def __init__(self, road: Road, seconds: float = LONGEST_SECONDS) -> None:
        self._road, self._seconds = road, seconds
        self._calls: queue.SimpleQueue[Callable[[], object] | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[tuple[object, BaseException | None]] = queue.SimpleQueue()
        self._left = threading.Event()
        self._thread: threading.Thread | None = None

    def put(self, address: Address, parcel: bytes) -> None:
        """Leave a parcel."""
        self._ask(lambda: self._road.put(address, parcel))

    def lacks(self, addresses: Iterable[Address]) -> list[Address]:
        """Return which of these parcels do not lie there and would be taken, in their order."""
        given = list(addresses)
        return self._ask(lambda: list(self._road.lacks(given)))

    def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        """Return what lies there for a laptop, in the order of sender and number."""
        return self._ask(lambda: list(self._road.waiting(reader, seen)))

    def take(self, address: Address) -> bytes | None:
        """Return a parcel, or `None` if it is not there, not whole yet, or too large."""
        return self._ask(lambda: self._road.take(address))

    def leftover(self, sender: str) -> list[Address]:
        """Return what lies there of a laptop's own that it may take away."""
        return self._ask(lambda: list(self._road.leftover(sender)))

    def drop(self, address: Address) -> None:
        """Take a parcel away that `leftover` named."""
        self._ask(lambda: self._road.drop(address))

    def watch(self, seconds: float) -> bool:
        """Wait until something new may lie there; at most so long."""
        try:
            return self._ask(lambda: self._road.watch(seconds), seconds)
        except RoadClosedError:
            if self._left.is_set():
                return True
            raise

    def close(self) -> None:
        """Leave the road; whoever waits for an answer gets none."""
        if not self._left.is_set():
            self._left.set()
            self._calls.put(None)
            self._answers.put((None, RoadClosedError()))
            self._road.close()

    def _ask(self, call: Callable[[], Answer], more: float = 0.0) -> Answer:
        if self._left.is_set():
            raise RoadClosedError
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="road", daemon=True)
            self._thread.start()
        self._calls.put(call)
        try:
            answer: Any
            answer, error = self._answers.get(timeout=self._seconds + more)
        except queue.Empty:
            self.close()
            raise RoadClosedError from None
        if error is not None:
            raise error
        found: Answer = answer
        return found

    def _work(self) -> None:
        while (call := self._calls.get()) is not None:
            try:
                answer: tuple[object, BaseException | None] = (call(), None)
            except Exception as error:  # noqa: BLE001, RUF100 - whoever asked is to hear of it
                answer = (None, error)
            del call
            self._answers.put(answer)
            del answer
