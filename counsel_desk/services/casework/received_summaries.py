"""The casework vault's inbox: summaries that clients agreed to send, recalls and answers."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from counsel_desk.domain.casework.casework import ReceivedSummary
from counsel_desk.domain.letters import Recall
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.summary import Summary
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Letter, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.casework import cases, requests
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.documents.export_files import saving, write_protected
from counsel_desk.services.ledger import receipts
from counsel_desk.services.people import inbox, letters
from counsel_desk.services.release.summary_sheet import summary_sheet
from counsel_desk.services.work import news, unnoted
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


class WithdrawnError(KnownError):
    """A summary was recalled, or the client's consent has ended."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This summary is not here any more: the client withdrew the consent, or it ended.",
    )


NEWS = "gone_news:"
"""Prefix of the names of drafts that mark summaries that are gone; see `news`."""


@dataclass(frozen=True)
class Arrivals:
    """What came in, in numbers.

    Attributes:
        summaries: Summaries.
        recalls: Recalls of summaries.
        refused: Envelopes that could not be trusted and were left unopened.
        answers: Requests settled by their counsellors.
    """

    summaries: int
    recalls: int
    refused: int
    answers: int = 0


def receive(session: Session) -> Arrivals:
    """Take in what is waiting: summaries, recalls, and answers to requests.

    Summaries whose consent has ended since are removed.
    """
    counts = inbox.take_in(session, VaultKind.CASEWORK, Operation.WRITE_CASEWORK, _HANDLERS)
    if not session.data.read_only:
        _remove_ended(session)
        receipts.let_go(session)
    came = [
        counts.get(kind, 0)
        for kind in (letters.SUMMARY, letters.RECALL, "", letters.REQUEST_ANSWER)
    ]
    return Arrivals(*came)


def note_gone(session: Session, record: str) -> bool:
    """Note that it is known that a summary is gone, where that is news.

    Returns:
        Whether it was.
    """
    with session.reading(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as reader:
        unnoted = [one.record for one in news.find(reader, NEWS, session.today()) if not one.noted]
    if record not in unnoted or session.data.read_only:
        return False
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        news.note(work, NEWS, record, session.today())
    return True


def _take_summary(session: Session, work: Work, letter: Letter, summary: Summary) -> None:
    if summary.counsellor != letters.name_of(session, letter.sender):
        # Nobody sends a summary in a colleague's name.
        raise KnownError
    now = session.data.tools.now()
    received = ReceivedSummary(summary.counsellor, now, "", summary)
    work.put(Kind.RECEIVED_SUMMARY, received)
    work.audit("summary_received")


def _take_recall(session: Session, work: Work, letter: Letter, recall: Recall) -> None:
    # The sender need not be the counsellor who released it: a client's file can be handed over,
    # and with it the link, which nobody else knows.
    summary = letters.message_id(letters.SUMMARY, recall.link)
    came = work.transaction.seen(summary)
    if not came:
        # Recalled before it was opened: if the envelope is put back later, nobody sees it.
        work.transaction.remember(summary)
    taken: ReceivedSummary | None = None
    for filed in work.latest(Kind.RECEIVED_SUMMARY, ReceivedSummary):
        body = filed.body
        if body.summary and body.summary.link == recall.link:
            work.erase(filed.record)
            now = session.data.tools.now()
            emptied = replace(body, summary=None, withdrawn=now)
            work.put(Kind.RECEIVED_SUMMARY, emptied, record=filed.record)
            news.add(work, NEWS, filed.record)
            work.audit("summary_recalled")
            taken = body
    if came or not recall.stands_in:
        receipts.confirm_gone(session, work, recall.link, letter.sender, taken, came=came)


_HANDLERS = {
    letters.SUMMARY: inbox.Handler(Summary, Role.COUNSELLOR, _take_summary),
    # A withdrawal holds even if the sender has left the office.
    letters.RECALL: inbox.Handler(Recall, Role.COUNSELLOR, _take_recall, former=True),
    **requests.HANDLERS,
}


def _remove_ended(session: Session) -> None:
    """Remove the summaries whose consent has ended."""
    today = session.today()
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        for filed in work.latest(Kind.RECEIVED_SUMMARY, ReceivedSummary):
            current = _without_ended(filed.body, today)
            if current != filed.body:
                work.erase(filed.record)
                work.put(Kind.RECEIVED_SUMMARY, current, record=filed.record)
                news.add(work, NEWS, filed.record)
                work.audit("summary_ended")


def _without_ended(body: ReceivedSummary, today: date) -> ReceivedSummary:
    """Return a received summary as it may be seen on a day: empty once its consent has ended."""
    ended = body.summary and body.summary.until and body.summary.until < today
    return replace(body, summary=None, ended=today) if ended else body


def close(session: Session, work: Work, filed: Filed[ReceivedSummary]) -> Summary:
    """Erase a summary that the client took back here, and tell its counsellor that it is gone.

    Returns:
        What it was.

    Raises:
        WithdrawnError: It is closed already, or left without the client's consent.
    """
    summary = filed.body.summary
    if summary is None or summary.ground is not None:
        raise WithdrawnError
    receipts.tell_gone(session, work, filed.body)
    work.erase(filed.record)
    emptied = replace(filed.body, summary=None, withdrawn=session.data.tools.now())
    work.put(Kind.RECEIVED_SUMMARY, emptied, record=filed.record)
    return summary


def summaries(session: Session) -> list[Filed[ReceivedSummary]]:
    """Return the summaries, newest first; a desk left open overnight hides those that ended.

    They are removed the next time that `receive` runs.
    """
    today = session.today()
    with session.reading(VaultKind.CASEWORK, Operation.READ_CASEWORK) as reader:
        found = reader.latest(Kind.RECEIVED_SUMMARY, ReceivedSummary)[::-1]
    return [replace(filed, body=_without_ended(filed.body, today)) for filed in found]


def file_under(session: Session, record: str, case: str) -> None:
    """File a summary under a case, or, with ``""``, under none.

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
    """Save a summary as a passphrase-protected PDF.

    Args:
        session: A caseworker's session.
        record: Record id of the summary.
        path: Where to save it; an existing file is replaced, whole or not at all.

    Returns:
        The passphrase, which is kept until it is noted.

    Raises:
        NoSuchRecordError: There is no such summary.
        WithdrawnError: It was recalled, or its consent has ended.
        NotSavedError: The file could not be written.
    """
    tools = session.data.tools
    with (
        saving(path) as write,
        session.work(VaultKind.CASEWORK, Operation.SHARE_CASEWORK) as work,
    ):
        received = work.get(record, ReceivedSummary)
        if received is None:
            raise NoSuchRecordError
        summary = _without_ended(received.body, session.today()).summary
        if summary is None:
            raise WithdrawnError
        document = summary_sheet(tools, session.data.office.name, summary, session.me.name)
        passphrase = unnoted.keep(session, work, write_protected(tools, document, write))
        receipts.note_copy(session, work, record, received.body)
        work.audit("summary_saved")
    return passphrase
