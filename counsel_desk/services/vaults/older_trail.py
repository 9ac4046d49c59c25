"""The audit trail of an earlier version: verified once, then kept beside the office log.

An administrator enters its digest at their first sign-in with this version. From then on it is
listed after the actions of the office log, and the codes on older weekly sheets are known.
"""

from collections.abc import Sequence

import msgspec

from counsel_desk.domain import chain
from counsel_desk.domain.chain import EMPTY, Head
from counsel_desk.domain.office.older_office import OlderAction
from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.domain.office_log.bodies import OlderTrailKept
from counsel_desk.domain.office_log.state import State
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.services.work.older_facts import OlderOfficeAlteredError
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session

_CHAIN = "audit"
_UNCONFIRMED = "enrolled"
"""Signed with keys that nobody had confirmed yet, and that may have been replaced since."""


def keep(session: Session) -> None:
    """Verify the trail of an earlier version, and keep it beside the log, if that is yet to do.

    Raises:
        OlderOfficeAlteredError: An entry is not as its author wrote it.
    """
    if not allowed(session.me.roles, Operation.READ_ALL_ACTIONS):
        return
    with session.data.register.writing() as register:
        older = register.beside.older()
        if older is None or not older.trail or register.state.older_trail is not None:
            return
        head = _verified(session, register.state, older.trail)
        if session.data.office.root.name:
            return  # an earlier version's root certified no name, so these rows were planted
        digest = register.beside.put_blob(msgspec.json.encode(older.trail))
        register.enter(session.author, OlderTrailKept(digest, head.length, head.link))
        register.beside.drop_older_trail()


def _verified(session: Session, state: State, trail: tuple[OlderAction, ...]) -> Head:
    head = EMPTY
    for one in trail:
        head = chain.extend(head, digest_of(one))
        signed = _signed(session, state, one, head)
        if one.number != head.length or not (signed or one.action == _UNCONFIRMED):
            raise OlderOfficeAlteredError
    return head


def _signed(session: Session, state: State, one: OlderAction, head: Head) -> bool:
    """Return whether a person signed an entry with keys that were ever confirmed."""
    person, verify = state.people.get(one.person), session.data.tools.keys.verify
    certificate = person.certificate if person else None
    keys = (certificate.keys, *person.former) if person and certificate else ()
    statement = chain.head_statement(_CHAIN, head)
    return any(verify(key.signing, statement, one.signature) for key in keys)


def digest_of(one: OlderAction) -> bytes:
    """Return the digest of an entry of the trail."""
    place = (one.number, one.person, 1, one.action, "", one.person)
    return chain.digest(place, one.instant, b"", b"")


def read(register: RegisterTransaction) -> tuple[OlderAction, ...]:
    """Return the trail of an earlier version, if the office had one.

    Raises:
        EntryAlteredError: It is not there any more.
    """
    kept = register.state.older_trail
    if kept is None:
        return ()
    body = register.beside.blob(kept.trail)
    if body is None:
        raise EntryAlteredError(number=1)
    try:
        trail = msgspec.json.decode(body, type=tuple[OlderAction, ...])
    except msgspec.DecodeError:
        raise EntryAlteredError(number=1) from None
    if head_of(trail, kept.length) != Head(kept.length, kept.link):
        raise EntryAlteredError(number=1)
    return trail


def listed(session: Session, register: RegisterTransaction) -> list[OlderAction]:
    """Return the actions of the trail, except those that nobody can be shown to have signed."""
    head, found = EMPTY, []
    for one in read(register):
        head = chain.extend(head, digest_of(one))
        if _signed(session, register.state, one, head):
            found.append(one)
    return found


def head_at(register: RegisterTransaction, length: int) -> Head | None:
    """Return the head that the trail had after a number of entries; `None` if it was shorter."""
    return head_of(read(register), length)


def head_of(trail: Sequence[OlderAction], length: int) -> Head | None:
    """Return the head that entries lead to after a number of them; `None` if there are fewer."""
    head = EMPTY
    for one in trail[:length]:
        head = chain.extend(head, digest_of(one))
    return head if head.length == length else None
