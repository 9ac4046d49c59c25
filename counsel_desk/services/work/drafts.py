"""Drafts in a vault: session notes, and whatever else is half written when a desk is left."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, FormDraft, NoteDraft
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

NOTE = "note:"
"""What the names of note drafts begin with."""
PROCESS = "process:"
"""What the names of drafts of process notes begin with; whose they are follows."""
FORM = "form:"
"""What the names of all other drafts begin with."""

_READ = {
    VaultKind.COUNSELLING: Operation.READ_CLIENT_FILE,
    VaultKind.CASEWORK: Operation.READ_CASEWORK,
    VaultKind.WELLBEING: Operation.CHECK_IN,
}
_WRITE = {
    VaultKind.COUNSELLING: Operation.WRITE_CLIENT_FILE,
    VaultKind.CASEWORK: Operation.WRITE_CASEWORK,
    VaultKind.WELLBEING: Operation.CHECK_IN,
}


@dataclass(frozen=True)
class Place:
    """Where something is being written.

    Attributes:
        vault: The vault it belongs to.
        page: Which form it is; letters and underscores.
        client: Record id of the client it is about; empty where it is about none.
    """

    vault: VaultKind
    page: str
    client: str = ""


def name_of(session: Session, place: Place) -> str:
    """Return the name of a person's draft: in a shared vault everyone has their own."""
    return f"{FORM}{session.me.person}:{place.page}:{place.client}"


def keep(session: Session, place: Place, content: Mapping[str, Any]) -> datetime:
    """Keep what is half written, in place of what was kept there before.

    Nothing is kept about a client who is not in the vault any more.

    Returns:
        When it was saved.
    """
    draft = FormDraft(dict(content), session.data.tools.now())
    name = name_of(session, place)
    with session.work(place.vault, _WRITE[place.vault]) as work:
        if place.client and work.get(place.client, Client) is None:
            work.transaction.drop_draft(name)
        else:
            work.transaction.put_draft(name, msgspec.json.encode(draft))
    return draft.saved


def find(session: Session, place: Place) -> FormDraft | None:
    """Return what the person was writing there, or `None`."""
    with session.reading(place.vault, _READ[place.vault]) as reader:
        body = reader.transaction.draft(name_of(session, place))
    return None if body is None else msgspec.json.decode(body, type=FormDraft)


def drop(session: Session, place: Place) -> None:
    """Take a draft away for good: it was saved as a record, or given up."""
    with session.work(place.vault, _WRITE[place.vault]) as work:
        work.transaction.drop_draft(name_of(session, place))


def settling(session: Session, place: Place) -> AbstractContextManager[None]:
    """Have a draft go in the very transaction in which a record is written meanwhile."""
    return session.settling(place.vault, name_of(session, place))


def mine(session: Session) -> list[tuple[Place, FormDraft]]:
    """Return everything the person was writing in their own vaults, the one saved last first."""
    found: list[tuple[Place, FormDraft]] = []
    for vault in session.vaults:
        with session.reading(vault, _READ[vault]) as reader:
            found += _of_person(reader, vault, session.me.person)
    return sorted(found, key=lambda pair: pair[1].saved, reverse=True)


def _of_person(reader: Reader, vault: VaultKind, person: str) -> list[tuple[Place, FormDraft]]:
    found = []
    begins = f"{FORM}{person}:"
    for name in reader.transaction.drafts():
        if name.startswith(begins):
            page, _, client = name.removeprefix(begins).partition(":")
            if client in reader.sealed:
                continue
            body = reader.transaction.draft(name) or b""
            draft = msgspec.json.decode(body, type=FormDraft)
            found.append((Place(vault, page, client), draft))
    return found


def read(reader: Reader, name: str) -> NoteDraft | None:
    """Return the draft of a note, or `None` where there is none of that name."""
    body = reader.transaction.draft(name)
    return None if body is None else msgspec.json.decode(body, type=NoteDraft)


def notes(reader: Reader, begins: str = NOTE) -> list[tuple[str, NoteDraft]]:
    """Return every note draft with its name, the one saved last first; none of a sealed file.

    Args:
        reader: Of a counselling vault.
        begins: What their names begin with.
    """
    names = [name for name in reader.transaction.drafts() if name.startswith(begins)]
    found = [
        (name, draft)
        for name in names
        if (draft := read(reader, name)) is not None and draft.client not in reader.sealed
    ]
    return sorted(found, key=lambda pair: pair[1].saved, reverse=True)


def of_client(reader: Reader, client: str) -> list[str]:
    """Return the names of every draft about a client, whoever wrote it; they go when she does."""
    forms = [name for name in reader.transaction.drafts() if name.startswith(FORM)]
    return [
        *(name for name, draft in notes(reader) if draft.client == client),
        *(name for name, draft in notes(reader, PROCESS) if draft.client == client),
        *(name for name in forms if name.rpartition(":")[2] == client),
    ]


def half_written(reader: Reader, client: str, person: str) -> bool:
    """Return whether a note of a client is not signed, or a form of that person's not saved."""
    own = (NOTE, f"{FORM}{person}:")
    return any(name.startswith(own) for name in of_client(reader, client))


def drop_of_client(work: Work, client: str) -> None:
    """Take every draft about a client away, within the work that erases her."""
    for name in of_client(work.beneath(), client):
        work.transaction.drop_draft(name)
