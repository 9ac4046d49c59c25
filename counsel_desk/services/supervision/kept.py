"""What the two of a supervision keep: written, read and removed, each entry signed by its author.

Both hold the vault's key, so either could write a row in the other's name with a program of their
own. So each entry is signed over the frame (``counsel_desk.supervision.1``, vault, record, kind,
version, author, JSON), and what its author did not sign, or changes the other's words, is not
believed: the version before it holds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Generic, TypeVar

import msgspec

from counsel_desk.domain.framing import frame
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.state import Pair
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.supervision.supervision import (
    AgendaPoint,
    AgreedAction,
    Entry,
    Meeting,
    MeetingState,
    Reflection,
    may_follow,
    says_something,
)
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.people.certificates import signed_by
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.sensible import NotYetDayError
from counsel_desk.services.work.session import NoPairError, Session
from counsel_desk.services.work.unit_of_work import new_id

_FORMAT = "counsel_desk.supervision.1"
KINDS: Mapping[type, Kind] = {
    Meeting: Kind.SUPERVISION_SESSION,
    AgendaPoint: Kind.AGENDA_POINT,
    AgreedAction: Kind.AGREED_ACTION,
    Reflection: Kind.REFLECTION,
}
E_ = TypeVar("E_", bound=Entry)


class NothingSaidError(KnownError):
    """There are no words in an entry."""

    text = QT_TRANSLATE_NOOP("errors", "Nothing is written yet. A few words are enough.")
    about = ("words",)


class NotTheirsError(KnownError):
    """Somebody would change the words of the other one."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The other person wrote this, so only they can change or remove it."
    )


class EntryGoneError(KnownError):
    """An entry was removed meanwhile."""

    text = QT_TRANSLATE_NOOP("errors", "This is not here any more. Please look at the list again.")


@dataclass(frozen=True)
class Written(Generic[E_]):
    """An entry that is believed.

    Attributes:
        record: Its id.
        version: Number of the version that holds.
        author: Id of who wrote it first; only they change its words.
        by: Id of who wrote this version.
        written: When this version was written.
        body: What it says.
    """

    record: str
    version: int
    author: str
    by: str
    written: datetime
    body: E_


def put(session: Session, pair: str, entry: Entry, record: str = "") -> str:
    """Keep an entry.

    Args:
        session: Of one of the two.
        pair: Id of the vault.
        entry: The entry.
        record: Its record id: a new one, or of one that it replaces; made here if empty.

    Returns:
        The record id.

    Raises:
        NothingSaidError: It holds no words.
        NotYetDayError: It says that a meeting took place which is still to come.
        NotTheirsError: It would change the words of the other one.
        PairOverError: Supervision has ended.
    """
    inside = session.in_pair(pair)
    if not says_something(entry):
        raise NothingSaidError
    meeting = entry if isinstance(entry, Meeting) else None
    if meeting and meeting.state is MeetingState.HELD and meeting.day > session.today():
        raise NotYetDayError
    shape: type[Entry] = type(entry)
    record = record or new_id()
    day = meeting.day if meeting else None
    with inside.work(VaultKind.SUPERVISION, Operation.SUPERVISION) as work:
        row = work.transaction.latest(record)
        before = _holding(session, work, pair, record, shape) if row is not None else None
        if row is not None and before is None:
            raise EntryGoneError
        same = before is None or before.author == session.me.person
        if before is not None and not may_follow(before.body, entry, same_author=same):
            raise NotTheirsError
        version = row.version + 1 if row is not None else 1
        statement = _statement(pair, record, version, session.me.person, entry)
        signed = replace(entry, signature=session.identity.sign(statement).hex())
        return work.put(KINDS[shape], signed, record=record, day=day)


def remove(session: Session, pair: str, record: str) -> None:
    """Erase an entry of one's own for good; nothing happens if it is gone.

    Raises:
        NotTheirsError: The other one wrote it.
        PairOverError: Supervision has ended.
    """
    inside = session.in_pair(pair)
    with inside.work(VaultKind.SUPERVISION, Operation.SUPERVISION) as work:
        row = work.transaction.latest(record)
        if row is None or row.body is None:
            return
        shape = _shape_of(row.kind)
        found = _holding(session, work, pair, record, shape) if shape is not None else None
        if found is not None and found.author != session.me.person:
            raise NotTheirsError
        work.erase(record)


def every(session: Session, pair: str, shape: type[E_]) -> list[Written[E_]]:
    """Return the entries of a kind that are believed, oldest first.

    Raises:
        NoPairError: The person has no such vault.
    """
    inside = session.in_pair(pair)
    with inside.reading(VaultKind.SUPERVISION, Operation.SUPERVISION) as reader:
        records = [one.record for one in reader.latest(KINDS[shape], shape)]
        found = [_holding(session, reader, pair, record, shape) for record in records]
    return [one for one in found if one is not None]


def _holding(
    session: Session, reader: Reader, pair: str, record: str, shape: type[E_]
) -> Written[E_] | None:
    """Return the last version of an entry that is believed, if any is."""
    people = _people(session, pair)
    holds: Written[E_] | None = None
    for one in reader.versions(record, shape):
        if one.author not in people.people or not _genuine(session, pair, one):
            continue
        author = holds.author if holds else one.author
        same = author == one.author
        if holds is None or may_follow(holds.body, one.body, same_author=same):
            holds = Written(record, one.version, author, one.author, one.written, one.body)
    return holds


def _shape_of(kind: str) -> type[Entry] | None:
    return next((shape for shape, one in KINDS.items() if one == kind), None)


def _people(session: Session, pair: str) -> Pair:
    found = session.data.register.state.vaults[pair].pair
    if found is None:
        raise NoPairError
    return found


def _genuine(session: Session, pair: str, filed: Filed[E_]) -> bool:
    data, entry = session.data, filed.body
    statement = _statement(pair, filed.record, filed.version, filed.author, entry)
    try:
        signature = bytes.fromhex(entry.signature)
    except ValueError:
        return False
    return signed_by(data, data.register.state, filed.author, statement, signature)


def _statement(pair: str, record: str, version: int, author: str, entry: Entry) -> bytes:
    said = msgspec.json.encode(replace(entry, signature=""), order="sorted")
    return frame(_FORMAT, pair, record, str(KINDS[type(entry)]), version, author, said)
