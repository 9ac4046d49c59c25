"""What comes to the casework vault: the summaries that survivors agreed to send, and answers."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from counsel_desk.domain.casework.casework import ReceivedSummary
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.release import Summary
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Letter, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.casework import cases, requests
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.documents.export_files import write_protected
from counsel_desk.services.ledger import receipts
from counsel_desk.services.people import inbox, letters
from counsel_desk.services.release.summary_sheet import summary_sheet
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


class WithdrawnError(KnownError):
    """A summary was taken back, or her consent came to its end."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This summary is not here any more: she took her consent back, or it came to its end.",
    )


@dataclass(frozen=True)
class Arrivals:
    """What came in.

    Attributes:
        summaries: How many summaries.
        recalls: How many were called back.
        refused: How many envelopes could not be trusted, and were left closed.
        answers: How many requests were settled by their counsellors.
    """

    summaries: int
    recalls: int
    refused: int
    answers: int = 0


def receive(session: Session) -> Arrivals:
    """Take in what waits: summaries, word that one was taken back, and answers to requests.

    What has come to the end of her consent meanwhile is taken away.
    """
    counts = inbox.take_in(session, VaultKind.CASEWORK, Operation.WRITE_CASEWORK, _HANDLERS)
    _let_go(session)
    receipts.let_go(session)
    came = [
        counts.get(kind, 0)
        for kind in (letters.SUMMARY, letters.RECALL, "", letters.REQUEST_ANSWER)
    ]
    return Arrivals(*came)


def _take_summary(session: Session, work: Work, letter: Letter, summary: Summary) -> None:
    if summary.counsellor != letters.name_of(session, letter.sender):
        # Nobody sends a summary in a colleague's name.
        raise KnownError
    now = session.data.tools.now()
    received = ReceivedSummary(summary.counsellor, now, "", summary)
    work.put(Kind.RECEIVED_SUMMARY, received)
    work.audit("summary_received")


def _take_recall(session: Session, work: Work, letter: Letter, recall: letters.Recall) -> None:
    # The sender need not be who released it: a client's file goes over to other counsellors, and
    # with it the link, which nobody else knows.
    summary = letters.message_id(letters.SUMMARY, recall.link)
    came = work.transaction.seen(summary)
    if not came:
        # Not opened before it was taken back: whoever puts it back later shows it to nobody.
        work.transaction.remember(summary)
    taken: ReceivedSummary | None = None
    for filed in work.latest(Kind.RECEIVED_SUMMARY, ReceivedSummary):
        body = filed.body
        if body.summary and body.summary.link == recall.link:
            work.erase(filed.record)
            now = session.data.tools.now()
            gone = replace(body, summary=None, withdrawn=now)
            work.put(Kind.RECEIVED_SUMMARY, gone, record=filed.record)
            work.audit("summary_recalled")
            taken = body
    if came or not recall.stands_in:
        receipts.confirm_gone(session, work, recall.link, letter.sender, taken, came=came)


_HANDLERS = {
    letters.SUMMARY: inbox.Handler(Summary, Role.COUNSELLOR, _take_summary),
    # Her withdrawal holds whether or not who sent it is with the office still.
    letters.RECALL: inbox.Handler(letters.Recall, Role.COUNSELLOR, _take_recall, former=True),
    **requests.HANDLERS,
}


def _let_go(session: Session) -> None:
    """Take away the summaries whose consent has come to its end."""
    today = session.today()
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        for filed in work.latest(Kind.RECEIVED_SUMMARY, ReceivedSummary):
            gone = _without_ended(filed.body, today)
            if gone != filed.body:
                work.erase(filed.record)
                work.put(Kind.RECEIVED_SUMMARY, gone, record=filed.record)
                work.audit("summary_ended")


def _without_ended(body: ReceivedSummary, today: date) -> ReceivedSummary:
    """Return a received summary as it may be seen on a day: empty after her consent's last one."""
    ended = body.summary and body.summary.until and body.summary.until < today
    return replace(body, summary=None, ended=today) if ended else body


def summaries(session: Session) -> list[Filed[ReceivedSummary]]:
    """Return the summaries, the newest first; a desk that stays open over midnight shows no more.

    What has come to its end is taken away when what waits is next taken in.
    """
    today = session.today()
    with session.reading(VaultKind.CASEWORK, Operation.READ_CASEWORK) as reader:
        found = reader.latest(Kind.RECEIVED_SUMMARY, ReceivedSummary)[::-1]
    return [replace(filed, body=_without_ended(filed.body, today)) for filed in found]


def file_under(session: Session, record: str, case: str) -> None:
    """Put a summary beside a case, or, with ``""``, beside none.

    Raises:
        NoSuchRecordError: There is no such summary or case.
    """
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        received = work.get(record, ReceivedSummary)
        if received is None:
            raise NoSuchRecordError
        if case:
            cases.require(work, case)
        work.put(Kind.RECEIVED_SUMMARY, replace(received.body, case=case), record=record)


def save(session: Session, record: str, path: Path) -> str:
    """Save a summary as a PDF that only a passphrase opens.

    Args:
        session: A caseworker's.
        record: Id of the summary's record.
        path: Where; a file of that name is replaced, whole or not at all.

    Returns:
        The passphrase, which is kept nowhere.

    Raises:
        NoSuchRecordError: There is no such summary.
        WithdrawnError: It is gone from here.
        NotSavedError: The file could not be written.
    """
    tools = session.data.tools
    with session.work(VaultKind.CASEWORK, Operation.SHARE_CASEWORK) as work:
        received = work.get(record, ReceivedSummary)
        if received is None:
            raise NoSuchRecordError
        summary = _without_ended(received.body, session.today()).summary
        if summary is None:
            raise WithdrawnError
        document = summary_sheet(tools, summary, session.me.name)
        passphrase = write_protected(tools, document, path)
        receipts.note_copy(session, work, record, received.body)
        work.audit("summary_saved")
    return passphrase
