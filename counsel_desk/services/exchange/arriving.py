"""A new laptop leaves its request on a road, and takes in what welcomes it."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace

from counsel_desk.domain.exchange.parcel import Contents, Mark
from counsel_desk.domain.exchange.standing import Own
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import keeping, opening, packing, taking
from counsel_desk.services.exchange.opening import MisfitError, Opened
from counsel_desk.services.ports.roads import Address, Road
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.register import RegisterTransaction

_LARGEST = 512 * 2**20
"""Bytes of the parcels that welcome a laptop; they are held in memory together."""


class NotAddedYetError(KnownError):
    """The administrator has not added this laptop yet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The administrator has not added this laptop yet. Please compare the words with them; then "
        "exchange here once more.",
    )


def leave_request(data: OfficeData, road: Road) -> Own:
    """Leave on a road the request of a laptop that was not added yet; return what it keeps.

    Raises:
        NotExchangingError: The laptop never asked, or was retired.
        RoadClosedError: The road cannot be reached.
    """
    with data.register.reading() as register:
        me = keeping.own(register)
        if me is None or me.laptop in register.state.laptops:
            raise packing.NotExchangingError
        kept = keeping.kept(register)
        bodies = {one: register.beside.shelf.parcel(one.sender, one.number) for one in kept}
    for address in road.lacks(kept):
        body = bodies.get(address)
        if body is not None:
            road.put(address, body)
    return me


def arrive(data: OfficeData, road: Road) -> None:
    """Leave the request of a laptop that was not added yet, and take its welcome in.

    Raises:
        NotAddedYetError: There is no welcome yet.
        NotExchangingError: The laptop never asked, or was retired.
        RoadClosedError: The road cannot be reached.
    """
    me = leave_request(data, road)
    senders: dict[str, list[Address]] = {}
    for address in road.waiting(me.laptop, {}):
        if address.recipient == me.laptop:
            senders.setdefault(address.sender, []).append(address)
    if not any(_welcomed(data, me, road, there) for there in senders.values()):
        raise NotAddedYetError


class _NoWelcomeError(Exception):
    """What lay there for a new laptop is no welcome of this office."""


def _welcomed(data: OfficeData, me: Own, road: Road, addresses: Iterable[Address]) -> bool:
    """Take a welcome in, if everything in it holds; nothing is kept otherwise."""
    try:
        opened = list(_opened(data, me, road, addresses))
        _require_whole(opened)
        with data.register.writing() as register:
            for one in opened:
                taking.take_contents(data.tools, register, me, one)
            _require_welcome(data.tools, register, me, opened)
            keeping.put_words(register, "")
            for sender, mark in _marks(opened).items():
                if sender != me.laptop:
                    met = keeping.met(register, sender)
                    keeping.put_met(register, sender, replace(met, mark=mark))
    except (_NoWelcomeError, MisfitError, packing.NotExchangingError):
        return False
    return True


def _opened(
    data: OfficeData, me: Own, road: Road, addresses: Iterable[Address]
) -> Iterator[Opened]:
    """Return what can be opened; anybody may have left something else there, of any size."""
    tools, office, size = data.tools, data.office.office, 0
    for address in sorted(addresses):
        body = road.take(address)
        if body is None:
            continue
        with suppress(MisfitError):
            parcel = opening.read(tools, office, address, body)
            sealed = parcel.grants.get(me.laptop, b"")
            identity = tools.parcels.identity(me.private)
            keys = tools.parcels.granted(sealed, identity, office, address.sender, me.laptop)
            found = opening.opened(tools, parcel, keys)
            if found is None:
                continue
            size += len(body)
            if size > _LARGEST:
                raise _NoWelcomeError
            yield found


def _require_whole(opened: list[Opened]) -> None:
    """Refuse what is only a part of a welcome: what is left out would never be asked for again."""
    numbers = [one.parcel.label.number for one in opened]
    there = [number + one.contents.rest for number, one in zip(numbers, opened, strict=True)]
    if not opened or {*there} != {numbers[-1]} or opened[0].contents.rest != len(opened) - 1:
        raise _NoWelcomeError


def _require_welcome(
    tools: Tools, register: RegisterTransaction, me: Own, opened: list[Opened]
) -> None:
    """Refuse a welcome unless an administrator added both this laptop and who signed it."""
    packing.required(register)
    for one in opened:
        sender = register.state.active(one.parcel.label.sender)
        if sender is None:
            raise _NoWelcomeError
        opening.require_signed(tools, one.parcel, sender.keys)
        label = one.parcel.label
        identity = tools.parcels.identity(me.private)
        sealed = one.parcel.grants[me.laptop]
        keys = tools.parcels.granted(sealed, identity, label.office, label.sender, me.laptop)
        met = keeping.met(register, label.sender)
        contents = one.contents
        keeping.put_met(
            register, label.sender, replace(met, keys=keys, direct=label.number, log=contents.log)
        )


def _marks(opened: list[Opened]) -> dict[str, Mark]:
    contents: list[Contents] = [one.contents for one in opened]
    return {who: mark for one in contents for who, mark in one.taken.items()}
