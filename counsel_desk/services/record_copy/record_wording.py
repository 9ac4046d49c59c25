"""How a record is told in words: what a copy for a client is made of."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from counsel_desk.domain import words
from counsel_desk.domain.consent.consent import Part
from counsel_desk.domain.notes import note
from counsel_desk.domain.release import Exceptional
from counsel_desk.services.documents.exceptional_sheet import entry_rows
from counsel_desk.services.documents.wording import Say, said_parts, speaker
from counsel_desk.services.ports.tools import Tools

CONTEXT = "sheets"


class Told(NamedTuple):
    """What a record tells: its day, its title, its facts and its text.

    `general` is the title where the record's own words are left out, if it has any of them.
    """

    day: date | None
    title: str
    facts: list[tuple[str, str]]
    text: str
    general: str = ""


@dataclass(frozen=True)
class Tongue:
    """The ways to say marked sentences in one language."""

    say: Say
    word: Say
    score: Say
    template: Say
    parts: Callable[[Iterable[Part]], list[str]]
    why: Callable[[Exceptional], list[tuple[str, str]]]

    @classmethod
    def of(cls, tools: Tools, language: str) -> "Tongue":
        """Return the ways of a language."""
        return cls(
            speaker(tools, CONTEXT, language),
            speaker(tools, words.CONTEXT, language),
            speaker(tools, "assessments", language),
            speaker(tools, note.CONTEXT, language),
            lambda parts: said_parts(tools, parts, language),
            lambda why: entry_rows(tools, why, language),
        )
