"""Forms answered on screen: FHIR Questionnaires, from disk or built in."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed, FormResponse, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.work.session import Session
from forms.filling import Filling
from forms.model import load, parse


class FormNeedsLookError(KnownError):
    """Some answers are missing or invalid."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Some questions need another look. They are marked; nothing is saved yet.",
    )


def open_form(path: Path) -> Filling:
    """Open an unanswered form from disk, calculated as far as it can be.

    It needs no vault and may take ten seconds, so it is not for the worker of the database.

    Raises:
        KnownError: The file is missing, empty, too large or not a Questionnaire.
    """
    filling = Filling(load(path))
    filling.computed()
    return filling


def paused(filling: Filling) -> dict[str, Any]:
    """Return a form with its answers so far, to save as a draft."""
    return {"form": dict(filling.questionnaire.document), "response": filling.paused()}


def resume(draft: Mapping[str, Any]) -> Filling:
    """Restore a form from a draft made by `paused`.

    Raises:
        KnownError: The form cannot be read.
    """
    return Filling.from_response(parse(draft["form"]), draft["response"], [])


def record(session: Session, client: str, filling: Filling, language: str) -> str:
    """Save an answered form, together with its Questionnaire, in a client's file.

    Args:
        session: A counsellor's.
        client: Record id of the client.
        filling: The answers.
        language: The language in which it was shown.

    Returns:
        The id of its record.

    Raises:
        FormNeedsLookError: Answers are missing or invalid.
    """
    if filling.problems():
        raise FormNeedsLookError
    now = session.data.tools.now()
    form = filling.questionnaire
    written = FormResponse(
        form.title_in(language),
        local_day(now),
        language,
        json.dumps(dict(form.document), ensure_ascii=False),
        json.dumps(
            filling.response(completed=True, authored=now, language=language), ensure_ascii=False
        ),
    )
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        made = work.put(Kind.FORM_RESPONSE, written, parent=client)
        work.audit("form_recorded")
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
    return found.body, Filling.from_response(form, json.loads(found.body.response), [])
