"""A server that lies: what it holds, and the lies that one exchange can meet."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from counsel_desk.domain.exchange.findings import Misfit
from counsel_desk.services.ports.roads import Address

Parcels = dict[Address, bytes]
Told = set[tuple[Misfit, str]]
"""What a laptop has to notice, and about which laptop."""


@dataclass
class LyingServer:
    """What lies at a server, and what it took down to go back to.

    Attributes:
        parcels: What it gives out.
        before: What it had a month ago.
        withheld: What it never gives to a laptop, by the laptop's id.
    """

    parcels: Parcels = field(default_factory=dict)
    before: Parcels = field(default_factory=dict)
    withheld: dict[str, set[Address]] = field(default_factory=dict)


class LyingRoad:
    """One laptop's connection to it, for one exchange; by itself an honest one.

    Args:
        server: The server.
        reader: The laptop's id.

    Attributes:
        told: What this laptop has to notice of the lies that it was told.
    """

    def __init__(self, server: LyingServer, reader: str) -> None:
        self.server, self.reader = server, reader
        self.told: Told = set()
        self._kept: set[Address] = set()

    def put(self, address: Address, parcel: bytes) -> None:
        """Keep a parcel."""
        self.server.parcels.setdefault(address, parcel)

    def lacks(self, addresses: Iterable[Address]) -> list[Address]:
        """Return what does not lie there."""
        return [one for one in addresses if one not in self.server.parcels]

    def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        """Return what lies there for a laptop."""
        hidden = self.server.withheld.get(reader, set())
        return sorted(
            one
            for one in self.server.parcels
            if one.sender != reader
            and one.recipient in {"", reader}
            and one.number > seen.get(one.sender, 0)
            and one not in hidden
        )

    def take(self, address: Address) -> bytes | None:
        """Return a parcel."""
        return self.server.parcels.get(address)

    def leftover(self, _sender: str) -> list[Address]:
        """Return nothing."""
        return []

    def drop(self, _address: Address) -> None:
        """Do nothing."""

    def watch(self, _seconds: float) -> bool:
        """Say that it is time to look."""
        return True

    def close(self) -> None:
        """Leave the server."""

    def must_notice(self, misfit: Misfit, address: Address) -> None:
        """Note that this laptop was lied to."""
        self.told.add((misfit, address.sender))


class NothingNew(LyingRoad):
    """It says that there is nothing new."""

    def waiting(self, _reader: str, _seen: Mapping[str, int]) -> list[Address]:
        """Return nothing."""
        return []


class Withholds(LyingRoad):
    """It keeps the first thing that is new from this laptop, for good."""

    def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        """Return the rest; what comes after it tells that it is missing."""
        there = super().waiting(reader, seen)
        if not self._kept:
            # What was for this laptop alone was taken already.
            self._kept = set([one for one in there if not one.recipient][:1])
            self.server.withheld.setdefault(reader, set()).update(self._kept)
        rest = [one for one in there if one not in self._kept]
        for one in self._kept:
            if any(other[0] == one.sender and not other.recipient for other in rest):
                self.must_notice(Misfit.WITHHELD, one)
        return rest


class Reorders(LyingRoad):
    """It gives the last thing first."""

    def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        """Return what is there, from behind."""
        return super().waiting(reader, seen)[::-1]


class Replays(LyingRoad):
    """It gives everything again that ever lay there, to everybody."""

    def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        """Return everything, also what was taken or is this laptop's own."""
        for one in self.server.parcels:
            if one.sender == reader or one.number <= seen.get(one.sender, 0):
                self.must_notice(Misfit.UNASKED, one)
        return sorted(self.server.parcels)


class ForAnother(LyingRoad):
    """It gives what is for another laptop."""

    def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        """Return it, beside what is for this one."""
        others = [one for one in self.server.parcels if one.recipient not in {"", reader}]
        for one in others:
            self.must_notice(Misfit.UNASKED, one)
        return [*others, *super().waiting(reader, seen)]


class Alters(LyingRoad):
    """It changes a byte of everything."""

    def take(self, address: Address) -> bytes | None:
        """Return a parcel with one byte changed."""
        body = super().take(address)
        if body is None:
            return None
        self.must_notice(Misfit.FORGED, address)
        changed, place = bytearray(body), 4 + int.from_bytes(os.urandom(4), "big") % (len(body) - 4)
        changed[place] ^= 1 << place % 8
        return bytes(changed)


class OtherNames(LyingRoad):
    """It gives what another laptop sent under every name."""

    def take(self, address: Address) -> bytes | None:
        """Return another laptop's parcel, if there is one."""
        others = [one for one in self.server.parcels if one.sender != address.sender]
        if not others:
            return super().take(address)
        self.must_notice(Misfit.FORGED, address)
        return self.server.parcels[max(others)]


class Swaps(LyingRoad):
    """It gives one parcel of a laptop under the number of another one."""

    def take(self, address: Address) -> bytes | None:
        """Return the parcel before, or else after it."""
        others = [
            one
            for one in self.server.parcels
            if one.sender == address.sender and one.number != address.number
        ]
        if not others:
            return super().take(address)
        self.must_notice(Misfit.FORGED, address)
        nearest = min(others, key=lambda one: abs(one.number - address.number))
        return self.server.parcels[nearest]


class Floods(LyingRoad):
    """It names thousands of parcels of strangers, and junk of everybody that never ends."""

    def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        """Return what is not there, after what is."""
        senders = {one.sender for one in self.server.parcels} - {reader}
        strangers = [Address(os.urandom(16).hex(), number) for number in range(1, 2_000)]
        junk = [
            Address(one, seen.get(one, 0) + far)
            for one in senders
            for far in range(9**5, 9**5 + 500)
        ]
        return [*strangers, *super().waiting(reader, seen), *junk]

    def take(self, address: Address) -> bytes | None:
        """Return junk where nothing is."""
        found = super().take(address)
        if found is None:
            self.must_notice(Misfit.FORGED, address)
        return b"CDP\x01junk" * 99 if found is None else found


class Huge(LyingRoad):
    """All that it gives is larger than a road lets pass."""

    def take(self, address: Address) -> bytes | None:
        """Return nothing, as a road does then."""
        self.must_notice(Misfit.WITHHELD, address)
        return None


class LacksNothing(LyingRoad):
    """It says that it has everything, and throws away what it gets."""

    def put(self, address: Address, parcel: bytes) -> None:
        """Forget a parcel."""

    def lacks(self, _addresses: Iterable[Address]) -> list[Address]:
        """Return nothing."""
        return []


class Forgets(LyingRoad):
    """It takes everything, and has nothing of it afterwards."""

    def put(self, address: Address, parcel: bytes) -> None:
        """Forget a parcel."""


class LacksAll(LyingRoad):
    """It asks for everything again, and for what nobody has."""

    def lacks(self, addresses: Iterable[Address]) -> list[Address]:
        """Return everything, and more."""
        return [*addresses, Address(self.reader, 10**6), Address(os.urandom(16).hex(), 1)]


LIES: Mapping[str, Callable[[LyingServer, str], LyingRoad]] = {
    "honest": LyingRoad,
    "nothing new": NothingNew,
    "withholds": Withholds,
    "reorders": Reorders,
    "replays": Replays,
    "for another": ForAnother,
    "alters": Alters,
    "other names": OtherNames,
    "swaps": Swaps,
    "floods": Floods,
    "huge": Huge,
    "lacks nothing": LacksNothing,
    "forgets": Forgets,
    "lacks all": LacksAll,
}
