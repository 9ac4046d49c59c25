"""Protocol for the roads over which the laptops of one office exchange parcels.

A road is a meeting place that nobody trusts. It may lose, repeat, reorder, withhold or invent
parcels: whoever takes one from it checks who signed it and where it belongs.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError

LARGEST_PARCEL = 64 * 2**20
"""Largest parcel that is put on a road or taken from it, in bytes."""


class RoadClosedError(KnownError):
    """A road cannot be reached, or refuses what is asked of it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The folder, stick or server for the exchange cannot be reached at the moment. Nothing is "
        "lost: what waits is sent once it can be reached.",
    )


class Address(NamedTuple):
    """What can be seen of a parcel from outside.

    Attributes:
        sender: Id of the laptop that made it, 32 hex digits.
        number: Its place among the parcels of that laptop; the first one is 1.
        recipient: Id of the laptop that it is for; empty if it is for every one.
        tag: What tells it from others that somebody left under that number, 32 hex digits; empty
            on a road that takes parcels from their senders alone.
    """

    sender: str
    number: int
    recipient: str = ""
    tag: str = ""


class Road(Protocol):
    """A stick, a shared folder or the office server."""

    def put(self, address: Address, parcel: bytes) -> None:
        """Leave a parcel. One that lies there already under that address stays.

        Raises:
            RoadClosedError: The road cannot be reached, or refuses.
        """

    def lacks(self, addresses: Iterable[Address]) -> Iterable[Address]:
        """Return which of these parcels do not lie there and would be taken, in their order.

        A road that takes only a laptop's own parcels leaves out those of others.

        Raises:
            RoadClosedError: The road cannot be reached, or refuses.
        """

    def waiting(self, reader: str, seen: Mapping[str, int]) -> Iterable[Address]:
        """Return what lies there for a laptop, in the order of sender and number.

        Args:
            reader: Id of the laptop that asks. Its own parcels are not named.
            seen: How far it has got: for each sender, the number of the last parcel it has taken.

        Raises:
            RoadClosedError: The road cannot be reached, or refuses.
        """

    def take(self, address: Address) -> bytes | None:
        """Return a parcel, or `None` if it is not there, not whole yet, or too large.

        Raises:
            RoadClosedError: The road cannot be reached, or refuses.
        """

    def leftover(self, sender: str) -> Iterable[Address]:
        """Return what lies there of a laptop's own that it may take away.

        What it left there unfinished is taken away at once. A road that somebody else tidies names
        nothing.

        Raises:
            RoadClosedError: The road cannot be reached, or refuses.
        """

    def drop(self, address: Address) -> None:
        """Take a parcel away that `leftover` named.

        Raises:
            RoadClosedError: The road cannot be reached, or refuses.
        """

    def watch(self, seconds: float) -> bool:
        """Wait until something new may lie there; at most so long.

        Returns:
            Whether to look. A road that cannot tell returns `True` after that time.

        Raises:
            RoadClosedError: The road cannot be reached, or refuses.
        """

    def close(self) -> None:
        """Leave the road."""
