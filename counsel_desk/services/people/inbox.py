"""Receives the letters waiting for a person in the register: each once, by its kind."""

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
    """How to handle one kind of letter.

    Attributes:
        shape: Type of its body; it has a `link`.
        sender: Role that the sender must have today; `None` if any will do.
        act: Handles the letter. It raises `KnownError` for a letter that does not fit here, or not
            yet; then nothing it did is kept and the letter stays in the register.
        former: Whether a former role is enough: for letters that only remove something, or that
            carry what a client said.
    """

    shape: type
    sender: Role | None
    act: Callable[[Session, Work, Letter, Any], None]
    former: bool = False


def take_in(
    session: Session,
    kind: VaultKind,
    operation: Operation,
    handlers: Mapping[str, Handler],
    largest: int | None = None,
) -> dict[str, int]:
    """Receive all letters that have a handler; others stay in the register.

    An envelope is removed from the register only after the vault has its content, so all of them
    stay while the desk is open for reading only.

    Args:
        session: The recipient's.
        kind: The vault that stores the content.
        operation: The operation that the person's roles must allow.
        handlers: Handlers by kind of letter.
        largest: Largest envelope to open, in bytes; others stay in the register.

    Returns:
        How many were received, by kind; under ``""``, how many could not be trusted.
    """
    session.require(operation)
    with session.data.register.reading() as register:
        waiting = [] if session.data.read_only else register.envelopes(session.me.person)
    counts = Counter({"": 0})
    # Taken in by a look just before this one: the log has not heard that yet.
    taken_out = session.taken_out(kind) if waiting else set()
    for envelope in waiting:
        if envelope.message in taken_out:
            continue
        if largest is None or len(envelope.sealed) <= largest:
            received = _receive(session, (kind, operation), handlers, envelope)
            counts.update(() if received is None else (received,))
    return counts


def _receive(
    session: Session,
    place: tuple[VaultKind, Operation],
    handlers: Mapping[str, Handler],
    envelope: Envelope,
) -> str | None:
    """Return the letter's kind, ``""`` if it cannot be trusted, `None` if it has no handler."""
    try:
        with session.work(*place) as work:
            return _open(session, work, handlers, envelope)
    except _LeftError:
        return ""


class _LeftError(Exception):
    """A letter stays in the register, and the unit of work is rolled back."""


def _open(
    session: Session, work: Work, handlers: Mapping[str, Handler], envelope: Envelope
) -> str | None:
    if work.transaction.seen(envelope.message):
        # It was received before and came again, such as from a laptop that was put back.
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
    """Return the body of a letter, after checking its sender and its id."""
    roles = (letters.roles_ever_of if handler.former else letters.roles_of)(session, letter.sender)
    if not roles or (handler.sender is not None and handler.sender not in roles):
        raise KnownError
    body: Any = letters.decoded(letter.body, handler.shape)
    if letter.message != letters.message_id(letter.kind, body.link):
        raise KnownError
    return body
