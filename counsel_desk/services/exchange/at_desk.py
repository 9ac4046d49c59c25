"""The exchange at the desk: over what was chosen, a folder or a server, beside other work."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.services.exchange import attending, joining, keeping, laptops, meeting
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.exchange.joining import Asking
from counsel_desk.services.exchange.laptops import Standing
from counsel_desk.services.exchange.meeting import Chosen, MeetingPlace
from counsel_desk.services.ports.roads import RoadClosedError
from counsel_desk.services.work.session import Session


@dataclass(frozen=True)
class Overview:
    """What the page of other laptops shows of the exchange.

    Attributes:
        standing: How the exchange stands.
        place: Over what it exchanges; `None` if nothing was chosen.
        asking: The laptops that ask to be let in; only for an administrator.
        words: The words to compare, while this laptop waits to be let in.
        offers: Whether a code of this laptop lets somebody in; only for an administrator.
    """

    standing: Standing
    place: MeetingPlace | None
    asking: tuple[Asking, ...]
    words: str = ""
    offers: bool = False


def overview(session: Session) -> Overview:
    """Return how the exchange stands, and who asks there to be let in."""
    session.require(Operation.READ_OWN_ACTIONS)
    place, asking = chosen(session), []
    administers = allowed(session.me.roles, Operation.MANAGE_PEOPLE)
    if place is not None and administers:
        try:
            with meeting.road(session.data) as road:
                asking = joining.asking(session, road)
        except RoadClosedError:
            asking = []
    stands = laptops.standing(session)
    with session.data.register.reading() as register:
        words = "" if stands.own else keeping.words(register)
    offers = administers and bool(joining.mailboxes(session))
    return Overview(stands, place, tuple(asking), words, offers)


def chosen(session: Session) -> MeetingPlace | None:
    """Return over what this laptop exchanges; `None` if nothing was chosen."""
    session.require(Operation.READ_OWN_ACTIONS)
    return meeting.place(session.data)


def choose(session: Session, folder: Path) -> None:
    """Exchange over a folder from now on."""
    session.require(Operation.READ_OWN_ACTIONS)
    meeting.keep(session.data, Chosen(folder=folder))


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
    meeting.keep(session.data, Chosen(ticket=path))


def run(session: Session, stopped: Callable[[], bool]) -> Exchanged:
    """Exchange over what was chosen.

    Raises:
        NoMeetingPlaceError: Nothing was.
        RoadClosedError: It cannot be reached.
        NotExchangingError: This laptop does not take part.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    with meeting.road(session.data) as road:
        return exchange(session.data, road, stopped)


def attend(
    session: Session, stopped: Callable[[], bool], exchanged: Callable[[Exchanged], None]
) -> None:
    """Stay at the office server that was chosen, and exchange whenever something is new.

    Args:
        session: Anybody's.
        stopped: Returns whether to end.
        exchanged: Called after each exchange.

    Raises:
        RoadClosedError: It cannot be reached any more, or the desk is left.
        NotExchangingError: This laptop does not take part, or no longer does.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    attending.attend(session.data, stopped, exchanged)


def ask(session: Session, code: str, name: str) -> str:
    """Ask to be let in with a code; return the words to compare.

    Raises:
        NoMeetingPlaceError: Nothing was chosen to exchange over.
        NothingUnderCodeError: Nothing lies there for this code.
        OtherOfficeError: The code is for another office.
        AlreadyExchangingError: It takes part in the exchange.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    with meeting.road(session.data) as road:
        return joining.ask(session.data, road, code, name)
