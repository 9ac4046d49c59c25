"""Taking in what waits for a person in the register: each letter once, by what it says it is."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import Envelope, Letter, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.people import letters
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


@dataclass(frozen=True)
class Handler:
    """What is done with a kind of letter.

    Attributes:
        shape: What its body is read as; it has a `link`.
        sender: What its sender has to be today.
        act: Does it; it raises `KnownError` for a letter that fits nothing here, or not yet: then
            nothing of it is done and the letter stays where it is.
        former: Whether it counts as well from who was that once: for letters that only take away.
    """

    shape: type
    sender: Role
    act: Callable[[Session, Work, Letter, Any], None]
    former: bool = False


def take_in(
    session: Session,
    kind: VaultKind,
    operation: Operation,
    handlers: Mapping[str, Handler],
    largest: int | None = None,
) -> dict[str, int]:
    """Take in every letter that a handler is for; what is for nobody here stays where it is.

    An envelope leaves the register only after the vault has what was in it.

    Args:
        session: The recipient's.
        kind: The vault that it goes into.
        operation: That the person's role has to allow.
        handlers: By the kind of letter.
        largest: Envelopes of more bytes are left to others, unopened.

    Returns:
        How many were taken in, by kind of letter; under ``""`` how many could not be trusted.
    """
    session.require(operation)
    with session.data.register.reading() as register:
        waiting = register.envelopes(session.me.person)
    counts = Counter({"": 0})
    for envelope in waiting:
        if largest is None or len(envelope.sealed) <= largest:
            found = _take_one(session, (kind, operation), handlers, envelope)
            counts.update(() if found is None else (found,))
    return counts


def _take_one(
    session: Session,
    place: tuple[VaultKind, Operation],
    handlers: Mapping[str, Handler],
    envelope: Envelope,
) -> str | None:
    """Return the kind of letter, ``""`` where it cannot be trusted, `None` for another's."""
    try:
        with session.work(*place) as work:
            return _acted(session, work, handlers, envelope)
    except _LeftError:
        return ""


class _LeftError(Exception):
    """A letter is left where it is, and what was begun with it is undone."""


def _acted(
    session: Session, work: Work, handlers: Mapping[str, Handler], envelope: Envelope
) -> str | None:
    if work.transaction.seen(envelope.message):
        # It was taken in before and came once more, in a file for instance.
        work.unpost(envelope.message)
        return ""
    try:
        letter = letters.open_letter(session, envelope, work.transaction.seen, None)
        handler = handlers.get(letter.kind)
        if handler is None:
            return None
        handler.act(session, work, letter, _body(session, letter, handler))
    except KnownError:
        raise _LeftError from None
    work.transaction.remember(letter.message)
    work.unpost(letter.message)
    return letter.kind


def _body(session: Session, letter: Letter, handler: Handler) -> Any:
    """Return what a letter says, once its sender and its id are what they have to be."""
    roles = letters.roles_ever_of if handler.former else letters.roles_of
    if handler.sender not in roles(session, letter.sender):
        raise KnownError
    body: Any = letters.decoded(letter.body, handler.shape)
    if letter.message != letters.message_id(letter.kind, body.link):
        raise KnownError
    return body
