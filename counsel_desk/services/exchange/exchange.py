"""One exchange with the other laptops, over a road: there and back, and whatever is new.

The register is never held while a road is waited for: parcels are made and taken in within
transactions of their own, and put and fetched between them. Stopped at any point, the next exchange
goes on from there.
"""

from collections.abc import Callable
from dataclasses import replace

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.services.exchange import arriving, keeping, packing, taking
from counsel_desk.services.exchange.fetching import Left, fetched
from counsel_desk.services.ports.roads import Road
from counsel_desk.services.work.office_data import OfficeData


def exchange(
    data: OfficeData, road: Road, stopped: Callable[[], bool] = lambda: False
) -> Exchanged:
    """Put what the others lack on a road, and take in what lies there.

    Args:
        data: The office's data on this laptop; nobody need be signed in.
        road: The road.
        stopped: Returns whether to end early; asked between two parcels.

    Returns:
        How it went.

    Raises:
        RoadClosedError: The road cannot be reached; what was done until then stays done.
        NotExchangingError: This laptop does not take part in the exchange.
        NotAddedYetError: It has asked to be let in, and was not yet.
        ReadOnlyError: The data folder cannot be written to.
    """
    data.require_writing()
    data.register.require_certain()
    with data.roads.exchanging:
        return _exchanged(data, road, stopped)


def _exchanged(data: OfficeData, road: Road, stopped: Callable[[], bool]) -> Exchanged:
    with data.register.reading() as register:
        me = keeping.own(register)
        new = me is not None and me.laptop not in register.state.laptops
    if new:
        arriving.arrive(data, road)
    # Taking comes first: what others have taken tells a laptop whose data was put back.
    left = Left()
    taken = _take(data, road, stopped, left)
    sent = _put(data, road, stopped)
    if sent or taken:  # otherwise nothing was heard either of what others have taken
        _tidy(data, road)
    with data.register.writing() as register:
        taking.note_withheld(data.tools, register, left.missing)
        done = Exchanged(data.tools.now(), sent, taken)
        keeping.put_own(register, replace(packing.required(register), last=done))
    return done


def _put(data: OfficeData, road: Road, stopped: Callable[[], bool]) -> int:
    """Put on a road what is kept here for the others and does not lie there."""
    with data.register.writing() as register:
        packing.pack(data.tools, register)
        kept = keeping.kept(register)
        number = packing.required(register).number
    sent = 0
    for address in road.lacks(kept):
        if stopped():
            return sent
        with data.register.reading() as register:
            body = register.beside.shelf.parcel(address.sender, address.number)
        if body is not None:
            road.put(address, body)
            sent += 1
    with data.register.writing() as register:
        me = keeping.own(register)
        if me is not None and me.laid < number:
            keeping.put_own(register, replace(me, laid=number))
    return sent


def _tidy(data: OfficeData, road: Road) -> None:
    """Take away what this laptop left on a road and every other one says it has taken.

    Only what is certainly that parcel: whatever else lies there under this laptop's name may tell
    somebody that its data was put back.
    """
    with data.register.reading() as register:
        me, kept = packing.required(register).laptop, set(keeping.kept(register))
    for address in road.leftover(me):
        with data.register.reading() as register:
            digest = register.beside.shelf.parcel_digest(address.sender, address.number)
        own = digest is not None and address.tag == keeping.tag(digest)
        if own and address not in kept:
            road.drop(address)


def _take(data: OfficeData, road: Road, stopped: Callable[[], bool], left: Left) -> int:
    """Take in what lies on a road, in several transactions."""
    taken = 0
    while not stopped():
        parcels = fetched(data, road, stopped, left)
        if not parcels:
            break
        with data.register.writing() as register:
            now, waits = taking.take(data.tools, register, parcels)
        taken += now
        left.senders |= waits  # so that nobody stands in the way of the others
    return taken
