"""An office's own wording for texts of the desk: what a correction may be."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

LONGEST_TEXT = 2000
"""Of a text, in characters."""
MOST_CORRECTIONS = 300
LANGUAGES = ("en", "bn", "hi", "mr")
_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%L?\d")


@dataclass(frozen=True, order=True)
class Correction:
    """A text of the desk in the office's own words; it holds wherever the text stands.

    Attributes:
        language: Two letters.
        source: The text in English, as the desk has it.
        text: What is shown in its place.
    """

    language: str
    source: str
    text: str

    @property
    def sensible(self) -> bool:
        """Whether it is short enough to be shown and keeps every placeholder of the text."""
        return (
            self.language in LANGUAGES
            and bool(self.source and self.text.strip())
            and max(len(self.source), len(self.text)) <= LONGEST_TEXT
            and not any(_unseen(letter) for letter in self.text)
            and placeholders(self.source) == placeholders(self.text)
        )


def placeholders(text: str) -> list[str]:
    """Return the placeholders of a text, such as ``{name}``, in the order of the alphabet."""
    return sorted(_PLACEHOLDER.findall(text))


def fitting(corrections: Iterable[Correction]) -> bool:
    """Return whether corrections are sensible, few enough and none of them twice."""
    found = list(corrections)
    which = {(one.language, one.source) for one in found}
    return len(which) == len(found) <= MOST_CORRECTIONS and all(one.sensible for one in found)


def _unseen(letter: str) -> bool:
    """Return whether a letter is a control character or turns the direction of the text."""
    joiners = "\u200c\u200d"
    return letter not in joiners + "\n" and unicodedata.category(letter) in {"Cc", "Cf"}
