"""Group sessions: one note on the group, and a line of their own for each participant.

The note belongs to no single client. Each line is in its participant's own file, and contains
neither the other lines nor who else was there.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

import msgspec

from counsel_desk.domain.appointments.group_session import (
    SMALLEST_GROUP,
    GroupDraft,
    GroupLine,
    GroupSession,
)
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.appointments.appointment_rules import GroupTooSmallError
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.notes.notes import NoteEmptyError, ReasonMissingError
from counsel_desk.services.work import file_marks
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

GROUP = "group:"
"""Prefix of the names of group note drafts."""


@dataclass(frozen=True)
class GroupEntry:
    """A group session as shown in one participant's file.

    Attributes:
        held: The day of the session.
        size: How many took part.
        note: The note on the group; empty in a file that was taken over, since the note stays with
            its author.
        line: What concerns this participant alone; may be empty.
        signed: When the note was last signed.
        record: Id of the record in the participant's file.
        session: Id of the record of the note on the group.
    """

    held: date
    size: int
    note: str
    line: str
    signed: datetime
    record: str
    session: str


@dataclass(frozen=True)
class GroupNote:
    """A group note in its counsellor's list: a draft or signed.

    Attributes:
        name: The draft's name; empty for a signed note.
        record: The signed note's record; empty for a draft of a new note.
        draft: Its content; for a signed note with the current lines.
        signed: When it was last signed; `None` for a draft.
    """

    name: str
    record: str
    draft: GroupDraft
    signed: datetime | None


def begin(
    session: Session, participants: tuple[str, ...], held: date, appointment: str = ""
) -> GroupNote:
    """Begin a group note as a draft, or continue the one begun for the appointment.

    Args:
        session: A counsellor's session.
        participants: Record ids of the participants.
        held: The day of the session.
        appointment: Record id of the appointment, if there was one.

    Raises:
        GroupTooSmallError: Fewer than two took part.
        NoSuchRecordError: A participant is not in the vault.
        FrozenError: A participant's file is being handed over.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        if len(set(participants)) < SMALLEST_GROUP:
            raise GroupTooSmallError
        for client in participants:
            clients.require(work, client)
            file_marks.refuse(work.transaction, client)
        begun = [one for one in _all(work) if appointment and one.draft.appointment == appointment]
        if begun:
            return begun[0]
        draft = GroupDraft(
            participants, held, "", session.data.tools.now(), appointment=appointment
        )
        return _begin(work, draft)


def begin_amendment(session: Session, record: str, reason: str) -> GroupNote:
    """Begin an amendment to a signed group note, starting with the current note and lines.

    Raises:
        ReasonMissingError: No reason is given.
        NoSuchRecordError: There is no such note.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        if not reason.strip():
            raise ReasonMissingError
        note = work.get(record, GroupSession)
        if note is None:
            raise NoSuchRecordError
        now = session.data.tools.now()
        draft = replace(_signed(work, note).draft, saved=now, amendment=reason.strip())
        return _begin(work, draft)


def _begin(work: Work, draft: GroupDraft) -> GroupNote:
    name = GROUP + new_id()
    work.transaction.put_draft(name, msgspec.json.encode(draft))
    return GroupNote(name, draft.session, draft, None)


def save(session: Session, name: str, draft: GroupDraft) -> datetime:
    """Save a draft; the line of a participant whose file is sealed stays unchanged.

    Returns:
        When it was saved.
    """
    now = session.data.tools.now()
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = _read(work.including_sealed(), name)
        kept = before.lines if before else {}
        sealed = {client: kept[client] for client in work.sealed.intersection(kept)}
        whole = replace(draft, saved=now, lines={**draft.lines, **sealed})
        work.transaction.put_draft(name, msgspec.json.encode(whole))
    return now


def discard(session: Session, name: str) -> None:
    """Delete a draft for good."""
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.transaction.drop_draft(name)


def sign(session: Session, name: str) -> str:
    """Sign a draft: the note, and each participant's line in their own file.

    Returns:
        The id of the note's record.

    Raises:
        NoteEmptyError: The note on the group is empty.
        NoSuchRecordError: There is no such draft.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        draft = _read(work, name)
        if draft is None:
            raise NoSuchRecordError
        if not draft.text.strip():
            raise NoteEmptyError
        note = GroupSession(
            draft.held,
            draft.text,
            session.data.tools.now(),
            draft.participants,
            draft.appointment,
            draft.amendment,
        )
        record = work.put(Kind.GROUP_SESSION, note, record=draft.session, day=note.held)
        _sign_lines(work, record, note, draft)
        work.transaction.drop_draft(name)
        work.audit("group_note_amended" if draft.session else "group_note_signed")
    return record


def _sign_lines(work: Work, record: str, note: GroupSession, draft: GroupDraft) -> None:
    """Write each participant's line if their file is still here and the line changed."""
    for client in note.participants:
        if work.get(client, Client) is None:
            continue
        text = draft.lines.get(client, "").strip()
        line = GroupLine(record, note.held, len(note.participants), text, note.signed)
        before = _line(work, record, client)
        if before is None or before.body != replace(line, signed=before.body.signed):
            work.put(
                Kind.GROUP_LINE,
                line,
                parent=client,
                record=before.record if before else "",
                day=note.held,
            )


def listing(session: Session) -> list[GroupNote]:
    """Return every group note: drafts first, then signed ones, latest session first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return _all(reader)


def of_client(session: Session, client: str) -> list[GroupEntry]:
    """Return the group sessions that a client took part in, latest first.

    They do not say who else was there.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        lines = reader.latest(Kind.GROUP_LINE, GroupLine, client)
        found = [(filed, reader.get(filed.body.session, GroupSession)) for filed in lines]
    entries = [_entry(filed, note) for filed, note in found]
    return sorted(entries, key=lambda entry: (entry.held, entry.signed), reverse=True)


def _entry(filed: Filed[GroupLine], note: Filed[GroupSession] | None) -> GroupEntry:
    line = filed.body
    return GroupEntry(
        line.held,
        line.size,
        note.body.text if note else "",
        line.text,
        note.body.signed if note else line.signed,
        filed.record,
        line.session,
    )


def get(session: Session, note: str) -> GroupNote:
    """Return a group note by the name of its draft or the id of its record.

    Raises:
        NoSuchRecordError: There is no such note.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        draft = _read(reader, note) if note.startswith(GROUP) else None
        signed = None if draft else reader.get(note, GroupSession)
        if signed is not None:
            return _signed(reader, signed)
    if draft is None:
        raise NoSuchRecordError
    return GroupNote(note, draft.session, draft, None)


def unfinished(session: Session) -> list[GroupNote]:
    """Return the group notes that are not signed yet, the last saved first."""
    return [note for note in listing(session) if note.signed is None]


def versions(session: Session, record: str) -> list[Filed[GroupSession]]:
    """Return every version of a group note, oldest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.versions(record, GroupSession)


def unsigned(reader: Reader) -> int:
    """Return the number of unsigned group notes."""
    return len(reader.transaction.drafts(GROUP))


def drafts(reader: Reader) -> list[tuple[str, GroupDraft]]:
    """Return every unsigned group note with its name."""
    found = ((name, _read(reader, name)) for name in reader.transaction.drafts(GROUP))
    return [(name, draft) for name, draft in found if draft is not None]


def drafted(reader: Reader, client: str) -> bool:
    """Return whether a client took part in a group session whose note is unsigned."""
    return any(client in draft.participants for _name, draft in drafts(reader))


def drop_lines(work: Work, client: str) -> None:
    """Remove a client's lines from drafts, within the unit of work that erases their file."""
    below = work.including_sealed()
    for name in below.transaction.drafts(GROUP):
        draft = _read(below, name)
        if draft is not None and client in draft.lines:
            lines = {one: text for one, text in draft.lines.items() if one != client}
            work.transaction.put_draft(name, msgspec.json.encode(replace(draft, lines=lines)))


def _read(reader: Reader, name: str) -> GroupDraft | None:
    """Read a draft without the lines of clients whose files are sealed."""
    body = reader.transaction.draft(name)
    if body is None:
        return None
    draft = msgspec.json.decode(body, type=GroupDraft)
    lines = {one: text for one, text in draft.lines.items() if one not in reader.sealed}
    return replace(draft, lines=lines)


def _all(reader: Reader) -> list[GroupNote]:
    begun = [GroupNote(name, draft.session, draft, None) for name, draft in drafts(reader)]
    signed = [_signed(reader, note) for note in reader.latest(Kind.GROUP_SESSION, GroupSession)]
    return [
        *sorted(begun, key=lambda one: one.draft.saved, reverse=True),
        *sorted(signed, key=lambda one: (one.draft.held, one.draft.saved), reverse=True),
    ]


def _signed(reader: Reader, note: Filed[GroupSession]) -> GroupNote:
    body = note.body
    lines = {client: _line(reader, note.record, client) for client in body.participants}
    texts = {client: line.body.text for client, line in lines.items() if line is not None}
    draft = GroupDraft(
        body.participants,
        body.held,
        body.text,
        body.signed,
        texts,
        body.appointment,
        note.record,
        body.amendment,
    )
    return GroupNote("", note.record, draft, body.signed)


def _line(reader: Reader, record: str, client: str) -> Filed[GroupLine] | None:
    lines = reader.latest(Kind.GROUP_LINE, GroupLine, client)
    return next((filed for filed in lines if filed.body.session == record), None)
