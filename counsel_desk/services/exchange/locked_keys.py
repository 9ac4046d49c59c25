"""Locked keys of people: keeps those that come from other laptops, and finds those they lack."""

from collections.abc import Iterable, Iterator
from hashlib import sha256

import msgspec

from counsel_desk.domain.trust import KeyBundle, Slot
from counsel_desk.services.exchange import keeping
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import recovery_keys
from counsel_desk.services.work.register import RegisterTransaction


def keep(
    tools: Tools, register: RegisterTransaction, sender: str, bundles: Iterable[KeyBundle]
) -> None:
    """Store locked keys that came from a laptop, as far as they are the ones to use from now.

    Keys that nobody was confirmed with yet wait: what confirms them may come from a third laptop.

    Args:
        tools: Storage, security and reports.
        register: A transaction, in which what came with the keys is entered already.
        sender: The laptop that sent them.
        bundles: The locked keys.
    """
    shelf = register.beside.shelf
    for bundle in bundles:
        if bundle.person in register.state.people:
            name = f"{bundle.person} {sender}"
            shelf.put_thing(keeping.LOCKED, name, msgspec.msgpack.encode(bundle))
    for name, body in shelf.things(keeping.LOCKED).items():
        waiting = keeping.decoded(body, KeyBundle)
        if waiting is None or _settled(tools, register, waiting):
            shelf.drop_thing(keeping.LOCKED, name)


def uncarried(tools: Tools, register: RegisterTransaction) -> Iterator[KeyBundle]:
    """Yield the locked keys that the others lack, once the office confirmed these very keys."""
    for bundle in register.beside.bundles(Slot.RECOVERY):
        carried = register.beside.shelf.thing(keeping.CARRIED, bundle.person)
        if carried != _digest(bundle) and _confirmed(tools, register, bundle):
            yield bundle


def note_carried(register: RegisterTransaction, bundle: KeyBundle) -> None:
    """Note that the others have these locked keys."""
    register.beside.shelf.put_thing(keeping.CARRIED, bundle.person, _digest(bundle))


def _settled(tools: Tools, register: RegisterTransaction, bundle: KeyBundle) -> bool:
    """Store locked keys if they count; return whether that is certain."""
    if not _confirmed(tools, register, bundle):
        return not bundle.signature
    kept = register.beside.bundle(bundle.person, Slot.RECOVERY)
    if kept is None or _replaces(tools, register, bundle, kept):
        register.beside.put_bundle(bundle)
        kept = bundle
    if kept == bundle:
        # Of keys that are kept in place of others that is not said: those others would come back.
        note_carried(register, bundle)
    return True


def _replaces(
    tools: Tools, register: RegisterTransaction, bundle: KeyBundle, kept: KeyBundle
) -> bool:
    if not bundle.signature:
        return False
    return not (kept.signature and _confirmed(tools, register, kept)) or recovery_keys.later(
        bundle, kept
    )


def _confirmed(tools: Tools, register: RegisterTransaction, bundle: KeyBundle) -> bool:
    """Return whether locked keys are those that the office confirmed last.

    Of keys that an earlier version made nobody knows: they count where there are no others.
    """
    state = register.state
    person = state.people.get(bundle.person)
    certificate = person.certificate if person else None
    if not bundle.signature:
        return certificate is not None
    office = state.office.office if state.office else ""
    return recovery_keys.belong(tools.keys.verify, office, bundle, certificate)


def _digest(bundle: KeyBundle) -> bytes:
    return sha256(bundle.sealed).digest()
