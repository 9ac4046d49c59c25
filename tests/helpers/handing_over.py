"""Handing a client's file over to a colleague, step by step."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.transfer import Reason
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.notes import notes
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.transfer import taking_over, transfer
from counsel_desk.services.transfer.transfer import file_of
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office


@contextmanager
def at(office: Office, role: Role = Role.COUNSELLOR, place: int = 0) -> Iterator[Session]:
    """Sign somebody in, and sign them out at the end."""
    session = office.enter(role, place)
    yield session
    sign_in.sign_out(session)


def finished(session: Session) -> str:
    """Sign every draft of the client whose file is complete; return the client's id."""
    client = clients.listing(session)[0].filed.record
    for name, _draft in notes.drafts_of(session, client):
        notes.sign(session, name)
    return client


def colleague(session: Session) -> str:
    """Return the one other counsellor."""
    [other] = transfer.recipients(session)
    return other.person


def offer(session: Session, client: str | None = None) -> str:
    """Offer a file to the other counsellor; return the id of the client."""
    client = client or finished(session)
    transfer.offer(session, client, colleague(session), Reason.CASELOAD)
    return client


def accept(session: Session) -> str:
    """Accept the one file that is offered; return the id of the client."""
    [one] = taking_over.waiting(session)
    return taking_over.accept(session, one.message)


def content(session: Session, client: str) -> list[tuple[str, int, str, datetime, bytes | None]]:
    """Return the content of a file without ids: kind, version, author, instant and body."""
    with session.vaults[VaultKind.COUNSELLING].reading() as transaction:
        rows = file_of(Reader(transaction), client)
    return [
        (row.kind, row.version, row.author, row.written, row.body)
        for row in rows
        if row.kind != Kind.TAKEN_OVER
    ]


def bodies(session: Session, kind: VaultKind = VaultKind.COUNSELLING) -> bytes:
    """Return every byte in the records and drafts of a vault."""
    with session.vaults[kind].reading() as transaction:
        found = [row.body or b"" for row in transaction.rows()]
        found += [transaction.draft(name) or b"" for name in transaction.drafts()]
    return b"\n".join(found)


def amended(session: Session, client: str) -> str:
    """Amend a note, so that it has two versions; return its id."""
    record = notes.of_client(session, client)[0].record
    name, draft = notes.begin_amendment(session, record, "a word was missing")
    notes.save(session, name, replace(draft, text=draft.text + " And this."))
    return notes.sign(session, name)


def date_of(session: Session) -> date:
    """Return today's date at the desk of a session."""
    return session.today()


def live_consent(session: Session, client: str) -> str:
    """Return a consent of the client under which something is still shared."""
    return next(
        entry.body.consent
        for entry in disclosure.of_client(session, client)
        if disclosure_is_live(session, client, entry.body.consent)
    )


def disclosure_is_live(session: Session, client: str, agreed: str) -> bool:
    """Return whether something is still shared under a consent."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return bool(disclosure.live(reader, client, agreed))
