"""Takes parcels of other laptops in: in the order of each sender, exactly once, or not at all."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256

import msgspec

from counsel_desk.domain.exchange.findings import Misfit
from counsel_desk.domain.exchange.parcel import Contents, Parcel
from counsel_desk.domain.exchange.standing import Met, Own
from counsel_desk.domain.office_log.bodies import Enrolled
from counsel_desk.domain.office_log.claims import fact_id
from counsel_desk.domain.office_log.entry import Entry, Signed, StoredEntry, stored
from counsel_desk.domain.office_log.fold import LogAlteredError
from counsel_desk.domain.trust import Slot
from counsel_desk.services.exchange import keeping, locked_keys, opening, packing
from counsel_desk.services.exchange.many_objects import kept
from counsel_desk.services.exchange.opening import MisfitError, Opened
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.log_rows import decoded
from counsel_desk.services.work.register import RegisterTransaction

_STOPS = frozenset({Misfit.FORKED, Misfit.WENT_BACK, Misfit.IMPOSSIBLE})
"""What stops everything more from a laptop, until it is retired and added anew."""
_MOST_WAITING = 10_000
"""How many facts wait for what vouches for them."""


def take(
    tools: Tools, register: RegisterTransaction, parcels: Sequence[tuple[Parcel, bytes]]
) -> tuple[int, set[str]]:
    """Take parcels in, as far as each fits what its sender sent before.

    Args:
        tools: Storage, security and reports.
        register: A transaction; all of the parcels are taken in, or none.
        parcels: Well-formed parcels with their bytes, in the order of sender and number.

    Returns:
        How many were taken in, and the laptops of which something could not be.
    """
    me = packing.required(register)
    _learn_keys(tools, register, me, [parcel for parcel, _data in parcels])
    taken, waits = 0, set[str]()
    for parcel, data in parcels:
        sender = parcel.label.sender
        if sender in waits:
            continue
        try:
            done = _take(tools, register, me, parcel, data)
        except MisfitError as error:
            _note(tools, register, parcel, error.misfit)
            done = False
        taken += done
        if not done:
            waits.add(sender)
    return taken, waits


def _note(tools: Tools, register: RegisterTransaction, parcel: Parcel, misfit: Misfit) -> None:
    sender, number = parcel.label.sender, parcel.label.number
    keeping.note(register, misfit, sender, number, tools.now())
    if misfit in _STOPS:
        keeping.put_met(register, sender, replace(keeping.met(register, sender), stopped=True))


def _learn_keys(
    tools: Tools, register: RegisterTransaction, me: Own, parcels: Sequence[Parcel]
) -> None:
    """Keep the keys that parcels grant to this laptop, each signed by its sender."""
    identity = tools.parcels.identity(me.private)
    for parcel in parcels:
        label, sealed = parcel.label, parcel.grants.get(me.laptop)
        sender = register.state.active(label.sender)
        if sealed is None or sender is None:
            continue
        with suppress(MisfitError):
            opening.require_signed(tools, parcel, sender.keys)
            keys = tools.parcels.granted(sealed, identity, label.office, label.sender, me.laptop)
            met = keeping.met(register, label.sender)
            every = tuple(dict.fromkeys((*met.keys, *keys)))
            keeping.put_met(register, label.sender, replace(met, keys=every))


def _take(
    tools: Tools, register: RegisterTransaction, me: Own, parcel: Parcel, data: bytes
) -> bool:
    """Take a parcel in; return whether it was its turn, and could be opened.

    Raises:
        MisfitError: Something about it does not fit.
    """
    label, met = parcel.label, keeping.met(register, parcel.label.sender)
    sender = register.state.laptops.get(label.sender)
    if sender is None or met.stopped:
        return False
    if sender.retired:
        raise MisfitError(Misfit.RETIRED)
    opening.require_signed(tools, parcel, sender.keys)
    if not _is_next(register, parcel, met):
        return False
    found = opening.opened(tools, parcel, met.keys)
    if found is None:
        return False
    _require_log(found.contents, met)
    take_contents(tools, register, me, found)
    _note_vector(tools, register, me, found)
    mark = met.mark if label.recipient else parcel.mark
    now = keeping.met(register, label.sender)
    later = _later(replace(now, mark=mark, heard=tools.now()), found)
    keeping.put_met(register, label.sender, later)
    keeping.clear(register, Misfit.NEWER, label.sender)
    register.beside.shelf.put_parcel(
        label.sender, label.number, label.recipient, parcel.digest, data
    )
    return True


def _is_next(register: RegisterTransaction, parcel: Parcel, met: Met) -> bool:
    """Return whether a parcel is the next one of its sender.

    Raises:
        MisfitError: Its sender sent another one before under that number, or after that one.
    """
    label = parcel.label
    if label.recipient:
        return label.number > met.direct
    if label.number <= met.mark.number:
        known = register.beside.shelf.parcel_digest(label.sender, label.number)
        # Nothing is known of those from before this laptop joined.
        if known is not None and known != parcel.digest:
            raise MisfitError(Misfit.FORKED)
        return False
    if label.before == met.mark:
        return True
    if label.before.number <= met.mark.number:
        raise MisfitError(Misfit.FORKED)
    ahead = max(met.ahead, label.before, key=lambda one: one.number)
    keeping.put_met(register, label.sender, replace(met, ahead=ahead))
    return False


def _require_log(contents: Contents, met: Met) -> None:
    """Refuse what comes from an office log that is shorter than it was, or another one.

    Raises:
        MisfitError: It does.
    """
    other = contents.log.number == met.log.number and contents.log != met.log
    if met.log.number and (contents.log.number < met.log.number or other):
        raise MisfitError(Misfit.WENT_BACK)


def _later(met: Met, found: Opened) -> Met:
    """Return what is known of a laptop after one of its parcels."""
    label, contents = found.parcel.label, found.contents
    direct = label.number if label.recipient else met.direct
    taken = {**met.taken, **contents.taken}
    people = met.people if label.recipient else contents.people
    return replace(met, direct=direct, log=contents.log, people=people, taken=taken)


@kept()
def take_contents(tools: Tools, register: RegisterTransaction, me: Own, found: Opened) -> None:
    """Take in what is in a parcel."""
    contents, sender = found.contents, found.parcel.label.sender
    _take_facts(tools, register, sender, found.facts)
    named = {one.content for form in register.state.library.values() for one in form.versions}
    for form in contents.forms:
        if sha256(form).digest() in named:
            register.beside.put_blob(form)
    locked_keys.keep(tools, register, sender, contents.bundles)
    _take_letters(tools, register, me, contents)
    if contents.facts or contents.letters or contents.bundles or contents.forms:
        now = keeping.own(register) or me
        keeping.put_own(register, replace(now, heard=True))


def _take_facts(
    tools: Tools, register: RegisterTransaction, sender: str, facts: Sequence[Entry]
) -> None:
    shelf, now = register.beside.shelf, tools.now()
    for name, body in shelf.things(keeping.WAITING).items():
        shelf.drop_thing(keeping.WAITING, name)
        with suppress(msgspec.DecodeError):
            facts = (*facts, decoded(msgspec.msgpack.decode(body, type=StoredEntry)))
    said = {fact_id(one.author, one.body).hex(): one for one in facts}
    brought = [one for one in said.values() if not isinstance(one.body, Enrolled)]
    left = register.bring([Signed(one.author, one.body, one.signature) for one in brought], now)
    waiting = {fact_id(one.author, one.body).hex() for one in left}
    for name, one in said.items():
        if isinstance(one.body, Enrolled):
            _ask(register, one, tools)
        elif name not in waiting:
            if shelf.thing(keeping.ORIGIN, name) is None:
                shelf.put_thing(keeping.ORIGIN, name, sender.encode())
        elif len(waiting) <= _MOST_WAITING:
            shelf.put_thing(keeping.WAITING, name, msgspec.msgpack.encode(stored(one)))


def _ask(register: RegisterTransaction, request: Entry, tools: Tools) -> None:
    """Enter a request to be certified, if its author is invited here and it was not entered before.

    Another laptop sends back what it was sent: of two requests the earlier one would take the place
    of the later one again, and the two would go to and fro for ever.
    """
    person = register.state.people.get(request.author)
    if person is not None and person.invited and not _was_entered(register, request):
        with suppress(LogAlteredError):
            said = Signed(request.author, request.body, request.signature)
            register.add(said, tools.now())


def _was_entered(register: RegisterTransaction, request: Entry) -> bool:
    """Return whether somebody asked the same here before."""
    asked = stored(request)
    return any(
        (row.kind, row.author, row.body) == (asked.kind, asked.author, asked.body)
        for row in register.facts()
    )


def _take_letters(tools: Tools, register: RegisterTransaction, me: Own, contents: Contents) -> None:
    """Put letters into the post that are for people who have keys here, each of them once."""
    shelf = register.beside.shelf
    for envelope in contents.letters:
        digest = sha256(envelope.sealed).hexdigest()
        here = register.beside.bundle(envelope.recipient, Slot.PASSPHRASE) is not None
        known = envelope.recipient in register.state.people
        if here and known and shelf.thing(keeping.LETTER, digest) is None:
            shelf.put_thing(keeping.LETTER, digest, b"")
            register.deliver(keeping.author(tools, me), envelope)


def _note_vector(tools: Tools, register: RegisterTransaction, me: Own, found: Opened) -> None:
    """Compare what a laptop says it has taken with what was taken, or made, here."""
    shelf = register.beside.shelf
    for laptop, mark in found.contents.taken.items():
        known = shelf.parcel_digest(laptop, mark.number)
        if laptop == me.laptop:
            if mark.number > me.mark.number or known != mark.digest:
                keeping.note(register, Misfit.PUT_BACK, laptop, mark.number, tools.now())
            continue
        met = keeping.met(register, laptop)
        if known is not None and known != mark.digest:
            keeping.note(register, Misfit.FORKED, laptop, mark.number, tools.now())
            met = replace(met, stopped=True)
        ahead = max(met.ahead, mark, key=lambda one: one.number)
        keeping.put_met(register, laptop, replace(met, ahead=ahead))


def note_withheld(tools: Tools, register: RegisterTransaction, missing: Mapping[str, int]) -> None:
    """Note from which laptops something is there and has not come here, or has now.

    Args:
        tools: Storage, security and reports.
        register: A transaction.
        missing: What the road named and did not give, by sender; it may have lied, so that is
            forgotten with the next exchange.
    """
    everybody = keeping.everybody_met(register)
    for laptop in {*everybody, *missing}:
        met = everybody.get(laptop, Met())
        behind = met.ahead.number > met.mark.number and not met.stopped
        number = met.ahead.number if behind else missing.get(laptop)
        if number is not None and register.state.active(laptop) is not None:
            keeping.note(register, Misfit.WITHHELD, laptop, number, tools.now())
        else:
            keeping.clear(register, Misfit.WITHHELD, laptop)
