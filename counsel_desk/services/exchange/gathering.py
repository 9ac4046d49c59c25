"""Finds what other laptops lack, and divides it into what fits into one parcel each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

import msgspec

from counsel_desk.domain.exchange.standing import Met, Own
from counsel_desk.domain.office_log.bodies import Brought, FormKept, Founded, Posted
from counsel_desk.domain.office_log.claims import fact_id
from counsel_desk.domain.office_log.entry import FACTS, StoredEntry, encoded, kind, kind_of
from counsel_desk.domain.office_log.state import Sent
from counsel_desk.domain.trust import Envelope, KeyBundle, Slot
from counsel_desk.services.exchange import keeping, locked_keys
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.log_rows import decoded
from counsel_desk.services.work.register import RegisterTransaction

_BROUGHT, _FOUNDED = kind(Brought), kind(Founded)
_POSTED, _HERE = kind(Posted), ""
_TRAVELS = FACTS - {_BROUGHT, _FOUNDED}
_ROOM = 8 * 2**20
"""Bytes that go into a parcel before another one is begun."""
_LARGEST = 40 * 2**20
"""Bytes of the largest thing that is sent; no form and no letter comes near it."""


@dataclass
class Load:
    """What is to be sent, before it is divided into parcels."""

    facts: list[StoredEntry] = field(default_factory=list)
    bundles: list[KeyBundle] = field(default_factory=list)
    forms: list[bytes] = field(default_factory=list)
    letters: list[Envelope] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.facts or self.bundles or self.forms or self.letters)


def everything(register: RegisterTransaction) -> Load:
    """Return all that a laptop has to know that is new in the office."""
    rows = [row for row in register.facts() if row.kind in _TRAVELS or row.kind == _BROUGHT]
    load = Load(facts=[_plain(row) for row in rows])
    load.bundles = list(register.beside.bundles(Slot.RECOVERY))
    load.forms = _forms(register, load.facts)
    return load


def gathered(
    tools: Tools, register: RegisterTransaction, me: Own, everybody: dict[str, Met]
) -> tuple[Load, Own]:
    """Return what is to be sent, and what the laptop keeps about itself once that is noted."""
    fresh = register.fresh(me.log)
    rows = [row for row in fresh if row.kind in _TRAVELS]
    load = Load(facts=[*rows, *_of_retired(register, me)])
    load.bundles = list(locked_keys.uncarried(tools, register))
    for bundle in load.bundles:
        locked_keys.note_carried(register, bundle)
    load.forms = _forms(register, load.facts)
    homes = _homes(register, everybody)
    known = sha256(msgspec.msgpack.encode(homes, order="sorted")).digest()
    # Letters stay in the post here for good, thousands of them: nothing of them changes otherwise.
    if known != me.homes or any(row.kind == _POSTED for row in fresh):
        load.letters = list(_letters(register, homes))
    return load, replace(me, log=register.state.head.length, homes=known)


def has_news(
    tools: Tools, register: RegisterTransaction, me: Own, everybody: dict[str, Met]
) -> bool:
    """Return whether something was entered here that has to go to another laptop."""
    fresh = register.fresh(me.log)
    if any(row.kind in _TRAVELS for row in fresh) or any(locked_keys.uncarried(tools, register)):
        return True
    posted = [row for row in fresh if row.kind == _POSTED]
    letters = [decoded(row).body for row in posted if row.author not in register.state.laptops]
    homes = _homes(register, everybody) if letters else {}
    return any(homes.get(one.recipient) != [_HERE] for one in letters if isinstance(one, Posted))


def _of_retired(register: RegisterTransaction, me: Own) -> list[StoredEntry]:
    """Return the facts that came from laptops that have been retired since.

    Nobody takes what such a laptop sent any more, so who has it already sends it on.
    """
    retired = retired_laptops(register) - set(me.forwarded)
    if not retired:
        return []
    origins = register.beside.shelf.things(keeping.ORIGIN)
    wanted = {name for name, laptop in origins.items() if laptop.decode() in retired}
    rows = [_plain(row) for row in register.facts() if row.kind == _BROUGHT]
    return [row for row in rows if fact_id(row.author, decoded(row).body).hex() in wanted]


def retired_laptops(register: RegisterTransaction) -> set[str]:
    """Return the ids of the laptops that were retired."""
    return {one.laptop for one in register.state.laptops.values() if one.retired}


def _plain(row: StoredEntry) -> StoredEntry:
    """Return a fact as its author signed it, also where another laptop brought it."""
    body = decoded(row).body
    if not isinstance(body, Brought):
        return row
    return replace(row, kind=kind_of(body.fact), body=encoded(body.fact))


def _forms(register: RegisterTransaction, facts: Sequence[StoredEntry]) -> list[bytes]:
    """Return the forms that facts name, as far as they are here."""
    kept = kind(FormKept)
    digests = [decoded(row).body.content for row in facts if row.kind == kept]  # type: ignore[union-attr]
    found = [register.beside.blob(digest) for digest in dict.fromkeys(digests)]
    return [form for form in found if form is not None and len(form) <= _LARGEST]


def _letters(
    register: RegisterTransaction, everywhere: Mapping[str, Sequence[str]]
) -> Iterator[Envelope]:
    """Return the letters that wait here for people who work at another laptop."""
    state, shelf = register.state, register.beside.shelf
    waiting = [one.letter for one in state.posted.values() if one.author not in state.laptops]
    carried = shelf.things(keeping.CARRIED)
    for letter in waiting:
        name, there = letter.envelope.hex(), set(everywhere.get(letter.recipient, ()))
        homes, known = there - {_HERE}, carried.get(name)
        before = set(known.decode().split()) if known is not None else set()
        due = homes - before if known is not None else homes or _HERE not in there
        sealed = register.beside.blob(letter.envelope) if due else None
        if sealed is not None and len(sealed) <= _LARGEST:
            shelf.put_thing(keeping.CARRIED, name, " ".join(sorted(homes | before)).encode())
            yield Envelope(letter.message, letter.recipient, sealed)


def was_sent(register: RegisterTransaction, sent: Sent) -> bool:
    """Return whether a letter that waits here was put into a parcel for other laptops."""
    name = sent.letter.envelope.hex()
    return register.beside.shelf.thing(keeping.CARRIED, name) is not None


def _homes(register: RegisterTransaction, everybody: dict[str, Met]) -> dict[str, list[str]]:
    """Return at which laptops each person has keys, this one as `_HERE`."""
    found: dict[str, list[str]] = {}
    for bundle in register.beside.bundles(Slot.PASSPHRASE):
        found.setdefault(bundle.person, []).append(_HERE)
    for laptop, met in sorted(everybody.items()):
        if register.state.active(laptop):
            for person in met.people:
                found.setdefault(person, []).append(laptop)
    return found


def divided(load: Load) -> Iterator[Load]:
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
