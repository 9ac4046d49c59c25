"""The counsellor's end of requests for a summary: received, linked to a client, and settled.

Which client a counsellor thinks a request is about, and why they give no summary, stays in their
own vault.
"""

from dataclasses import dataclass, replace

import msgspec

from counsel_desk.domain.casework.requests import (
    Answering,
    Asking,
    Declining,
    IncomingRequest,
    RequestState,
    TakingBack,
)
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.trust import Letter, Role, VaultKind
from counsel_desk.services.casework.requests import ANSWER_LASTS, SettledError
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.people import inbox, letters
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.work import news
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

NEWS = "request_news:"
"""Prefix of the names of drafts that mark requests that were withdrawn; see `news`."""
_MOST_BYTES = 64 * 1024
"""Larger envelopes carry a client's file, and are not opened here."""


@dataclass(frozen=True)
class Waiting:
    """A request as the counsellor sees it.

    Attributes:
        filed: The request.
        code: Code of the client linked to it; empty if none.
    """

    filed: Filed[IncomingRequest]
    code: str


def receive(session: Session) -> int:
    """Take in new requests from caseworkers, and withdrawals of earlier ones.

    Returns:
        The number of new requests.
    """
    counts = inbox.take_in(
        session, VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE, _HANDLERS, _MOST_BYTES
    )
    return counts.get(letters.REQUEST, 0)


def _take_request(session: Session, work: Work, letter: Letter, asking: Asking) -> None:
    taken_back = letters.message_id(letters.REQUEST_TAKEN_BACK, asking.link)
    if work.transaction.seen(taken_back):
        return
    today = session.today()
    request = IncomingRequest(
        letters.name_of(session, letter.sender),
        asking.type,
        asking.purpose,
        asking.about,
        asking.needed_by,
        today,
        asking.link,
        RequestState.ASKED,
        today,
        wanted=asking.wanted,
    )
    work.put(Kind.INCOMING_REQUEST, request)
    work.audit("request_received")


def _take_back(session: Session, work: Work, letter: Letter, taking_back: TakingBack) -> None:
    sender = letters.name_of(session, letter.sender)
    for filed in work.latest(Kind.INCOMING_REQUEST, IncomingRequest):
        body = filed.body
        if body.link and (body.link, body.asker) == (taking_back.link, sender):
            _settle(session, work, filed, RequestState.WITHDRAWN)
            news.add(work, NEWS, filed.record)


_HANDLERS = {
    letters.REQUEST: inbox.Handler(Asking, Role.CASEWORKER, _take_request),
    letters.REQUEST_TAKEN_BACK: inbox.Handler(TakingBack, Role.CASEWORKER, _take_back),
}


def listing(session: Session) -> list[Waiting]:
    """Return the requests: open ones first, each group newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = [Waiting(filed, _code(reader, filed.body.client)) for filed in every(reader)[::-1]]
    return sorted(found, key=lambda one: one.filed.body.state is not RequestState.ASKED)


def every(reader: Reader) -> list[Filed[IncomingRequest]]:
    """Return every request in a transaction, oldest first."""
    return reader.latest(Kind.INCOMING_REQUEST, IncomingRequest)


def _code(reader: Reader, client: str) -> str:
    found = reader.get(client, Client) if client else None
    return found.body.code if found else ""


def link_to_client(session: Session, record: str, client: str) -> None:
    """Link a request to a client for the counsellor's own use, or, with ``""``, unlink it.

    Raises:
        NoSuchRecordError: There is no such request or client.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        if client:
            clients.require(work, client)
        filed = _require(work, record)
        # An earlier version must not go on naming a client whose file may be destroyed.
        work.erase(record)
        work.put(Kind.INCOMING_REQUEST, replace(filed.body, client=client), record=record)


def answer(
    session: Session, record: str, given: bool, reason: Declining = Declining.NOT_SAID
) -> None:
    """Settle a request, and tell the caseworker whether a summary was sent.

    Args:
        session: A counsellor's session.
        record: Record id of the request.
        given: Whether a summary was sent.
        reason: Why none is given; the caseworker does not learn it.

    Raises:
        NoSuchRecordError: There is no such request.
        SettledError: It is settled already.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        filed = _require(work, record)
        if filed.body.state is not RequestState.ASKED:
            raise SettledError
        _post_answer(session, work, filed.body, given)
        state = RequestState.ANSWERED if given else RequestState.CANNOT_BE_GIVEN
        _settle(session, work, filed, state, Declining.NOT_SAID if given else reason)
        # The same action for both: an administrator reads the trail.
        work.audit("request_settled")


def _post_answer(session: Session, work: Work, request: IncomingRequest, given: bool) -> None:
    try:
        asker = letters.recipient_named(session, request.asker, Role.CASEWORKER)
    except NotReachableError:
        # The caseworker has left; there is nobody to tell.
        return
    body = msgspec.json.encode(Answering(request.link, given))
    expires = session.data.tools.now() + ANSWER_LASTS
    kind, link = letters.REQUEST_ANSWER, request.link
    work.post(letters.seal(session, work, kind, link, asker, "", expires, body))


def _settle(
    session: Session,
    work: Work,
    filed: Filed[IncomingRequest],
    state: RequestState,
    reason: Declining = Declining.NOT_SAID,
) -> None:
    """Store the outcome of a request, and forget the link to the caseworker's end."""
    today = session.today()
    body = replace(filed.body, link="", state=state, since=today, reason=reason)
    work.erase(filed.record)
    work.put(Kind.INCOMING_REQUEST, body, record=filed.record)


def _require(reader: Reader, record: str) -> Filed[IncomingRequest]:
    row = reader.transaction.latest(record)
    exists = row is not None and row.kind == Kind.INCOMING_REQUEST
    found = reader.get(record, IncomingRequest) if exists else None
    if found is None:
        raise NoSuchRecordError
    return found


def of_client(reader: Reader, client: str) -> list[str]:
    """Return the records of requests linked to a client; they are erased with the file."""
    return [filed.record for filed in every(reader) if filed.body.client == client]


def let_go(work: Work, client: str) -> None:
    """Erase settled requests linked to a client whose file has left, and unlink open ones."""
    for filed in every(work):
        if filed.body.client != client:
            continue
        work.erase(filed.record)
        if filed.body.state is RequestState.ASKED:
            body = replace(filed.body, client="")
            work.put(Kind.INCOMING_REQUEST, body, record=filed.record)
