"""Helpers shared by the makers of timeline lines."""

from datetime import datetime
from typing import TypeVar

import msgspec

from counsel_desk.domain import words
from counsel_desk.domain.chain import Row
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.timeline import Line, Phrase

Shape = TypeVar("Shape")
CONTEXT = "Timeline"


def say(text: str, **facts: str | Phrase) -> Phrase:
    """Return a text marked in `CONTEXT`, with the values of its placeholders."""
    return Phrase(CONTEXT, text, facts)


def word(text: str) -> Phrase:
    """Return a word from `counsel_desk.domain.words`."""
    return Phrase(words.CONTEXT, text)


def read(row: Row, shape: type[Shape]) -> Shape:
    """Decode only those fields of a record that `shape` names."""
    return msgspec.json.decode(row.body or b"", type=shape)


def line_at(instant: datetime, title: Phrase, told: Phrase | None = None) -> Line:
    """Return the line of what happened at an instant."""
    return Line(local_day(instant), title, told, instant)
