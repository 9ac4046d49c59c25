"""The exchange at the desk: over what was chosen, a folder or a server, beside other work."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain.exchange.findings import OF_A_ROAD
from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import joining, keeping, laptops, tickets
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.exchange.joining import Asking
from counsel_desk.services.exchange.laptops import Standing
from counsel_desk.services.ports.roads import Road, RoadClosedError
from counsel_desk.services.work.session import Session

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
class MeetingPlace:
    """Over what a laptop exchanges.

    Attributes:
        folder: The folder; `None` if it is a server.
        server: The name of the server; empty if it is a folder.
    """

    folder: Path | None = None
    server: str = ""


@dataclass(frozen=True)
class Overview:
    """What the page of other laptops shows of the exchange.

    Attributes:
        standing: How the exchange stands.
        place: Over what it exchanges; `None` if nothing was chosen.
        asking: The laptops that ask to be let in; only for an administrator.
    """

    standing: Standing
    place: MeetingPlace | None
    asking: tuple[Asking, ...]


def overview(session: Session) -> Overview:
    """Return how the exchange stands, and who asks there to be let in."""
    session.require(Operation.READ_OWN_ACTIONS)
    place, asking = chosen(session), []
    administers = allowed(session.me.roles, Operation.MANAGE_PEOPLE)
    if place is not None and administers:
        try:
            with _road(session) as road:
                asking = joining.asking(session, road)
        except RoadClosedError:
            asking = []
    return Overview(laptops.standing(session), place, tuple(asking))


def chosen(session: Session) -> MeetingPlace | None:
    """Return over what this laptop exchanges; `None` if nothing was chosen."""
    session.require(Operation.READ_OWN_ACTIONS)
    with session.data.register.reading() as register:
        shelf = register.beside.shelf
        folder, ticket = shelf.thing(_PLACE, ""), shelf.thing(_TICKET, "")
    if ticket:
        return MeetingPlace(server=session.data.tools.servers.read(ticket).host)
    return MeetingPlace(Path(os.fsdecode(folder))) if folder else None


def choose(session: Session, folder: Path) -> None:
    """Exchange over a folder from now on."""
    _keep(session, _PLACE, os.fsencode(folder))


def choose_server(session: Session, path: Path) -> None:
    """Exchange over an office server from now on.

    Args:
        session: Anybody's.
        path: Path of the file with this laptop's ticket, which can be deleted afterwards.

    Raises:
        FileUnreadableError: It cannot be read.
        TicketError: It holds no ticket.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    tools = session.data.tools
    _keep(session, _TICKET, tools.servers.written(tickets.read(tools, path)))


def _keep(session: Session, kind: str, content: bytes) -> None:
    session.require(Operation.READ_OWN_ACTIONS)
    session.data.require_writing()
    with session.data.register.writing() as register:
        for each in (_PLACE, _TICKET):
            register.beside.shelf.drop_thing(each, "")
        register.beside.shelf.put_thing(kind, "", content)
        keeping.clear_all(register, OF_A_ROAD)


def run(session: Session, stopped: Callable[[], bool]) -> Exchanged:
    """Exchange over what was chosen.

    Raises:
        NoMeetingPlaceError: Nothing was.
        RoadClosedError: It cannot be reached.
        NotExchangingError: This laptop does not take part.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    with _road(session) as road:
        return exchange(session.data, road, stopped)


def ask(session: Session, code: str, name: str) -> str:
    """Ask to be let in with a code; return the words to compare.

    Raises:
        NoMeetingPlaceError: Nothing was chosen to exchange over.
        NothingUnderCodeError: Nothing lies there for this code.
        AlreadyExchangingError: It takes part in the exchange.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    with _road(session) as road:
        return joining.ask(session.data, road, code, name)


@contextmanager
def _road(session: Session) -> Iterator[Road]:
    """Open the road that was chosen, and leave it at the end: a server counts those who stay.

    Whoever leaves the desk leaves it too, whatever is under way.
    """
    with session.data.register.reading() as register:
        shelf, own = register.beside.shelf, keeping.own(register)
        folder, ticket = shelf.thing(_PLACE, ""), shelf.thing(_TICKET, "")
    tools = session.data.tools
    if ticket:
        road = tools.servers.open_road(tools.servers.read(ticket), own.laptop if own else "")
    elif folder:
        road = tools.folder_road(Path(os.fsdecode(folder)))
    else:
        raise NoMeetingPlaceError
    with session.roads.using(road):
        yield road
