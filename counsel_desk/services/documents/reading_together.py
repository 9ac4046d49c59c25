"""What is read with the client: single statements, and the words of the page that shows them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from counsel_desk.domain.documents import (
    Block,
    Document,
    Facts,
    Heading,
    Notice,
    Symbol,
    Text,
)
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.documents.wording import speaker
from counsel_desk.services.ports.tools import Tools

CONTEXT = "reading"
_FORWARD = QT_TRANSLATE_NOOP("reading", "Next")
_BACK = QT_TRANSLATE_NOOP("reading", "Back")
_END = QT_TRANSLATE_NOOP("reading", "To the end")
_FINISH = QT_TRANSLATE_NOOP("reading", "Read to the end")
_PROGRESS = QT_TRANSLATE_NOOP("reading", "{number} of {count}")
_FACTS, _TEXT, _NOTICE, _FOOTER = "info", "document", "law", "lock"
"""The icons of what has none of its own."""


@dataclass(frozen=True)
class Statement:
    """One thing to read at a time.

    Attributes:
        symbol: Name of its icon; may be empty.
        text: What is read.
        heading: What it is about; may be empty.
    """

    symbol: str
    text: str
    heading: str = ""


@dataclass(frozen=True)
class ReadingWords:
    """Every text of the page around the statements, in one language.

    Attributes:
        forward: Go to the next statement.
        back: Go to the one before.
        end: Skip to what follows the last statement.
        finish: The last statement was read.
        progress: How far each statement is, such as "3 of 7".
    """

    forward: str
    back: str
    end: str
    finish: str
    progress: tuple[str, ...]


def reading_words(tools: Tools, language: str, count: int) -> ReadingWords:
    """Return the texts of the page.

    Args:
        tools: The desk's tools.
        language: The language that is read in, two letters; English if the desk does not have it.
        count: How many statements there are.
    """
    say = speaker(tools, CONTEXT, language)
    progress = (say(_PROGRESS, number=number, count=count) for number in range(1, count + 1))
    return ReadingWords(say(_FORWARD), say(_BACK), say(_END), say(_FINISH), tuple(progress))


def statements(document: Document) -> tuple[Statement, ...]:
    """Return everything that a document says, paragraph by paragraph, its footer last."""
    found: list[Statement] = []
    heading = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            heading = block.text
        else:
            found += _of_block(block, heading)
            heading = ""
    return (*found, *_paragraphs(_FOOTER, document.footer))


def _of_block(block: Block, heading: str) -> Iterator[Statement]:
    match block:
        case Text(text):
            yield from _paragraphs(_TEXT, text, heading)
        case Notice(text):
            yield from _paragraphs(_NOTICE, text, heading)
        case Symbol(icon, text):
            yield from _paragraphs(icon, text, heading)
        case Facts(rows):
            yield Statement(_FACTS, "\n".join(f"{name}: {value}" for name, value in rows), heading)


def _paragraphs(symbol: str, text: str, heading: str = "") -> Iterator[Statement]:
    for paragraph in re.split(r"\n\s*\n", text):
        if paragraph.strip():
            yield Statement(symbol, paragraph.strip(), heading)
