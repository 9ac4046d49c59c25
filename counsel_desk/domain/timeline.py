"""The timeline of a client's file: one calm line for each thing, by day.

A line never carries the text of a note, a title that somebody typed, or who else was there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from counsel_desk.domain.records import Kind


@dataclass(frozen=True)
class Phrase:
    """Words marked for translation, shown in the language of the window.

    Attributes:
        context: Their translation context.
        text: The words, in English.
        facts: The values of their placeholders: figures and days as text, or further phrases.
    """

    context: str
    text: str
    facts: "Mapping[str, str | Phrase]" = field(default_factory=dict)


@dataclass(frozen=True)
class Line:
    """One thing that happened.

    Attributes:
        day: The day it is about.
        title: What it is.
        told: The one short thing that is safe to say about it; `None` if there is none.
        at: When on that day, if the record says so.
    """

    day: date
    title: Phrase
    told: Phrase | None = None
    at: datetime | None = None


@dataclass(frozen=True)
class Entry:
    """A line and the record that it comes from.

    Attributes:
        record: The record's id.
        kind: Its kind.
        line: The line.
        place: Its place in the timeline, the oldest first.
    """

    record: str
    kind: Kind
    line: Line
    place: int = 0
