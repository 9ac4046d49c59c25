"""One exchange with the other laptops, over a road: there and back, and whatever is new.

The register is never held while a road is waited for: parcels are made and taken in within
transactions of their own, and put and fetched between them. Stopped at any point, the next exchange
goes on from there.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from counsel_desk.domain.exchange.findings import Misfit
from counsel_desk.domain.exchange.parcel import Parcel
from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.services.exchange import arriving, keeping, opening, packing, taking
from counsel_desk.services.exchange.opening import MisfitError
from counsel_desk.services.ports.roads import Address, Road
from counsel_desk.services.work.office_data import OfficeData

_AT_ONCE = 64 * 2**20
"""Bytes of parcels that are taken in within one transaction."""
_MOST_AT_ONCE = 200
"""How many parcels are."""


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
    with data.register.reading() as register:
        me = keeping.own(register)
        new = me is not None and me.laptop not in register.state.laptops
    if new:
        arriving.arrive(data, road)
    # Taking comes first: what others have taken tells a laptop whose data was put back.
    left = _Left()
    taken = _take(data, road, stopped, left)
    sent = _put(data, road, stopped)
    with data.register.writing() as register:
        taking.note_withheld(data.tools, register, left.missing)
        done = Exchanged(data.tools.now(), sent, taken)
        keeping.put_own(register, replace(packing.required(register), last=done))
    return done


def _put(data: OfficeData, road: Road, stopped: Callable[[], bool]) -> int:
    """Put on a road what is kept here for the others and does not lie there."""
    with data.register.writing() as register:
        packing.pack(data.tools, register)
        kept = [Address(*one) for one in register.beside.shelf.parcels()]
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


@dataclass
class _Left:
    """Of whom nothing more is taken in during one exchange.

    Attributes:
        senders: Of these; whatever follows what cannot be taken in has to wait.
        missing: Numbers of parcels that a road names and does not give, by their senders.
    """

    senders: set[str] = field(default_factory=set)
    missing: dict[str, int] = field(default_factory=dict)


def _take(data: OfficeData, road: Road, stopped: Callable[[], bool], left: _Left) -> int:
    """Take in what lies on a road, in several transactions."""
    taken = 0
    while not stopped():
        parcels = _fetched(data, road, stopped, left)
        if not parcels:
            break
        with data.register.writing() as register:
            now, waits = taking.take(data.tools, register, parcels)
        taken += now
        left.senders |= waits  # so that nobody stands in the way of the others
    return taken


def _waiting(data: OfficeData, road: Road) -> list[Address]:
    """Return what lies on a road of those who are followed; note what nobody asked for."""
    with data.register.reading() as register:
        me = packing.required(register).laptop
        met = keeping.everybody_met(register)
        known = set(register.state.laptops)
    known -= {who for who, one in met.items() if one.stopped}
    marks = {who: one.mark.number for who, one in met.items()}
    direct = {who: one.direct for who, one in met.items()}
    found, unasked = list[Address](), dict[str, int]()
    for one in road.waiting(me, marks):
        if one.sender not in known:
            continue
        mine = one.sender == me or one.recipient not in {"", me}
        if mine or one.number <= marks.get(one.sender, 0):
            unasked[one.sender] = one.number
        elif not one.recipient or one.number > direct.get(one.sender, 0):
            found.append(one)
    if unasked:
        with data.register.writing() as register:
            for sender, number in unasked.items():
                keeping.note(register, Misfit.UNASKED, sender, number, data.tools.now())
    return found


def _fetched(
    data: OfficeData, road: Road, stopped: Callable[[], bool], left: _Left
) -> list[tuple[Parcel, bytes]]:
    """Fetch parcels, as many as are taken in at once; after one that is not whole, none of it."""
    found: list[tuple[Parcel, bytes]] = []
    size = 0
    for address in _waiting(data, road):
        if stopped() or size >= _AT_ONCE or len(found) >= _MOST_AT_ONCE:
            break
        if address.sender in left.senders:
            continue
        body = road.take(address)
        if body is None:
            left.missing[address.sender] = address.number
        parcel = _read(data, address, body) if body is not None else None
        if body is None or parcel is None:
            left.senders.add(address.sender)
            continue
        found.append((parcel, body))
        size += len(body)
    return found


def _read(data: OfficeData, address: Address, body: bytes) -> Parcel | None:
    """Return a fetched parcel; note what does not fit."""
    try:
        return opening.read(data.tools, data.office.office, address, body)
    except MisfitError as error:
        misfit = error.misfit
    with data.register.writing() as register:
        keeping.note(register, misfit, address.sender, address.number, data.tools.now())
    return None
