"""Drafts of session notes in the counselling vault."""

import msgspec

from counsel_desk.domain.records import NoteDraft
from counsel_desk.services.session import Reader

NOTE = "note:"
"""What the names of note drafts begin with."""


def read(reader: Reader, name: str) -> NoteDraft | None:
    """Return a draft, or `None` where there is none of that name."""
    body = reader.transaction.draft(name)
    return None if body is None else msgspec.json.decode(body, type=NoteDraft)


def notes(reader: Reader) -> list[tuple[str, NoteDraft]]:
    """Return every note draft with its name, the one saved last first."""
    names = [name for name in reader.transaction.drafts() if name.startswith(NOTE)]
    found = [(name, draft) for name in names if (draft := read(reader, name)) is not None]
    return sorted(found, key=lambda pair: pair[1].saved, reverse=True)
