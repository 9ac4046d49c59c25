"""Makes parcels of what other laptops lack, numbered and kept until every one has taken them."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from hashlib import sha256

import msgspec

from counsel_desk.domain.exchange.parcel import Contents, Label, Mark
from counsel_desk.domain.exchange.standing import Met, Own
from counsel_desk.domain.office_log.bodies import Brought, FormKept, Founded
from counsel_desk.domain.office_log.claims import fact_id
from counsel_desk.domain.office_log.entry import FACTS, StoredEntry, encoded, kind, kind_of
from counsel_desk.domain.office_log.state import Laptop, Sent
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Envelope, KeyBundle, Slot
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import keeping
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.log_rows import decoded
from counsel_desk.services.work.register import RegisterTransaction

ACKNOWLEDGE_AFTER = timedelta(days=1)
"""A laptop that has nothing to send says no more often than this what it has taken."""
_BROUGHT, _FOUNDED = kind(Brought), kind(Founded)
_TRAVELS = FACTS - {_BROUGHT, _FOUNDED}
_ROOM = 8 * 2**20
"""Bytes that go into a parcel before another one is begun."""
_LARGEST = 40 * 2**20
"""Bytes of the largest thing that is sent; no form and no letter comes near it."""
_MOST_KEYS = 100


class NotExchangingError(KnownError):
    """This laptop does not take part in the exchange, or no longer does."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This laptop does not exchange with others yet, or it was retired. The administrator can "
        "add it under “Exchange with other laptops”.",
    )


@dataclass
class Load:
    """What is to be sent, before it is divided into parcels."""

    facts: list[StoredEntry] = field(default_factory=list)
    bundles: list[KeyBundle] = field(default_factory=list)
    forms: list[bytes] = field(default_factory=list)
    letters: list[Envelope] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.facts or self.bundles or self.forms or self.letters)


def required(register: RegisterTransaction) -> Own:
    """Return what this laptop keeps about itself, if it takes part in the exchange.

    Raises:
        NotExchangingError: It does not.
    """
    me = keeping.own(register)
    if me is None or register.state.active(me.laptop) is None:
        raise NotExchangingError
    return me


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
    register.sign()
    load = _gathered(register, me, everybody)
    me, grants = _granting(tools, register, me, rotate=rotate)
    people = tuple(one.person for one in register.beside.bundles(Slot.PASSPHRASE))
    now = tools.now()
    waited = me.put is None or not timedelta(0) <= now - me.put < ACKNOWLEDGE_AFTER
    if load or grants or people != me.people or (me.heard and waited):
        taken = {who: one.mark for who, one in everybody.items() if _untold(me, who, one)}
        told = {**me.told, **{who: mark.number for who, mark in taken.items()}}
        head = register.state.head
        log = Mark(head.length, head.link)
        me = replace(me, told=told, people=people, heard=False, put=now, log=_last(register))
        for part in _parts(load):
            contents = _contents(part, log, taken, people)
            me = seal(tools, register, me, contents, grants)
            taken, grants = {}, {}
    keeping.put_own(register, me)
    _let_go(register, me, everybody)


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


def everything(register: RegisterTransaction) -> Load:
    """Return all that a laptop has to know that is new in the office."""
    rows = [row for row in register.facts() if row.kind in _TRAVELS or row.kind == _BROUGHT]
    load = Load(facts=[_plain(row) for row in rows])
    load.bundles = list(register.beside.bundles(Slot.RECOVERY))
    load.forms = _forms(register, load.facts)
    return load


def parts(load: Load, log: Mark, taken: dict[str, Mark]) -> Iterator[Contents]:
    """Divide a load into what fits into one parcel each."""
    for part in _parts(load):
        yield _contents(part, log, taken, ())


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


def _last(register: RegisterTransaction) -> int:
    return register.state.head.length


def _untold(me: Own, laptop: str, met: Met) -> bool:
    return laptop != me.laptop and met.mark.number > me.told.get(laptop, 0)


def _gathered(register: RegisterTransaction, me: Own, everybody: dict[str, Met]) -> Load:
    """Return what is to be sent, and note that it was."""
    rows = [row for row in register.fresh(me.log) if row.kind in _TRAVELS]
    load = Load(facts=[*rows, *_of_retired(register, me)])
    load.bundles = _bundles(register)
    load.forms = _forms(register, load.facts)
    load.letters = list(_letters(register, everybody))
    return load


def _of_retired(register: RegisterTransaction, me: Own) -> list[StoredEntry]:
    """Return the facts that came from laptops that have been retired since.

    Nobody takes what such a laptop sent any more, so who has it already sends it on.
    """
    retired = _gone(register) - set(me.forwarded)
    if not retired:
        return []
    origins = register.beside.shelf.things(keeping.ORIGIN)
    wanted = {name for name, laptop in origins.items() if laptop.decode() in retired}
    rows = [_plain(row) for row in register.facts() if row.kind == _BROUGHT]
    return [row for row in rows if fact_id(row.author, decoded(row).body).hex() in wanted]


def _gone(register: RegisterTransaction) -> set[str]:
    return {one.laptop for one in register.state.laptops.values() if one.retired}


def _plain(row: StoredEntry) -> StoredEntry:
    """Return a fact as its author signed it, also where another laptop brought it."""
    body = decoded(row).body
    if not isinstance(body, Brought):
        return row
    return replace(row, kind=kind_of(body.fact), body=encoded(body.fact))


def _bundles(register: RegisterTransaction) -> list[KeyBundle]:
    shelf, found = register.beside.shelf, []
    for bundle in register.beside.bundles(Slot.RECOVERY):
        digest = sha256(bundle.sealed).digest()
        if shelf.thing(keeping.CARRIED, bundle.person) != digest:
            shelf.put_thing(keeping.CARRIED, bundle.person, digest)
            found.append(bundle)
    return found


def _forms(register: RegisterTransaction, facts: Sequence[StoredEntry]) -> list[bytes]:
    """Return the forms that facts name, as far as they are here."""
    kept = kind(FormKept)
    digests = [decoded(row).body.content for row in facts if row.kind == kept]  # type: ignore[union-attr]
    found = [register.beside.blob(digest) for digest in dict.fromkeys(digests)]
    return [form for form in found if form is not None and len(form) <= _LARGEST]


def _letters(register: RegisterTransaction, everybody: dict[str, Met]) -> Iterator[Envelope]:
    """Return the letters that wait here for people who work at another laptop."""
    shelf = register.beside.shelf
    for sent in register.state.posted.values():
        if sent.author in register.state.laptops:
            continue
        homes = _homes(register, everybody, sent)
        name = sent.letter.envelope.hex()
        known = shelf.thing(keeping.CARRIED, name)
        before = set(known.decode().split()) if known is not None else set()
        here = register.beside.bundle(sent.letter.recipient, Slot.PASSPHRASE) is not None
        due = homes - before if known is not None else homes or not here
        sealed = register.beside.blob(sent.letter.envelope)
        if due and sealed is not None and len(sealed) <= _LARGEST:
            shelf.put_thing(keeping.CARRIED, name, " ".join(sorted(homes | before)).encode())
            yield Envelope(sent.letter.message, sent.letter.recipient, sealed)


def _homes(register: RegisterTransaction, everybody: dict[str, Met], sent: Sent) -> set[str]:
    return {
        laptop
        for laptop, met in everybody.items()
        if sent.letter.recipient in met.people and register.state.active(laptop)
    }


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
    forwarded = tuple(sorted(_gone(register)))
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


def _parts(load: Load) -> Iterator[Load]:
    """Divide a load: what is named by a fact comes with it or after it."""
    part, room = Load(), _ROOM
    for name in ("facts", "bundles", "forms", "letters"):
        for thing in getattr(load, name):
            size = len(msgspec.msgpack.encode(thing))
            if part and size > room:
                yield part
                part, room = Load(), _ROOM
            getattr(part, name).append(thing)
            room -= size
    yield part


def _let_go(register: RegisterTransaction, me: Own, everybody: dict[str, Met]) -> None:
    """Keep no parcel whole that every laptop has taken."""
    active = [one.laptop for one in _others(register, me)]
    for sender, number, recipient in list(register.beside.shelf.parcels()):
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
