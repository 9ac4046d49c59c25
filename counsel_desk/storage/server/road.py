"""The road over the office server."""

import time
import uuid
from collections.abc import Iterable, Mapping

from counsel_desk.domain.server_ticket import ServerTicket
from counsel_desk.services.ports.roads import LARGEST_PARCEL, Address, RoadClosedError
from counsel_desk.storage.server.line import ServerLine
from counsel_desk.storage.server.tables import EVERYONE

_PIECE = 2**20
"""How much of a parcel is asked for at once, in bytes."""
_PAGE = 10_000
"""How many addresses are asked for at once."""
_MOST_WAITING = 1_000_000
"""How many addresses are listened to: a server that lies could go on for ever."""
_POLL_SECONDS = 300.0
"""After how long one looks although the server did not call: a call may have been lost."""
_LEAST_SECONDS = 0.5
"""Between two calls that are heard: anybody in the office can make the server call."""


class ServerRoad:
    """The office server, as one laptop uses it.

    One thread uses it at a time; any may close it.

    Args:
        ticket: The laptop's way in.
    """

    def __init__(self, ticket: ServerTicket) -> None:
        self._own = ticket.laptop
        self._line = ServerLine(ticket)
        # Over which connection one looked last, and when; then when one was called last.
        self._looked = 0, 0.0
        self._called = 0.0
        self._sent_to_look = False

    def put(self, address: Address, parcel: bytes) -> None:
        """Leave a parcel, once and whole."""
        if address.sender != self._own:
            raise ValueError("A laptop leaves parcels in its own name only.")
        if len(parcel) > LARGEST_PARCEL:
            raise RoadClosedError
        recipient = uuid.UUID(address.recipient or EVERYONE)
        self._line.ask("SELECT desk.put(%s, %s, %s)", (address.number, recipient, bytes(parcel)))

    def lacks(self, addresses: Iterable[Address]) -> list[Address]:
        """Return which of the laptop's own parcels do not lie there and were not tidied away."""
        own = [address for address in addresses if address.sender == self._own]
        numbers = [address.number for address in own]
        rows = self._line.ask("SELECT desk.lacks(%s::bigint[])", (numbers,))
        lacking = {row[0] for row in rows}
        return [address for address in own if address.number in lacking]

    def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        """Return what lies there for this laptop, in the order of sender and number."""
        if reader != self._own:
            raise ValueError("A laptop asks only for what is for itself.")
        looked, found, known = time.monotonic(), list[Address](), dict(seen)
        while len(found) < _MOST_WAITING:
            page = self._page(known)
            found += page
            if len(page) < _PAGE:
                break
            known |= {address.sender: address.number for address in page}
        self._looked, self._sent_to_look = (self._line.connected, looked), False
        return found

    def _page(self, seen: Mapping[str, int]) -> list[Address]:
        rows = self._line.ask(
            "SELECT sender, number, for_all FROM desk.waiting(%s::uuid[], %s::bigint[], %s)",
            ([uuid.UUID(sender) for sender in seen], list(seen.values()), _PAGE),
        )
        try:
            page = [
                Address(sender.hex, int(number), "" if for_all else self._own)
                for sender, number, for_all in rows
            ]
        except (AttributeError, TypeError, ValueError):
            raise RoadClosedError from None
        # A server that repeats itself would keep a laptop asking for ever.
        if any(address.number <= seen.get(address.sender, 0) for address in page):
            raise RoadClosedError
        return page

    def take(self, address: Address) -> bytes | None:
        """Return a parcel, or `None` if it is not there or too large."""
        sender, parcel = uuid.UUID(address.sender), bytearray()
        while len(parcel) <= LARGEST_PARCEL:
            asked = sender, address.number, len(parcel) + 1, _PIECE
            rows = self._line.ask("SELECT desk.take(%s, %s, %s, %s)", asked)
            piece = rows[0][0] if rows else None
            if not isinstance(piece, bytes):
                return None
            parcel += piece
            if len(piece) < _PIECE:
                return bytes(parcel) if len(parcel) <= LARGEST_PARCEL else None
        return None

    def watch(self, seconds: float) -> bool:
        """Wait until the server calls; look at times although it does not."""
        end = time.monotonic() + seconds
        if self._line.pause(min(self._called + _LEAST_SECONDS, end) - time.monotonic()):
            return True
        if self._up_to_date():
            called = self._line.listen(max(0.0, end - time.monotonic()))
            self._called = time.monotonic()
            return called or not self._up_to_date()
        if self._sent_to_look:
            # One was, and it did not work: not again at once.
            self._line.pause(end - time.monotonic())
        self._sent_to_look = True
        return True

    def _up_to_date(self) -> bool:
        """Return whether one has looked lately, over the connection that calls come over."""
        connection, looked = self._looked
        fresh = time.monotonic() - looked < _POLL_SECONDS
        return fresh and 0 < connection == self._line.connected

    def close(self) -> None:
        """Leave the server."""
        self._line.close()
