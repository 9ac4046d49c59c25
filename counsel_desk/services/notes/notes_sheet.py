"""Prints session notes for the counsellor's own use; process notes are never among them."""

from collections.abc import Sequence

from counsel_desk.domain.documents import Block, Document, Facts, Heading, Notice, Text
from counsel_desk.domain.notes.note import Note
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.documents.wording import Say, day_text, instant_text, speaker
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

CONTEXT = "sheets"
_TITLE = QT_TRANSLATE_NOOP("sheets", "Session notes")
CODE = QT_TRANSLATE_NOOP("sheets", "File")
_COUNT = QT_TRANSLATE_NOOP("sheets", "Notes on these pages")
_COUNTED = QT_TRANSLATE_NOOP("sheets", "{count} of {all}")
_SESSION = QT_TRANSLATE_NOOP("sheets", "Session of {day}")
_SIGNED = QT_TRANSLATE_NOOP("sheets", "Signed on {moment}.")
_LATE = QT_TRANSLATE_NOOP("sheets", "Late entry.")
_AMENDED = QT_TRANSLATE_NOOP("sheets", "Amended: {reason}")
_FOOTER = QT_TRANSLATE_NOOP("sheets", "Confidential. For the counsellor's own use only.")
_BY = QT_TRANSLATE_NOOP("sheets", "Printed by {name}, {day}")


def notes_sheet(session: Session, client: str, records: Sequence[str], language: str) -> Document:
    """Return some of a client's signed notes, oldest first; the log records that they were printed.

    Args:
        session: A counsellor's session.
        client: Record id of the client.
        records: The notes, by record id.
        language: Two letters, for the words around the notes.

    Raises:
        NoSuchRecordError: There is no such client, or none of the notes is theirs.
    """
    with session.work(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as work:
        code = clients.require(work, client).body.code
        every = sorted(_notes(work, client), key=lambda filed: (filed.body.held, filed.written))
        chosen = [filed.body for filed in every if filed.record in set(records)]
        if not chosen:
            raise NoSuchRecordError
        work.audit("notes_printed")
    say = speaker(session.data.tools, CONTEXT, language)
    counted = say(_COUNTED, count=len(chosen), all=len(every))
    facts = Facts(((say(CODE), code), (say(_COUNT), counted)))
    blocks: list[Block] = [facts]
    for note in chosen:
        blocks += _note(say, note)
    return own_document(session, say, say(_TITLE), blocks, language)


def _notes(work: Work, client: str) -> list[Filed[Note]]:
    return work.latest(Kind.NOTE, Note, client)


def _note(say: Say, note: Note) -> list[Block]:
    facts = [say(_SIGNED, moment=instant_text(note.signed))]
    facts += [say(_LATE)] if note.late else []
    facts += [say(_AMENDED, reason=note.amendment)] if note.amendment else []
    return [
        Heading(say(_SESSION, day=day_text(note.held))),
        Text(note.whole),
        Notice(" ".join(facts)),
    ]


def own_document(
    session: Session, say: Say, title: str, blocks: list[Block], language: str
) -> Document:
    """Return a document for the counsellor's own use, with who printed it at its foot."""
    today = day_text(local_day(session.data.tools.now()))
    holder = say(_BY, name=session.me.name, day=today)
    office = session.data.office.name
    return Document(title, office, language, tuple(blocks), say(_FOOTER), holder)
