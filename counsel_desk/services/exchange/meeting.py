"""Over what a laptop exchanges: a folder or the office server, kept beside the office log.

A laptop exchanges also while nobody is signed in at it, so none of this asks for a session.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain.exchange.findings import OF_A_ROAD
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import keeping, tickets
from counsel_desk.services.ports.roads import Road
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.register import RegisterTransaction

_PLACE, _TICKET = "place", "ticket"
"""What is kept: the path of a folder, or the ticket to a server; never both."""


class NoMeetingPlaceError(KnownError):
    """Nothing was chosen to exchange over."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please choose over what the laptops exchange first: a folder, a stick or the office "
        "server.",
    )


@dataclass(frozen=True)
class Chosen:
    """What a person chose to exchange over: one of the two.

    Attributes:
        folder: A folder, which may be on a stick.
        ticket: The file with this laptop's ticket to the office server.
    """

    folder: Path | None = None
    ticket: Path | None = None


@dataclass(frozen=True)
class MeetingPlace:
    """Over what a laptop exchanges.

    Attributes:
        folder: The folder; `None` if it is a server.
        server: The name of the server; empty if it is a folder.
    """

    folder: Path | None = None
    server: str = ""


@dataclass(frozen=True)
class Way:
    """What leads to a meeting place, as it is kept.

    Attributes:
        kind: Which of the two it is.
        content: The path of the folder, or the ticket.
    """

    kind: str
    content: bytes


def way(tools: Tools, chosen: Chosen) -> Way:
    """Return what leads to what a person chose.

    Raises:
        NoMeetingPlaceError: They chose nothing.
        FileUnreadableError: The ticket's file cannot be read.
        TicketError: It holds no ticket.
    """
    if chosen.ticket is not None:
        return Way(_TICKET, tools.servers.written(tickets.read(tools, chosen.ticket)))
    if chosen.folder is None:
        raise NoMeetingPlaceError
    return Way(_PLACE, os.fsencode(chosen.folder))


def put(register: RegisterTransaction, found: Way) -> None:
    """Exchange that way from now on."""
    for each in (_PLACE, _TICKET):
        register.beside.shelf.drop_thing(each, "")
    register.beside.shelf.put_thing(found.kind, "", found.content)
    keeping.clear_all(register, OF_A_ROAD)


def keep(data: OfficeData, chosen: Chosen) -> None:
    """Exchange over what a person chose from now on; see `way` for what is refused."""
    data.require_writing()
    found = way(data.tools, chosen)
    with data.register.writing() as register:
        put(register, found)


def place(data: OfficeData) -> MeetingPlace | None:
    """Return over what this laptop exchanges; `None` if nothing was chosen."""
    with data.register.reading() as register:
        found = _kept(register)
    if found is None:
        return None
    if found.kind == _TICKET:
        return MeetingPlace(server=data.tools.servers.read(found.content).host)
    return MeetingPlace(Path(os.fsdecode(found.content)))


def _kept(register: RegisterTransaction) -> Way | None:
    for kind in (_TICKET, _PLACE):
        content = register.beside.shelf.thing(kind, "")
        if content:
            return Way(kind, content)
    return None


@contextmanager
def road(data: OfficeData, chosen: Chosen | None = None) -> Iterator[Road]:
    """Open the road over what was chosen, now or before, and leave it at the end.

    Whoever leaves the desk leaves it too, whatever is under way.

    Raises:
        NoMeetingPlaceError: Nothing was chosen.
        FileUnreadableError: The ticket's file cannot be read.
        TicketError: It holds no ticket.
    """
    with data.register.reading() as register:
        found, own = _kept(register), keeping.own(register)
    if chosen is not None:
        found = way(data.tools, chosen)
    if found is None:
        raise NoMeetingPlaceError
    there = _opened(data.tools, found, own.laptop if own is not None else "")
    with data.roads.using(there):
        yield there


@contextmanager
def opened(tools: Tools, found: Way, laptop: str = "") -> Iterator[Road]:
    """Open a road, and leave it at the end: a server counts those who stay.

    Args:
        tools: Storage, security and reports.
        found: What leads there.
        laptop: Id of this laptop; empty if it has none yet.
    """
    there = _opened(tools, found, laptop)
    try:
        yield there
    finally:
        there.close()


def _opened(tools: Tools, found: Way, laptop: str) -> Road:
    if found.kind == _TICKET:
        return tools.servers.open_road(tools.servers.read(found.content), laptop)
    return tools.folder_road(Path(os.fsdecode(found.content)))
