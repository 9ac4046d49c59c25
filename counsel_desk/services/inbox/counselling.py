"""What concerns a counsellor, from their own vault and from what waits in the post."""

from collections.abc import Iterator
from datetime import date, datetime

from counsel_desk.domain.casework.requests import IncomingRequest, RequestState
from counsel_desk.domain.disclosure import Disclosure, Step
from counsel_desk.domain.exceptional.exceptional_disclosure import (
    ExceptionalRelease,
)
from counsel_desk.domain.exceptional.exceptional_disclosure import State as ExceptionalState
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Client
from counsel_desk.domain.transfer import HandOver, State
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import passing_on
from counsel_desk.services.casework import incoming_requests, told_notes
from counsel_desk.services.exceptional_disclosure import exceptional, exceptional_answers
from counsel_desk.services.inbox.entry import Entry, Kind
from counsel_desk.services.ledger import disclosure_news
from counsel_desk.services.transfer import taking_over, transfer_answers
from counsel_desk.services.work import news
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

PREFIXES = {
    Kind.REQUEST_TAKEN_BACK: incoming_requests.NEWS,
    Kind.HANDED_OVER: transfer_answers.NEWS,
    Kind.DECLINED: transfer_answers.NEWS,
    Kind.COSIGNED: exceptional.NEWS,
    Kind.SENT_BACK: exceptional.NEWS,
    Kind.REVIEWED: exceptional.NEWS,
    Kind.OPENED: disclosure_news.NEWS,
    Kind.GONE: disclosure_news.NEWS,
}
"""How the drafts of what informs are called; see `news`."""


def receive(session: Session) -> None:
    """Take in what waits in the post for a counsellor."""
    transfer_answers.receive(session)
    disclosure_news.receive(session)
    exceptional_answers.receive(session)
    incoming_requests.receive(session)
    passing_on.receive(session)


def entries(session: Session) -> list[Entry]:
    """Return what a counsellor is asked and told."""
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = [
            *_requests(reader, today),
            *_hand_overs(reader, today),
            *_co_signed(reader, today),
            *_receipts(reader, today),
        ]
    return [*found, *_offered(session), *_told(session)]


def _offered(session: Session) -> Iterator[Entry]:
    for one in taking_over.waiting(session):
        yield Entry(Kind.OFFERED, one.message, _day(one.offered), one.giver_name)


def _day(instant: datetime) -> date:
    return local_day(instant)


def _code(reader: Reader, client: str) -> str:
    filed = reader.get(client, Client) if client else None
    return filed.body.code if filed else ""


def _requests(reader: Reader, today: date) -> Iterator[Entry]:
    noted = {one.record: one.noted for one in news.find(reader, incoming_requests.NEWS, today)}
    for filed in incoming_requests.every(reader):
        body = filed.body
        if body.state is RequestState.ASKED:
            yield _request(reader, Kind.REQUEST, filed.record, body, None)
        elif filed.record in noted:
            yield _request(reader, Kind.REQUEST_TAKEN_BACK, filed.record, body, noted[filed.record])


def _request(
    reader: Reader, kind: Kind, record: str, body: IncomingRequest, noted: date | None
) -> Entry:
    return Entry(
        kind,
        record,
        body.received if kind is Kind.REQUEST else body.since,
        body.asker,
        body.client,
        _code(reader, body.client),
        body.wanted,
        body.needed_by,
        noted=noted,
    )


def _hand_overs(reader: Reader, today: date) -> Iterator[Entry]:
    kinds = {State.ACCEPTED: Kind.HANDED_OVER, State.DECLINED: Kind.DECLINED}
    for one in news.find(reader, transfer_answers.NEWS, today):
        filed = reader.get(one.record, HandOver)
        body = filed.body if filed else None
        if body is not None and body.ended is not None and body.state in kinds:
            kind, day = kinds[body.state], _day(body.ended)
            yield Entry(kind, one.record, day, body.recipient_name, code=body.code, noted=one.noted)


def _co_signed(reader: Reader, today: date) -> Iterator[Entry]:
    for one in news.find(reader, exceptional.NEWS, today):
        filed = reader.get(one.record, ExceptionalRelease)
        if filed is not None:
            body, client = filed.body, reader.parent(one.record)
            yield Entry(
                _answer(body),
                one.record,
                _day(body.answered or body.asked),
                body.supervisor,
                client,
                _code(reader, client),
                noted=one.noted,
            )


def _answer(one: ExceptionalRelease) -> Kind:
    if one.review is not None:
        return Kind.REVIEWED
    return Kind.SENT_BACK if one.state is ExceptionalState.SENT_BACK else Kind.COSIGNED


def _receipts(reader: Reader, today: date) -> Iterator[Entry]:
    kinds = {Step.OPENED: Kind.OPENED, Step.GONE: Kind.GONE}
    for one in news.find(reader, disclosure_news.NEWS, today):
        filed = reader.get(one.record, Disclosure)
        if filed is not None and filed.body.step in kinds:
            body, client = filed.body, reader.parent(one.record)
            yield Entry(
                kinds[body.step],
                one.record,
                body.day or _day(body.instant),
                body.recipient.name,
                client,
                _code(reader, client),
                copied=body.copied,
                noted=one.noted,
            )


def _told(session: Session) -> Iterator[Entry]:
    for filed in told_notes.listing(session):
        body = filed.body
        # What withdraws a consent may name no words of the client, and nobody here knows its file.
        kind = Kind.TOLD if body.words else Kind.WITHDRAWN
        yield Entry(kind, filed.record, body.received, body.sender, body.client, body.code)
