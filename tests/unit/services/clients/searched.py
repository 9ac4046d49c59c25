"""Notes that are written to be searched, and a search for them."""

from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from typing import Any

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.search.searching import Wanted
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import search
from counsel_desk.services.notes import notes
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work
from tests.unit.services.writing import sign_note

HELD = date(2026, 11, 1)


def write(session: Session, client: str, text: str, held: date = HELD) -> str:
    """Write and sign a note, and return its record."""
    return sign_note(session, client, held, text)


def amend(session: Session, record: str, text: str) -> None:
    """Amend a note and sign it."""
    name, draft = notes.begin_amendment(session, record, "it was another day")
    notes.save(session, name, replace(draft, text=text))
    notes.sign(session, name)


def found(session: Session, text: str, **wanted: Any) -> list[str]:
    """Return the records that a search finds, in order."""
    return [hit.record for hit in search.find(session, text, Wanted(**wanted)).hits]


def work(session: Session) -> AbstractContextManager[Work]:
    """Begin a unit of work on the counselling vault."""
    return session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE)
