"""Removes a client who was entered by mistake, at once, while there is nothing to be kept.

Of what was signed, agreed to, shared or measured nothing is ever removed in this way: such a file
is closed, sealed and destroyed in its time.
"""

from counsel_desk.domain.appointments.appointment import HAPPENED, Appointment
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.casework import incoming_requests, told_notes
from counsel_desk.services.clients import clients
from counsel_desk.services.transfer.transfer import require_own
from counsel_desk.services.work import drafts, file_marks
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

_UNSIGNED = frozenset({Kind.CLIENT, Kind.INTAKE, Kind.FIRST_WORDS, Kind.APPOINTMENT})


class ToBeKeptError(KnownError):
    """Something in the file must be kept."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Something in this file is signed, agreed to, shared or took place, so the file cannot be "
        "removed. It can be closed.",
    )


def check(session: Session, client: str) -> None:
    """Refuse a client whose file must be kept.

    Raises:
        ToBeKeptError: Something in it must be kept.
        KnownError: The file is not the person's own, sealed, or being handed over.
    """
    require_own(session)
    with session.reading(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as reader:
        _removable(reader, client)


def remove(session: Session, client: str) -> None:
    """Remove a client with everything in the file, drafts included; it cannot be undone.

    Raises:
        ToBeKeptError: Something in it must be kept.
        KnownError: The file is not the person's own, sealed, or being handed over.
    """
    require_own(session)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        records = _removable(work, client)
        drafts.drop_of_client(work, client)
        for record in records:
            work.erase(record)
        work.audit("client_removed")


def _removable(reader: Reader, client: str) -> list[str]:
    """Return the ids of the records of a file in which nothing must be kept.

    Raises:
        ToBeKeptError: There is something.
    """
    clients.require(reader, client)
    file_marks.refuse(reader.transaction, client)
    rows = [*reader.transaction.versions(client), *reader.transaction.of_parent(client)]
    kept = any(row.kind not in _UNSIGNED for row in rows)
    alone = reader.latest(Kind.APPOINTMENT, Appointment, client)
    groups = reader.latest(Kind.APPOINTMENT, Appointment, "")
    met = any(filed.body.state in HAPPENED for filed in alone)
    named = any(client in filed.body.clients for filed in groups)
    asked = incoming_requests.of_client(reader, client) or told_notes.of_client(reader, client)
    if kept or met or named or asked or group_sessions.drafted(reader, client):
        raise ToBeKeptError
    return sorted({row.record for row in rows if row.body is not None})
