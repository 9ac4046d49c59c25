"""Documents to print or hand over: their content, not their look.

All text is literal. Nothing in it is read as markup, and the writer never fetches anything.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Heading:
    """A heading; it stays with the block after it."""

    text: str


@dataclass(frozen=True)
class Text:
    """Running text: blank lines separate paragraphs, a single line break starts a new line."""

    text: str


@dataclass(frozen=True)
class Facts:
    """A table of labels and values."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Words:
    """Mnemonic words, numbered from 1 and read along the rows."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class Code:
    """One code to copy by hand: large, every character in a cell of the same width."""

    text: str


@dataclass(frozen=True)
class Notice:
    """A remark set apart in a quiet box."""

    text: str


@dataclass(frozen=True)
class Symbol:
    """Running text beside one of the desk's own icons, for those who read little.

    Attributes:
        icon: Its name, such as ``lock``; an unknown one leaves the place empty.
        text: As in `Text`.
    """

    icon: str
    text: str


@dataclass(frozen=True)
class Picture:
    """A picture, a signature for instance, no larger than a few lines of text.

    Attributes:
        content: PNG or JPEG written by `Tools.clean`.
    """

    content: bytes


@dataclass(frozen=True)
class Signature:
    """A line to sign on, with a label below it."""

    label: str


@dataclass(frozen=True)
class PageBreak:
    """The start of a new page, which has the title and the subtitle as the first one does."""


Block = Heading | Text | Facts | Words | Code | Notice | Symbol | Picture | Signature | PageBreak


@dataclass(frozen=True)
class Document:
    """One document.

    Attributes:
        title: Printed on every page, large on the first, and set in the file's properties.
        subtitle: Printed below the title; may be empty.
        language: Two-letter code of the main language (``en``, ``bn``, ``hi``, ``mr``).
        blocks: The contents in order.
        footer: Printed at the foot of every page, beside the page number: four lines at most;
            may be empty.
        holder: Whose copy it is and of which day, at the foot of every page; may be empty.
        large: Whether headings, running text, facts and notices are set in large type.
    """

    title: str
    subtitle: str
    language: str
    blocks: tuple[Block, ...]
    footer: str
    holder: str = ""
    large: bool = False
