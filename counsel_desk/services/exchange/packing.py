"""Makes parcels of what other laptops lack, numbered and kept until every one has taken them."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import msgspec

from counsel_desk.domain.exchange.findings import Misfit
from counsel_desk.domain.exchange.parcel import Contents, Label, Mark
from counsel_desk.domain.exchange.standing import Met, Own
from counsel_desk.domain.office_log.state import Laptop
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Slot
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import keeping
from counsel_desk.services.exchange.gathering import (
    Load,
    divided,
    gathered,
    has_news,
    retired_laptops,
)
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.register import RegisterTransaction

ACKNOWLEDGE_AFTER = timedelta(days=1)
"""A laptop that has nothing to send says no more often than this what it has taken."""
_MOST_KEYS = 100


class NotExchangingError(KnownError):
    """This laptop does not take part in the exchange, or no longer does."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This laptop does not exchange with others yet, or it was retired. The administrator can "
        "add it under “Laptops of the office”.",
    )


def required(register: RegisterTransaction) -> Own:
    """Return what this laptop keeps about itself, if it takes part in the exchange.

    Raises:
        NotExchangingError: It does not.
    """
    me = keeping.own(register)
    if me is None or register.state.active(me.laptop) is None:
        raise NotExchangingError
    return me


def waits(tools: Tools, register: RegisterTransaction) -> bool:
    """Return whether something is new here that others lack, or was not put on a road yet.

    Raises:
        NotExchangingError: This laptop does not take part.
    """
    me, everybody = required(register), keeping.everybody_met(register)
    if me.laid < me.number or _people(register) != me.people:
        return True
    return has_news(tools, register, me, everybody)


def pack(tools: Tools, register: RegisterTransaction, *, rotate: bool = True) -> None:
    """Make parcels of what is new for the others, and let go of what all of them have taken.

    Args:
        tools: Storage, security and reports.
        register: A transaction.
        rotate: Whether to make a new key if a laptop was retired; what tells of that is still
            sealed with the one before, so that the laptop itself is told.

    Raises:
        NotExchangingError: This laptop does not take part.
    """
    me, everybody = required(register), keeping.everybody_met(register)
    if keeping.found(register, Misfit.PUT_BACK, me.laptop):
        return  # its next number is taken: others would see a fork
    register.sign()
    before = me
    load, me = gathered(tools, register, me, everybody)
    me, grants = _granting(tools, register, me, rotate=rotate)
    people = _people(register)
    now = tools.now()
    waited = me.put is None or not timedelta(0) <= now - me.put < ACKNOWLEDGE_AFTER
    if load or grants or people != me.people or (me.heard and waited):
        taken = {who: one.mark for who, one in everybody.items() if _untold(me, who, one)}
        told = {**me.told, **{who: mark.number for who, mark in taken.items()}}
        head = register.state.head
        log = Mark(head.length, head.link)
        me = replace(me, told=told, people=people, heard=False, put=now)
        for part in divided(load):
            contents = _contents(part, log, taken, people)
            me = seal(tools, register, me, contents, grants)
            taken, grants = {}, {}
    if me != before:
        keeping.put_own(register, me)
    _let_go(register, me, everybody)


def _people(register: RegisterTransaction) -> tuple[str, ...]:
    """Return who has keys here, as the other laptops are told."""
    return tuple(one.person for one in register.beside.bundles(Slot.PASSPHRASE))


def seal(
    tools: Tools,
    register: RegisterTransaction,
    me: Own,
    contents: Contents,
    grants: dict[str, bytes],
    recipient: str = "",
) -> Own:
    """Keep a new parcel, to be put on the next road; return the laptop as it is after it."""
    office = register.state.office.office if register.state.office else ""
    number, key = me.number + 1, me.keys[-1]
    label = Label(office, me.laptop, number, recipient, me.mark, tools.parcels.key_id(key))
    identity = tools.parcels.identity(me.private)
    body = tools.parcels.seal_parcel(label, msgspec.msgpack.encode(contents), key, grants, identity)
    digest = tools.parcels.read_parcel(body).digest
    register.beside.shelf.put_parcel(me.laptop, number, recipient, digest, body)
    return replace(me, number=number, mark=me.mark if recipient else Mark(number, digest))


def parts(load: Load, log: Mark, taken: dict[str, Mark]) -> Iterator[Contents]:
    """Divide a load into what fits into one parcel each; each says how many follow."""
    divisions = list(divided(load))
    for rest, part in zip(reversed(range(len(divisions))), divisions, strict=True):
        yield replace(_contents(part, log, taken, ()), rest=rest)


def _contents(part: Load, log: Mark, taken: dict[str, Mark], people: tuple[str, ...]) -> Contents:
    return Contents(
        log,
        taken,
        people,
        tuple(part.facts),
        tuple(part.forms),
        tuple(part.bundles),
        tuple(part.letters),
    )


def _untold(me: Own, laptop: str, met: Met) -> bool:
    return laptop != me.laptop and met.mark.number > me.told.get(laptop, 0)


def _others(register: RegisterTransaction, me: Own) -> list[Laptop]:
    there = register.state.laptops.values()
    return [one for one in there if not one.retired and one.laptop != me.laptop]


def _granting(
    tools: Tools, register: RegisterTransaction, me: Own, *, rotate: bool
) -> tuple[Own, dict[str, bytes]]:
    """Give the others this laptop's keys, and make a new one if a laptop was retired."""
    others = _others(register, me)
    there = {one.laptop for one in others}
    stale = rotate and not set(me.granted) <= there
    keys, fresh = me.keys, stale or not me.keys
    if fresh:
        keys = (*keys, tools.parcels.new_key())[-_MOST_KEYS:]
    grants = {}
    for one in others:
        new = one.laptop not in me.granted
        if fresh or new:
            grants[one.laptop] = _grant(tools, register, me, one, keys if new else keys[-1:])
    forwarded = tuple(sorted(retired_laptops(register)))
    granted = tuple(sorted(there if rotate else {*me.granted, *there}))
    found = {laptop: sealed for laptop, sealed in grants.items() if sealed}
    return replace(me, keys=keys, granted=granted, forwarded=forwarded), found


def _grant(
    tools: Tools, register: RegisterTransaction, me: Own, to: Laptop, keys: tuple[bytes, ...]
) -> bytes:
    office = register.state.office.office if register.state.office else ""
    with suppress(KnownError):  # keys that are not honest: then it reads nothing
        return tools.parcels.grant(office, me.laptop, to.laptop, to.keys, keys)
    return b""


def _let_go(register: RegisterTransaction, me: Own, everybody: dict[str, Met]) -> None:
    """Keep no parcel whole that every laptop has taken."""
    active = [one.laptop for one in _others(register, me)]
    for sender, number, recipient, _digest in list(register.beside.shelf.parcels()):
        if recipient:
            gone = everybody.get(recipient, Met()).mark.number > 0
        else:
            taken = (
                everybody.get(one, Met()).taken.get(sender, Mark()).number >= number
                for one in active
                if one != sender
            )
            gone = (sender != me.laptop or number <= me.laid) and all(taken)
        if gone:
            register.beside.shelf.drop_parcel(sender, number)
