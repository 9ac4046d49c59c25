"""An office server for one test, and roads to it."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import psycopg

from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.storage.server import administration
from counsel_desk.storage.server.connection import connect
from counsel_desk.storage.server.rights import gate, group, role_of
from counsel_desk.storage.server.road import ServerRoad
from tests.helpers.meeting.postgres import HOST, Postgres


@dataclass
class OfficeServer:
    """A database of its own on a running server.

    Attributes:
        postgres: The server.
        database: Name of the database.
        administrator: Name and password of its administrator.
    """

    postgres: Postgres
    database: str = ""
    administrator: tuple[str, str] = ("boss", "")
    _open: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.database = self.database or self.postgres.new_database(self.administrator[0])

    @property
    def url(self) -> str:
        """The address at which its administrator connects."""
        return self.postgres.url(self.database, *self.administrator)

    def set_up(self) -> None:
        """Make its tables."""
        administration.init(self.url, HOST, self.postgres.port, self.postgres.certificate)

    def ticket(self, laptop: str = "") -> ServerTicket:
        """Let a laptop in, or a new one."""
        return administration.add_laptop(self.url, laptop or uuid.uuid4().hex)

    def road(self, ticket: ServerTicket | None = None) -> ServerRoad:
        """Return a road of a laptop, or of a new one."""
        made = ServerRoad(ticket or self.ticket())
        self._open.append(made)
        return made

    def connection(self, ticket: ServerTicket) -> psycopg.Connection[Any]:
        """Sign in with a laptop's credentials, as somebody who stole them would."""
        made = connect(ticket)
        self._open.append(made)
        return made

    def ask(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Run a statement as the one who may do everything."""
        return self.postgres.ask(statement, self.database, values)

    def close(self) -> None:
        """Close what the test opened, and delete the database."""
        for each in self._open:
            each.close()
        roles = self._roles()
        self.postgres.ask(f"DROP DATABASE {self.database} WITH (FORCE)")
        if roles:
            self.postgres.ask(f"DROP ROLE {', '.join(roles)}")

    def _roles(self) -> list[str]:
        if self.ask("SELECT to_regclass('desk.settings')") == [(None,)]:
            return []
        [(office,)] = self.ask("SELECT office FROM desk.settings")
        seats = self.ask("SELECT seat FROM desk.laptops")
        return [gate(office), group(office), *(role_of(seat.hex) for (seat,) in seats)]


def office_server_on(postgres: Postgres) -> Iterator[OfficeServer]:
    """Set an office server up for a fixture."""
    made = OfficeServer(postgres)
    made.set_up()
    yield made
    made.close()
