"""A road in memory that loses, hides and fails as real ones do, for simulations."""

import random
from collections.abc import Iterable, Mapping

from counsel_desk.services.ports.roads import Address, Road, RoadClosedError

Parcels = dict[Address, bytes]
"""What lies on a road."""


class UnreliableRoad:
    """A road over which laptops of one process exchange.

    Args:
        parcels: What lies there; shared by all who use it.
        chance: Decides what fails.
        failing: How often each thing that can fail does, from 0 to 1.
    """

    def __init__(self, parcels: Parcels, chance: random.Random, failing: float = 0.0) -> None:
        self._parcels, self._chance, self._failing = parcels, chance, failing

    def put(self, address: Address, parcel: bytes) -> None:
        """Leave a parcel, lose it, or break off."""
        self._reach()
        if not self._fails():
            self._parcels.setdefault(address, parcel)

    def lacks(self, addresses: Iterable[Address]) -> list[Address]:
        """Return which of these parcels do not lie there."""
        self._reach()
        return [one for one in addresses if one not in self._parcels]

    def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        """Return what lies there for a laptop, without what is hidden this time."""
        self._reach()
        return sorted(
            one
            for one in self._parcels
            if one.sender != reader
            and one.recipient in {"", reader}
            and one.number > seen.get(one.sender, 0)
            and not self._fails()
        )

    def take(self, address: Address) -> bytes | None:
        """Return a parcel, unless it is not whole yet."""
        self._reach()
        return None if self._fails() else self._parcels.get(address)

    def leftover(self, _sender: str) -> list[Address]:
        """Return nothing: others may tidy this one."""
        return []

    def drop(self, _address: Address) -> None:
        """Do nothing."""

    def watch(self, _seconds: float) -> bool:
        """Say that it is time to look."""
        return True

    def close(self) -> None:
        """Leave the road."""

    def _fails(self) -> bool:
        return self._chance.random() < self._failing

    def _reach(self) -> None:
        if self._fails():
            raise RoadClosedError


class FailingRoad:
    """A road that is there and fails at times, as a bad network does; it hides nothing.

    Args:
        road: The road.
        chance: Decides what fails.
        failing: How often each thing that can fail does, from 0 to 1.
    """

    def __init__(self, road: Road, chance: random.Random, failing: float) -> None:
        self._road, self._chance, self._failing = road, chance, failing

    def put(self, address: Address, parcel: bytes) -> None:
        """Leave a parcel, and sometimes do not hear that it is there."""
        self._reach()
        self._road.put(address, parcel)
        self._reach()

    def lacks(self, addresses: Iterable[Address]) -> Iterable[Address]:
        """Return which of these parcels do not lie there."""
        self._reach()
        return self._road.lacks(addresses)

    def waiting(self, reader: str, seen: Mapping[str, int]) -> Iterable[Address]:
        """Return what lies there for a laptop."""
        self._reach()
        return self._road.waiting(reader, seen)

    def take(self, address: Address) -> bytes | None:
        """Return a parcel."""
        self._reach()
        return self._road.take(address)

    def leftover(self, sender: str) -> Iterable[Address]:
        """Return what may be taken away."""
        self._reach()
        return self._road.leftover(sender)

    def drop(self, address: Address) -> None:
        """Take a parcel away."""
        self._reach()
        self._road.drop(address)

    def watch(self, seconds: float) -> bool:
        """Wait until something new may lie there."""
        return self._road.watch(seconds)

    def close(self) -> None:
        """Leave the road open, for the next exchange."""

    def _reach(self) -> None:
        if self._chance.random() < self._failing:
            raise RoadClosedError
