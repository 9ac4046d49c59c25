"""Stays at the office server while the desk is open: what is new goes both ways at once."""

from collections.abc import Callable

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.services.exchange import meeting, packing
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.work.office_data import OfficeData

LOOK_SECONDS = 20.0
"""How often it is looked whether something waits here to be sent."""


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


def _waits(data: OfficeData) -> bool:
    """Return whether something is new here that the others lack, or was not put there yet."""
    with data.register.reading() as register:
        return packing.waits(data.tools, register)
