"""Closing a file: the last day, a summary in the counsellor's words, and follow-up days."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import ClosedBeforeBegunError
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

_AHEAD = timedelta(days=14)
"""How long before its day a follow-up is listed."""


class FollowUpTooEarlyError(KnownError):
    """A follow-up lies before the last day."""

    text = QT_TRANSLATE_NOOP(
        "errors", "A day on which you ask how she is lies before the last day. Please look at both."
    )


@dataclass(frozen=True)
class FollowUp:
    """A day after the end on which the client is asked how they are.

    Attributes:
        client: Record id of the client.
        code: The client's code.
        day: The day.
    """

    client: str
    code: str
    day: date


def close(session: Session, client: str, ending: Closure) -> None:
    """Close a file; closing a closed file again replaces the last closure.

    Raises:
        ClosedBeforeBegunError: The last day lies before the first.
        FollowUpTooEarlyError: A follow-up lies before the last day.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = clients.require(work, client).body
        if ending.day < before.since:
            raise ClosedBeforeBegunError
        if any(day < ending.day for day in ending.follow_ups):
            raise FollowUpTooEarlyError
        if before.closed != ending.day:
            work.put(Kind.CLIENT, replace(before, closed=ending.day), record=client)
        last = _last(work, client) if before.closed else None
        written = replace(ending, summary=ending.summary.strip(), reopened=None)
        record = last.record if last else ""
        work.put(Kind.CLOSURE, written, parent=client, record=record, day=ending.day)
        work.audit("file_closed")


def reopen(session: Session, client: str) -> None:
    """Reopen a file; its closure stays in the history."""
    today = session.today()
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = clients.require(work, client).body
        if before.closed is None:
            return
        work.put(Kind.CLIENT, replace(before, closed=None), record=client)
        last = _last(work, client)
        if last is not None:
            work.put(Kind.CLOSURE, replace(last.body, reopened=today), record=last.record)
        work.audit("file_reopened")


def of_client(session: Session, client: str) -> list[Filed[Closure]]:
    """Return all closures of a file, newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.latest(Kind.CLOSURE, Closure, client)[::-1]


def follow_ups(session: Session) -> list[FollowUp]:
    """Return the follow-ups of closed files from today to two weeks ahead."""
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = [
            FollowUp(filed.record, filed.body.code, day)
            for filed in reader.latest(Kind.CLIENT, Client)
            if filed.body.closed is not None and (last := _last(reader, filed.record)) is not None
            for day in last.body.follow_ups
            if today <= day <= today + _AHEAD
        ]
    return sorted(found, key=lambda one: (one.day, one.code))


def _last(reader: Reader, client: str) -> Filed[Closure] | None:
    found = reader.latest(Kind.CLOSURE, Closure, client)
    return found[-1] if found and found[-1].body.reopened is None else None
