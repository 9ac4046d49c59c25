"""The casework vault: legal case references and the summaries that survivors agreed to send."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.records import Case, Filed, Kind, ReceivedSummary, Summary
from counsel_desk.domain.roles import Operation
from counsel_desk.domain.trust import Envelope, Letter, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import post
from counsel_desk.services.clients import NoSuchRecordError
from counsel_desk.services.files import write_file
from counsel_desk.services.session import Session, Work
from counsel_desk.services.summary_sheet import summary_sheet


class ReferenceMissingError(KnownError):
    """A case was to be added without a reference."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please write the reference of the case, such as the number the court gave it."
    )


class WithdrawnError(KnownError):
    """A summary was taken back."""

    text = QT_TRANSLATE_NOOP(
        "errors", "She took her consent back, so this summary is not here any more."
    )


@dataclass(frozen=True)
class Arrivals:
    """What came in.

    Attributes:
        summaries: How many summaries.
        recalls: How many were called back.
        refused: How many envelopes could not be trusted, and were left closed.
    """

    summaries: int
    recalls: int
    refused: int


def receive(session: Session) -> Arrivals:
    """Take in what waits for the person: summaries, and word that one was taken back.

    An envelope leaves the register only after the vault has what was in it.
    """
    session.require(Operation.READ_CASEWORK)
    with session.desk.register.reading() as register:
        waiting = register.envelopes(session.me.person)
    counts = {post.SUMMARY: 0, post.RECALL: 0, "": 0}
    for envelope in waiting:
        counts[_take_in(session, envelope)] += 1
    return Arrivals(counts[post.SUMMARY], counts[post.RECALL], counts[""])


def _take_in(session: Session, envelope: Envelope) -> str:
    """Take one envelope in and return what kind of letter it held, or ``""``."""
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        try:
            letter = _open(session, work, envelope)
        except KnownError:
            return ""
        _ACTIONS[letter.kind](session, work, letter)
        work.transaction.remember(letter.message)
        work.unpost(letter.message)
    return letter.kind


def _open(session: Session, work: Work, envelope: Envelope) -> Letter:
    letter = post.open_letter(session, envelope, work.transaction.seen, Role.COUNSELLOR)
    if letter.message != post.message_id(letter.kind, _link(letter)):
        raise KnownError
    return letter


def _link(letter: Letter) -> str:
    """Return the link of the release that a letter is about.

    Raises:
        KnownError: It is no letter that a caseworker can do anything with.
    """
    shape = _BODIES.get(letter.kind)
    if shape is None:
        raise KnownError
    return post.decoded(letter.body, shape).link


def _take_summary(session: Session, work: Work, letter: Letter) -> None:
    summary = post.decoded(letter.body, Summary)
    now = session.desk.tools.now()
    received = ReceivedSummary(letter.sender, summary.counsellor, now, "", summary)
    work.put(Kind.RECEIVED_SUMMARY, received)
    work.audit("summary_received")


def _take_recall(session: Session, work: Work, letter: Letter) -> None:
    # The sender need not be who released it: a client's file goes over to other counsellors, and
    # with it the link, which nobody else knows.
    link = _link(letter)
    summary = post.message_id(post.SUMMARY, link)
    if not work.transaction.seen(summary):
        # Not opened before it was taken back: whoever puts it back later shows it to nobody.
        work.transaction.remember(summary)
    for filed in work.latest(Kind.RECEIVED_SUMMARY, ReceivedSummary):
        body = filed.body
        if body.summary and body.summary.link == link:
            work.erase(filed.record)
            now = session.desk.tools.now()
            gone = replace(body, summary=None, withdrawn=now)
            work.put(Kind.RECEIVED_SUMMARY, gone, record=filed.record)
            work.audit("summary_recalled")


_BODIES: dict[str, type[Summary | post.Recall]] = {
    post.SUMMARY: Summary,
    post.RECALL: post.Recall,
}
_ACTIONS: dict[str, Callable[[Session, Work, Letter], None]] = {
    post.SUMMARY: _take_summary,
    post.RECALL: _take_recall,
}


def add_case(session: Session, reference: str, remarks: str) -> str:
    """Add a legal case reference.

    Returns:
        The id of its record.

    Raises:
        ReferenceMissingError: The reference is empty.
    """
    if not reference.strip():
        raise ReferenceMissingError
    today = session.desk.tools.now().astimezone().date()
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        record = work.put(Kind.CASE, Case(reference.strip(), remarks.strip(), today))
        work.audit("case_added")
    return record


def cases(session: Session) -> list[Filed[Case]]:
    """Return the cases, the newest first."""
    with session.reading(VaultKind.CASEWORK, Operation.READ_CASEWORK) as reader:
        return reader.latest(Kind.CASE, Case)[::-1]


def summaries(session: Session) -> list[Filed[ReceivedSummary]]:
    """Return the summaries, the newest first."""
    with session.reading(VaultKind.CASEWORK, Operation.READ_CASEWORK) as reader:
        return reader.latest(Kind.RECEIVED_SUMMARY, ReceivedSummary)[::-1]


def file_under(session: Session, record: str, case: str) -> None:
    """Put a summary beside a case, or, with ``""``, beside none.

    Raises:
        NoSuchRecordError: There is no such summary or case.
    """
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        received = work.get(record, ReceivedSummary)
        if received is None or (case and work.get(case, Case) is None):
            raise NoSuchRecordError
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
        WithdrawnError: She took it back.
        NotSavedError: The file could not be written.
    """
    tools = session.desk.tools
    with session.work(VaultKind.CASEWORK, Operation.SHARE_CASEWORK) as work:
        received = work.get(record, ReceivedSummary)
        if received is None:
            raise NoSuchRecordError
        if received.body.summary is None:
            raise WithdrawnError
        passphrase = tools.keys.document_passphrase()
        document = summary_sheet(tools, received.body.summary, session.me.name)
        protected = tools.documents.protect(tools.documents.render(document), passphrase)
        write_file(path, protected)
        work.audit("summary_saved")
    return passphrase
