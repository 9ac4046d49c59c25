"""Types for describing records in words, for a copy that a client can read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from counsel_desk.domain import words
from counsel_desk.domain.consent.consent import Part
from counsel_desk.domain.disclosure import Exceptional
from counsel_desk.domain.notes import note
from counsel_desk.services.documents.exceptional_sheet import entry_rows
from counsel_desk.services.documents.wording import Say, parts_in_words, speaker
from counsel_desk.services.ports.tools import Tools

CONTEXT = "sheets"


class Description(NamedTuple):
    """A record in words.

    Attributes:
        day: The day it is about, if it has one.
        title: Its title.
        facts: Labels and values.
        text: Running text; may be empty.
        general: The title without any of the record's own words; empty if the title has none.
    """

    day: date | None
    title: str
    facts: list[tuple[str, str]]
    text: str
    general: str = ""


@dataclass(frozen=True)
class Language:
    """Translates marked texts of several contexts into one language."""

    say: Say
    word: Say
    score: Say
    template: Say
    parts: Callable[[Iterable[Part]], list[str]]
    why: Callable[[Exceptional], list[tuple[str, str]]]

    @classmethod
    def of(cls, tools: Tools, language: str) -> "Language":
        """Return the translations for a language code."""
        return cls(
            speaker(tools, CONTEXT, language),
            speaker(tools, words.CONTEXT, language),
            speaker(tools, "assessments", language),
            speaker(tools, note.CONTEXT, language),
            lambda parts: parts_in_words(tools, parts, language),
            lambda why: entry_rows(tools, why, language),
        )
