"""Closing a file: the last day, a summary in the counsellor's words, and follow-up days.

`closing_rules` says what is asked before.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from counsel_desk.domain.intake import Channel
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.rights.rights import Closure, Why
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import clients, closing_rules, open_reports
from counsel_desk.services.clients.clients import ClosedBeforeBegunError
from counsel_desk.services.clients.closing_rules import BeforeClosing
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

_AHEAD = timedelta(days=14)
"""How long before its day a follow-up is listed."""


@dataclass(frozen=True)
class FollowUp:
    """A day after the end on which the client is asked how they are.

    Attributes:
        client: Record id of the client.
        code: The client's code.
        day: The day.
        way: How they want to be asked; `None` if no way was named.
    """

    client: str
    code: str
    day: date
    way: Channel | None = None


def before_closing(session: Session, client: str) -> BeforeClosing:
    """Return what should be seen before a client's file is closed.

    Raises:
        NoSuchRecordError: There is no such client.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        clients.require(reader, client)
        return closing_rules.find(reader, client, session.today())


def close(session: Session, client: str, ending: Closure) -> None:
    """Close a file; closing a closed file again replaces the last closure.

    After a death nobody is asked anything: days that were planned are not kept.

    Raises:
        ClosedBeforeBegunError: The last day lies before the first.
        OpenReportError: Something in it has still to be told without consent.
        KnownError: Something that `closing_rules` asks for is missing.
    """
    today = session.today()
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = clients.require(work, client).body
        open_reports.refuse(work, client)
        if ending.why is Why.DIED:
            ending = replace(ending, follow_ups=(), follow_up_ways=())
        if ending.day < before.since:
            raise ClosedBeforeBegunError
        known = closing_rules.find(work, client, today)
        closing_rules.check(ending, known, session.me.name, today)
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
        last = dict(reader.latest_with_parent(Kind.CLOSURE, Closure))
        found = [
            FollowUp(client, filed.body.code, day, way)
            for client, closing in last.items()
            if closing.body.reopened is None
            for day, way in closing.body.planned
            if today <= day <= today + _AHEAD
            and (filed := reader.get(client, Client)) is not None
            and filed.body.closed is not None
        ]
    return sorted(found, key=lambda one: (one.day, one.code))


def died(reader: Reader) -> set[str]:
    """Return the record ids of the clients whose files were closed because they died."""
    return {
        client
        for client, filed in reader.latest_with_parent(Kind.CLOSURE, Closure)
        if filed.body.why is Why.DIED and filed.body.reopened is None
    }


def _last(reader: Reader, client: str) -> Filed[Closure] | None:
    found = reader.latest(Kind.CLOSURE, Closure, client)
    return found[-1] if found and found[-1].body.reopened is None else None
