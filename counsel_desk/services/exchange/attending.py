"""Stays on a road while the desk is open: what is new goes both ways at once.

Whoever asks to be let in leaves that in the mailbox of a code. It is no parcel to take in, and the
server calls only those who listen to that mailbox, so an administrator looks for it apart.
"""

from collections.abc import Callable

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.domain.office.roles import Operation
from counsel_desk.services.exchange import joining, meeting, packing
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session

LOOK_SECONDS = 20.0
"""How often it is looked whether something waits here to be sent."""
ASKED_SECONDS = 3.0
"""How often it is looked over a folder, which cannot call, who asks to be let in."""


def attend(
    data: OfficeData, stopped: Callable[[], bool], exchanged: Callable[[Exchanged], None]
) -> None:
    """Exchange whenever the server calls, or something waits here to be sent.

    It goes on until the desk is left, or another place is chosen.

    Args:
        data: The office's data on this laptop.
        stopped: Returns whether to end.
        exchanged: Called after each exchange, on this thread.

    Raises:
        NoMeetingPlaceError: Nothing was chosen to exchange over.
        RoadClosedError: The server cannot be reached any more, or the desk is left.
        NotExchangingError: This laptop does not take part, or was retired.
    """
    place = meeting.place(data)
    with meeting.road(data) as road:
        while not stopped() and meeting.place(data) == place:
            if road.watch(LOOK_SECONDS) or _waits(data):
                exchanged(exchange(data, road, stopped))


def attend_asking(
    session: Session, stopped: Callable[[], bool], told: Callable[[tuple[str, ...]], None]
) -> None:
    """Tell who asks to be let in with a code of this laptop, as soon as they do.

    Args:
        session: An administrator's.
        stopped: Returns whether to end.
        told: Called with the ids of the laptops that ask, each time others do; on this thread.

    Raises:
        NotPermittedError: Only an administrator may.
        NoMeetingPlaceError: Nothing was chosen to exchange over.
        RoadClosedError: It cannot be reached any more, or the desk is left.
    """
    session.require(Operation.MANAGE_PEOPLE)
    while not stopped():
        _attend_asking(session, stopped, told)


def _attend_asking(
    session: Session, stopped: Callable[[], bool], told: Callable[[tuple[str, ...]], None]
) -> None:
    """Tell who asks until another place is chosen."""
    data, before = session.data, tuple[str, ...]()
    place, boxes = meeting.place(data), frozenset[str]()
    with meeting.road(data) as road:
        while meeting.place(data) == place and not stopped():
            known, boxes = boxes, joining.mailboxes(session)
            if boxes != known or (road.watch(ASKED_SECONDS) and boxes):
                asking = tuple(one.laptop for one in joining.asking(session, road))
                if asking != before:
                    told(asking)
                before = asking


def _waits(data: OfficeData) -> bool:
    """Return whether something is new here that the others lack, or was not put there yet."""
    with data.register.reading() as register:
        return packing.waits(data.tools, register)
