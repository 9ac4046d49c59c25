"""Process notes: a counsellor's own reflections, kept apart from the record.

They lie beside a client's file and are not part of it: nothing that leaves the desk reads them
(`PRIVATE_KINDS`), the desk shows them to their author only, and they are erased with the file. The
key of the vault opens them, whoever holds it, and a court may order them too.
"""

from dataclasses import replace
from datetime import date, datetime

from counsel_desk.domain.notes.note import NoteDraft, ProcessNote
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.notes.notes import NoteEmptyError
from counsel_desk.services.work import drafts
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id


def begin(session: Session, client: str, held: date) -> tuple[str, NoteDraft]:
    """Begin a process note as a draft.

    Returns:
        The name by which the draft is saved and kept, and the draft.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        now = session.data.tools.now()
        return _begun(session, work, NoteDraft(client, held, "", None, now, begun=now))


def write_on(session: Session, record: str) -> tuple[str, NoteDraft]:
    """Reopen one's own process note as a draft that starts with the current text.

    Raises:
        NoSuchRecordError: The user has no such note.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        filed = work.get(record, ProcessNote)
        if filed is None or filed.author != session.me.person:
            raise NoSuchRecordError
        body, now = filed.body, session.data.tools.now()
        draft = NoteDraft(work.parent(record), body.held, body.text, None, now, record, begun=now)
        return _begun(session, work, draft)


def _prefix(session: Session) -> str:
    return f"{drafts.PROCESS}{session.me.person}:"


def _begun(session: Session, work: Work, draft: NoteDraft) -> tuple[str, NoteDraft]:
    name = _prefix(session) + new_id()
    drafts.put_note(work, name, draft)
    return name, draft


def save(session: Session, name: str, draft: NoteDraft) -> datetime:
    """Save a draft.

    Returns:
        When it was saved.

    Raises:
        HalfCharacterError: It contains a lone surrogate; the last saved version is unchanged.
        CoverEndedError: It was for a colleague's vault whose cover has ended; it is kept.
    """
    draft = replace(draft, saved=session.data.tools.now())
    with drafts.saving_note(session, name, draft):
        return draft.saved


def keep(session: Session, name: str) -> str:
    """Keep a draft as a process note; it can be continued at any time.

    Returns:
        The id of the note's record.

    Raises:
        NoteEmptyError: Nothing is written yet.
        NoSuchRecordError: There is no such draft.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        draft = drafts.read(work, name) if name.startswith(_prefix(session)) else None
        if draft is None:
            raise NoSuchRecordError
        if not draft.written:
            raise NoteEmptyError
        note = ProcessNote(draft.held, draft.text, session.data.tools.now())
        record = work.put(Kind.PROCESS_NOTE, note, parent=draft.client, record=draft.note)
        work.transaction.drop_draft(name)
        work.audit("process_note_kept")
    return record


def of_client(session: Session, client: str) -> list[Filed[ProcessNote]]:
    """Return the user's own process notes on a client, the latest day first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = _own(reader, client, session.me.person)
    return sorted(found, key=lambda filed: (filed.body.held, filed.written), reverse=True)


def _own(reader: Reader, client: str, person: str) -> list[Filed[ProcessNote]]:
    found = reader.latest(Kind.PROCESS_NOTE, ProcessNote, client)
    return [filed for filed in found if filed.author == person]


def drafts_of(session: Session, client: str) -> list[tuple[str, NoteDraft]]:
    """Return the user's own drafts of process notes on a client, the last saved first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = drafts.notes(reader, _prefix(session))
    return [(name, draft) for name, draft in found if draft.client == client]
