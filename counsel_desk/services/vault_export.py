"""Saves everything in a counsellor's vault for another system, as their own decision.

One encrypted archive holds, for each client, a FHIR R4 document and the pictures and papers of the
file. Unlike a client's own copy it names the clients, since another system has to know whose file
it is. Sealed files stay out: their use has been stopped. So do process notes, which are no part of
the record.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain.attachments import Attachment
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.progress import Progress, go_on, report
from counsel_desk.services.clients import attachments, clients
from counsel_desk.services.documents.export_files import saving
from counsel_desk.services.record_copy import record_fhir
from counsel_desk.services.record_copy.record_parts import parts
from counsel_desk.services.transfer import transfer
from counsel_desk.services.work import unnoted
from counsel_desk.services.work.session import Session

SUFFIX = ".zip"
_CONTENTS = "contents.json"
_NOT_IN_IT = "What is not in this document"
_LEFT_OUT = ("Process notes, which are no part of the record.",)
_ABOUT = (
    "Each numbered folder holds one client's record: record.json is a FHIR R4 document (a Bundle "
    "that starts with a Composition), and beside it lie the pictures and papers that its "
    "DocumentReference resources name. Process notes, sealed files and files of colleagues are not "
    "in here. Please keep this archive and its passphrase apart.\n"
)


class NothingToExportError(KnownError):
    """There is no client's file in the vault that can be exported."""

    text = QT_TRANSLATE_NOOP(
        "errors", "There is no client's file here that could be saved. Nothing has been written."
    )


@dataclass(frozen=True)
class Exported:
    """An archive that was saved.

    Attributes:
        passphrase: Opens it; it is kept until it is noted.
        files: How many clients' files are in it.
        sealed: How many were left out because they are sealed.
    """

    passphrase: str
    files: int
    sealed: int


def save(session: Session, path: Path, progress: Progress = go_on) -> Exported:
    """Save everything in the person's own counselling vault as an encrypted archive.

    Args:
        session: A counsellor's, in their own vault.
        path: Where to save it; an existing file is replaced, whole or not at all.
        progress: Called with how many clients' files are packed, and of how many.

    Raises:
        NotPermittedError: The vault is a colleague's.
        NothingToExportError: There is nothing in it.
        StoppedError: The person stopped it; nothing was written.
        NotSavedError: The file could not be written.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    transfer.require_own(session)
    found = [one.filed for one in clients.listing(session)]
    if not found:
        raise NothingToExportError
    passphrase = session.data.tools.keys.document_passphrase()
    content = session.data.tools.archive(_files(session, found, progress), passphrase)
    with saving(path) as write:
        write(content)
        with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
            sealed = len(work.sealed)
            unnoted.keep(session, work, passphrase)
            work.audit("vault_exported")
    return Exported(passphrase, len(found), sealed)


def _files(
    session: Session, found: list[Filed[Client]], progress: Progress
) -> Iterator[tuple[str, bytes]]:
    yield "README.txt", _ABOUT.encode()
    contents = []
    for number, filed in enumerate(found, 1):
        report(progress, number - 1, len(found))
        folder = f"{number:04}"
        contents.append({"folder": folder, "code": filed.body.code, "name": filed.body.name})
        yield from _file(session, filed, folder)
    yield _CONTENTS, _json(contents)


def _file(session: Session, filed: Filed[Client], folder: str) -> Iterator[tuple[str, bytes]]:
    """Return the record of a client, then its pictures and papers."""
    data, body = session.data, filed.body
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        every = parts(reader, filed.record, data.tools, body.document_language)
    papers = attachments.of_client(session, filed.record)
    names = {one.record: _name(number, one.body) for number, one in enumerate(papers, 1)}
    texts = (body.code, _NOT_IN_IT, _LEFT_OUT)
    bundle = record_fhir.bundle(
        every, data.office.name, data.tools.now(), body.document_language, texts, names
    )
    yield f"{folder}/record.json", _json(bundle)
    for one in papers:
        yield f"{folder}/{names[one.record]}", attachments.content(session, one.record)


def _name(number: int, body: Attachment) -> str:
    """Return the name of a picture or paper, which says nothing of what is in it."""
    return f"{number:03}.{body.media_type.partition('/')[2]}"


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1).encode()
