"""Laptops of one office that exchange over an office server, from joining on."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from counsel_desk.demo.people import Person
from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import meeting
from counsel_desk.services.exchange.meeting import Chosen
from counsel_desk.services.ports.roads import Road
from counsel_desk.services.work.session import Session
from counsel_desk.storage.server import administration, tickets
from tests.helpers.meeting.exchanging import Exchanging
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.office import Clock, Office


class OverServer(Exchanging):
    """The laptops, each of which has a ticket of its own to one server.

    Whoever asks for a road gets that of the laptop that somebody is at, or that is joining.

    Attributes:
        server: The server.
        tickets: The laptops' tickets, by the names of their folders.
    """

    def __init__(
        self,
        server: OfficeServer,
        folder: Path,
        a: Path,
        members: list[Person],
        sheets: Sequence[str],
        clock: Clock,
    ) -> None:
        super().__init__(folder, a, members, sheets, clock)
        self.server = server
        self.tickets: dict[str, ServerTicket] = {}
        self._roads: dict[str, Road] = {}
        self._at, self._joining = "", ""

    def road(self) -> Road:
        """Return a connection to the server, for the laptop that somebody is at."""
        at = self._at or self._joining
        if at not in self._roads:
            self.tickets[at] = administration.add_laptop(self.server.url)
            self._roads[at] = self.server.road(self.tickets[at])
        return self._roads[at]

    @contextmanager
    def at(self, laptop: Office, role: Role, place: int = 0) -> Iterator[Session]:
        """Sign somebody in at a laptop, and close it at the end."""
        with super().at(laptop, role, place) as session, self.at_laptop(laptop):
            yield session

    def exchange(self, laptop: Office, road: Road | None = None) -> Exchanged:
        """Have a laptop exchange while nobody is signed in there."""
        with self.at_laptop(laptop):
            return super().exchange(laptop, road)

    def join(self, name: str = "Village") -> Office:
        """Have a new laptop join by a code; return it."""
        self._joining = name
        return super().join(name)

    def choose(self, laptop: Office) -> None:
        """Have a laptop exchange over the server by itself from now on."""
        ticket = self.folder / f"{laptop.folder.name}.ticket"
        ticket.write_bytes(tickets.written(self.tickets[laptop.folder.name]))
        meeting.keep(laptop.data(), Chosen(ticket=ticket))
        laptop.close()

    @contextmanager
    def at_laptop(self, laptop: Office) -> Iterator[None]:
        """Give out the roads of a laptop."""
        before, self._at = self._at, laptop.folder.name
        try:
            yield
        finally:
            self._at = before
