"""What was begun in a client's file and is neither saved nor signed."""

from dataclasses import dataclass
from datetime import datetime

from counsel_desk.domain.records import NoteDraft
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.work import drafts
from counsel_desk.services.work.reader import Reader

NOTE, PROCESS, GROUP = "note", "process_note", "group_note"
"""What a draft is, beside the forms, which are named as in `drafts.Place`."""


@dataclass(frozen=True)
class Unfinished:
    """One draft.

    Attributes:
        what: `NOTE`, `PROCESS`, `GROUP`, or the name of a form.
        name: The name of a note's draft; empty for a form, of which there is one.
        saved: When it was last saved.
    """

    what: str
    name: str
    saved: datetime


def of_client(reader: Reader, client: str, person: str) -> tuple[Unfinished, ...]:
    """Return the drafts about a client, the last saved first.

    Args:
        reader: Of a counselling vault.
        client: Record id of the client.
        person: Whose forms and process notes are meant; notes belong to the file.
    """
    own = f"{drafts.PROCESS}{person}:"
    found = [
        *_notes(NOTE, drafts.notes(reader), client),
        *_notes(PROCESS, drafts.notes(reader, own), client),
        *(
            Unfinished(GROUP, name, draft.saved)
            for name, draft in group_sessions.drafts(reader)
            if client in draft.participants
        ),
        *(
            Unfinished(form, "", draft.saved)
            for form, about, draft in drafts.forms(reader, person)
            if about == client
        ),
    ]
    return tuple(sorted(found, key=lambda one: one.saved, reverse=True))


def _notes(what: str, found: list[tuple[str, NoteDraft]], client: str) -> list[Unfinished]:
    return [Unfinished(what, name, draft.saved) for name, draft in found if draft.client == client]
