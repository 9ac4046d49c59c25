"""The road over the office server."""

import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import psycopg

from counsel_desk.domain.server_ticket import ServerTicket
from counsel_desk.services.ports.roads import LARGEST_PARCEL, Address, RoadClosedError
from counsel_desk.storage.server.connection import PatientConnection, connect
from counsel_desk.storage.server.errors import ServerNewerError, ServerOlderError
from counsel_desk.storage.server.tables import EVERYONE, VERSION
from counsel_desk.storage.server.translating import translated

_PIECE = 2**20
"""How much of a parcel is asked for at once, in bytes."""
_PAGE = 10_000
"""How many addresses are asked for at once."""
_MOST_WAITING = 1_000_000
"""How many addresses are listened to: a server that lies could go on for ever."""
_POLL_SECONDS = 300.0
"""After how long one looks although the server said nothing: what it said may have been lost."""
_LEAST_SECONDS = 0.5
"""Between two looks, however often the server calls: anybody in the office can make it call."""


class ServerRoad:
    """The office server, as one laptop uses it.

    It connects when it is used, and anew after a failure. One thread uses it at a time.

    Args:
        ticket: The laptop's way in.
    """

    def __init__(self, ticket: ServerTicket) -> None:
        self._ticket = ticket
        self._connection: PatientConnection | None = None
        self._looked = -_POLL_SECONDS
        self._woken = -_LEAST_SECONDS

    def put(self, address: Address, parcel: bytes) -> None:
        """Leave a parcel, once and whole."""
        if address.sender != self._ticket.laptop:
            raise ValueError("A laptop leaves parcels in its own name only.")
        recipient = address.recipient or EVERYONE
        self._ask(
            "SELECT desk.put(%s, %s, %s)", (address.number, uuid.UUID(recipient), bytes(parcel))
        )

    def waiting(self, reader: str, seen: Mapping[str, int]) -> Iterator[Address]:
        """Return what lies there for this laptop."""
        if reader != self._ticket.laptop:
            raise ValueError("A laptop asks only for what is for itself.")
        looked = time.monotonic()
        found: list[Address] = []
        known = dict(seen)
        while len(found) < _MOST_WAITING:
            page = self._page(reader, known)
            found += page
            if len(page) < _PAGE:
                break
            known |= {address.sender: address.number for address in page}
        self._looked = looked
        return iter(found)

    def _page(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        senders = [uuid.UUID(sender) for sender in seen]
        rows = self._ask(
            "SELECT sender, number, for_all FROM desk.waiting(%s::uuid[], %s::bigint[], %s)",
            (senders, list(seen.values()), _PAGE),
        )
        try:
            page = [
                Address(sender.hex, int(number), "" if for_all else reader)
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
            asked = (sender, address.number, len(parcel) + 1, _PIECE)
            piece = self._ask("SELECT desk.take(%s, %s, %s, %s)", asked)[0][0]
            if not isinstance(piece, bytes):
                return None
            parcel += piece
            if len(piece) < _PIECE:
                return bytes(parcel) if len(parcel) <= LARGEST_PARCEL else None
        return None

    def watch(self, seconds: float) -> bool:
        """Wait until the server calls; look at times although it does not."""
        end = time.monotonic() + seconds
        connection = self._connected()
        if self._looked + _POLL_SECONDS <= time.monotonic():
            return True
        with translated():
            early = min(self._woken + _LEAST_SECONDS, end) - time.monotonic()
            if early > 0:
                time.sleep(early)
            left = max(0.0, end - time.monotonic())
            called = bool(list(connection.notifies(timeout=left, stop_after=1)))
        self._woken = time.monotonic()
        return called or self._looked + _POLL_SECONDS <= self._woken

    def close(self) -> None:
        """Leave the server."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _ask(self, statement: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        """Ask, and once more if the connection at hand has died: nothing is done twice."""
        old = self._connection
        try:
            return self._asked(statement, values)
        except RoadClosedError:
            if old is None or self._connection is not None:
                raise
        return self._asked(statement, values)

    def _asked(self, statement: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        connection = self._connected()
        try:
            with translated(), connection.cursor(binary=True) as cursor:
                cursor.execute(statement, values)
                return cursor.fetchall()
        except RoadClosedError:
            if connection.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
                self.close()
            raise

    def _connected(self) -> PatientConnection:
        if self._connection is None or self._connection.closed:
            self.close()
            with translated():
                connection = connect(self._ticket)
            try:
                with translated():
                    _enter(connection)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
            # Whatever the server said while nobody listened was not heard.
            self._looked = -_POLL_SECONDS
        return self._connection


def _enter(connection: PatientConnection) -> None:
    """Check that the server is of this version, and listen to it.

    Raises:
        ServerNewerError: It is newer.
        ServerOlderError: It is older.
    """
    row = connection.execute("SELECT version, own, everyone FROM desk.enter()").fetchone()
    version, *channels = row or (0,)
    if not isinstance(version, int) or version < VERSION:
        raise ServerOlderError
    if version > VERSION:
        raise ServerNewerError
    for channel in channels:
        connection.execute(psycopg.sql.SQL("LISTEN {}").format(psycopg.sql.Identifier(channel)))
