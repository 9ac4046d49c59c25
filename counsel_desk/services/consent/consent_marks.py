"""Marks put to a consent, such as a signature; their bytes are stored only in the vault."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain.attachments import Cleaned, MediaType
from counsel_desk.domain.consent.consent_mark import Mark
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import attachments
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.office import policy
from counsel_desk.services.work.reader import Reader, RecordAlteredError
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


class MarkNotAPictureError(KnownError):
    """A mark cannot be a PDF."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please choose a picture of the signature or thumb impression: a photograph, or a scan"
        " of one page saved as a picture. A PDF can be attached under Pictures and papers.",
    )


class MarksOffError(KnownError):
    """The office keeps no signatures and thumb impressions as pictures."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This office keeps no signatures or thumb impressions on the laptop. Please let the client "
        "sign the printed sheet, and keep that.",
    )


@dataclass(frozen=True)
class Impression:
    """A mark to be added to a consent.

    Attributes:
        picture: The picture, as `look` returned it or as it was drawn at the desk.
        drawn: Whether it was drawn at the desk; otherwise it is a picture of a paper.
    """

    picture: Cleaned
    drawn: bool


def look(session: Session, path: Path) -> Cleaned:
    """Read a picture from outside, checked and rewritten, without storing it yet.

    It needs no vault and may take ten seconds, so it is not for the worker of the database.

    Raises:
        MarksOffError: The office keeps none.
        KnownError: It cannot be read, is too large, or is not a picture.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    if not policy.read(session).marks_kept:
        raise MarksOffError
    cleaned = attachments.look(session, path)
    if cleaned.media_type is MediaType.PDF:
        raise MarkNotAPictureError
    return cleaned


def keep(session: Session, work: Work, client: str, impression: Impression) -> str:
    """Save a mark in a client's file; return the id of its record.

    Raises:
        MarksOffError: The office keeps none.
        KnownError: It is not a picture, or there is no room for it.
    """
    if not policy.read(session).marks_kept:
        raise MarksOffError
    cleaned = impression.picture
    if cleaned.media_type is MediaType.PDF:
        raise MarkNotAPictureError
    body = Mark(
        cleaned.media_type,
        len(cleaned.content),
        hashlib.sha256(cleaned.content).hexdigest(),
        session.today(),
        impression.drawn,
    )
    attachments.check_room(work, body.size)
    record = work.put(Kind.CONSENT_MARK, body, parent=client, day=body.added)
    work.transaction.put_attachment(record, cleaned.content)
    return record


def content(session: Session, record: str) -> bytes:
    """Return the bytes of a mark, in memory.

    Raises:
        NoSuchRecordError: There is no such mark.
        RecordAlteredError: They are not what was saved.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return content_of(reader, record)


def content_of(reader: Reader, record: str) -> bytes:
    """Return the bytes of a mark, within a transaction.

    Raises:
        NoSuchRecordError: There is no such mark.
        RecordAlteredError: They are not what was saved.
    """
    filed = reader.get(record, Mark)
    if filed is None:
        raise NoSuchRecordError
    found = reader.transaction.attachment(record)
    if found is None or hashlib.sha256(found).hexdigest() != filed.body.digest:
        raise RecordAlteredError
    return found
