"""The road over the office server."""

import time
import uuid
from collections.abc import Iterable, Mapping

from counsel_desk.domain.exchange.server_ticket import ServerTicket
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
        laptop: Its id; without one, whose parcel it leaves first.
    """

    def __init__(self, ticket: ServerTicket, laptop: str = "") -> None:
        self._own = laptop
        self._line = ServerLine(ticket)
        # Over which connection one looked last, and when; then when one was called last.
        self._looked = 0, 0.0
        self._called = 0.0
        self._sent_to_look = False

    def put(self, address: Address, parcel: bytes) -> None:
        """Leave a parcel, once and whole."""
        if address.sender != (self._own or address.sender):
            raise ValueError("A laptop leaves parcels in its own name only.")
        if len(parcel) > LARGEST_PARCEL:
            raise RoadClosedError
        given = uuid.UUID(address.sender), address.number, _recipient(address), bytes(parcel)
        self._line.ask("SELECT desk.put(%s, %s, %s, %s)", given)
        self._own = address.sender

    def lacks(self, addresses: Iterable[Address]) -> list[Address]:
        """Return which of the laptop's own parcels do not lie there and were not tidied away."""
        given = list(addresses)
        # A laptop that has not left anything yet keeps nothing of others either.
        laptops = {self._own} if self._own else {address.sender for address in given}
        own = [address for address in given if address.sender in laptops]
        if not own:
            return []
        [laptop] = laptops
        asked = uuid.UUID(laptop), [address.number for address in own]
        rows = self._line.ask("SELECT desk.lacks(%s, %s::bigint[])", asked)
        lacking = {row[0] for row in rows}
        return [address for address in own if address.number in lacking]

    def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        """Return what lies there for this laptop or a mailbox, by sender and number."""
        looked, found, known = time.monotonic(), list[Address](), dict(seen)
        self._line.hear(uuid.UUID(reader))
        while len(found) < _MOST_WAITING:
            page = self._page(reader, known)
            found += page
            further = known | {address.sender: address.number for address in page}
            if len(page) < _PAGE or further == known:
                break
            known = further
        self._looked, self._sent_to_look = (self._line.connected, looked), False
        return found

    def _page(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        # As text: psycopg takes longer over a list of a thousand than the server over the question.
        given = _listed(seen), _listed(map(str, seen.values()))
        rows = self._line.ask(
            "SELECT sender, number, for_all FROM desk.waiting(%s, %s::uuid[], %s::bigint[], %s)",
            (uuid.UUID(reader), *given, _PAGE),
        )
        try:
            return [
                Address(sender.hex, int(number), "" if for_all else reader)
                for sender, number, for_all in rows
            ]
        except (AttributeError, TypeError, ValueError):
            raise RoadClosedError from None

    def take(self, address: Address) -> bytes | None:
        """Return a parcel, or `None` if it is not there or too large."""
        sender, parcel = uuid.UUID(address.sender), bytearray()
        while len(parcel) <= LARGEST_PARCEL:
            asked = sender, address.number, _recipient(address), len(parcel) + 1, _PIECE
            rows = self._line.ask("SELECT desk.take(%s, %s, %s, %s, %s)", asked)
            piece = rows[0][0] if rows else None
            if not isinstance(piece, bytes):
                return None
            parcel += piece
            if len(piece) < _PIECE:
                return bytes(parcel) if len(parcel) <= LARGEST_PARCEL else None
        return None

    def leftover(self, _sender: str) -> list[Address]:
        """Return nothing: the server's administrator tidies."""
        return []

    def drop(self, _address: Address) -> None:
        """Do nothing: a laptop deletes nothing there."""

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


def _listed(values: Iterable[str]) -> str:
    return f"{{{','.join(values)}}}"


def _recipient(address: Address) -> uuid.UUID:
    return uuid.UUID(address.recipient or EVERYONE)
