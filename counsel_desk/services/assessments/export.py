"""Questionnaires and forms of one client that leave the desk: FHIR and CSV, under their code.

The locked archive has all of it. Each file can also be saved without a lock, which the person is
warned of first.
"""

import json
import uuid
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from assessments.labels import label
from assessments.library import instrument
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Assessment, Client, Filed, FormResponse, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.assessments.assessments import found
from counsel_desk.services.assessments.fhir import Json, observation, response
from counsel_desk.services.clients import clients
from counsel_desk.services.documents.csv_table import csv_table
from counsel_desk.services.documents.export_files import saving
from counsel_desk.services.work import unnoted
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

_CODES = "urn:counsel-desk:client-code"
_HEADING = (
    "day",
    "instrument",
    "title",
    "score",
    "value",
    "lowest",
    "highest",
    "band",
    "key_version",
    "prorated",
    "answered",
    "items",
    "flags",
)
_ABOUT = (
    "responses.json: the answers, as FHIR R4 QuestionnaireResponse. observations.json: the scores, "
    "as Observation. scores.csv: the scores as a table; an empty value means that it could not be "
    "scored. The client is named by code only. Please keep this archive and its passphrase apart.\n"
)


class Files(StrEnum):
    """A file that can be saved by itself."""

    CSV = "scores.csv"
    RESPONSES = "responses.json"
    OBSERVATIONS = "observations.json"


class NoScoresError(KnownError):
    """The client has no questionnaires and no forms."""

    text = QT_TRANSLATE_NOOP(
        "errors", "There are no answers yet that could be saved. Nothing has been written."
    )


def save_locked(session: Session, client: str, path: Path) -> str:
    """Save all answers and scores of a client as an encrypted archive.

    Args:
        session: A counsellor's.
        client: Record id of the client.
        path: Where to save it; an existing file is replaced, whole or not at all.

    Returns:
        The passphrase, which is kept until it is noted.

    Raises:
        NoScoresError: There are none.
        NotSavedError: The file could not be written.
    """
    passphrase = session.data.tools.keys.document_passphrase()
    made = [(str(name), make()) for name, make in _files(session, client).items()]
    content = session.data.tools.archive([("README.txt", _ABOUT.encode()), *made], passphrase)
    with saving(path) as write:
        write(content)
        with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
            unnoted.keep(session, work, passphrase)
            work.audit("scores_exported")
    return passphrase


def save_open(session: Session, client: str, path: Path, file: Files) -> None:
    """Save one of the files without a lock.

    Raises:
        NoScoresError: There is nothing to save.
        NotSavedError: The file could not be written.
    """
    content = _files(session, client)[file]()
    with saving(path) as write:
        write([content])
        with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
            work.audit("scores_exported_open")


def _files(session: Session, client: str) -> Mapping[Files, Callable[[], bytes]]:
    """Return what makes each file.

    Raises:
        NoScoresError: There is nothing to save.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        code, taken, forms = _read(reader, client)
    if not taken and not forms:
        raise NoScoresError
    subject = {"identifier": {"system": _CODES, "value": code}}
    records = [*(one.record for one in taken), *(one.record for one in forms)]
    addresses = {record: f"urn:uuid:{uuid.uuid4()}" for record in records}
    return {
        Files.CSV: lambda: csv_table(_HEADING, _rows(taken)),
        Files.RESPONSES: lambda: _bundle(_responses(taken, forms, subject, addresses)),
        Files.OBSERVATIONS: lambda: _bundle(_observations(taken, subject, addresses)),
    }


def _read(
    reader: Reader, client: str
) -> tuple[str, list[Filed[Assessment]], list[Filed[FormResponse]]]:
    filed = reader.get(client, Client)
    if filed is None:
        raise clients.NoSuchRecordError
    forms = reader.latest(Kind.FORM_RESPONSE, FormResponse, client)
    return filed.body.code, found(reader, client)[::-1], forms


def _responses(
    taken: list[Filed[Assessment]],
    forms: list[Filed[FormResponse]],
    subject: Json,
    addresses: Mapping[str, str],
) -> Iterator[tuple[str, Json]]:
    for form in forms:
        written: Json = json.loads(form.body.response)
        yield addresses[form.record], {**written, "subject": subject}
    for one in taken:
        if not one.body.form:
            yield addresses[one.record], response(one.body, subject)


def _observations(
    taken: list[Filed[Assessment]], subject: Json, addresses: Mapping[str, str]
) -> Iterator[tuple[str, Json]]:
    for one in taken:
        source = addresses.get(one.body.form, addresses[one.record])
        yield f"urn:uuid:{uuid.uuid4()}", observation(one.body, subject, source)


def _bundle(entries: Iterator[tuple[str, Json]]) -> bytes:
    listed = [
        {"fullUrl": url, "resource": {**resource, "id": url.removeprefix("urn:uuid:")}}
        for url, resource in entries
    ]
    document = {"resourceType": "Bundle", "type": "collection", "entry": listed}
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def _rows(taken: list[Filed[Assessment]]) -> Iterator[list[str]]:
    for one in taken:
        body, facts = one.body, instrument(one.body.instrument)
        answered = str(sum(each is not None for each in body.answers))
        about = [str(body.key_version or ""), ""]
        end = [answered, str(facts.items), " ".join(body.flags)]
        start = [body.taken.isoformat(), body.instrument, label(body.instrument)]
        if not body.scores:
            yield [*start, "", "", "", "", "", *about, *end]
        for part in facts.scores:
            if part.name in body.scores:
                low, high = facts.range_of(part)
                band = body.bands.get(part.name) or (body.band if part is facts.total else "")
                prorated = "yes" if part.name in body.prorated else ""
                figures = [f"{body.scores[part.name]:g}", str(low), str(high), band]
                yield [*start, part.name, *figures, about[0], prorated, *end]
