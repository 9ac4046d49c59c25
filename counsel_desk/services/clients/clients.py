"""The clients of a counsellor: adding one, keeping her details, and the list."""

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
"""What codes are made of: nothing that looks like something else, by hand or in print."""
CODE_LENGTH = 4
CHILD = "child"
"""Flag: she may be under 18, by her intake."""


class NoSuchRecordError(KnownError):
    """A record is not in the vault, or was erased."""

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
    """One line of the list.

    Attributes:
        filed: The client.
        last_session: The day of her last session with a signed note, if there is one.
        unsigned: How many of her notes are not signed yet.
        flags: Codes of what is to be seen at a glance, such as ``child``.
    """

    filed: Filed[Client]
    last_session: date | None
    unsigned: int
    flags: tuple[str, ...] = ()


def add(session: Session, details: Client) -> str:
    """Add a client and make her code.

    Args:
        session: A counsellor's.
        details: Everything about her but the code, which is not read.

    Returns:
        The id of her record.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        known = {filed.body.code for filed in work.latest(Kind.CLIENT, Client)}
        record = work.put(Kind.CLIENT, replace(details, code=new_code(known)))
        work.audit("client_added")
    return record


def new_code(known: set[str]) -> str:
    """Return a code that is not among those that are known."""
    while True:
        code = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
        if code not in known:
            return code


def get(session: Session, record: str) -> Filed[Client]:
    """Return a client.

    Raises:
        NoSuchRecordError: There is none of that id.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return require(reader, record)


def require(reader: Reader, record: str) -> Filed[Client]:
    """Return a client within a transaction.

    Raises:
        NoSuchRecordError: There is none of that id.
        SealedError: Her file is sealed.
    """
    if record in reader.sealed:
        raise SealedError
    found = reader.get(record, Client)
    if found is None:
        raise NoSuchRecordError
    return found


def change(session: Session, record: str, details: Client) -> None:
    """Keep changed details; the code and the last day stay as they are."""
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = require(work, record).body
        work.put(
            Kind.CLIENT, replace(details, code=before.code, closed=before.closed), record=record
        )


def close(session: Session, record: str, day: date | None) -> None:
    """Note the last day of the work together, or, with `None`, that it goes on.

    Raises:
        ClosedBeforeBegunError: The day lies before the first one.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = require(work, record).body
        if day is not None and day < before.since:
            raise ClosedBeforeBegunError
        work.put(Kind.CLIENT, replace(before, closed=day), record=record)


def listing(session: Session) -> list[ClientLine]:
    """Return every client, those whose work goes on first, then by code.

    Neither notes nor intakes are read: the days beside them tell enough.
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
    """Return what the list says of a file; of a closed one nothing is due any more."""
    if filed.body.closed is not None:
        return ()
    return (*((CHILD,) if child else ()), *safety)
