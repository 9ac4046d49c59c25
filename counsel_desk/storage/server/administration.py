"""Sets an office server up and looks after it, over the connection of its administrator."""

import secrets
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    create_engine,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.engine import Row, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.pool import NullPool

from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.services.ports.servers import ServerStatus
from counsel_desk.storage.server import closing, functions, rights
from counsel_desk.storage.server.errors import (
    AdministratorRefusedError,
    LaptopRetiredError,
    ServerNewerError,
    ServerOlderError,
    ServerUnreachableError,
    UnknownLaptopError,
)
from counsel_desk.storage.server.tables import LAPTOPS, PARCELS, SCHEMA, SETTINGS, TABLES, VERSION
from counsel_desk.storage.server.tickets import sensible

if TYPE_CHECKING:
    # SQLAlchemy imports it once it connects: few laptops have a server, and only some set it up.
    import psycopg

_OLDEST_SERVER = 150_000
_CONNECT_SECONDS = 15
_SAFE = {
    "ssl": "on",
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
}
"""What the server's settings should be."""


def init(url: str, host: str, port: int, certificate: str) -> bool:
    """Set a server up, or keep another address and certificate of one that is."""
    address = {"host": host, "port": port, "certificate": certificate}
    sensible(ServerTicket("0" * 32, host, port, "database", "password", certificate))
    with _administrator(url) as connection:
        if _there(connection):
            _settings(connection)
            connection.execute(update(SETTINGS).values(address))
            return False
        office = secrets.token_hex(4)
        connection.execute(text(f"CREATE SCHEMA {SCHEMA}"))
        TABLES.create_all(connection)
        _run(connection, functions.CREATED)
        _run(connection, rights.roles_made(office))
        _run(connection, rights.rights_given(office, _database(connection)))
        kept = {"version": VERSION, "office": office, "secret": secrets.token_bytes(32)}
        connection.execute(insert(SETTINGS).values(kept | address))
        closing.close(connection)
        return True


def status(url: str) -> ServerStatus:
    """Return what is there."""
    with _administrator(url) as connection:
        settings = _settings(connection)
        laptops = connection.execute(select(LAPTOPS.c.seat, LAPTOPS.c.id, LAPTOPS.c.retired)).all()
        count, oldest = connection.execute(select(func.count(), func.min(PARCELS.c.day))).one()
        return ServerStatus(
            version=settings.version,
            laptops=tuple(sorted(one.id.hex for one in laptops if one.id and not one.retired)),
            free=tuple(sorted(one.seat.hex for one in laptops if not one.id and not one.retired)),
            retired=tuple(sorted((one.id or one.seat).hex for one in laptops if one.retired)),
            connected=_connected(connection),
            parcels=count,
            size=connection.scalar(text("SELECT pg_total_relation_size('desk.parcels')")) or 0,
            oldest_day=oldest.isoformat() if oldest else "",
            open=tuple(closing.still_open(connection, rights.group(settings.office))),
            unsafe=tuple(_unsafe(connection)),
        )


def add_laptop(url: str, laptop: str = "") -> ServerTicket:
    """Let a laptop in, or give one that is in a new password."""
    password = secrets.token_urlsafe(32)
    with _administrator(url) as connection:
        settings = _settings(connection)
        seat = _seat(connection, laptop) if laptop else None
        if seat is None:
            seat = _new_seat(connection, laptop)
        role = rights.role_of(seat)
        verifier = _verifier(connection, role, password)
        _run(connection, rights.admitted(settings.office, seat, verifier))
        database = connection.scalar(text("SELECT current_database()")) or ""
    found = settings.host, settings.port, database, password, settings.certificate
    return ServerTicket(seat, *found)


def retire_laptop(url: str, laptop: str) -> None:
    """Shut a laptop out for ever and end its connections; what it left stays."""
    with _administrator(url) as connection:
        settings = _settings(connection)
        row = connection.execute(select(LAPTOPS.c.seat).where(_is(laptop))).one_or_none()
        if row is None:
            raise UnknownLaptopError
        connection.execute(update(LAPTOPS).where(_is(laptop)).values(retired=True))
        _run(connection, rights.shut_out(settings.office, row.seat.hex))
    # Only now, when it cannot come back.
    with _administrator(url) as connection:
        _end(connection, rights.role_of(row.seat.hex))


def _is(laptop: str) -> ColumnElement[bool]:
    """Return a condition that holds for a laptop, or for a seat that none has taken."""
    number = uuid.UUID(laptop)
    free = and_(LAPTOPS.c.id.is_(None), LAPTOPS.c.seat == number)
    return or_(LAPTOPS.c.id == number, free)


def _seat(connection: Connection, laptop: str) -> str | None:
    """Return the seat of a laptop that is in.

    Raises:
        LaptopRetiredError: It was retired.
    """
    found = connection.execute(select(LAPTOPS.c.seat, LAPTOPS.c.retired).where(_is(laptop)))
    row = found.one_or_none()
    if row is not None and row.retired:
        raise LaptopRetiredError
    return row.seat.hex if row is not None else None


def _new_seat(connection: Connection, laptop: str) -> str:
    """Make a seat with its role; a laptop that is known already gets one with its own number."""
    seat = laptop or secrets.token_hex(16)
    taken = uuid.UUID(laptop) if laptop else None
    connection.execute(insert(LAPTOPS).values(seat=uuid.UUID(seat), id=taken))
    role = rights.role_of(seat)
    there = text("SELECT count(*) FROM pg_roles WHERE rolname = :role")
    if not connection.scalar(there, {"role": role}):
        connection.execute(text(f"CREATE ROLE {role}"))
    return seat


def tidy(url: str, days: int) -> int:
    """Delete parcels that have lain there for more than so many days; return how many."""
    old = delete(PARCELS).where(PARCELS.c.day < func.current_date() - days)
    gone = old.returning(PARCELS.c.sender, PARCELS.c.number).cte("gone")
    last = select(
        gone.c.sender, func.max(gone.c.number).label("number"), func.count().label("many")
    )
    each = last.group_by(gone.c.sender).cte("each_sender")
    kept = (
        update(LAPTOPS)
        .values(tidied=func.greatest(LAPTOPS.c.tidied, each.c.number))
        .where(LAPTOPS.c.id == each.c.sender)
        .returning(each.c.many)
    )
    with _administrator(url) as connection:
        _settings(connection)
        return sum(connection.execute(kept).scalars())


def _end(connection: Connection, role: str) -> None:
    """End the connections of a role; who may not do everything has to be a member of it."""
    superuser = connection.scalar(text("SELECT current_setting('is_superuser')::boolean"))
    if not superuser:
        connection.execute(text(f"GRANT {role} TO CURRENT_USER"))
    ended = text(
        "SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity WHERE usename = :role"
    )
    connection.execute(ended, {"role": role})
    if not superuser:
        connection.execute(text(f"REVOKE {role} FROM CURRENT_USER"))


def _connected(connection: Connection) -> int:
    asked = text("SELECT count(*) FROM pg_stat_activity WHERE usename ~ '^desk_[0-9a-f]{32}$'")
    return connection.scalar(asked) or 0


def _unsafe(connection: Connection) -> Iterator[str]:
    for name, wanted in _SAFE.items():
        if connection.scalar(text("SELECT current_setting(:name)"), {"name": name}) != wanted:
            yield name


def _verifier(connection: Connection, role: str, password: str) -> str:
    """Return what the server checks a password by, so that it never gets the password itself."""
    driver = cast("psycopg.Connection[object]", connection.connection.driver_connection)
    made = driver.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256")
    return made.decode()


def _there(connection: Connection) -> bool:
    return bool(connection.scalar(text("SELECT to_regclass('desk.settings') IS NOT NULL")))


def _settings(connection: Connection) -> Row[tuple[int, str, bytes, str, int, str, int, int]]:
    """Return the settings of a server that is set up for this version of the program.

    Raises:
        ServerOlderError: It is not set up, or by an older version.
        ServerNewerError: It was set up by a newer version.
    """
    if not _there(connection):
        raise ServerOlderError
    version = connection.scalar(text("SELECT version FROM desk.settings")) or 0
    if version != VERSION:
        raise ServerOlderError if version < VERSION else ServerNewerError
    return connection.execute(select(SETTINGS)).one()


def _database(connection: Connection) -> str:
    return str(connection.scalar(text("SELECT quote_ident(current_database())")))


def _run(connection: Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement)


@contextmanager
def _administrator(url: str) -> Iterator[Connection]:
    """Connect as the administrator, for one transaction.

    Raises:
        ServerUnreachableError: The address is none, or nothing answers there.
        AdministratorRefusedError: The server does not allow what was asked.
    """
    try:
        parsed = make_url(url).set(drivername="postgresql+psycopg")
        engine = create_engine(
            parsed,
            poolclass=NullPool,
            hide_parameters=True,
            use_native_hstore=False,
            connect_args={"connect_timeout": _CONNECT_SECONDS, "application_name": "desk"},
        )
        with engine.begin() as connection:
            if int(connection.scalar(text("SHOW server_version_num")) or 0) < _OLDEST_SERVER:
                raise ServerOlderError
            yield connection
    except (ArgumentError, OperationalError):
        raise ServerUnreachableError from None
    except DBAPIError:
        raise AdministratorRefusedError from None
