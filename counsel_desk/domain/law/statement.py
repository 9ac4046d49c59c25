"""A statement of law or of a guideline, with its source, and the answer of an office's lawyer.

The desk gives no legal advice: a statement is shown as unchecked until an office's lawyer has read
it, and never makes the desk act by itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

LONGEST_NAME, LONGEST_WORDS = 120, 1000
"""Longest name of a lawyer and longest answer, in characters."""
_FALLBACK = "en"


class Source(StrEnum):
    """How a statement was read."""

    SECONDARY_COPY = "secondary_copy"
    GENERAL_KNOWLEDGE = "general_knowledge"


@dataclass(frozen=True)
class Statement:
    """One statement.

    Attributes:
        key: Its name in code.
        cited: Act and section, by language of two letters.
        says: What it says in plain words, by language.
        source: How it was read.
        checked: The day on which it was last compared with its source.
        spoken: What it says to a client, in words for a girl of sixteen, by language; empty where
            no client is told of it.
        about: What it is about, in a few words, by language; empty where no other statement cites
            the same section.
    """

    key: str
    cited: Mapping[str, str]
    says: Mapping[str, str]
    source: Source
    checked: date
    spoken: Mapping[str, str] = field(default_factory=dict)
    about: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class LawyersAnswer:
    """What the office's lawyer said about a statement.

    Attributes:
        by: Name of the lawyer.
        day: The day of the answer.
        says: The lawyer's own words, which take the statement's place; empty if it is right as it
            is.
    """

    by: str
    day: date
    says: str = ""

    @property
    def sensible(self) -> bool:
        """Whether somebody is named and nothing is too long."""
        named = bool(self.by.strip()) and len(self.by) <= LONGEST_NAME
        return named and len(self.says) <= LONGEST_WORDS


@dataclass(frozen=True)
class Shown:
    """A statement as it is shown in an office.

    Attributes:
        key: Its name in code.
        cited: Act and section.
        says: What it says: in the lawyer's words, if they gave any.
        source: How the desk's own words were read.
        checked: The day on which the developers last compared them with the source.
        answer: The lawyer's answer; `None` while no lawyer has looked.
        spoken: What it says to a client: in the lawyer's words, if they gave any.
        about: What it is about, in a few words; empty where no other cites the same section.
    """

    key: str
    cited: str
    says: str
    source: Source
    checked: date
    answer: LawyersAnswer | None
    spoken: str = ""
    about: str = ""

    @property
    def named(self) -> str:
        """Act and section, with what it is about where another one cites the same."""
        return f"{self.cited}: {self.about}" if self.about else self.cited


def shown(statement: Statement, answer: LawyersAnswer | None, language: str) -> Shown:
    """Return a statement as it is shown in a language."""
    own = statement.says.get(language, statement.says[_FALLBACK])
    said = answer.says if answer and answer.says else ""
    return Shown(
        statement.key,
        statement.cited.get(language, statement.cited[_FALLBACK]),
        said or own,
        statement.source,
        statement.checked,
        answer,
        said or statement.spoken.get(language, statement.spoken.get(_FALLBACK, own)),
        statement.about.get(language, statement.about.get(_FALLBACK, "")),
    )
