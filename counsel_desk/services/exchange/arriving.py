"""A new laptop leaves its request on a road, and takes in what welcomes it."""

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
        kept = [Address(*one) for one in register.beside.shelf.parcels()]
        bodies = {one: register.beside.shelf.parcel(one.sender, one.number) for one in kept}
    for address in road.lacks(kept):
        body = bodies[address]
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
    senders: dict[str, list[tuple[Address, bytes]]] = {}
    for address in road.waiting(me.laptop, {}):
        if address.recipient == me.laptop:
            found = road.take(address)
            if found is not None:
                senders.setdefault(address.sender, []).append((address, found))
    if not any(_welcomed(data, me, parcels) for parcels in senders.values()):
        raise NotAddedYetError


class _NoWelcomeError(Exception):
    """What lay there for a new laptop is no welcome of this office."""


def _welcomed(data: OfficeData, me: Own, parcels: list[tuple[Address, bytes]]) -> bool:
    """Take a welcome in, if everything in it holds; nothing is kept otherwise."""
    try:
        opened = [_opened(data, me, address, body) for address, body in parcels]
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


def _opened(data: OfficeData, me: Own, address: Address, body: bytes) -> Opened:
    tools, office = data.tools, data.office.office
    parcel = opening.read(tools, office, address, body)
    sealed = parcel.grants.get(me.laptop, b"")
    identity = tools.parcels.identity(me.private)
    keys = tools.parcels.granted(sealed, identity, office, address.sender, me.laptop)
    found = opening.opened(tools, parcel, keys)
    if found is None:
        raise _NoWelcomeError
    return found


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
