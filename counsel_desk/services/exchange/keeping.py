"""What a laptop keeps for the exchange, beside the office log; nobody else vouches for it."""

from collections.abc import Iterable
from datetime import datetime
from typing import TypeVar

import msgspec

from counsel_desk.domain.exchange.findings import Finding, Misfit
from counsel_desk.domain.exchange.standing import Met, Own
from counsel_desk.services.ports.roads import Address
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.author import Author
from counsel_desk.services.work.register import RegisterTransaction

Shape = TypeVar("Shape")

CARRIED = "carried"
"""What was sent of letters and locked keys, so that it is sent once."""
ORIGIN = "origin"
"""From which laptop a fact came, by the id of the fact."""
LETTER = "letter"
"""Letters that were taken in, by their digest, so that none is taken in twice."""
LOCKED = "locked"
"""Locked keys that came and were not confirmed yet, by person and the laptop that sent them."""
WAITING = "waiting"
"""Facts whose author nothing is known of yet that would vouch for them."""
_OWN = "own"
_WORDS = "words"
_MET = "met"
_FINDING = "finding"
_TAG = 16
"""Bytes of a parcel's digest in its tag: nobody can tell it before they have the parcel."""


def own(register: RegisterTransaction) -> Own | None:
    """Return what this laptop keeps about itself; `None` before it has an identity."""
    return decoded(register.beside.shelf.thing(_OWN, ""), Own)


def retired(register: RegisterTransaction) -> bool:
    """Return whether this laptop took part until it was retired."""
    me, state = own(register), register.state
    return me is not None and me.laptop in state.laptops and state.active(me.laptop) is None


def put_own(register: RegisterTransaction, now: Own) -> None:
    """Keep what has changed about this laptop."""
    register.beside.shelf.put_thing(_OWN, "", msgspec.msgpack.encode(now))


def words(register: RegisterTransaction) -> str:
    """Return the words with which this laptop asked to be let in; empty if it did not."""
    return (register.beside.shelf.thing(_WORDS, "") or b"").decode()


def put_words(register: RegisterTransaction, now: str) -> None:
    """Keep the words with which this laptop asks to be let in; empty ones once it was."""
    register.beside.shelf.drop_thing(_WORDS, "")
    if now:
        register.beside.shelf.put_thing(_WORDS, "", now.encode())


def author(tools: Tools, me: Own) -> Author:
    """Return this laptop as an author of entries in its office log."""
    return Author(me.laptop, tools.parcels.identity(me.private), tools.now)


def met(register: RegisterTransaction, laptop: str) -> Met:
    """Return what is known of another laptop."""
    return decoded(register.beside.shelf.thing(_MET, laptop), Met) or Met()


def everybody_met(register: RegisterTransaction) -> dict[str, Met]:
    """Return what is known of each laptop that something was taken of, or said about."""
    found = register.beside.shelf.things(_MET)
    return {laptop: decoded(body, Met) or Met() for laptop, body in found.items()}


def put_met(register: RegisterTransaction, laptop: str, now: Met) -> None:
    """Keep what has changed about another laptop."""
    register.beside.shelf.put_thing(_MET, laptop, msgspec.msgpack.encode(now))


def kept(register: RegisterTransaction) -> list[Address]:
    """Return the addresses of the parcels that are kept for a road."""
    return [
        Address(sender, number, recipient, tag(digest))
        for sender, number, recipient, digest in register.beside.shelf.parcels()
    ]


def tag(digest: bytes) -> str:
    """Return what a parcel's digest puts on its address."""
    return digest[:_TAG].hex()


def findings(register: RegisterTransaction) -> list[Finding]:
    """Return what does not fit, in the order in which it was noticed."""
    bodies = register.beside.shelf.things(_FINDING).values()
    found = [one for body in bodies if (one := decoded(body, Finding)) is not None]
    return sorted(found, key=lambda one: (one.instant, one.misfit, one.laptop))


def note(
    register: RegisterTransaction, misfit: Misfit, laptop: str, number: int, now: datetime
) -> None:
    """Keep that something does not fit; what was noticed before keeps its instant."""
    name = f"{misfit} {laptop}"
    if register.beside.shelf.thing(_FINDING, name) is None:
        found = Finding(misfit, laptop, number, now)
        register.beside.shelf.put_thing(_FINDING, name, msgspec.msgpack.encode(found))


def found(register: RegisterTransaction, misfit: Misfit, laptop: str) -> bool:
    """Return whether it was noticed that something does not fit."""
    return register.beside.shelf.thing(_FINDING, f"{misfit} {laptop}") is not None


def clear(register: RegisterTransaction, misfit: Misfit, laptop: str) -> None:
    """Forget that something did not fit, once it does."""
    register.beside.shelf.drop_thing(_FINDING, f"{misfit} {laptop}")


def clear_all(register: RegisterTransaction, misfits: Iterable[Misfit]) -> None:
    """Forget these about every laptop."""
    for one in findings(register):
        if one.misfit in misfits:
            clear(register, one.misfit, one.laptop)


def decoded(body: bytes | None, shape: type[Shape]) -> Shape | None:
    """Return what was kept; `None` if there is nothing, or somebody spoiled it."""
    try:
        return None if body is None else msgspec.msgpack.decode(body, type=shape)
    except msgspec.DecodeError:
        return None
