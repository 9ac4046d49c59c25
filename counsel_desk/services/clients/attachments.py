"""Pictures and papers in a client's file, viewed in memory and saved outside only on purpose."""

import hashlib
from dataclasses import replace
from pathlib import Path

from counsel_desk.domain.attachments import (
    MEGABYTE,
    MOST_BYTES,
    MOST_BYTES_TOGETHER,
    Attachment,
    Cleaned,
)
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.files import read_chosen
from counsel_desk.services.clients import clients, legal_holds
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.documents.export_files import saving
from counsel_desk.services.work.reader import RecordAlteredError
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id


class NotReadError(KnownError):
    """A file from outside could not be read."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file could not be read. Nothing was attached. Please check whether it is still"
        " there, and choose the file itself, not a link to it.",
    )


class FileTooLargeError(KnownError):
    """A file is larger than an attachment may be."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file has more than {megabytes} MB. Nothing was attached. Please save it smaller, or "
        "attach the pages that matter only.",
    )


class AttachmentsFullError(KnownError):
    """The space for attachments is used up."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Pictures and papers in your files take {megabytes} MB together, which is all the room "
        "there is for them. Nothing was attached. Please remove some that are not needed any more.",
    )


def add(session: Session, client: str, path: Path, title: str = "") -> str:
    """Attach a checked and rewritten copy of a file; the file itself stays where it is.

    Args:
        session: A counsellor's.
        client: Record id of the client.
        path: The file; its name is not stored.
        title: In the counsellor's words; may be empty.

    Returns:
        The id of its record.

    Raises:
        KnownError: It cannot be read, is too large, or is neither a picture nor a PDF.
    """
    return add_cleaned(session, client, look(session, path), title)


def look(session: Session, path: Path) -> Cleaned:
    """Read a file from outside, checked and rewritten, without storing it yet.

    It needs no vault and may take ten seconds, so it is not for the worker of the database.

    Raises:
        KnownError: It cannot be read, is too large, or is neither a picture nor a PDF.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    return _cleaned(session, read_file(path))


def add_content(session: Session, client: str, content: bytes, title: str = "") -> str:
    """Attach bytes that were read from a file.

    Raises:
        KnownError: It is too large, or neither a picture nor a PDF.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    return add_cleaned(session, client, _cleaned(session, content), title)


def _cleaned(session: Session, content: bytes) -> Cleaned:
    if len(content) > MOST_BYTES:
        raise _too_large()
    return session.data.tools.clean(content)


def add_cleaned(session: Session, client: str, cleaned: Cleaned, title: str = "") -> str:
    """Attach what `look` returned.

    Raises:
        KnownError: It is too large, or there is no room for it.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    if len(cleaned.content) > MOST_BYTES:
        raise _too_large()
    body = Attachment(
        title.strip(),
        cleaned.media_type,
        len(cleaned.content),
        hashlib.sha256(cleaned.content).hexdigest(),
        session.today(),
        cleaned.pages,
        cleaned.stripped,
    )
    record = new_id()
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        check_room(work, body.size)
        work.put(Kind.ATTACHMENT, body, parent=client, record=record, day=body.added)
        work.transaction.put_attachment(record, cleaned.content)
        work.audit("attachment_added")
    return record


def read_file(path: Path) -> bytes:
    """Return the bytes of a file that a person chose.

    A link is not followed: it may lead to a file that the person did not choose.

    Raises:
        NotReadError: It is a link, not a regular file, or cannot be read.
        FileTooLargeError: It is too large; it was not read.
    """
    try:
        content = read_chosen(path, MOST_BYTES)
    except OSError:
        raise NotReadError from None
    if len(content) > MOST_BYTES:
        raise _too_large()
    return content


def _too_large() -> FileTooLargeError:
    return FileTooLargeError(megabytes=MOST_BYTES // MEGABYTE)


def check_room(work: Work, size: int) -> None:
    """Refuse an attachment that the vault has no room for.

    Args:
        work: A unit of work on the vault.
        size: Size of the attachment in bytes.

    Raises:
        AttachmentsFullError: There is not enough room.
    """
    if sum(work.transaction.attachments().values()) + size > MOST_BYTES_TOGETHER:
        raise AttachmentsFullError(megabytes=MOST_BYTES_TOGETHER // MEGABYTE)


def of_client(session: Session, client: str) -> list[Filed[Attachment]]:
    """Return the attachments of a client's file, newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.latest(Kind.ATTACHMENT, Attachment, client)[::-1]


def content(session: Session, record: str) -> bytes:
    """Return the bytes of an attachment, in memory.

    Raises:
        NoSuchRecordError: There is no such attachment.
        RecordAlteredError: They are not what was attached.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        filed = reader.get(record, Attachment)
        found = reader.transaction.attachment(record)
    if filed is None:
        raise NoSuchRecordError
    if found is None or hashlib.sha256(found).hexdigest() != filed.body.digest:
        raise RecordAlteredError
    return found


def rename(session: Session, record: str, title: str) -> None:
    """Change the title of an attachment.

    Raises:
        NoSuchRecordError: There is no such attachment.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        body = _require(work, record)
        changed = replace(body, title=title.strip())
        if changed != body:
            work.put(Kind.ATTACHMENT, changed, record=record, day=body.added)


def remove(session: Session, record: str) -> None:
    """Erase an attachment for good; the chain still shows that there was one.

    Raises:
        NoSuchRecordError: There is no such attachment.
        HeldError: The file is under a legal hold.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        _require(work, record)
        legal_holds.refuse(work, work.parent(record))
        work.erase(record)
        work.audit("attachment_removed")


def save_copy(session: Session, record: str, path: Path) -> None:
    """Save an unprotected copy outside the desk, and note that in the audit trail.

    Raises:
        NotSavedError: The file could not be written.
        KnownError: There is no such attachment, or it was altered.
    """
    found = content(session, record)
    with saving(path) as write:
        write([found])
        with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
            _require(work, record)
            work.audit("attachment_saved")


def _require(work: Work, record: str) -> Attachment:
    filed = work.get(record, Attachment)
    if filed is None:
        raise NoSuchRecordError
    return filed.body
