"""A laptop's line to the office server, which connects when something is asked."""

import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Event, Lock
from typing import Any

import psycopg

from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.services.ports.roads import RoadClosedError
from counsel_desk.storage.server.connection import PatientConnection, connect
from counsel_desk.storage.server.errors import ServerNewerError, ServerOlderError
from counsel_desk.storage.server.tables import EVERYONE, VERSION
from counsel_desk.storage.server.translating import translated

_SLICE_SECONDS = 0.25
"""How long closing may have to wait for one who listens."""


class ServerLine:
    """A line to the server. One thread uses it at a time; any may close it.

    Args:
        ticket: The laptop's way in.

    Attributes:
        connected: How often it has connected.
    """

    def __init__(self, ticket: ServerTicket) -> None:
        self._ticket = ticket
        self._connection: PatientConnection | None = None
        self._closed, self._used = Event(), Lock()
        self._reader, self._heard = EVERYONE, ""
        self.connected = 0

    def hear(self, reader: uuid.UUID) -> None:
        """Listen to what is called to a reader, from the next question on."""
        self._reader = str(reader)

    def ask(self, statement: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        """Return the answer to a statement.

        Over a line that has died meanwhile it is asked once more: no statement does anything twice.

        Raises:
            RoadClosedError: The server cannot be reached, or refuses.
        """
        with self._using():
            old = self._connection
            try:
                return self._asked(statement, values)
            except RoadClosedError:
                if old is None or self._connection is not None or self._closed.is_set():
                    raise
            return self._asked(statement, values)

    def listen(self, seconds: float) -> bool:
        """Wait until the server calls, for so long at most, and return whether it did.

        Raises:
            RoadClosedError: The server cannot be reached any more.
        """
        end = time.monotonic() + seconds
        with self._using(), translated():
            connection = self._connected()
            while not self._closed.is_set():
                left = end - time.monotonic()
                wait = max(0.0, min(left, _SLICE_SECONDS))
                if list(connection.notifies(timeout=wait, stop_after=1)):
                    return True
                if left <= 0:
                    break
        return False

    def pause(self, seconds: float) -> bool:
        """Wait, and return whether the line was closed meanwhile."""
        return self._closed.wait(max(0.0, seconds))

    def close(self) -> None:
        """Close the line; whoever waits for an answer gets none."""
        self._closed.set()
        # Otherwise it is closed by whoever uses it at the moment.
        if self._used.acquire(blocking=False):
            try:
                self._drop()
            finally:
                self._used.release()

    @contextmanager
    def _using(self) -> Iterator[None]:
        with self._used:
            if self._closed.is_set():
                raise RoadClosedError
            try:
                yield
            finally:
                if self._closed.is_set():
                    self._drop()

    def _asked(self, statement: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        connection = self._connected()
        try:
            with translated(), connection.cursor(binary=True) as cursor:
                cursor.execute(statement, values)
                return cursor.fetchall()
        except RoadClosedError:
            if connection.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
                self._drop()
            raise

    def _connected(self) -> PatientConnection:
        if self._connection is None or self._connection.closed:
            self._drop()
            with translated():
                self._connection, self._heard = connect(self._ticket, self._closed), ""
        if self._heard != self._reader:
            try:
                with translated():
                    _enter(self._connection, self._reader)
            except BaseException:
                self._drop()
                raise
            if not self._heard:
                self.connected += 1
            self._heard = self._reader
        return self._connection

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _enter(connection: PatientConnection, reader: str) -> None:
    """Check that the server is of this version, and listen to what is for a reader or for all.

    Raises:
        ServerNewerError: It is newer.
        ServerOlderError: It is older.
    """
    asked = "SELECT version, own, everyone FROM desk.enter(%s::uuid)"
    row = connection.execute(asked, (reader,)).fetchone()
    version, *channels = row or (0,)
    if not isinstance(version, int) or version < VERSION:
        raise ServerOlderError
    if version > VERSION:
        raise ServerNewerError
    for channel in channels:
        connection.execute(psycopg.sql.SQL("LISTEN {}").format(psycopg.sql.Identifier(channel)))
