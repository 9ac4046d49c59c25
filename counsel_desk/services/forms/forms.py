"""Forms answered on screen: FHIR Questionnaires, from disk or built in."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from counsel_desk.domain.moving_in.source import Source
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import FormUse
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed, FormResponse, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.files import read_chosen
from counsel_desk.services.assessments import scored_forms
from counsel_desk.services.clients import clients
from counsel_desk.services.forms import from_file
from counsel_desk.services.library import adding, library
from counsel_desk.services.library.library import Shelved
from counsel_desk.services.work.session import Session
from forms.checking.check import findings
from forms.checking.notes import Note, notes_of
from forms.errors import FormFileMissingError, FormTooLargeError
from forms.fhirpath import launch as launches
from forms.fhirpath.launch import SAMPLE, Launch
from forms.filling import Filling
from forms.formats.tables import questionnaire_of
from forms.model import Questionnaire, load, parse
from forms.reading import MAX_BYTES


class FormNeedsLookError(KnownError):
    """Some answers are missing or invalid."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Some questions need another look. They are marked; nothing is saved yet.",
    )


class RecordGoneError(KnownError):
    """An answer is a record that is not in the file any more."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A picture, a paper or a record that was chosen in this form is not in the file any more. "
        "Please choose again; nothing is saved yet.",
    )


_TABLES = {".csv", ".xlsx"}
"""How the names of REDCap's data dictionaries and of XLSForms end."""


def open_form(
    path: Path,
    read_list: Callable[[bytes], Source] | None = None,
    launch: Launch | None = None,
) -> tuple[Filling, tuple[Note, ...]]:
    """Open an unanswered form from disk, and say what of it will not work here.

    It needs no vault and may take ten seconds, so it is not for the worker of the database.

    Args:
        path: A FHIR Questionnaire, a data dictionary of REDCap or an XLSForm.
        read_list: Reads tables; without it they are refused.
        launch: What the client's file tells the form.

    Returns:
        The form, calculated as far as it can be, and a sentence on each matter that is left out
        of account.

    Raises:
        KnownError: The file is missing, empty, too large or not a Questionnaire.
    """
    table = read_list is not None and path.suffix.lower() in _TABLES
    form = _of_table(path, read_list) if table and read_list else load(path)
    return opened(form, launch)


def opened(form: Questionnaire, launch: Launch | None = None) -> tuple[Filling, tuple[Note, ...]]:
    """Begin a form of the office's library like one from disk; see `open_form`."""
    filling = Filling(form, launch=launch)
    filling.computed()
    return filling, notes_on(filling)


def _of_table(path: Path, read_list: Callable[[bytes], Source]) -> Questionnaire:
    try:
        content = read_chosen(path, MAX_BYTES)
    except OSError:
        raise FormFileMissingError(file=path.name) from None
    if len(content) > MAX_BYTES:
        raise FormTooLargeError(limit=f"{MAX_BYTES // 1_000_000} MB")
    return parse(questionnaire_of({each.name: each.rows for each in read_list(content).sheets}))


def keep_in_library(session: Session, filling: Filling, language: str) -> Shelved | None:
    """Put a form that was loaded into the office's library, where the settings let the person.

    Raises:
        KnownError: There is no room for it, or it has no title.
    """
    session.require(Operation.KEEP_LIBRARY)
    if not library.may_add(session):
        return None
    return adding.add(session, filling.questionnaire, FormUse.FORM, language)


def notes_on(filling: Filling) -> tuple[Note, ...]:
    """Say what of a form will not work here; it may take five seconds."""
    launch = filling.launch if filling.launch.day else SAMPLE
    return notes_of(findings(filling.questionnaire, launch))


def paused(filling: Filling) -> dict[str, Any]:
    """Return a form with its answers so far, to save as a draft."""
    return {
        "form": dict(filling.questionnaire.document),
        "response": filling.paused(),
        "told": launches.written(filling.launch),
    }


def resume(draft: Mapping[str, Any]) -> Filling:
    """Restore a form from a draft made by `paused`.

    Raises:
        KnownError: The form cannot be read.
    """
    launch = launches.read(draft.get("told", {}))
    return Filling.from_response(parse(draft["form"]), draft["response"], [], launch)


def record(session: Session, client: str, filling: Filling, language: str) -> str:
    """Save an answered form, together with its Questionnaire, in a client's file.

    A form that bears the code of an instrument and fits it is scored as well.

    Args:
        session: A counsellor's.
        client: Record id of the client.
        filling: The answers.
        language: The language in which it was shown.

    Returns:
        The id of its record.

    Raises:
        FormNeedsLookError: Answers are missing or invalid.
        RecordGoneError: An answer is a record that is not in the file.
    """
    if filling.problems():
        raise FormNeedsLookError
    now = session.data.tools.now()
    form = filling.questionnaire
    answered = filling.response(completed=True, authored=now, language=language)
    response, refers = from_file.numbered(answered)
    written = FormResponse(
        form.title_in(language),
        local_day(now),
        language,
        json.dumps(dict(form.document), ensure_ascii=False),
        json.dumps(response, ensure_ascii=False),
        refers,
        launches.written(filling.launch) if launches.uses(form) else {},
    )
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        if any(work.parent(each) != client for each in refers):
            raise RecordGoneError
        made = work.put(Kind.FORM_RESPONSE, written, parent=client)
        work.audit("form_recorded")
        scored_forms.put(work, client, made, form, written)
    return made


def of_client(session: Session, client: str) -> list[Filed[FormResponse]]:
    """Return a client's answered forms, newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.latest(Kind.FORM_RESPONSE, FormResponse, client)[::-1]


def get(session: Session, record_id: str) -> tuple[FormResponse, Filling]:
    """Return a stored form with its answers.

    Raises:
        NoSuchRecordError: There is no such form.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.get(record_id, FormResponse)
    if found is None:
        raise clients.NoSuchRecordError
    form = parse(json.loads(found.body.questionnaire))
    response = from_file.named(json.loads(found.body.response), found.body.refers)
    launch = launches.read(found.body.told)
    return found.body, Filling.from_response(form, response, [], launch)
