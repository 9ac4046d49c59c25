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
from counsel_desk.services.clients import safety_flags
from counsel_desk.services.work import drafts
from counsel_desk.services.work.file_marks import SealedError
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Letters of codes, without those that are easily confused in handwriting or print."""
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
        "errors", "The last day lies before the first day with her. Please look at both dates."
    )


@dataclass(frozen=True)
class ClientLine:
    """One line of the list of clients.

    Attributes:
        filed: The client.
        last_session: The day of the last session with a signed note, if there is one.
        unsigned: Number of unsigned notes.
        flags: Codes of what to show at a glance, such as ``child``.
    """

    filed: Filed[Client]
    last_session: date | None
    unsigned: int
    flags: tuple[str, ...] = ()


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


def change(session: Session, record: str, details: Client) -> None:
    """Change a client's details; the code and the last day stay as they are."""
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = require(work, record).body
        work.put(
            Kind.CLIENT, replace(details, code=before.code, closed=before.closed), record=record
        )


def close(session: Session, record: str, day: date | None) -> None:
    """Set the last day of counselling, or, with `None`, reopen the file.

    Raises:
        ClosedBeforeBegunError: The day lies before the first day.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = require(work, record).body
        if day is not None and day < before.since:
            raise ClosedBeforeBegunError
        work.put(Kind.CLIENT, replace(before, closed=day), record=record)


def listing(session: Session) -> list[ClientLine]:
    """Return every client, open files first, then by code.

    Neither notes nor intakes are read: the days stored beside them are enough.
    """
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        clients = reader.latest(Kind.CLIENT, Client)
        last = reader.transaction.last_days(Kind.NOTE)
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
