"""A laptop's connection to the office server, which gives up on a network that has gone silent."""

import shutil
import socket
import tempfile
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any, TypeVar

from psycopg import Connection, OperationalError
from psycopg.abc import PQGen

from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.storage.server.rights import role_of

Answer = TypeVar("Answer")

CONNECT_SECONDS = 15
SILENT_SECONDS = 60.0
"""After how long without a byte in either direction a connection is given up."""
_SEND_BYTES = 2**16
"""How much the system keeps of what is sent: what it keeps may take long without a sign of life."""
_STATEMENT_SECONDS = 50
"""After how long the server gives a statement up, once it has all of it: before the laptop does."""
_INTERVAL = 0.1

_ASKED_OF_LIBPQ: dict[str, Any] = {
    "sslmode": "verify-full",
    "ssl_min_protocol_version": "TLSv1.2",
    "sslcertmode": "disable",
    "gssencmode": "disable",
    "require_auth": "scram-sha-256",
    # The proof of the password holds for this very certificate, and cannot be passed on.
    "channel_binding": "require",
    "target_session_attrs": "read-write",
    "connect_timeout": CONNECT_SECONDS,
    "tcp_user_timeout": int(SILENT_SECONDS * 1000),
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "application_name": "desk",
    "client_encoding": "utf8",
    # A role can set defaults of its own, so none is relied on.
    "options": " ".join(
        f"-c {name}={value}"
        for name, value in {
            "statement_timeout": f"{_STATEMENT_SECONDS}s",
            "lock_timeout": "10s",
            "idle_in_transaction_session_timeout": "30s",
            "default_transaction_read_only": "off",
            "search_path": "pg_catalog",
            "tcp_keepalives_idle": 60,
            "tcp_keepalives_interval": 15,
            "tcp_keepalives_count": 4,
        }.items()
    ),
}
"""https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS"""


class PatientConnection(Connection[Any]):
    """A connection that waits as long as bytes move, and no longer.

    Attributes:
        left: Set once nobody wants an answer any more.
    """

    left: Event

    def wait(
        self, gen: PQGen[Answer], interval: float = _INTERVAL, timeout: float | None = None
    ) -> Answer:
        """Wait for an answer; with a time of its own, silence is what it waits through."""
        watched = _moving(gen, self.left) if timeout is None else gen
        return super().wait(watched, interval, timeout)


def _moving(given: PQGen[Answer], left: Event) -> Generator[Any, Any, Answer]:
    """Pass a wait on, and give it up when nothing has been ready to move for a while."""
    moved = time.monotonic()
    try:
        wanted = next(given)
        while True:
            ready = yield wanted
            if ready:
                moved = time.monotonic()
            elif left.is_set() or time.monotonic() - moved > SILENT_SECONDS:
                raise OperationalError("silent")
            wanted = given.send(ready)
    except StopIteration as end:
        answer: Answer = end.value
        return answer


def connect(ticket: ServerTicket, left: Event | None = None) -> PatientConnection:
    """Connect to the server of a ticket, and to no other.

    Args:
        ticket: The laptop's way in.
        left: Ends every wait for an answer once it is set.

    Raises:
        psycopg.Error: It cannot be reached, is not the one, or refuses.
    """
    with _pinned(ticket.certificate) as certificate:
        made = PatientConnection.connect(
            host=ticket.host,
            port=ticket.port,
            dbname=ticket.database,
            user=role_of(ticket.seat),
            password=ticket.password,
            sslrootcert=str(certificate),
            autocommit=True,
            prepare_threshold=None,
            **_ASKED_OF_LIBPQ,
        )
    made.left = left or Event()
    _keep_little(made.pgconn.socket)
    return made


def _keep_little(number: int) -> None:
    own = socket.socket(fileno=number)
    try:
        own.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BYTES)
    finally:
        # It is libpq's to close.
        own.detach()


@contextmanager
def _pinned(certificate: str) -> Iterator[Path]:
    """Put a certificate into a file, as libpq wants it, for as long as connecting takes."""
    folder = Path(tempfile.mkdtemp(prefix="desk-"))
    try:
        path = folder / "server.crt"
        path.write_text(certificate, encoding="ascii")
        yield path
    finally:
        shutil.rmtree(folder, ignore_errors=True)
