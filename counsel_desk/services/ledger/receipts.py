"""Receipts from caseworker to counsellor: a summary was read, or is gone.

A receipt carries days and no instants, so that the two vaults share none. It goes to whoever sent
the recall, or to the counsellor whom the summary names. If the root no longer vouches for that
counsellor, it goes to all counsellors, because only the one with the file knows the link.
"""

from dataclasses import replace
from datetime import date

import msgspec

from counsel_desk.domain.casework.casework import ReceivedSummary
from counsel_desk.domain.disclosure import Step
from counsel_desk.domain.letters import Receipt
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

SENT = "receipt:"
"""Prefix of drafts that note until when a receipt waits in the post."""


def open_summary(session: Session, record: str) -> bool:
    """Note that a summary is read, and send its counsellor a receipt the first time.

    In a desk that is open for reading only, this waits for the next time that it is read.

    Returns:
        Whether it was the first time.

    Raises:
        NoSuchRecordError: There is no such summary.
    """
    with session.reading(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as reader:
        found = reader.get(record, ReceivedSummary)
    if found is None:
        raise NoSuchRecordError
    summary, today = found.body.summary, session.today()
    if summary is None or found.body.opened is not None or session.data.read_only:
        return False
    if summary.until is not None and summary.until < today:
        # It is no longer shown, even at a desk left open past midnight, so nobody reads it.
        return False
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        work.put(Kind.RECEIVED_SUMMARY, replace(found.body, opened=today), record=record)
        _send(session, work, Receipt(summary.link, Step.OPENED, today, today), summary.counsellor)
        work.audit("summary_opened")
    return True


def note_copy(session: Session, work: Work, record: str, body: ReceivedSummary) -> None:
    """Note that a summary was saved or printed; its counsellor learns of it after a recall."""
    if body.saved is None:
        work.put(Kind.RECEIVED_SUMMARY, replace(body, saved=session.today()), record=record)


def confirm_gone(
    session: Session,
    work: Work,
    link: str,
    sender: str,
    body: ReceivedSummary | None,
    *,
    came: bool,
) -> None:
    """Confirm to the sender of a recall that the summary is gone, or never arrived here.

    Args:
        session: A caseworker's.
        work: The unit of work that deletes it.
        link: Link of the release.
        sender: Id of the sender of the recall.
        body: The summary as it was here; `None` if it was already gone or never arrived.
        came: Whether it ever arrived.
    """
    opened = body.opened if body else None
    copied = body.saved is not None if body else None if came else False
    receipt = Receipt(link, Step.GONE, session.today(), opened, copied)
    try:
        _post(session, work, receipt, letters.recipient_of(session, sender))
    except NotReachableError:
        _send(session, work, receipt, "")


def tell_gone(session: Session, work: Work, body: ReceivedSummary) -> None:
    """Tell its counsellor that a summary is gone from here because the client took it back."""
    if body.summary is None:
        return
    copied, today = body.saved is not None, session.today()
    receipt = Receipt(body.summary.link, Step.GONE, today, body.opened, copied)
    _send(session, work, receipt, body.summary.counsellor)


def let_go(session: Session) -> None:
    """Take back receipts that nobody opened within a year."""
    today = session.today()
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        names = work.transaction.drafts(SENT)
        for name in names:
            until = date.fromisoformat((work.transaction.draft(name) or b"").decode())
            if until < today:
                work.unpost(name.removeprefix(SENT))
                work.transaction.drop_draft(name)


def _send(session: Session, work: Work, receipt: Receipt, counsellor: str) -> None:
    """Send a receipt to a counsellor by name or, if they are gone, to every counsellor."""
    for number, recipient in enumerate(_counsellors(session, counsellor)):
        _post(session, work, replace(receipt, number=number), recipient)


def _counsellors(session: Session, name: str) -> list[Certificate]:
    try:
        return [letters.recipient_named(session, name, Role.COUNSELLOR)]
    except NotReachableError:
        pass
    found = []
    for person, _name in colleagues(session, Role.COUNSELLOR):
        try:
            found.append(letters.recipient_of(session, person))
        except NotReachableError:
            continue
    return found


def _post(session: Session, work: Work, receipt: Receipt, recipient: Certificate) -> None:
    expires = session.data.tools.now() + letters.RECEIPT_LASTS
    body = msgspec.json.encode(receipt)
    envelope = letters.seal(
        session, work, letters.RECEIPT, receipt.link, recipient, "", expires, body
    )
    work.transaction.put_draft(SENT + envelope.message, f"{expires:%Y-%m-%d}".encode())
    work.post(envelope)
