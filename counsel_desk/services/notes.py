"""Session notes: written as an encrypted draft, signed, and from then on only amended."""

from dataclasses import replace
from datetime import date, datetime

import msgspec

from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.records import Filed, Kind, Note, NoteDraft
from counsel_desk.domain.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import clients, drafts, freezing
from counsel_desk.services.clients import NoSuchRecordError
from counsel_desk.services.session import Session, Work, new_id


class NoteEmptyError(KnownError):
    """An empty note was to be signed."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This note is empty. Please write something first, or discard the draft."
    )


class ReasonMissingError(KnownError):
    """A signed note was to be amended without a reason."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please write in a few words why the note is amended. It stands beside the note."
    )


def begin(session: Session, client: str, held: date) -> tuple[str, NoteDraft]:
    """Begin a note as a draft.

    Args:
        session: A counsellor's.
        client: Record id of the client.
        held: The day of the session.

    Returns:
        The draft and the name by which it is saved and signed.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        draft = NoteDraft(client, held, "", None, session.desk.tools.now())
        name = drafts.NOTE + new_id()
        _keep(work, name, draft)
    return name, draft


def begin_amendment(session: Session, record: str, reason: str) -> tuple[str, NoteDraft]:
    """Begin a further version of a signed note, as a draft with the text as it stands.

    Raises:
        ReasonMissingError: No reason is given.
        NoSuchRecordError: There is no such note.
    """
    if not reason.strip():
        raise ReasonMissingError
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        note, client = work.get(record, Note), work.parent(record)
        if note is None:
            raise NoSuchRecordError
        body, now = note.body, session.desk.tools.now()
        draft = NoteDraft(client, body.held, body.text, body.follow_up, now, record, reason.strip())
        name = drafts.NOTE + new_id()
        _keep(work, name, draft)
    return name, draft


def save(session: Session, name: str, draft: NoteDraft) -> datetime:
    """Keep a draft as it is now.

    Returns:
        When it was saved.
    """
    now = session.desk.tools.now()
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        _keep(work, name, replace(draft, saved=now))
    return now


def _keep(work: Work, name: str, draft: NoteDraft) -> None:
    freezing.refuse(work.transaction, draft.client)
    work.transaction.put_draft(name, msgspec.json.encode(draft))


def discard(session: Session, name: str) -> None:
    """Take a draft away for good."""
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.transaction.drop_draft(name)


def sign(session: Session, name: str) -> str:
    """Sign a draft: from now on it can only be amended.

    Returns:
        The id of the note's record.

    Raises:
        NoteEmptyError: Nothing is written yet.
        NoSuchRecordError: There is no such draft.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        draft = drafts.read(work, name)
        if draft is None:
            raise NoSuchRecordError
        if not draft.text.strip():
            raise NoteEmptyError
        now = session.desk.tools.now()
        note = Note(draft.held, draft.text, now, draft.follow_up, draft.amendment)
        record = work.put(Kind.NOTE, note, parent=draft.client, record=draft.note, day=note.held)
        work.transaction.drop_draft(name)
        work.audit("note_amended" if draft.note else "note_signed")
    return record


def of_client(session: Session, client: str) -> list[Filed[Note]]:
    """Return a client's signed notes, the last session first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.latest(Kind.NOTE, Note, client)
    return sorted(found, key=lambda filed: (filed.body.held, filed.written), reverse=True)


def drafts_of(session: Session, client: str) -> list[tuple[str, NoteDraft]]:
    """Return a client's drafts with their names, the one saved last first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        if client in reader.sealed:
            return []
        return [(name, draft) for name, draft in drafts.notes(reader) if draft.client == client]


def versions(session: Session, record: str) -> list[Filed[Note]]:
    """Return every version of a note, oldest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.versions(record, Note)
