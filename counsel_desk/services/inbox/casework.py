"""What concerns a caseworker.

Caseworkers share one vault and its post: what one of them has noted, the others need not.
"""

from collections.abc import Iterator
from datetime import date

from counsel_desk.domain.casework.casework import ReceivedSummary
from counsel_desk.domain.casework.requests import RequestState, SummaryRequest
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.casework import received_summaries, requests
from counsel_desk.services.inbox.entry import Entry, Kind
from counsel_desk.services.work import news
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

PREFIXES = {
    Kind.SUMMARY_GONE: received_summaries.NEWS,
    Kind.SUMMARY_ENDED: received_summaries.NEWS,
    Kind.ANSWERED: requests.NEWS,
    Kind.NOT_GIVEN: requests.NEWS,
}
"""How the drafts of what informs are called; see `news`."""


def receive(session: Session) -> int:
    """Take in what waits in the post for the caseworkers.

    Returns:
        How much of it could not be trusted and was left closed.
    """
    return received_summaries.receive(session).refused


def entries(session: Session) -> list[Entry]:
    """Return summaries that nobody has opened, summaries that are gone, and answers."""
    today = session.today()
    summaries = received_summaries.summaries(session)
    with session.reading(VaultKind.CASEWORK, Operation.READ_CASEWORK) as reader:
        return [
            *(_summary(one) for one in summaries if one.body.summary and not one.body.opened),
            *_gone(reader, today),
            *_answers(reader, today),
        ]


def _summary(filed: Filed[ReceivedSummary]) -> Entry:
    body = filed.body
    return Entry(Kind.SUMMARY, filed.record, local_day(body.received), body.sender_name)


def _gone(reader: Reader, today: date) -> Iterator[Entry]:
    for one in news.find(reader, received_summaries.NEWS, today):
        filed = reader.get(one.record, ReceivedSummary)
        if filed is None:
            continue
        body, kind = filed.body, Kind.SUMMARY_ENDED
        day = body.ended or local_day(body.received)
        if body.withdrawn is not None:
            kind, day = Kind.SUMMARY_GONE, local_day(body.withdrawn)
        yield Entry(kind, one.record, day, body.sender_name, noted=one.noted)


def _answers(reader: Reader, today: date) -> Iterator[Entry]:
    for one in news.find(reader, requests.NEWS, today):
        filed = reader.get(one.record, SummaryRequest)
        if filed is not None:
            body = filed.body
            given = body.state is RequestState.ANSWERED
            kind = Kind.ANSWERED if given else Kind.NOT_GIVEN
            yield Entry(
                kind, one.record, body.since, body.counsellor, wanted=body.wanted, noted=one.noted
            )
