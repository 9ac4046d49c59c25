"""What the makers of a timeline's lines have in common."""

from datetime import date, datetime
from typing import TypeVar

import msgspec

from counsel_desk.domain import words
from counsel_desk.domain.chain import Row
from counsel_desk.domain.timeline import Said

Shape = TypeVar("Shape")
CONTEXT = "Timeline"


def say(text: str, **facts: str | Said) -> Said:
    """Return words that were marked in `CONTEXT`, with what stands in their placeholders."""
    return Said(CONTEXT, text, facts)


def word(text: str) -> Said:
    """Return a word of `counsel_desk.domain.words`."""
    return Said(words.CONTEXT, text)


def read(row: Row, shape: type[Shape]) -> Shape:
    """Return as much of a record as `shape` names; the rest is never decoded."""
    return msgspec.json.decode(row.body or b"", type=shape)


def local(instant: datetime) -> date:
    """Return the day of an instant, in local time."""
    return instant.astimezone().date()
