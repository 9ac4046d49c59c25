"""The clients of a counsellor: adds them, changes their details, and lists them."""

import secrets
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from counsel_desk.domain.intake import is_child
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import last_sessions, safety_flags
from counsel_desk.services.work import drafts
from counsel_desk.services.work.file_marks import SealedError
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

CODE_LETTERS = "BCDFGHJKMNPQRSTVWXYZ23456789"
"""Letters of codes, without those that are easily confused in handwriting or print, and without
vowels: no code spells a word."""
CODE_LENGTH = 4
CHILD = "child"
"""Flag: by the intake, the client may be under 18."""


class NoSuchRecordError(KnownError):
    """The record is not in the vault, or was erased."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This record is not here any more. Please go back to the list and choose again."
    )


class ClosedBeforeBegunError(KnownError):
    """The last day lies before the first."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The last day is before the first day of the work together. Please look at both dates.",
    )
    about = ("closed",)


@dataclass(frozen=True)
class ClientLine:
    """One line of the list of clients.

    Attributes:
        filed: The client.
        last_session: The day of the last session, if there was one; see `last_sessions`.
        unsigned: Number of unsigned notes.
        flags: Codes of what to show at a glance, such as ``child``.
    """

    filed: Filed[Client]
    last_session: date | None
    unsigned: int
    flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Named:
    """How a client is called.

    Attributes:
        code: The code in lists.
        name: The name to use; may be empty.
    """

    code: str
    name: str


def add(session: Session, details: Client) -> str:
    """Add a client with a new code.

    Args:
        session: A counsellor's.
        details: The client's details; the code in it is ignored.

    Returns:
        The id of the client's record.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        known = {filed.body.code for filed in work.latest(Kind.CLIENT, Client)}
        record = work.put(Kind.CLIENT, replace(details, code=new_code(known)))
        work.audit("client_added")
    return record


def new_code(known: set[str]) -> str:
    """Return a random code that is not in use."""
    while True:
        code = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
        if code not in known:
            return code


def get(session: Session, record: str) -> Filed[Client]:
    """Return a client.

    Raises:
        NoSuchRecordError: There is no such client.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return require(reader, record)


def require(reader: Reader, record: str) -> Filed[Client]:
    """Return a client within a transaction.

    Raises:
        NoSuchRecordError: There is no such client.
        SealedError: The client's file is sealed.
    """
    if record in reader.sealed:
        raise SealedError
    found = reader.get(record, Client)
    if found is None:
        raise NoSuchRecordError
    return found


def names(session: Session) -> dict[str, Named]:
    """Return code and name of every client by record id, in vaults stood in for as well."""
    found = _names(session)
    for each in session.running_covers():
        found |= _names(session.standing_in(each.vault))
    return found


def _names(session: Session) -> dict[str, Named]:
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        clients = reader.latest(Kind.CLIENT, Client)
    return {filed.record: Named(filed.body.code, filed.body.name) for filed in clients}


def change(session: Session, record: str, details: Client) -> None:
    """Change a client's details; the code and the last day stay as they are."""
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = require(work, record).body
        body = replace(details, code=before.code, closed=before.closed, kept_from=before.kept_from)
        work.put(Kind.CLIENT, body, record=record)


def codes(session: Session) -> list[tuple[str, str]]:
    """Return record id and code of every client, open files first, then by code."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.latest(Kind.CLIENT, Client)
    in_order = sorted(found, key=lambda filed: (filed.body.closed is not None, filed.body.code))
    return [(filed.record, filed.body.code) for filed in in_order]


def listing(session: Session) -> list[ClientLine]:
    """Return every client, open files first, then by code.

    Neither notes nor intakes are read: the days stored beside them are enough. Of appointments
    only those are read that may be a last session.
    """
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        clients = reader.latest(Kind.CLIENT, Client)
        last = last_sessions.by_client(reader, today)
        born = reader.transaction.last_days(Kind.INTAKE)
        unsigned = Counter(draft.client for _name, draft in drafts.notes(reader))
        safety = safety_flags.by_client(reader, today)
    lines = [
        ClientLine(
            filed,
            last.get(filed.record),
            unsigned[filed.record],
            _flags(is_child(born.get(filed.record), today), safety.get(filed.record, ()), filed),
        )
        for filed in clients
    ]
    return sorted(
        lines, key=lambda line: (line.filed.body.closed is not None, line.filed.body.code)
    )


def _flags(child: bool, safety: tuple[str, ...], filed: Filed[Client]) -> tuple[str, ...]:
    """Return the flags of a file; a closed one has none, because nothing is due any more."""
    if filed.body.closed is not None:
        return ()
    return (*((CHILD,) if child else ()), *safety)
