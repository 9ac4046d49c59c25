"""Drafts in a vault: unsigned notes, and forms that were left before they were saved."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, FormDraft, NoteDraft
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work import file_marks
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.sensible import HalfCharacterError
from counsel_desk.services.work.session import CoverEndedError, Session
from counsel_desk.services.work.unit_of_work import Work

NOTE = "note:"
"""Prefix of the names of note drafts."""
PROCESS = "process:"
"""Prefix of the names of process note drafts; the author's id follows."""
FORM = "form:"
"""Prefix of the names of form drafts."""
LEFT = "left:"
"""Prefix of the names of drafts from a cover that ended; the vault and their name there follow."""

_READ = {
    VaultKind.COUNSELLING: Operation.READ_CLIENT_FILE,
    VaultKind.CASEWORK: Operation.READ_CASEWORK,
    VaultKind.WELLBEING: Operation.CHECK_IN,
    VaultKind.SUPERVISION: Operation.SUPERVISION,
}
_WRITE = {
    VaultKind.COUNSELLING: Operation.WRITE_CLIENT_FILE,
    VaultKind.CASEWORK: Operation.WRITE_CASEWORK,
    VaultKind.WELLBEING: Operation.CHECK_IN,
    VaultKind.SUPERVISION: Operation.SUPERVISION,
}


@dataclass(frozen=True)
class Place:
    """Where something is being written.

    Attributes:
        vault: The vault it belongs to.
        page: The form's name; letters and underscores.
        client: Record id of the client it is about; empty if it is about none.
    """

    vault: VaultKind
    page: str
    client: str = ""


def name_of(session: Session, place: Place) -> str:
    """Return the name of a person's draft; in a shared vault everyone has their own."""
    return f"{FORM}{session.me.person}:{place.page}:{place.client}"


@contextmanager
def kept_if_ended(session: Session, name: str, body: Callable[[], bytes]) -> Iterator[None]:
    """Keep a draft for its author alone if it is being saved after the end of a cover.

    Args:
        session: May be one that stands in for a colleague.
        name: Name of the draft.
        body: Returns the draft as it is stored.

    Raises:
        CoverEndedError: The cover has ended, and the draft is kept.
    """
    try:
        yield
    except CoverEndedError as error:
        vault = session.vaults[VaultKind.COUNSELLING].vault_id
        with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
            work.transaction.put_draft(f"{LEFT}{vault}:{name}", body())
        raise CoverEndedError(error.until, name) from None


def keep(session: Session, place: Place, content: Mapping[str, Any]) -> datetime:
    """Save a draft, replacing the last one in that place.

    Nothing is saved about a client who is no longer in the vault.

    Returns:
        When it was saved.

    Raises:
        CoverEndedError: It belongs to a colleague's vault whose cover has ended; it is kept.
    """
    draft = FormDraft(dict(content), session.data.tools.now())
    name, body = name_of(session, place), msgspec.json.encode(draft)
    kept = kept_if_ended(session, name, lambda: body)
    with kept, session.work(place.vault, _WRITE[place.vault]) as work:
        if place.client and work.get(place.client, Client) is None:
            work.transaction.drop_draft(name)
        else:
            work.transaction.put_draft(name, body)
    return draft.saved


def find(session: Session, place: Place) -> FormDraft | None:
    """Return what the person was writing there, or `None`."""
    with session.reading(place.vault, _READ[place.vault]) as reader:
        body = reader.transaction.draft(name_of(session, place))
    return None if body is None else msgspec.json.decode(body, type=FormDraft)


def drop(session: Session, place: Place) -> None:
    """Delete a draft: it was saved as a record, or discarded."""
    with session.work(place.vault, _WRITE[place.vault]) as work:
        work.transaction.drop_draft(name_of(session, place))


def replacing_draft(session: Session, place: Place) -> AbstractContextManager[None]:
    """Delete a draft in the same transaction that saves what was typed as a record."""
    return session.replacing_draft(place.vault, name_of(session, place))


def mine(session: Session) -> list[tuple[Place, FormDraft]]:
    """Return all form drafts of the person in their own vaults, newest first."""
    found: list[tuple[Place, FormDraft]] = []
    for vault in session.vaults:
        with session.reading(vault, _READ[vault]) as reader:
            found += _of_person(reader, vault, session.me.person)
    return sorted(found, key=lambda pair: pair[1].saved, reverse=True)


def _of_person(reader: Reader, vault: VaultKind, person: str) -> list[tuple[Place, FormDraft]]:
    return [(Place(vault, page, client), draft) for page, client, draft in forms(reader, person)]


def forms(reader: Reader, person: str) -> list[tuple[str, str, FormDraft]]:
    """Return the form drafts of a person, each after its form and the client it is about."""
    prefix = f"{FORM}{person}:"
    found = []
    for name in reader.transaction.drafts(prefix):
        page, _, client = name.removeprefix(prefix).partition(":")
        if client not in reader.sealed:
            body = reader.transaction.draft(name) or b""
            found.append((page, client, msgspec.json.decode(body, type=FormDraft)))
    return found


def read(reader: Reader, name: str) -> NoteDraft | None:
    """Return the draft of a note, or `None` if there is none of that name."""
    body = reader.transaction.draft(name)
    return None if body is None else msgspec.json.decode(body, type=NoteDraft)


@contextmanager
def saving_note(session: Session, name: str, draft: NoteDraft) -> Iterator[Work]:
    """Save the draft of a note, and in the same transaction what the caller does meanwhile.

    Raises:
        HalfCharacterError: It contains a lone surrogate; the last saved version is unchanged.
        CoverEndedError: It was for a colleague's vault whose cover has ended; it is kept.
    """
    kept = kept_if_ended(session, name, lambda: _encoded(draft))
    with kept, session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        put_note(work, name, draft)
        yield work


def put_note(work: Work, name: str, draft: NoteDraft) -> None:
    """Save the draft of a note within a unit of work.

    Raises:
        HalfCharacterError: It contains a lone surrogate.
    """
    file_marks.refuse(work.transaction, draft.client)
    work.transaction.put_draft(name, _encoded(draft))


def _encoded(draft: NoteDraft) -> bytes:
    try:
        return msgspec.json.encode(draft)
    except UnicodeEncodeError:  # UTF-8 cannot encode a lone surrogate.
        raise HalfCharacterError from None


def discard_note(session: Session, name: str) -> None:
    """Delete the draft of a note for good."""
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.transaction.drop_draft(name)


def client_of(name: str, body: bytes) -> str:
    """Return the client whom a draft is about, or ``""``; both as they are stored."""
    if name.startswith((NOTE, PROCESS)):
        return msgspec.json.decode(body, type=NoteDraft).client
    return name.rpartition(":")[2]


def notes(reader: Reader, begins: str = NOTE) -> list[tuple[str, NoteDraft]]:
    """Return every note draft with its name, newest first, except those of sealed files.

    Args:
        reader: Of a counselling vault.
        begins: Prefix of their names.
    """
    names = reader.transaction.drafts(begins)
    found = [
        (name, draft)
        for name in names
        if (draft := read(reader, name)) is not None and draft.client not in reader.sealed
    ]
    return sorted(found, key=lambda pair: pair[1].saved, reverse=True)


def of_client(reader: Reader, client: str) -> list[str]:
    """Return the names of all drafts about a client, by any author, to delete with the file."""
    forms = reader.transaction.drafts(FORM)
    return [
        *(name for name, draft in notes(reader) if draft.client == client),
        *(name for name, draft in notes(reader, PROCESS) if draft.client == client),
        *(name for name in forms if name.rpartition(":")[2] == client),
    ]


def has_unfinished(reader: Reader, client: str, person: str) -> bool:
    """Return whether a client has an unsigned note or an unsaved form of that person."""
    own = (NOTE, f"{FORM}{person}:")
    return any(name.startswith(own) for name in of_client(reader, client))


def drop_of_client(work: Work, client: str) -> None:
    """Delete all drafts about a client, within the unit of work that erases the client."""
    for name in of_client(work.including_sealed(), client):
        work.transaction.drop_draft(name)
