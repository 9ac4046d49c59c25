"""Prints a process note by itself, after its warning."""

from counsel_desk.domain.documents import Block, Document, Facts, Heading, Notice, Text
from counsel_desk.domain.notes.note import ProcessNote
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.documents.wording import day_text, instant_text, speaker
from counsel_desk.services.notes.notes_sheet import CODE, CONTEXT, own_document
from counsel_desk.services.work.session import Session

_PRIVATE_TITLE = QT_TRANSLATE_NOOP("sheets", "Process note")
_KEPT = QT_TRANSLATE_NOOP("sheets", "Saved on {moment}.")
PRIVATE_WARNING = QT_TRANSLATE_NOOP(
    "sheets",
    "A process note is your own reflection and no part of the record. On paper it can be found, "
    "and a court may ask for it. Keep it locked away, and shred it when it has served.",
)


def process_note_sheet(session: Session, record: str, language: str) -> Document:
    """Return one of the counsellor's own process notes, with its warning; the log records it.

    Raises:
        NoSuchRecordError: The user has no such note.
    """
    with session.work(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as work:
        filed = work.get(record, ProcessNote)
        if filed is None or filed.author != session.me.person:
            raise NoSuchRecordError
        code = clients.require(work, work.parent(record)).body.code
        work.audit("process_note_printed")
    say = speaker(session.data.tools, CONTEXT, language)
    note = filed.body
    blocks: list[Block] = [
        Notice(say(PRIVATE_WARNING)),
        Facts(((say(CODE), code),)),
        Heading(day_text(note.held)),
        Text(note.text),
        Text(say(_KEPT, moment=instant_text(note.kept))),
    ]
    return own_document(session, say, say(_PRIVATE_TITLE), blocks, language)
