"""Protocol for setting up the office server, and for the ticket that leads a laptop there."""

from dataclasses import dataclass
from typing import Protocol

from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.services.ports.roads import Road


@dataclass(frozen=True)
class ServerStatus:
    """What the administrator of a server can see of it.

    Attributes:
        version: Of its tables and functions.
        laptops: Ids of the laptops that may sign in.
        free: Numbers of the seats that no laptop has taken yet.
        retired: Ids of those that may not any more.
        connected: How many laptops are connected.
        parcels: How many parcels lie there.
        size: How many bytes they and their index take.
        oldest_day: The day on which the oldest was left, as ISO 8601; empty if there is none.
        open: What PostgreSQL lets the laptops see or do that `docs/SERVER.md` says how to close.
        unsafe: Settings of the server that can lose or reveal something, by their names.
    """

    version: int
    laptops: tuple[str, ...]
    free: tuple[str, ...]
    retired: tuple[str, ...]
    connected: int
    parcels: int
    size: int
    oldest_day: str
    open: tuple[str, ...]
    unsafe: tuple[str, ...]


class OfficeServers(Protocol):
    """What can be done with an office server.

    Each `url` is how its administrator connects: ``postgresql://name:password@host:port/database``.
    """

    def init(self, url: str, host: str, port: int, certificate: str) -> bool:
        """Set a server up, or keep another address and certificate of one that is.

        Args:
            url: The administrator's connection.
            host: Name of the server as laptops reach it and as its certificate has it.
            port: Its port as laptops reach it.
            certificate: The certificates to pin, in PEM.

        Returns:
            Whether it was set up just now.
        """

    def status(self, url: str) -> ServerStatus:
        """Return what is there."""

    def add_laptop(self, url: str, laptop: str = "") -> ServerTicket:
        """Let a laptop in, or give one that is in a new password.

        Args:
            url: The administrator's connection.
            laptop: Its id, or the number of its seat; without one, any laptop may take the seat.
        """

    def retire_laptop(self, url: str, laptop: str) -> None:
        """Shut a laptop out for ever and end its connections; what it left stays."""

    def tidy(self, url: str, days: int) -> int:
        """Delete parcels that have lain there for more than so many days; return how many."""

    def written(self, ticket: ServerTicket) -> bytes:
        """Return a ticket as the content of a file."""

    def read(self, content: bytes) -> ServerTicket:
        """Return the ticket that a file holds; it may come from anybody."""

    def open_road(self, ticket: ServerTicket, laptop: str = "") -> Road:
        """Return the road over the server of a ticket; it connects when it is used.

        Args:
            ticket: The laptop's way in.
            laptop: Its id; without one, whose parcel it leaves first.
        """
