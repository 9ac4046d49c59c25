"""Session notes: saved as encrypted drafts until they are signed, then only amended."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime

from counsel_desk.domain.appointments.appointment import Appointment, State
from counsel_desk.domain.notes import note as rules
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind, Note, NoteDraft
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import age, clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.notes import note_templates
from counsel_desk.services.work import drafts
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id


class NoteEmptyError(KnownError):
    """Someone tried to sign an empty note."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This note is empty. Please write something first, or discard the draft."
    )
    about = ("note_text", "group_text")


class ReasonMissingError(KnownError):
    """No reason was given for amending a signed note."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please write in a few words why the note is amended. The reason is shown with the note.",
    )
    about = ("amendment_reason",)


class UnknownTemplateError(KnownError):
    """The template for a new note does not exist."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This template is not here any more. Please choose another one."
    )


def begin(
    session: Session,
    client: str,
    held: date,
    template: str | None = None,
    *,
    language: str = "",
) -> tuple[str, NoteDraft]:
    """Begin a note as a draft.

    Args:
        session: A counsellor's session.
        client: Record id of the client.
        held: The day of the session.
        template: Key or record id of its template; `None` for the one used last.
        language: The language of the sections of a template of the office, where it has it.

    Returns:
        The name by which the draft is saved and signed, and the draft.

    Raises:
        UnknownTemplateError: There is no such template.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    shared = note_templates.in_library(session, language)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        last = note_templates.last_used(work, shared, session.me.person)
        chosen = last if template is None else template
        found = note_templates.find(work, shared, chosen)
        if found is None:
            raise UnknownTemplateError
        note_templates.remember(work, session.me.person, chosen)
        now = session.data.tools.now()
        sections, text = rules.switched((), "", found)
        draft = NoteDraft(
            client, held, text, None, now, template=chosen, sections=sections, begun=now
        )
        name = drafts.NOTE + new_id()
        drafts.put_note(work, name, draft)
    return name, draft


def begin_amendment(session: Session, record: str, reason: str) -> tuple[str, NoteDraft]:
    """Begin an amendment to a signed note: a draft that starts with the current text.

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
        body, now = note.body, session.data.tools.now()
        draft = NoteDraft(
            client,
            body.held,
            body.text,
            body.follow_up,
            now,
            record,
            reason.strip(),
            body.template,
            body.sections,
            now,
        )
        name = drafts.NOTE + new_id()
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
    with drafts.saving_note(session, name, draft) as work:
        if not draft.note:
            note_templates.remember(work, session.me.person, draft.template)
    return draft.saved


def sign(session: Session, name: str) -> str:
    """Sign a draft: from now on it can only be amended.

    Returns:
        The id of the note's record.

    Raises:
        NoteEmptyError: Nothing is written yet.
        NoSuchRecordError: There is no such draft.
        BeforeBirthError: The day is before the client was born.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        draft = drafts.read(work, name)
        if draft is None:
            raise NoSuchRecordError
        if not draft.written:
            raise NoteEmptyError
        age.refuse_before_birth(work, draft.client, draft.held)
        before = work.get(draft.note, Note) if draft.note else None
        note = Note(
            draft.held,
            draft.text,
            session.data.tools.now(),
            draft.follow_up,
            draft.amendment,
            draft.template,
            draft.sections,
            before.body.begun if before else draft.begun,
        )
        record = work.put(
            Kind.NOTE,
            note,
            parent=draft.client,
            record=draft.note,
            day=note.held,
            due=note.follow_up,
        )
        work.transaction.drop_draft(name)
        work.audit("note_amended" if draft.note else "note_signed")
    return record


def of_client(session: Session, client: str) -> list[Filed[Note]]:
    """Return a client's signed notes, the latest session first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.latest(Kind.NOTE, Note, client)
    return sorted(found, key=lambda filed: (filed.body.held, filed.written), reverse=True)


def drafts_of(session: Session, client: str) -> list[tuple[str, NoteDraft]]:
    """Return a client's drafts with their names, the last saved first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return [(name, draft) for name, draft in drafts.notes(reader) if draft.client == client]


def of_day(reader: Reader, client: str, held: date) -> str:
    """Return the note of a session, or ``""``: a draft's name or, if signed, a record id."""
    for name, draft in drafts.notes(reader):
        if (draft.client, draft.held, draft.note) == (client, held, ""):
            return name
    signed = reader.latest(Kind.NOTE, Note, client)
    return next((filed.record for filed in signed if filed.body.held == held), "")


def for_session(session: Session, client: str, held: date) -> str:
    """Return the note of a session, begun as a draft if there is none yet; see `of_day`."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = of_day(reader, client, held)
    return found or begin(session, client, held)[0]


def unwritten(session: Session, client: str) -> list[date]:
    """Return the days of a client's kept sessions without a note or draft, the latest first.

    Group sessions do not count: their note belongs to the group.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        planned = reader.latest(Kind.APPOINTMENT, Appointment, client)
        signed = reader.latest(Kind.NOTE, Note, client)
        alone = [filed.body for filed in planned if not filed.body.group]
        begun = [draft for _name, draft in drafts.notes(reader) if draft.client == client]
    kept = Counter(each.day for each in alone if each.state is State.KEPT)
    written = Counter(filed.body.held for filed in signed)
    written.update(draft.held for draft in begun if not draft.note)
    return sorted((kept - written).elements(), reverse=True)


def waiting(session: Session) -> list[NoteDraft]:
    """Return the drafts that have been unsigned for more than three days, oldest first."""
    since = session.data.tools.now() - rules.UNSIGNED_AFTER
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = [draft for _name, draft in drafts.notes(reader)]
    old = [draft for draft in found if (draft.begun or draft.saved) < since]
    return sorted(old, key=lambda draft: draft.begun or draft.saved)


def versions(session: Session, record: str) -> list[Filed[Note]]:
    """Return every version of a note, oldest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.versions(record, Note)
