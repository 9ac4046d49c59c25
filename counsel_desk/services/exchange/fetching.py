"""Fetches from a road what may be taken in next, whatever else was left there in whose name."""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from counsel_desk.domain.exchange.findings import Misfit
from counsel_desk.domain.exchange.parcel import Parcel
from counsel_desk.services.exchange import keeping, opening, packing
from counsel_desk.services.exchange.opening import MisfitError
from counsel_desk.services.ports.roads import Address, Road
from counsel_desk.services.work.office_data import OfficeData

_AT_ONCE = 64 * 2**20
"""Bytes of parcels that are taken in within one transaction."""
_MOST_AT_ONCE = 200
"""How many parcels are."""


@dataclass
class Left:
    """Of whom nothing more is taken in during one exchange.

    Attributes:
        senders: Of these; whatever follows what cannot be taken in has to wait.
        missing: Numbers of parcels that a road names and does not give, by their senders.
    """

    senders: set[str] = field(default_factory=set)
    missing: dict[str, int] = field(default_factory=dict)


def fetched(
    data: OfficeData, road: Road, stopped: Callable[[], bool], left: Left
) -> list[tuple[Parcel, bytes]]:
    """Fetch parcels, as many as are taken in at once; after one that is not whole, none of it.

    Args:
        data: The office's data on this laptop.
        road: The road.
        stopped: Returns whether to end early; asked between two parcels.
        left: Whom to leave out; whoever cannot be followed is added.

    Returns:
        Well-formed parcels that their senders signed, with their bytes.
    """
    found: list[tuple[Parcel, bytes]] = []
    room = _AT_ONCE
    for candidates in _in_turn(_waiting(data, road)):
        if stopped() or room <= 0 or len(found) >= _MOST_AT_ONCE:
            break
        if candidates[0].sender in left.senders:
            continue
        good, size = _right_one(data, road, candidates, room, left)
        room -= size
        if good is None:
            left.senders.add(candidates[0].sender)
        else:
            found.append(good)
    return found


def _right_one(
    data: OfficeData, road: Road, candidates: Sequence[Address], room: int, left: Left
) -> tuple[tuple[Parcel, bytes] | None, int]:
    """Return the parcel that its sender left under a number, and how much was read for it."""
    size = 0
    for address in candidates:
        if size >= room:
            break
        body = road.take(address)
        if body is None:
            left.missing[address.sender] = address.number
            continue
        size += len(body)
        parcel = _read(data, address, body)
        if parcel is not None:
            left.missing.pop(address.sender, None)
            return (parcel, body), size
    return None, size


def _in_turn(addresses: Iterable[Address]) -> Iterator[list[Address]]:
    """Divide addresses into those of one number, in the order in which their senders made them.

    Whoever can write to a folder can leave anything there under any number. Which of it is looked
    at first is left to chance, so that it is the right one some time, however much there is.
    """
    senders: dict[str, dict[int, list[Address]]] = {}
    for one in addresses:
        senders.setdefault(one.sender, {}).setdefault(one.number, []).append(one)
    for numbers in senders.values():
        for _number, candidates in sorted(numbers.items()):
            random.shuffle(candidates)
            yield candidates


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


def _read(data: OfficeData, address: Address, body: bytes) -> Parcel | None:
    """Return a parcel if its sender made it; note what does not fit otherwise."""
    try:
        parcel = opening.read(data.tools, data.office.office, address, body)
        keys = data.register.state.laptops[address.sender].keys
        opening.require_signed(data.tools, parcel, keys)
    except MisfitError as error:
        misfit = error.misfit
    else:
        return parcel
    with data.register.writing() as register:
        keeping.note(register, misfit, address.sender, address.number, data.tools.now())
    return None
