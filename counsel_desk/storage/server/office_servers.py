"""What can be done with an office server, without psycopg until it is done."""

from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.services.ports.roads import Road
from counsel_desk.storage.roads.abandonable import AbandonableRoad
from counsel_desk.storage.server.administration import (
    add_laptop,
    init,
    retire_laptop,
    status,
    tidy,
)
from counsel_desk.storage.server.tickets import read, written

__all__ = ["add_laptop", "init", "open_road", "read", "retire_laptop", "status", "tidy", "written"]


def open_road(ticket: ServerTicket, laptop: str = "") -> Road:
    """Return the road over the server of a ticket; it connects when it is used."""
    from counsel_desk.storage.server.road import ServerRoad

    return AbandonableRoad(ServerRoad(ticket, laptop))
